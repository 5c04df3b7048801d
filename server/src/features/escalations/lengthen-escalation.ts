import { parseInstant } from '#core/time/instant.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { actingMember } from './acting-member.ts'
import { actOnEscalation } from './act-on-escalation.ts'
import type { EscalationView } from './escalation-view.ts'
import { commandEscalation } from './command-escalation.ts'

type Input = { asOf: number; closeBy: string; reason: string }

/** More time to close, with a reason that stays visible (5.9). */
export function lengthenEscalation(
  ctx: Context,
  actor: Actor,
  id: string,
  input: Input,
): Promise<EscalationView> {
  const memberId = actingMember(actor)
  const { asOf, reason } = input
  const closeBy = parseInstant(input.closeBy)
  return actOnEscalation(ctx, actor, id, ({ work, desk, hold }) =>
    commandEscalation(work, desk, hold, { do: 'lengthen', memberId, closeBy, reason, asOf }),
  )
}
