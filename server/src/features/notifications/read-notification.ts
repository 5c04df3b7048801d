import type { Output } from '#contracts/client.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { afterCommit } from '#server/platform/db/transaction.ts'
import { found } from '#server/platform/problem.ts'
import { doWork, type Work } from '#server/platform/work.ts'
import { ASKING, type NotificationKind } from './notification.ts'
import type { NotificationRow } from './notification-store.ts'
import { notificationView, readOne } from './notification-views.ts'

/** Marks one of my notifications as read; somebody else's is not found. */
export function readNotification(
  ctx: Context,
  actor: Actor,
  id: string,
): Promise<Output<'readNotification'>> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const reader = found(actor.kind === 'member' ? desk.members.get(actor.memberId) : null)
    const row = found(await readOne(work.tx, work.workspaceId, reader.id, id))
    const readAt = row.readAt ?? work.now
    if (!row.readAt) {
      work.batch.update('notifications', { workspaceId: work.workspaceId, id, readAt: at(readAt) })
      tellWhoAsked(work, row)
    }
    return notificationView(desk, reader, { ...row, readAt })
  })
}

/** Whoever waits for an escalation to be taken sees that it was seen (5.5). */
function tellWhoAsked(
  { ctx, tx, workspaceId }: Work,
  { kind, escalationId, ticketId }: NotificationRow,
): void {
  if (escalationId === null || !ASKING.includes(kind as NotificationKind)) return
  const news = { type: 'escalation.seen', ticketId, subjectId: escalationId }
  afterCommit(tx, () => ctx.live.tell(workspaceId, news))
}
