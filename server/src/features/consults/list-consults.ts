import type { Output } from '#contracts/client.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import { consultsOn } from './consult-store.ts'
import { consultView } from './consult-view.ts'

export async function listConsults(
  ctx: Context,
  actor: Actor,
  ticketId: string,
): Promise<Output<'listConsults'>> {
  const { workspaceId } = actor
  const desk = await loadDesk(ctx, workspaceId)
  const tickets = ctx.db.selectFrom('tickets').select('id').where('workspaceId', '=', workspaceId)
  found(await tickets.where('id', '=', ticketId).executeTakeFirst())
  const consults = await consultsOn(ctx.db, workspaceId, ticketId)
  return { items: consults.map((consult) => consultView(desk, consult)) }
}
