import { sql, type RawBuilder } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { readOnDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { sharedReading } from '#server/platform/shared-reading.ts'
import { ESCALATED } from './filter-sql.ts'
import { askerOf, isForAll, listParts, type TicketQuery } from './list-conditions.ts'
import { holdsText, matchesText } from './search-sql.ts'
import { columnsInSql, ROW_COLUMNS, rowView, type RowRecord } from './ticket-row-view.ts'

type SortedRow = RowRecord & {
  contactName: string
  escalated: boolean
  sortKey: string
  /** Of the settings: whether the kept ones are still true. */
  configRevision: number
}

const SORTS = {
  // Nothing due sorts last; the id makes every place in the list exact.
  time_left: {
    key: sql`coalesce(t.next_due_at, 'infinity'::timestamptz)`,
    type: 'timestamptz',
    direction: 'asc',
  },
  newest: { key: sql`t.created_at`, type: 'timestamptz', direction: 'desc' },
  age: { key: sql`t.created_at`, type: 'timestamptz', direction: 'asc' },
  risk: { key: sql`t.risk`, type: 'integer', direction: 'desc' },
  // Oldest and angriest first (2.5).
  avoided: {
    key: sql`(10 - t.heat) * 100000000000 + extract(epoch from t.avoided_since)`,
    type: 'numeric',
    direction: 'asc',
  },
  last_word: {
    key: sql`coalesce(t.last_inbound_at, t.created_at)`,
    type: 'timestamptz',
    direction: 'desc',
  },
} as const

/** The same for screens: all who look at one list read it together. */
export function readList(ctx: Context, actor: Actor, query: TicketQuery): Promise<Output<'listTickets'>> {
  const asker = actor.kind === 'member' && !isForAll(query) ? actor.memberId : ''
  const key = JSON.stringify(['listTickets', actor.workspaceId, asker, query])
  return sharedReading(ctx, key, () => listTickets(ctx, actor, query))
}

/** The inbox: tickets of a view, by time left unless asked otherwise, a page at a time. */
export async function listTickets(
  ctx: Context,
  actor: Actor,
  query: TicketQuery,
): Promise<Output<'listTickets'>> {
  const { workspaceId } = actor
  const now = ctx.clock.now()
  const limit = Number(query.limit ?? 50)
  // These two views are made for one order.
  const { view } = query
  const sort = SORTS[view === 'risk' || view === 'avoided' ? view : (query.sort ?? 'time_left')]
  const place = between(query, sort)
  const { found: rows, desk } = await readOnDesk(ctx, workspaceId, async (kept) => {
    const { rest, words } = listParts(kept, askerOf(kept, actor, now), query)
    const within = sql.join([rest, ...place], sql` and `)
    const found = await findRows(ctx, { workspaceId, sort, within, words, most: limit + 1 })
    return { found, revision: found[0]?.configRevision }
  })
  const page = pageOf(rows, limit, (last) => [last.sortKey, last.id])
  return {
    items: page.items.map((row) =>
      rowView(desk, row, { name: row.contactName, now, escalated: row.escalated }),
    ),
    next: page.next,
  }
}

/** So many of a list are looked at first: a word that stands in nearly every ticket is found in them. */
const NEAREST = 250

type Asked = {
  workspaceId: string
  sort: (typeof SORTS)[keyof typeof SORTS]
  within: RawBuilder<unknown>
  words: string[]
  most: number
}

/** Among the first of the list, row by row; where they are not enough, among all that hold the words. */
async function findRows(ctx: Context, asked: Asked): Promise<SortedRow[]> {
  const { workspaceId, within, words, most } = asked
  const each = words.map((one) => holdsText(workspaceId, one))
  if (each.length > 0 && !each.includes(null)) {
    const nearest = sql`(select * from tickets t where ${within} order by ${orderOf(asked)} limit ${NEAREST})`
    const found = await readRows(ctx, asked, nearest, each)
    if (found.length === most) return found
  }
  const gathered = words.map((one) => matchesText(workspaceId, one))
  return readRows(ctx, asked, sql`tickets`, [within, ...gathered])
}

const COLUMNS = columnsInSql(ROW_COLUMNS)

async function readRows(
  ctx: Context,
  asked: Asked,
  from: RawBuilder<unknown>,
  conditions: unknown[],
): Promise<SortedRow[]> {
  const { rows } = await sql<SortedRow>`
    select ${COLUMNS}, c.name as contact_name, (${asked.sort.key})::text as sort_key, ${ESCALATED} as escalated,
      (select config_revision from workspaces where id = ${asked.workspaceId}) as config_revision
    from ${from} t join contacts c on c.workspace_id = t.workspace_id and c.id = t.contact_id
    where ${sql.join(conditions, sql` and `)} order by ${orderOf(asked)} limit ${asked.most}`.execute(ctx.db)
  return rows
}

function orderOf({ sort }: Asked): RawBuilder<unknown> {
  const order = sort.direction === 'asc' ? sql`asc` : sql`desc`
  return sql`${sort.key} ${order}, t.id ${order}`
}

/** What comes after the place of `cursor`, up to that of `until`. */
function between({ cursor, until }: TicketQuery, sort: (typeof SORTS)[keyof typeof SORTS]) {
  const [after, upTo] = sort.direction === 'asc' ? [sql`>`, sql`<=`] : [sql`<`, sql`>=`]
  const ends = [
    { place: readCursor(cursor, [sort.type, 'text']), is: after },
    { place: readCursor(until, [sort.type, 'text']), is: upTo },
  ]
  return ends.flatMap(({ place, is }) =>
    place ? [sql`(${sort.key}, t.id) ${is} (${place[0]}::${sql.raw(sort.type)}, ${place[1]})`] : [],
  )
}
