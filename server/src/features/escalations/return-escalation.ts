import type { Actor, Context } from '#server/platform/context.ts'
import { actingMember } from './acting-member.ts'
import { actOnEscalation } from './act-on-escalation.ts'
import type { EscalationView } from './escalation-view.ts'
import { commandEscalation } from './command-escalation.ts'

/** Gives it back once, with what is missing, a line each (5.6). */
export function returnEscalation(
  ctx: Context,
  actor: Actor,
  id: string,
  { asOf, missing }: { asOf: number; missing: string },
): Promise<EscalationView> {
  const memberId = actingMember(actor)
  const lines = missing.split('\n').map((line) => line.trim())
  return actOnEscalation(ctx, actor, id, ({ work, desk, hold }) =>
    commandEscalation(work, desk, hold, { do: 'return', memberId, missing: lines.filter(Boolean), asOf }),
  )
}
