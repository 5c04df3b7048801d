import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import { ANY_OF_LINE, lineOf, livingIdOf } from '#server/features/tickets/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'
import { actionOf, type ActionRow } from './preventive-action-store.ts'
import { preventiveActionView } from './preventive-action-view.ts'

type Row = ActionRow & { livingId: string; number: number }

/** Those of a ticket and of what was merged into it: what is open by due date, then what is done. */
export async function listTicketPreventiveActions(
  ctx: Context,
  actor: Actor,
  ticketId: string,
): Promise<Output<'listTicketPreventiveActions'>> {
  const { workspaceId } = actor
  const [desk, ticket, { rows }] = await Promise.all([
    loadDesk(ctx, workspaceId),
    ctx.db
      .selectFrom('tickets')
      .select(['id', 'number'])
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', ticketId)
      .executeTakeFirst(),
    sql<ActionRow>`with ${lineOf(workspaceId, ticketId)}
      select * from preventive_actions where workspace_id = ${workspaceId} and ticket_id = ${ANY_OF_LINE}
      order by done_at is not null, due_at, id limit 100`.execute(ctx.db),
  ])
  const shown = found(ticket)
  return { items: rows.map((row) => preventiveActionView(desk, actionOf(row), shown)) }
}

type Query = { whose: 'mine' | 'teams' | 'all'; cursor?: string; limit: number }

/** What is still to be done, the earliest due first. */
export async function listPreventiveActions(
  ctx: Context,
  actor: Actor,
  { whose, cursor, limit }: Query,
): Promise<Output<'listPreventiveActions'>> {
  const { workspaceId } = actor
  const desk = await loadDesk(ctx, workspaceId)
  const owners = ownersOf(desk, actor, whose)
  const from = readCursor(cursor, ['instant', 'text'])
  const place = from ? sql`and (a.due_at, a.id) > (${at(from[0])}, ${from[1]})` : sql``
  const { rows } = await sql<Row>`
    select a.*, t.id as living_id, t.number from preventive_actions a
    join tickets t on t.workspace_id = a.workspace_id
      and t.id = ${livingIdOf(workspaceId, sql.ref('a.ticket_id'))}
    where a.workspace_id = ${workspaceId} and a.done_at is null
      ${owners === null ? sql`` : sql`and a.owner_id = any(${owners}::text[])`} ${place}
    order by a.due_at, a.id limit ${limit + 1}`.execute(ctx.db)
  const page = pageOf(rows, limit, (last) => [last.dueAt, last.id])
  const items = page.items.map(({ livingId: id, number, ...row }) =>
    preventiveActionView(desk, actionOf(row), { id, number }),
  )
  return { ...page, items }
}

/** Whose are asked for; null: everybody's. */
function ownersOf(desk: Desk, actor: Actor, whose: Query['whose']): string[] | null {
  if (whose === 'all') return null
  if (actor.kind !== 'member') return []
  if (whose === 'mine') return [actor.memberId]
  const teamIds = desk.members.get(actor.memberId)?.teamIds ?? []
  return [...new Set([actor.memberId, ...teamIds.flatMap((id) => desk.teams.get(id)?.memberIds ?? [])])]
}
