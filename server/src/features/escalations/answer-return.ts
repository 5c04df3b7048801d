import type { Handover } from '#core/escalation/handover.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { actingMember } from './acting-member.ts'
import { actOnEscalation } from './act-on-escalation.ts'
import type { EscalationView } from './escalation-view.ts'
import { commandEscalation } from './command-escalation.ts'
import { completed } from './request-escalation.ts'

/** Hands it up again, to the same rung, with what was missing (5.6). */
export function answerReturn(
  ctx: Context,
  actor: Actor,
  id: string,
  { asOf, handover }: { asOf: number; handover: Partial<Handover> },
): Promise<EscalationView> {
  const memberId = actingMember(actor)
  return actOnEscalation(ctx, actor, id, ({ work, desk, hold }) => {
    const whole = completed(hold.state.handover, handover)
    return commandEscalation(work, desk, hold, { do: 'resubmit', memberId, handover: whole, asOf })
  })
}
