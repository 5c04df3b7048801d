import type { Output } from '#contracts/client.ts'
import { countLists } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { viewerOf, viewRows } from './view-store.ts'

/** More are read by nobody at a glance. */
const MOST_COUNTED = 30

/** How many tickets each view holds, exactly, in one statement for all of them. */
export async function countViews(ctx: Context, actor: Actor): Promise<Output<'countViews'>> {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const rows = await viewRows(ctx.db, actor.workspaceId, viewerOf(desk, actor), { limit: MOST_COUNTED })
  const counts = await countLists(
    ctx,
    actor,
    desk,
    rows.map(({ filter }) => filter),
  )
  return { counts: Object.fromEntries(rows.map(({ id }, index) => [id, counts[index] ?? null])) }
}
