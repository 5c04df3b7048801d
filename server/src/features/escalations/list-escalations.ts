import { sql } from 'kysely'
import type { Input, Output } from '#contracts/client.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { findEscalations, followedBy } from './escalation-records.ts'
import { OPEN_STATES } from './escalation-store.ts'
import { escalationView } from './escalation-view.ts'
import { shownDue } from './shown-due.ts'

type Query = NonNullable<Input<'listEscalations'>['query']>
/** Nothing due sorts last. */
const NEVER = 8.64e15

/** The board: a page of it, and how many there are of all that was asked for. */
export async function listEscalations(
  ctx: Context,
  actor: Actor,
  query: Query,
): Promise<Output<'listEscalations'>> {
  const [page, { rows }] = await Promise.all([
    pageOfEscalations(ctx, actor, query),
    sql<{ count: number }>`select count(*)::int as count from escalations e
      where e.workspace_id = ${actor.workspaceId} and ${asked(actor, query)}`.execute(ctx.db),
  ])
  return { ...page, count: rows[0]!.count }
}

/** Open escalations by time left, closed ones newest first. */
export async function pageOfEscalations(
  ctx: Context,
  actor: Actor,
  query: Query,
): Promise<Omit<Output<'listEscalations'>, 'count'>> {
  const { scope, cursor, limit } = query
  const desk = await loadDesk(ctx, actor.workspaceId)
  const isPast = scope === 'closed'
  const size = Number(limit ?? 50)
  const conditions = [asked(actor, query)]
  if (cursor) conditions.push(isPast ? closedBefore(cursor) : dueAfter(cursor))
  const records = await findEscalations(ctx.db, actor.workspaceId, {
    where: sql.join(conditions, sql` and `),
    orderBy: isPast ? sql`e.created_at desc, e.id desc` : sql`${DUE} asc, e.id asc`,
    limit: size + 1,
    reader: actor,
  })
  const page = pageOf(records, size, ({ state }) => [
    isPast ? state.requestedAt : (shownDue(state)?.at ?? NEVER),
    state.id,
  ])
  const now = ctx.clock.now()
  return { ...page, items: page.items.map((record) => escalationView(desk, actor, record, now)) }
}

function asked(actor: Actor, { scope = 'open', ticketId }: Query) {
  const which = scopeOf(scope, actor)
  return ticketId ? sql`${which} and ${onTicket(actor, ticketId)}` : which
}

/** Milliseconds, so that a cursor can name the place exactly. */
const DUE = sql`coalesce((extract(epoch from e.next_due_at) * 1000)::bigint, ${sql.lit(NEVER)}::bigint)`

function dueAfter(cursor: string) {
  const [due, id] = readCursor(cursor, ['bigint', 'text'])!
  return sql`(${DUE}, e.id) > (${due}::bigint, ${id})`
}

function closedBefore(cursor: string) {
  const [created, id] = readCursor(cursor, ['instant', 'text'])!
  return sql`(e.created_at, e.id) < (${at(created)}, ${id})`
}

function onTicket(actor: Actor, ticketId: string) {
  return sql`e.id in (select et.escalation_id from escalation_tickets et
    where et.workspace_id = ${actor.workspaceId} and et.ticket_id = ${ticketId})`
}

function scopeOf(scope: NonNullable<Query['scope']>, actor: Actor) {
  const me = actor.kind === 'member' ? actor.memberId : null
  const open = sql`e.state = any (${[...OPEN_STATES]})`
  switch (scope) {
    case 'open':
      return open
    case 'mine':
      return sql`${open} and e.owner_member_id = ${me}`
    case 'to_acknowledge':
      return sql`e.state = 'requested' and jsonb_exists(e.escalation -> 'notified', ${me}::text)`
    case 'asked_by_me':
      return sql`e.escalation ->> 'askedById' = ${me}`
    case 'followed':
      return sql`${open} and ${followedBy(me)}`
    case 'closed':
      return sql`not ${open}`
  }
}
