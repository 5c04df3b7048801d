import type { Stage } from '#core/escalation/escalation.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { appendEvent } from '#server/platform/work.ts'
import { actingMember } from './acting-member.ts'
import { actOnEscalation } from './act-on-escalation.ts'
import type { EscalationView } from './escalation-view.ts'
import { commandEscalation } from './command-escalation.ts'

type Input = { asOf: number; stage: Stage; words?: string }

/** Moves it to a stage; words about it stand on the timeline (5.8). */
export function progressEscalation(
  ctx: Context,
  actor: Actor,
  id: string,
  input: Input,
): Promise<EscalationView> {
  const memberId = actingMember(actor)
  const { asOf, stage, words } = input
  return actOnEscalation(ctx, actor, id, async ({ work, desk, hold }) => {
    await commandEscalation(work, desk, hold, { do: 'progress', memberId, stage, asOf })
    if (!words) return
    const ticketId = hold.ticket.row.id
    appendEvent(work, { type: 'escalation.noted', ticketId, subjectId: id, data: { stage, words } })
  })
}
