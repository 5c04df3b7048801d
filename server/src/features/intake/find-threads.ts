import { sql } from 'kysely'
import { sameAddressForm } from '#core/mail/parsed-mail.ts'
import type { ThreadCandidates, ThreadFacts, ThreadTicket } from '#core/mail/threading.ts'
import { readReplyToken } from '#server/features/conversations/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import { instant } from '#core/time/instant.ts'
import type { Work } from '#server/platform/work.ts'

type Found = ThreadTicket & { number: number; headerIds: string[] }

/** Looks up the tickets that a mail may belong to, in one statement: by Message-ID, by signed token, by number (1.2). */
export async function findThreads(
  work: Work,
  desk: Desk,
  candidates: ThreadCandidates,
): Promise<ThreadFacts> {
  const { workspaceId } = work
  const numbers = candidates.replyTokens
    .map((token) => readReplyToken(work.ctx.secrets, workspaceId, token))
    .filter((number): number is number => number !== null)
  const byNumber = candidates.ticketNumber
  const wanted = [...numbers, ...(byNumber === null ? [] : [byNumber])]
  if (!candidates.messageIds.length && !wanted.length)
    return { byMessageId: [], byToken: null, byNumber: null }
  const found = await lookUp(work, desk, candidates.messageIds, wanted)
  const byId = candidates.messageIds
    .map((id) => found.find((one) => one.headerIds.includes(id)))
    .filter((one): one is Found => one !== undefined)
  return {
    byMessageId: [...new Set(byId)],
    byToken: found.find((one) => numbers.includes(one.number)) ?? null,
    byNumber: found.find((one) => one.number === byNumber) ?? null,
  }
}

async function lookUp(work: Work, desk: Desk, messageIds: string[], numbers: number[]): Promise<Found[]> {
  const { workspaceId } = work
  const none = sql`select null::text where false`
  const ids = messageIds.length
    ? sql`select ticket_id from messages where workspace_id = ${workspaceId} and header_message_id in (${sql.join(messageIds)})`
    : none
  const numbered = numbers.length
    ? sql`select id from tickets where workspace_id = ${workspaceId} and number in (${sql.join(numbers)})`
    : none
  const reopensSince = at(instant(work.now - desk.settings.reopenWithinMs))
  const { rows } = await sql<Found>`
    with recursive chain as (
      select t.id as first, t.id, t.merged_into_id from tickets t where t.workspace_id = ${workspaceId} and t.id in (${ids} union ${numbered})
      union select c.first, t.id, t.merged_into_id from chain c join tickets t on t.workspace_id = ${workspaceId} and t.id = c.merged_into_id
    )
    select f.id as ticket_id, l.id as lives_on, f.number,
      l.status not in ('resolved', 'closed') as is_open,
      l.status <> 'closed' and (l.resolved_at is null or l.resolved_at >= ${reopensSince}) as takes_replies,
      coalesce((select json_agg(distinct p.address) from (
        select ca.address from contact_addresses ca where ca.workspace_id = ${workspaceId} and ca.contact_id in (f.contact_id, l.contact_id) and ca.kind = 'email'
        union select tp.address from ticket_participants tp where tp.workspace_id = ${workspaceId} and tp.ticket_id in (f.id, l.id)) p), '[]') as participants,
      json_build_array(f.subject) as subjects,
      coalesce((select json_agg(m.header_message_id) from messages m where m.workspace_id = ${workspaceId} and m.ticket_id = f.id
        and m.header_message_id is not null ${messageIds.length ? sql`and m.header_message_id in (${sql.join(messageIds)})` : sql``}), '[]') as header_ids
    from (select distinct first from chain) s
    join tickets f on f.workspace_id = ${workspaceId} and f.id = s.first
    join chain e on e.first = s.first and e.merged_into_id is null
    join tickets l on l.workspace_id = ${workspaceId} and l.id = e.id`.execute(work.tx)
  return rows.map((row) => ({
    ...row,
    number: Number(row.number),
    participants: row.participants.map(sameAddressForm),
  }))
}
