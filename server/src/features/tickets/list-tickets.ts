import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { sharedReading } from '#server/platform/shared-reading.ts'
import { ESCALATED } from './filter-sql.ts'
import { askerOf, isForAll, listCondition, type TicketQuery } from './list-conditions.ts'
import { ROW_COLUMNS, rowView, type RowRecord } from './ticket-row-view.ts'

type ListedRow = RowRecord & { contactName: string; escalated: boolean }

const SORTS = {
  // Nothing due sorts last; the id makes every place in the list exact.
  time_left: {
    key: sql`coalesce(t.next_due_at, 'infinity'::timestamptz)`,
    type: sql`timestamptz`,
    direction: 'asc',
  },
  newest: { key: sql`t.created_at`, type: sql`timestamptz`, direction: 'desc' },
  age: { key: sql`t.created_at`, type: sql`timestamptz`, direction: 'asc' },
  risk: { key: sql`t.risk`, type: sql`integer`, direction: 'desc' },
  // Oldest and angriest first (2.5).
  avoided: {
    key: sql`(10 - t.heat) * 100000000000 + extract(epoch from t.avoided_since)`,
    type: sql`numeric`,
    direction: 'asc',
  },
  last_word: {
    key: sql`coalesce(t.last_inbound_at, t.created_at)`,
    type: sql`timestamptz`,
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
  const now = ctx.clock.now()
  const desk = await loadDesk(ctx, actor.workspaceId)
  const limit = Number(query.limit ?? 50)
  // These two views are made for one order.
  const { view } = query
  const sort = SORTS[view === 'risk' || view === 'avoided' ? view : (query.sort ?? 'time_left')]
  const where = sql.join(
    [listCondition(desk, askerOf(desk, actor, now), query), ...after(query.cursor, sort)],
    sql` and `,
  )
  const columns = sql.join(ROW_COLUMNS.map((name) => sql.ref(`t.${name}`)))
  const order = sort.direction === 'asc' ? sql`asc` : sql`desc`
  const { rows } = await sql<ListedRow & { sortKey: string }>`
    select ${columns}, c.name as contact_name, (${sort.key})::text as sort_key, ${ESCALATED} as escalated
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

function after(cursor: string | undefined, sort: (typeof SORTS)[keyof typeof SORTS]) {
  const place = readCursor(cursor, 2)
  if (!place) return []
  const [key, id] = place
  const than = sort.direction === 'asc' ? sql`>` : sql`<`
  return [sql`(${sort.key}, t.id) ${than} (${key}::${sort.type}, ${id})`]
}
