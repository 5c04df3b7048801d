import type { Access } from '#contracts/route.ts'
import { roleHolds } from '#core/permission/permission.ts'
import type { Actor } from '../context.ts'
import { Problem } from '../problem.ts'

/** The one place that decides who may call a route. Deny by default. */
export function allow(access: Access, actor: Actor | null): void {
  if (access === 'public') return
  if (!actor) throw new Problem('not_signed_in')
  const isStaff = actor.kind === 'member' || actor.kind === 'api_key'
  if (isStaff && (access === 'signed_in' || roleHolds(actor.role, access))) return
  throw new Problem('not_allowed')
}
