import { parseInstant } from '#core/time/instant.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { actingMember } from './acting-member.ts'
import { actOnEscalation } from './act-on-escalation.ts'
import type { EscalationView } from './escalation-view.ts'
import { commandEscalation } from './command-escalation.ts'

type Input = { asOf: number; updateBy?: string; tellCustomer?: boolean; words?: string }

/** Takes it: the receiver becomes owner, everything under way stops, the customer is told (5.6, 5.7, trap 23). */
export function acknowledgeEscalation(
  ctx: Context,
  actor: Actor,
  id: string,
  input: Input,
): Promise<EscalationView> {
  const memberId = actingMember(actor)
  const { asOf, tellCustomer, words } = input
  const updateBy = input.updateBy === undefined ? undefined : parseInstant(input.updateBy)
  return actOnEscalation(ctx, actor, id, ({ work, desk, hold }) =>
    commandEscalation(
      work,
      desk,
      hold,
      { do: 'acknowledge', memberId, asOf },
      { tellCustomer, updateBy, words },
    ),
  )
}
