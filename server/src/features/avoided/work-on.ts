import { holdTicket, saw } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Reaction } from '#server/platform/work.ts'

/** A person's word, note, finding or escalation is work: the ticket is avoided no longer (2.5). */
export const noteWork: Reaction = async (work, { ticketId, by }) => {
  if (ticketId === null || by.kind !== 'member') return
  const hold = await holdTicket(work, ticketId)
  if (hold.row.avoided === null) return
  saw(work, await loadDesk(work, work.workspaceId), hold, 'worked_on')
}
