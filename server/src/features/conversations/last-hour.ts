import { sql } from 'kysely'
import type { LoopFacts } from '#core/mail/loop.ts'
import { hour, instant, type Instant } from '#core/time/instant.ts'
import { at } from '#server/platform/db/database.ts'
import type { Work } from '#server/platform/work.ts'

const WINDOW = hour

/** What the guard against loops asks of the last hour: who wrote, and what a machine of ours answered (1.3, trap 35). */
export async function lastHour(
  work: Work,
  contactId: string,
  address: string,
): Promise<Required<Pick<LoopFacts, 'answeredAt' | 'receivedAt' | 'domainAnsweredAt'>>> {
  const [mails, domainAnsweredAt] = await Promise.all([
    ofContact(work, contactId),
    answeredInDomain(work, address),
  ])
  return { ...mails, domainAnsweredAt }
}

/** When this correspondent wrote and when a machine of ours answered, within the last hour. */
async function ofContact(work: Work, contactId: string) {
  const since = at(instant(work.now - WINDOW))
  const rows = await work.tx
    .selectFrom('tickets')
    .innerJoin('messages', (join) =>
      join
        .onRef('messages.workspaceId', '=', 'tickets.workspaceId')
        .onRef('messages.ticketId', '=', 'tickets.id'),
    )
    .select(['messages.direction', 'messages.recordedAt'])
    .where('tickets.workspaceId', '=', work.workspaceId)
    .where('tickets.contactId', '=', contactId)
    .where('tickets.updatedAt', '>', since)
    .where('messages.recordedAt', '>', since)
    .where((eb) =>
      eb.or([
        eb('messages.direction', '=', 'inbound'),
        eb.and([eb('messages.direction', '=', 'outbound'), eb('messages.automatic', '=', true)]),
      ]),
    )
    .limit(200)
    .execute()
  const times = (direction: string) =>
    rows.filter((row) => row.direction === direction).map((row) => row.recordedAt)
  return { answeredAt: times('outbound'), receivedAt: times('inbound') }
}

const MOST_LOOKED_AT = 1_000

/** When anybody of that address's domain was answered by a machine of ours, within the last hour. */
async function answeredInDomain(work: Work, address: string): Promise<Instant[]> {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  if (!domain) return []
  const since = at(instant(work.now - WINDOW))
  const { rows } = await sql<{ recordedAt: Instant }>`
    select recorded_at from (
      select recorded_at, recipients from messages
      where workspace_id = ${work.workspaceId} and recorded_at > ${since} and direction = 'outbound' and automatic
      order by recorded_at desc limit ${MOST_LOOKED_AT}) m
    where split_part(lower(m.recipients->>0), '@', 2) = ${domain}`.execute(work.tx)
  return rows.map((row) => row.recordedAt)
}
