import type { Actor } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'

/** The person who acts: an escalation is taken, passed on and answered for by people, never by a key. */
export function actingMember(actor: Actor): string {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  return actor.memberId
}
