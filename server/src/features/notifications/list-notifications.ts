import type { Output } from '#contracts/client.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { listOf, notificationView } from './notification-views.ts'

/** What the desk told me, newest first; a key has no notifications. */
export async function listNotifications(
  ctx: Context,
  actor: Actor,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Output<'listNotifications'>> {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const reader = actor.kind === 'member' ? desk.members.get(actor.memberId) : undefined
  if (!reader) return { items: [], next: null }
  const [before] = readCursor(cursor, ['text']) ?? []
  const rows = await listOf(ctx.db, actor.workspaceId, reader.id, { before, limit: limit + 1 })
  const page = pageOf(rows, limit, (last) => [last.id])
  return { ...page, items: page.items.map((row) => notificationView(desk, reader, row)) }
}
