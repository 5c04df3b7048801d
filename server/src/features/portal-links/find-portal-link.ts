import { sql } from 'kysely'
import { day, type Instant } from '#core/time/instant.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'

/** Whose page a link opens; the ticket is the living one, where it was merged. */
export type PortalDoor = { workspaceId: string; ticketId: string; contactId: string }

const TOKEN = /^[\w-]{43}$/

/**
 * What a token opens, or null: never given out, past its time, or merged into somebody else's ticket. It ends so many
 * days after the ticket does (trap 50).
 */
export async function findPortalLink(ctx: Context, token: string): Promise<PortalDoor | null> {
  if (!TOKEN.test(token)) return null
  const { rows } = await sql<PortalDoor & { owner: string; endedAt: Instant | null }>`
    with recursive line as (
      select t.*, coalesce(c.merged_into_id, c.id) as reader, 0 as hops from portal_links l
      join contacts c on c.workspace_id = l.workspace_id and c.id = l.contact_id
      join tickets t on t.workspace_id = l.workspace_id and t.id = l.ticket_id
      where l.token_hash = ${ctx.secrets.hashToken(token)}
      union all
      select t.*, line.reader, line.hops + 1 from line
      join tickets t on t.workspace_id = line.workspace_id and t.id = line.merged_into_id
      where line.hops < 20)
    select workspace_id, id as ticket_id, reader as contact_id, contact_id as owner,
      case when status in ('resolved', 'closed') then coalesce(closed_at, resolved_at) end as ended_at
    from line order by hops desc limit 1`.execute(ctx.db)
  const [found] = rows
  if (!found || found.owner !== found.contactId) return null
  const { owner: _, endedAt, ...door } = found
  const { settings } = await loadDesk(ctx, door.workspaceId)
  const isOver = endedAt !== null && endedAt + settings.portalDays * day <= ctx.clock.now()
  return isOver ? null : door
}
