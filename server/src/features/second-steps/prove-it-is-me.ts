import { minute } from '#core/time/instant.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { limitTries } from '#server/platform/http/rate-limit.ts'
import { Problem } from '#server/platform/problem.ts'
import { findPassword } from './second-step-store.ts'

export type MemberActor = Extract<Actor, { kind: 'member' }>

/** Programs have keys; nobody signs in as one. */
export function memberOnly(actor: Actor): MemberActor {
  if (actor.kind === 'member') return actor
  throw new Problem('not_allowed')
}

/** An open session is not enough to change how one gets in: whoever does it knows the password. Gives who it is. */
export async function proveItIsMe(ctx: Context, actor: Actor, password: string) {
  const me = memberOnly(actor)
  await limitTries(ctx, `own_password:${me.memberId}`, { limit: 10, windowMs: 10 * minute })
  const known = await findPassword(ctx.db, me)
  const isRight =
    known.passwordHash !== null && (await ctx.secrets.verifyPassword(known.passwordHash, password))
  if (!isRight) throw new Problem('wrong_credentials')
  return { ...me, email: known.email, name: known.name, workspaceName: known.workspaceName }
}
