import { sql, type RawBuilder } from 'kysely'
import type { Output } from '#contracts/client.ts'
import type { FilterFault } from '#core/filter/filter.ts'
import { readFilter } from '#core/filter/read-filter.ts'
import { excerpt, searchedWords, type ExcerptPart } from '#core/search/excerpt.ts'
import { beginningWith } from '#server/features/contacts/index.ts'
import {
  askerOf,
  filterConditions,
  filterOf,
  holdsText,
  matchesText,
  wordsQuery,
} from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
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

/** What is looked for: words, or none, among the tickets that hold these conditions, or null where no filter was typed. */
type Wanted = {
  words: string
  among: RawBuilder<unknown> | null
  /** No filter as it stands, though it looks like one: said where it finds nothing as words either. */
  isMistyped: boolean
}

/** As typed, filters of the inbox too; where nothing is found, with its mistyped words mended. */
export async function searchDesk(
  ctx: Context,
  actor: Actor,
  { q, limit }: { q: string; limit: number },
): Promise<Found> {
  const wanted = await readWanted(ctx, actor, q)
  const found = await search(ctx, actor.workspaceId, wanted, limit)
  if (found.tickets.length > 0 || found.contacts.length > 0) return { ...found, meant: null }
  if (wanted.isMistyped) filterOf(await loadDesk(ctx, actor.workspaceId), q, '/query/q')
  const meant = await mendWords(ctx.db, actor.workspaceId, wanted.words)
  if (meant === null) return { ...found, meant: null }
  return { ...(await search(ctx, actor.workspaceId, { ...wanted, words: meant }, limit)), meant }
}

/** Words with a colon in them are words still; what is a filter and goes wrong is refused at once. */
const STILL_WORDS: readonly string[] = ['filter.unknown_field', 'filter.missing_value', 'filter.open_quote']

async function readWanted(ctx: Context, actor: Actor, q: string): Promise<Wanted> {
  const read = readFilter(q)
  if (read.ok && read.filter.terms.length === 0) return { words: q, among: null, isMistyped: false }
  if (!read.ok && STILL_WORDS.includes(read.fault.code))
    return { words: q, among: null, isMistyped: looksLikeFilter(read.fault) }
  const desk = await loadDesk(ctx, actor.workspaceId)
  const filter = filterOf(desk, q, '/query/q')
  const conditions = filterConditions(filter, askerOf(desk, actor, ctx.clock.now()))
  return { words: filter.text, among: sql.join(conditions, sql` and `), isMistyped: false }
}

const looksLikeFilter = ({ code, near }: FilterFault): boolean =>
  code === 'filter.missing_value' || (code === 'filter.unknown_field' && near.length > 0)

async function search(
  ctx: Context,
  workspaceId: string,
  wanted: Wanted,
  limit: number,
): Promise<Omit<Found, 'meant'>> {
  // Whom a filter of tickets leaves out must not come back as a person.
  const [tickets, contacts] = await Promise.all([
    findTickets(ctx, workspaceId, wanted, limit),
    wanted.among ? [] : findContacts(ctx, workspaceId, wanted.words, limit),
  ])
  return { tickets, contacts }
}

/** So many of the latest tickets are looked at first: a word that is everywhere is found in them. */
const LATEST = 500

async function findTickets(
  ctx: Context,
  workspaceId: string,
  { words: q, among: filter }: Wanted,
  limit: number,
): Promise<Found['tickets']> {
  const last = sql`coalesce(t.last_inbound_at, t.created_at)`
  const kept = filter ?? sql`true`
  const holds = q ? holdsText(workspaceId, q) : sql`true`
  const matches = q ? matchesText(workspaceId, q) : sql`true`
  const latest = sql`(select * from tickets t where t.workspace_id = ${workspaceId} order by ${last} desc, t.id desc limit ${LATEST})`
  const among = holds
    ? await hits(
        ctx,
        workspaceId,
        q,
        sql`
        select t.*, ${last} as at from ${latest} t where t.status not in ('resolved', 'closed') and ${holds} and ${kept}
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
          where t.workspace_id = ${workspaceId} and ${matches} and ${kept}
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
