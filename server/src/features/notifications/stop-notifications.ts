import { at } from '#server/platform/db/database.ts'
import type { Work } from '#server/platform/work.ts'
import { ASKING } from './notification.ts'
import { deliveriesOf, loadUnstopped } from './notification-store.ts'

/**
 * Somebody took it, or it is over: what still asks these members stops, also the mail on its way (trap 23), because
 * the outbox looks at `stopped_at` before it sends.
 */
export async function stopAsking(
  work: Work,
  escalationId: string,
  memberIds: readonly string[],
): Promise<void> {
  for (const row of await loadUnstopped(work, escalationId, ASKING, memberIds)) {
    work.batch.update('notifications', {
      workspaceId: work.workspaceId,
      id: row.id,
      stoppedAt: at(work.now),
      sendAt: null,
      deliveries: deliveriesOf(row).map((one) =>
        one.state === 'waiting' ? { ...one, state: 'stopped', at: work.now } : one,
      ),
    })
  }
}
