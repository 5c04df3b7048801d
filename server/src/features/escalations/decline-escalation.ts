import type { Actor, Context } from '#server/platform/context.ts'
import { actingMember } from './acting-member.ts'
import { actOnEscalation } from './act-on-escalation.ts'
import type { EscalationView } from './escalation-view.ts'
import { commandEscalation } from './command-escalation.ts'

/** Declines it, with the reason; whoever had it before has it again (5.8). */
export function declineEscalation(
  ctx: Context,
  actor: Actor,
  id: string,
  { asOf, reason }: { asOf: number; reason: string },
): Promise<EscalationView> {
  const memberId = actingMember(actor)
  return actOnEscalation(ctx, actor, id, ({ work, desk, hold }) =>
    commandEscalation(work, desk, hold, { do: 'decline', memberId, reason, asOf }),
  )
}
