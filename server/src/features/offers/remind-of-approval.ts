import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Reaction } from '#server/platform/work.ts'
import { holdTicket } from '#server/features/tickets/index.ts'
import { askForApproval } from './ask-for-approval.ts'
import { offerFacts } from './offer-facts.ts'
import { holdOffer } from './offer-store.ts'

/** Nobody approved in time: those who may are asked again (6.2). */
export const remindOfApproval: Reaction = async (work, { ticketId, data }) => {
  if (ticketId === null || data.kind !== 'approval') return
  const ticket = await holdTicket(work, ticketId)
  const clock = ticket.clocks.find(({ id }) => id === data.clockId)
  if (!clock) return
  const desk = await loadDesk(work, work.workspaceId)
  const hold = await holdOffer(work, clock.subject.id)
  const { remedyId, id: exceptId } = hold.offer
  askForApproval(
    work,
    desk,
    hold,
    await offerFacts(work.tx, desk, hold.ticket, { role: 'agent', remedyId, exceptId }),
  )
}
