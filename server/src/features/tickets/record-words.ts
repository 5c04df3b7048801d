import { instant, minute, type Instant } from '#core/time/instant.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import type { Work } from '#server/platform/work.ts'
import { openTicket } from './open-ticket.ts'
import { recordInbound } from './record-inbound.ts'
import { spokenLanguage } from './spoken-language.ts'
import type { TicketHold } from './ticket-hold.ts'

/** A form sent twice by an impatient finger. */
const SAME_WITHIN = 10 * minute

type Said = { text: string; channel: 'portal' | 'phone' | 'counter'; at: Instant }

/**
 * Keeps what the customer says on a ticket they have, without a mail, as a message (1.1, 4.4, trap 11). Gives the ticket
 * that holds it: one that has ended too long ago gets a new one beside it.
 */
export async function recordWords(
  work: Work,
  desk: Desk,
  ticket: TicketHold,
  said: Said,
): Promise<TicketHold> {
  const { tx, workspaceId, now } = work
  const repeated = await tx
    .selectFrom('messages')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('ticketId', '=', ticket.row.id)
    .where('channel', '=', said.channel)
    .where('visibleText', '=', said.text)
    .where('at', '>', at(instant(now - SAME_WITHIN)))
    .limit(1)
    .executeTakeFirst()
  if (repeated) return ticket
  const contact = await tx
    .selectFrom('contacts')
    .select('name')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', ticket.row.contactId)
    .executeTakeFirst()
  const here = takesWords(ticket, desk, now) ? ticket : await openLinked(work, desk, ticket, said)
  recordInbound(work, desk, here, {
    channel: said.channel,
    authorName: contact?.name ?? '',
    at: said.at,
    text: said.text,
    visibleText: said.text,
    language: here === ticket ? await spokenLanguage(said.text) : undefined,
  })
  return here
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

function openLinked(work: Work, desk: Desk, { row }: TicketHold, said: Said): Promise<TicketHold> {
  return openTicket(work, desk, {
    ...said,
    subject: row.subject,
    contact: { id: row.contactId },
    linkedTicketId: row.id,
    fromCustomer: true,
  })
}
