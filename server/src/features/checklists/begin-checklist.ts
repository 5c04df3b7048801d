import { beginChecklist } from '#core/finding/checklist.ts'
import { holdTicket } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Reaction, Work } from '#server/platform/work.ts'
import { checklistFor, loadChecklist, storeItem } from './checklist-store.ts'

/** A new ticket, or one with another topic, gets what its topic asks to look into; what was done already stays (3.3). */
export const giveChecklist: Reaction = async (work, { type, ticketId }) => {
  if (ticketId === null) return
  const desk = await loadDesk(work, work.workspaceId)
  const { state } = await holdTicket(work, ticketId)
  await addChecklist(work, desk, ticketId, state.topicId, type === 'ticket.created')
}

/** Adds what a topic asks to look into to a ticket, whatever the ticket's own topic is. */
export async function addChecklist(
  work: Work,
  desk: Desk,
  ticketId: string,
  topicId: string | null,
  isNew: boolean,
): Promise<void> {
  const asked = checklistFor(desk, topicId)
  if (asked.length === 0) return
  const known = isNew ? [] : (await loadChecklist(work, desk, ticketId, topicId)).items
  const { items } = beginChecklist(
    ticketId,
    topicId ?? '',
    asked.map(({ key, words }) => ({ id: key, label: words })),
  )
  items
    .filter((item) => known.every(({ id }) => id !== item.id))
    .forEach((item, i) => storeItem(work, ticketId, known.length + i, item))
}
