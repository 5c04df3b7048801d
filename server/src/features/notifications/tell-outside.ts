import { deliver, type Destination, type WordsOutside } from '#server/features/channels/index.ts'
import type { Desk, DeskMember } from '#server/features/workspaces/index.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import type { Context } from '#server/platform/context.ts'
import type { Job, Queue } from '#server/platform/jobs/jobs.ts'
import { startBatch } from '#server/platform/db/batch.ts'
import type { Work } from '#server/platform/work.ts'
import { outsideWords } from './mail-words.ts'
import type { Delivery } from './notification.ts'
import { deliveriesOf, type WaitingNotification } from './notification-store.ts'

export const TELL_OUTSIDE = 'notifications.tell'
const MOST_ATTEMPTS = 6

type Telling = { to: Pick<Destination, 'channel' | 'id'>; notificationIds: string[]; words: WordsOutside }

/** Queues notifications for a chat or a browser; a team's chat reads the language of the desk. */
export async function queueOutside(
  work: Work,
  desk: Desk,
  { member, to, rows }: { member: DeskMember; to: Destination; rows: WaitingNotification[] },
): Promise<void> {
  const reader = to.teamId === null ? member : { ...member, language: desk.language, zone: desk.zone }
  const telling: Telling = {
    to: { channel: to.channel, id: to.id },
    notificationIds: rows.map(({ id }) => id),
    words: outsideWords(work.ctx, desk, reader, rows),
  }
  const { workspaceId } = work
  await work.ctx.jobs.enqueue(work.batch, TELL_OUTSIDE, { workspaceId, ...telling })
}

/** A place that does not answer is tried again and then given up, which its notifications and its settings show. */
export const tellOutsideQueue: Queue = { concurrency: 4, maxAttempts: MOST_ATTEMPTS, run: tell }

async function tell(ctx: Context, job: Job): Promise<void> {
  const { workspaceId } = job
  const { to, notificationIds, words } = job.data as unknown as Telling
  if (await allStopped(ctx, workspaceId, notificationIds)) {
    return record(ctx, workspaceId, { to, notificationIds }, { state: 'stopped' })
  }
  const tag = notificationIds[0]!
  const { state, error, again } = await deliver(ctx, workspaceId, to, { ...words, tag })
  if (again && job.attempts < MOST_ATTEMPTS) throw new Error(`${to.channel}: ${error}`)
  const became = state === 'delivered' ? 'delivered' : 'failed'
  await record(ctx, workspaceId, { to, notificationIds }, { state: became, error })
}

/** Somebody took it meanwhile: nobody else is asked any more (trap 23). */
async function allStopped(ctx: Context, workspaceId: string, ids: readonly string[]): Promise<boolean> {
  const living = await ctx.db
    .selectFrom('notifications')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .where('stoppedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return living === undefined
}

/** Locked, because the other ways of the same notification write their outcomes too. */
async function record(
  ctx: Context,
  workspaceId: string,
  { to, notificationIds }: Pick<Telling, 'to' | 'notificationIds'>,
  became: Pick<Delivery, 'state' | 'error'>,
): Promise<void> {
  const now = ctx.clock.now()
  await inTransaction(ctx, async (tx) => {
    const rows = await tx
      .selectFrom('notifications')
      .select(['id', 'deliveries'])
      .where('workspaceId', '=', workspaceId)
      .where('id', 'in', notificationIds)
      .orderBy('id')
      .forUpdate()
      .execute()
    const batch = startBatch()
    for (const row of rows) {
      const deliveries = deliveriesOf(row).map((one) =>
        one.to === to.id ? { ...one, ...became, at: now } : one,
      )
      batch.update('notifications', { workspaceId, id: row.id, deliveries })
    }
    await batch.flush(tx)
  })
}
