import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import { actingMember } from './acting-member.ts'
import { actOnEscalation } from './act-on-escalation.ts'
import type { EscalationView } from './escalation-view.ts'
import { commandEscalation } from './command-escalation.ts'
import { giveTicketTo } from './give-ticket-to.ts'

type Input = { asOf: number; reason: string; toMemberId?: string }

/** Hands it back down, with the reason: to whoever had it before, or to somebody named (5.8). */
export function deEscalate(ctx: Context, actor: Actor, id: string, input: Input): Promise<EscalationView> {
  const memberId = actingMember(actor)
  const { asOf, reason, toMemberId } = input
  return actOnEscalation(ctx, actor, id, async ({ work, desk, hold }) => {
    if (toMemberId) found(desk.members.get(toMemberId))
    await commandEscalation(work, desk, hold, { do: 'de_escalate', memberId, reason, asOf })
    if (toMemberId) await giveTicketTo(work, desk, hold, toMemberId)
  })
}
