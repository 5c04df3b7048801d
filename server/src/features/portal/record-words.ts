import { instant, minute, type Instant } from '#core/time/instant.ts'
import { openTicket, recordInbound, type TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import type { Work } from '#server/platform/work.ts'

/** A form sent twice by an impatient finger. */
const SAME_WITHIN = 10 * minute

/** Keeps what the customer wrote on their page as a message (4.4, trap 11). */
export async function recordWords(work: Work, desk: Desk, ticket: TicketHold, text: string): Promise<void> {
  const { tx, workspaceId, now } = work
  const repeated = await tx
    .selectFrom('messages')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('ticketId', '=', ticket.row.id)
    .where('channel', '=', 'portal')
    .where('visibleText', '=', text)
    .where('at', '>', at(instant(now - SAME_WITHIN)))
    .limit(1)
    .executeTakeFirst()
  if (repeated) return
  const contact = await tx
    .selectFrom('contacts')
    .select('name')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', ticket.row.contactId)
    .executeTakeFirst()
  const here = takesWords(ticket, desk, now) ? ticket : await openLinked(work, desk, ticket, text)
  recordInbound(work, desk, here, {
    channel: 'portal',
    authorName: contact?.name ?? '',
    at: now,
    text,
    visibleText: text,
  })
}

/** Closed, or resolved too long ago: what is said now is a matter of its own, linked to the old one (1.7). */
function takesWords({ state }: TicketHold, desk: Desk, now: Instant): boolean {
  if (state.status === 'closed') return false
  return (
    state.status !== 'resolved' ||
    state.resolvedAt === null ||
    now <= state.resolvedAt + desk.settings.reopenWithinMs
  )
}

function openLinked(work: Work, desk: Desk, { row }: TicketHold, text: string): Promise<TicketHold> {
  return openTicket(work, desk, {
    subject: row.subject,
    text,
    channel: 'portal',
    contact: { id: row.contactId },
    at: work.now,
    linkedTicketId: row.id,
    fromCustomer: true,
  })
}
