import { sql, type RawBuilder } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { excerpt, searchedWords, type ExcerptPart } from '#core/search/excerpt.ts'
import { beginningWith } from '#server/features/contacts/index.ts'
import { holdsText, matchesText, wordsQuery } from '#server/features/tickets/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { mendWords } from './mend-words.ts'

type Found = Output<'searchDesk'>
type Row = {
  id: string
  number: number
  subject: string
  status: 'open'
  contactId: string
  contactName: string
  text: string | null
  direction: string | null
}

/** As typed; where nothing is found, with its mistyped words mended. */
export async function searchDesk(
  ctx: Context,
  actor: Actor,
  { q, limit }: { q: string; limit: number },
): Promise<Found> {
  const found = await search(ctx, actor.workspaceId, q, limit)
  if (found.tickets.length > 0 || found.contacts.length > 0) return { ...found, meant: null }
  const meant = await mendWords(ctx.db, actor.workspaceId, q)
  if (meant === null) return { ...found, meant: null }
  return { ...(await search(ctx, actor.workspaceId, meant, limit)), meant }
}

async function search(
  ctx: Context,
  workspaceId: string,
  q: string,
  limit: number,
): Promise<Omit<Found, 'meant'>> {
  const [tickets, contacts] = await Promise.all([
    findTickets(ctx, workspaceId, q, limit),
    findContacts(ctx, workspaceId, q, limit),
  ])
  return { tickets, contacts }
}

/** So many of the latest tickets are looked at first: a word that is everywhere is found in them. */
const LATEST = 500

async function findTickets(
  ctx: Context,
  workspaceId: string,
  q: string,
  limit: number,
): Promise<Found['tickets']> {
  const last = sql`coalesce(t.last_inbound_at, t.created_at)`
  const holds = holdsText(workspaceId, q)
  const latest = sql`(select * from tickets t where t.workspace_id = ${workspaceId} order by ${last} desc, t.id desc limit ${LATEST})`
  const among = holds
    ? await hits(
        ctx,
        workspaceId,
        q,
        sql`
        select t.*, ${last} as at from ${latest} t where t.status not in ('resolved', 'closed') and ${holds}
        order by at desc, t.id limit ${limit}`,
      )
    : []
  const rows =
    among.length === limit
      ? among
      : await hits(
          ctx,
          workspaceId,
          q,
          sql`
          select t.*, ${last} as at from tickets t
          where t.workspace_id = ${workspaceId} and ${matchesText(workspaceId, q)}
          order by t.status in ('resolved', 'closed'), at desc, t.id limit ${limit}`,
        )
  const words = searchedWords(q)
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    subject: row.subject,
    status: row.status,
    contact: { id: row.contactId, name: row.contactName },
    ...placeOf(row, words),
  }))
}

/** Each with its customer and the latest message where the words stand. */
async function hits(
  ctx: Context,
  workspaceId: string,
  q: string,
  found: RawBuilder<unknown>,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with hits as materialized (select f.id, f.number, f.subject, f.status, f.contact_id, f.at from (${found}) f)
    select h.id, h.number, h.subject, h.status, h.contact_id, c.name as contact_name, m.text, m.direction
    from hits h join contacts c on c.workspace_id = ${workspaceId} and c.id = h.contact_id
    left join lateral (
      select left(x.visible_text, 5000) || ' ' || desk_file_names(x.attachments) as text, x.direction from messages x
      where x.workspace_id = ${workspaceId} and x.ticket_id = h.id and x.search @@ ${wordsQuery(q)}
      order by x.at desc limit 1) m on true
    order by h.status in ('resolved', 'closed'), h.at desc, h.id`.execute(ctx.db)
  return rows
}

function placeOf(
  row: Row,
  words: string[],
): { where: 'subject' | 'message' | 'note'; excerpt: ExcerptPart[] } {
  const inText = row.text === null ? null : excerpt(row.text, words)
  if (inText) return { where: row.direction === 'note' ? 'note' : 'message', excerpt: inText }
  return { where: 'subject', excerpt: excerpt(row.subject, words) ?? [{ text: row.subject, hit: false }] }
}

async function findContacts(
  ctx: Context,
  workspaceId: string,
  q: string,
  limit: number,
): Promise<Found['contacts']> {
  const listed = sql`c.merged_into_id is null`
  const which = beginningWith(workspaceId, q, { listed, limit, mostAddresses: 5 * limit })
  const { rows } = await sql<Found['contacts'][number]>`
    select c.id, c.name, (select a.address from contact_addresses a
      where a.workspace_id = c.workspace_id and a.contact_id = c.id order by a.kind, a.address limit 1) as address
    from contacts c where c.workspace_id = ${workspaceId} and ${which}
    order by lower(c.name), c.id limit ${limit}`.execute(ctx.db)
  return rows
}
