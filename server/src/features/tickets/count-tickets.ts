import { sql, type RawBuilder } from 'kysely'
import type { Output } from '#contracts/client.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { gatheredReading, sharedReading } from '#server/platform/shared-reading.ts'

type Counts = Output<'countTickets'>
type Own = Pick<Counts, 'mine' | 'notifications'>

/** Exact counts for the rail and the tabs: of the desk, read together by all who look, and of who asks. */
export async function countTickets(ctx: Context, actor: Actor): Promise<Counts> {
  const { workspaceId } = actor
  const [ofAll, own] = await Promise.all([
    sharedReading(ctx, JSON.stringify(['countTickets', workspaceId]), () => countOfAll(ctx, workspaceId)),
    actor.kind === 'member' ? ownOf(ctx, workspaceId, actor.memberId) : undefined,
  ])
  return { ...ofAll, ...(own ?? { mine: 0, notifications: 0 }) }
}

/** In one statement, each by an index of what it counts: no row of a ticket is looked at but of those that are few. */
async function countOfAll(ctx: Context, workspaceId: string): Promise<Omit<Counts, keyof Own>> {
  const now = at(ctx.clock.now())
  const tickets = (which: RawBuilder<unknown>) =>
    sql`(select count(*)::int from tickets t where t.workspace_id = ${workspaceId} and ${which})`
  const { rows } = await sql<Omit<Counts, keyof Own>>`
    select
      ${tickets(sql`t.status = 'open'`)} - ${tickets(sql`t.status = 'open' and t.snoozed_until > ${now}`)} as to_answer,
      ${tickets(sql`t.status = 'pending'`)} as waiting,
      ${tickets(sql`t.status = 'on_hold'`)} as on_hold,
      ${tickets(sql`t.status in ('open', 'pending', 'on_hold') and t.avoided_since is not null`)} as avoided,
      (select count(*)::int from ticket_risks r where r.workspace_id = ${workspaceId} and r.ended_at is null
        and r.score >= 50 and (r.quiet_until is null or r.quiet_until <= ${now})) as risk,
      (select count(*)::int from escalations e where e.workspace_id = ${workspaceId}
        and e.state in ('requested', 'acknowledged', 'in_progress', 'returned', 'resolved')) as escalations,
      (select count(*)::int from reviews r where r.workspace_id = ${workspaceId} and r.state = 'waiting') as reviews`.execute(
    ctx.db,
  )
  return rows[0]!
}

const ownOf = (ctx: Context, workspaceId: string, memberId: string) =>
  gatheredReading(ctx, { key: JSON.stringify(['countOwn', workspaceId]), item: memberId }, (memberIds) =>
    countOwn(ctx, workspaceId, memberIds),
  )

async function countOwn(
  ctx: Context,
  workspaceId: string,
  memberIds: readonly string[],
): Promise<Map<string, Own>> {
  const { rows } = await sql<Own & { memberId: string }>`
    select m.id as member_id,
      (select count(*)::int from tickets t where t.workspace_id = ${workspaceId} and t.owner_member_id = m.id
        and t.status in ('open', 'pending', 'on_hold')) as mine,
      (select count(*)::int from notifications n where n.workspace_id = ${workspaceId} and n.member_id = m.id
        and n.read_at is null and n.stopped_at is null) as notifications
    from unnest(${memberIds}::text[]) m (id)`.execute(ctx.db)
  return new Map(rows.map(({ memberId, ...own }) => [memberId, own]))
}
