import { sql } from 'kysely'
import type { Money } from '#core/remedy/money.ts'
import type { Offer } from '#core/remedy/remedy.ts'
import type { Instant } from '#core/time/instant.ts'
import { holdLiving, holdTicket, anyOfLine, type TicketHold } from '#server/features/tickets/index.ts'
import type { Context } from '#server/platform/context.ts'
import { at, type Tx } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

/** How the customer is to be told once it may be offered; kept while it waits for approval. */
export type OfferWords = { tellCustomer: boolean; words: string | null }
export type StoredOffer = { offer: Offer; reason: string; telling: OfferWords; createdAt: Instant }
/** `ticket`: where the customer is answered; `home`: where it was made, and its clock stands (1.7). */
export type OfferHold = StoredOffer & { ticket: TicketHold; home: TicketHold }

type Row = Omit<StoredOffer, 'telling'> & { telling: OfferWords | null }
type Db = Context['db'] | Tx

/** Loads an offer for update, its tickets first. */
export async function holdOffer(work: Work, offerId: string): Promise<OfferHold> {
  const { tx, workspaceId } = work
  const known = await tx
    .selectFrom('offers')
    .select('ticketId')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', offerId)
    .executeTakeFirst()
  const home = await holdTicket(work, found(known).ticketId)
  const ticket = await holdLiving(work, home.row.id)
  const { rows } = await sql<Row>`select offer, reason, approval as telling, created_at from offers
    where workspace_id = ${workspaceId} and id = ${offerId} for update`.execute(tx)
  return { ...stored(found(rows[0])), ticket, home }
}

/** The offers on a ticket and on those merged into it, oldest first. */
export async function offersOn(db: Db, workspaceId: string, ticketId: string): Promise<StoredOffer[]> {
  const { rows } = await sql<Row>`select offer, reason, approval as telling, created_at from offers
    where workspace_id = ${workspaceId} and ticket_id = ${anyOfLine(workspaceId, ticketId)} order by created_at, id limit 200`.execute(
    db,
  )
  return rows.map(stored)
}

function stored(row: Row): StoredOffer {
  return { ...row, telling: row.telling ?? { tellCustomer: false, words: null } }
}

const GIVEN = sql`('offered', 'accepted', 'granted', 'closed')`

/** What this customer, or their whole account, was offered or given before, with when (6.2, 6.3). */
export async function givenTo(
  db: Db,
  workspaceId: string,
  { contactId, accountId }: { contactId: string; accountId: string | null },
): Promise<{ ticketId: string; at: Instant; amount: Money }[]> {
  const theirs =
    accountId === null
      ? sql`contact_id = ${contactId}`
      : sql`(contact_id = ${contactId} or account_id = ${accountId})`
  const { rows } = await sql<{ ticketId: string; at: Instant; amount: Money }>`
    select ticket_id, created_at as at, offer -> 'amount' as amount from offers
    where workspace_id = ${workspaceId} and ${theirs} and state in ${GIVEN} and amount is not null
    order by created_at desc limit 500`.execute(db)
  return rows
}

/** What other tickets of the topic got by each remedy (6.3). */
export async function givenOnSimilar(
  db: Db,
  workspaceId: string,
  { id, topicId }: { id: string; topicId: string | null },
): Promise<{ remedyId: string; amount: Money }[]> {
  const { rows } = await sql<{ remedyId: string; amount: Money }>`
    select o.remedy_id, o.offer -> 'amount' as amount from offers o
    join tickets t on t.workspace_id = o.workspace_id and t.id = o.ticket_id
    where o.workspace_id = ${workspaceId} and t.topic_id = ${topicId} and t.id <> ${id}
      and o.state in ('accepted', 'granted', 'closed') and o.amount is not null
    order by o.created_at desc limit 500`.execute(db)
  return rows
}

export function storeOffer(work: Work, { offer, reason, telling, createdAt, ticket }: OfferHold): void {
  work.batch.upsert('offers', {
    workspaceId: work.workspaceId,
    id: offer.id,
    ticketId: offer.ticketId,
    contactId: ticket.row.contactId,
    accountId: offer.accountId,
    remedyId: offer.remedyId,
    state: offer.status,
    amount: offer.amount?.amount ?? null,
    currency: offer.amount?.currency ?? null,
    reason,
    skippedReason: offer.skipReason,
    offeredBy: offer.byMemberId,
    approvedBy: offer.approvedByMemberId,
    approval: telling,
    offer,
    createdAt: at(createdAt),
    endedAt: at(offer.closedAt ?? offer.grantedAt ?? (offer.status === 'declined' ? offer.answeredAt : null)),
  })
}
