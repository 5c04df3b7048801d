import { sql } from 'kysely'
import type { Input, Output } from '#contracts/client.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { instant } from '#core/time/instant.ts'
import { ROW_COLUMNS, rowView, type RowRecord } from './ticket-row-view.ts'

type Query = NonNullable<Input<'listTickets'>['query']>
type ListedRow = RowRecord & { contactName: string; escalated: boolean }

const SORTS = {
  // Nothing due sorts last; the id makes every place in the list exact.
  time_left: {
    key: sql`coalesce(t.next_due_at, 'infinity'::timestamptz)`,
    type: sql`timestamptz`,
    direction: 'asc',
  },
  newest: { key: sql`t.created_at`, type: sql`timestamptz`, direction: 'desc' },
  risk: { key: sql`t.risk`, type: sql`integer`, direction: 'desc' },
  last_word: {
    key: sql`coalesce(t.last_inbound_at, t.created_at)`,
    type: sql`timestamptz`,
    direction: 'desc',
  },
} as const

/** The inbox: tickets of a view, by time left unless asked otherwise, a page at a time. */
export async function listTickets(ctx: Context, actor: Actor, query: Query): Promise<Output<'listTickets'>> {
  const now = ctx.clock.now()
  const desk = await loadDesk(ctx, actor.workspaceId)
  const limit = Number(query.limit ?? 50)
  const sort = SORTS[query.view === 'risk' ? 'risk' : (query.sort ?? 'time_left')]
  const where = sql.join(
    [sql`t.workspace_id = ${actor.workspaceId}`, ...filters(actor, query, now), ...after(query.cursor, sort)],
    sql` and `,
  )
  const columns = sql.join(ROW_COLUMNS.map((name) => sql.ref(`t.${name}`)))
  const order = sort.direction === 'asc' ? sql`asc` : sql`desc`
  const { rows } = await sql<ListedRow & { sortKey: string }>`
    select ${columns}, c.name as contact_name, (${sort.key})::text as sort_key,
      exists (select 1 from escalations e where e.workspace_id = t.workspace_id and e.ticket_id = t.id
        and e.state in ('requested', 'acknowledged', 'in_progress', 'returned')) as escalated
    from tickets t join contacts c on c.workspace_id = t.workspace_id and c.id = t.contact_id
    where ${where} order by ${sort.key} ${order}, t.id ${order} limit ${limit + 1}`.execute(ctx.db)
  const page = pageOf(rows, limit, (last) => [last.sortKey, last.id])
  return {
    items: page.items.map((row) =>
      rowView(desk, row, { name: row.contactName, now, escalated: row.escalated }),
    ),
    next: page.next,
  }
}

function filters(actor: Actor, query: Query, now: number) {
  const me = actor.kind === 'member' ? actor.memberId : null
  const when = at(instant(now))
  const open = sql`t.status in ('open', 'pending', 'on_hold')`
  const awake = sql`(t.snoozed_until is null or t.snoozed_until <= ${when})`
  const views = {
    to_answer: sql`t.status = 'open' and ${awake}`,
    waiting: sql`t.status = 'pending'`,
    on_hold: sql`t.status = 'on_hold'`,
    all: sql`${open}`,
    resolved: sql`t.status in ('resolved', 'closed')`,
    mine: sql`${open} and t.owner_member_id = ${me}`,
    avoided: sql`${open} and t.avoided_since is not null`,
    risk: sql`${open} and t.risk > 0`,
    snoozed: sql`${open} and t.snoozed_until > ${when}`,
  }
  const wanted = [views[query.view ?? 'to_answer']]
  if (query.teamId) wanted.push(sql`t.owner_team_id = ${query.teamId}`)
  if (query.ownerId === 'me') wanted.push(sql`t.owner_member_id = ${me}`)
  else if (query.ownerId === 'nobody') wanted.push(sql`t.owner_member_id is null`)
  else if (query.ownerId) wanted.push(sql`t.owner_member_id = ${query.ownerId}`)
  if (query.contactId) wanted.push(sql`t.contact_id = ${query.contactId}`)
  if (query.topicId) wanted.push(sql`t.topic_id = ${query.topicId}`)
  if (query.tag) wanted.push(sql`${query.tag} = any (t.tags)`)
  if (query.q?.trim()) wanted.push(searchFor(query.q.trim()))
  return wanted
}

const STEMMERS = ['simple', 'english', 'spanish', 'portuguese', 'dutch']

/** A number finds its ticket; words are looked for in subjects, messages and names. */
function searchFor(q: string) {
  const number = /^#?(\d{1,9})$/.exec(q)?.[1]
  if (number) return sql`t.number = ${Number(number)}`
  const plain = sql`translate(lower(${q}::text), 'áàâãäåéèêëíìîïóòôõöúùûüçñ', 'aaaaaaeeeeiiiiooooouuuucn')`
  const beginning = `${q.replace(/[\\%_]/g, '\\$&')}%`
  // As written, and by their stem in each language, as `desk_words` keeps them.
  const words = sql`(${sql.join(
    STEMMERS.map((stemmer) => sql`websearch_to_tsquery(${sql.lit(stemmer)}::regconfig, ${plain})`),
    sql` || `,
  )})`
  return sql`(t.search @@ ${words}
    or t.id in (select m.ticket_id from messages m where m.workspace_id = t.workspace_id and m.search @@ ${words})
    or t.contact_id in (select c2.id from contacts c2 where c2.workspace_id = t.workspace_id and lower(c2.name) like lower(${beginning}::text))
    or t.contact_id in (select ca.contact_id from contact_addresses ca where ca.workspace_id = t.workspace_id and ca.address = lower(${q}::text)))`
}

function after(cursor: string | undefined, sort: (typeof SORTS)[keyof typeof SORTS]) {
  const place = readCursor(cursor, 2)
  if (!place) return []
  const [key, id] = place
  const than = sort.direction === 'asc' ? sql`>` : sql`<`
  return [sql`(${sort.key}, t.id) ${than} (${key}::${sort.type}, ${id})`]
}
