import { isOpen } from '#core/escalation/escalation.ts'
import { HANDOVER_FIELDS, type Handover } from '#core/escalation/handover.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { refuse } from '#server/platform/problem.ts'
import { appendEvent } from '#server/platform/work.ts'
import { actOnEscalation } from './act-on-escalation.ts'
import type { EscalationView } from './escalation-view.ts'
import { completed } from './request-escalation.ts'

/** A person completes what the ticket could not say by itself (5.6). */
export function completeHandover(
  ctx: Context,
  actor: Actor,
  id: string,
  written: Partial<Handover>,
): Promise<EscalationView> {
  return actOnEscalation(ctx, actor, id, async ({ work, hold }) => {
    const { state } = hold
    if (!isOpen(state)) refuse({ code: 'escalation.not_now', params: { state: state.state } })
    const handover = completed(state.handover, written)
    const fields = HANDOVER_FIELDS.filter((field) => handover[field] !== state.handover[field])
    if (fields.length === 0) return
    hold.state = { ...state, handover, revision: state.revision + 1 }
    appendEvent(work, {
      type: 'escalation.handover_completed',
      ticketId: hold.ticket.row.id,
      subjectId: id,
      data: { fields },
    })
  })
}
