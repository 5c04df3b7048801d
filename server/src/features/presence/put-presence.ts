import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { instant } from '#core/time/instant.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { found, Problem } from '#server/platform/problem.ts'

type Doing = 'reading' | 'typing' | 'gone'
type Other = Output<'putPresence'>['others'][number]
/** Two beats may be lost before somebody is taken for gone. */
const LASTS_MS = 40_000
const MOST_SHOWN = 20

/**
 * Keeps who has a ticket open (trap 43: no locks). Nothing of it is an event: only a change is told to open screens, so
 * that a beat every 15 s costs one row and no keystroke costs anything.
 */
export async function putPresence(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  doing: Doing,
): Promise<Output<'putPresence'>> {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  const { workspaceId, memberId } = actor
  const now = ctx.clock.now()
  const { rows } = await sql<{ isThere: boolean; before: string | null }>`
    select true as is_there, (select doing from presence p where p.workspace_id = t.workspace_id
      and p.ticket_id = t.id and p.member_id = ${memberId} and p.until > ${at(now)}) as before
    from tickets t where t.workspace_id = ${workspaceId} and t.id = ${ticketId}`.execute(ctx.db)
  const before = found(rows[0]).before ?? 'gone'
  const until = at(instant(now + LASTS_MS))
  if (doing === 'gone') {
    await ctx.db
      .deleteFrom('presence')
      .where('workspaceId', '=', workspaceId)
      .where('memberId', '=', memberId)
      .where((or) => or.or([or('ticketId', '=', ticketId), or('until', '<', at(now))]))
      .execute()
  } else {
    await ctx.db
      .insertInto('presence')
      .values({ workspaceId, ticketId, memberId, doing, until })
      .onConflict((one) => one.columns(['workspaceId', 'ticketId', 'memberId']).doUpdateSet({ doing, until }))
      .execute()
  }
  if (doing !== before) ctx.live.tell(workspaceId, { type: 'presence.changed', ticketId })
  return { others: await othersAt(ctx, actor, ticketId) }
}

async function othersAt(
  ctx: Context,
  { workspaceId, memberId }: Extract<Actor, { kind: 'member' }>,
  ticketId: string,
): Promise<Other[]> {
  const [desk, rows] = await Promise.all([
    loadDesk(ctx, workspaceId),
    ctx.db
      .selectFrom('presence')
      .select(['memberId', 'doing'])
      .where('workspaceId', '=', workspaceId)
      .where('ticketId', '=', ticketId)
      .where('memberId', '!=', memberId)
      .where('until', '>', at(ctx.clock.now()))
      .orderBy('memberId')
      .limit(MOST_SHOWN)
      .execute(),
  ])
  return rows.flatMap((row) => {
    const name = desk.members.get(row.memberId)?.name
    return name ? [{ id: row.memberId, name, doing: row.doing as Other['doing'] }] : []
  })
}
