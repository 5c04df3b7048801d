import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'

/** Exact counts for the rail and the tabs, in one statement over the partial indexes of what is open. */
export async function countTickets(ctx: Context, actor: Actor): Promise<Output<'countTickets'>> {
  const me = actor.kind === 'member' ? actor.memberId : null
  const { workspaceId } = actor
  const now = at(ctx.clock.now())
  const { rows } = await sql<Output<'countTickets'>>`
    select
      count(*) filter (where status = 'open' and (snoozed_until is null or snoozed_until <= ${now}))::int as to_answer,
      count(*) filter (where status = 'pending')::int as waiting,
      count(*) filter (where status = 'on_hold')::int as on_hold,
      count(*) filter (where owner_member_id = ${me})::int as mine,
      count(*) filter (where avoided_since is not null)::int as avoided,
      (select count(*)::int from ticket_risks r where r.workspace_id = ${workspaceId} and r.ended_at is null
        and r.score >= 50 and (r.quiet_until is null or r.quiet_until <= ${now})) as risk,
      (select count(*)::int from escalations e where e.workspace_id = ${workspaceId}
        and e.state in ('requested', 'acknowledged', 'in_progress', 'returned', 'resolved')) as escalations,
      (select count(*)::int from reviews r where r.workspace_id = ${workspaceId} and r.state = 'waiting') as reviews,
      (select count(*)::int from notifications n where n.workspace_id = ${workspaceId} and n.member_id = ${me}
        and n.read_at is null and n.stopped_at is null) as notifications
    from tickets where workspace_id = ${workspaceId} and status in ('open', 'pending', 'on_hold')`.execute(
    ctx.db,
  )
  return rows[0]!
}
