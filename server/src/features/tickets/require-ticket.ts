import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'

/** What hangs on a ticket can be empty; on a ticket that is not there, it is not found. */
export async function requireTicket(ctx: Context, actor: Actor, ticketId: string): Promise<void> {
  const row = await ctx.db
    .selectFrom('tickets')
    .select('id')
    .where('workspaceId', '=', actor.workspaceId)
    .where('id', '=', ticketId)
    .executeTakeFirst()
  found(row)
}
