import { sql } from 'kysely'
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

/** In one statement over the partial indexes of what is open. */
async function countOfAll(ctx: Context, workspaceId: string): Promise<Omit<Counts, keyof Own>> {
  const now = at(ctx.clock.now())
  const { rows } = await sql<Omit<Counts, keyof Own>>`
    select
      count(*) filter (where status = 'open' and (snoozed_until is null or snoozed_until <= ${now}))::int as to_answer,
      count(*) filter (where status = 'pending')::int as waiting,
      count(*) filter (where status = 'on_hold')::int as on_hold,
      count(*) filter (where avoided_since is not null)::int as avoided,
      (select count(*)::int from ticket_risks r where r.workspace_id = ${workspaceId} and r.ended_at is null
        and r.score >= 50 and (r.quiet_until is null or r.quiet_until <= ${now})) as risk,
      (select count(*)::int from escalations e where e.workspace_id = ${workspaceId}
        and e.state in ('requested', 'acknowledged', 'in_progress', 'returned', 'resolved')) as escalations,
      (select count(*)::int from reviews r where r.workspace_id = ${workspaceId} and r.state = 'waiting') as reviews
    from tickets where workspace_id = ${workspaceId} and status in ('open', 'pending', 'on_hold')`.execute(
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
