import type { Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import type { Job, Queue } from '#server/platform/jobs/jobs.ts'
import { playPage, setStage } from './replay-past.ts'
import { loadReplay, type ReplayRow } from './replay-store.ts'
import { PLAY_REPLAY } from './start-replay.ts'

/** Pages a job: then the queue has its turn again, and a desk that stops need not wait long. */
const PAGES = 5

export const playReplayQueue: Queue = { concurrency: 1, maxAttempts: 3, run: play, onParked: fail }

async function play(ctx: Context, job: Job): Promise<void> {
  const { workspaceId } = job
  const id = String(job.data.id)
  const replay = await loadReplay(ctx.db, workspaceId, id)
  if (replay?.state !== 'running') return
  const stage = await setStage(ctx, workspaceId, replay.changes)
  let { after } = replay
  for (let page = 0; page < PAGES; page++) {
    const last = await playPage(ctx, stage, replay.tally, after)
    const goesOn = await save(ctx, workspaceId, { ...replay, after }, { last, more: page === PAGES - 1 })
    if (!goesOn || last === null) return
    after = last
  }
}

/** Keeps how far it is, unless it was cancelled, deleted, or played on by another meanwhile. */
async function save(
  ctx: Context,
  workspaceId: string,
  { id, after, tally }: ReplayRow,
  { last, more }: { last: string | null; more: boolean },
): Promise<boolean> {
  return inTransaction(ctx, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('replays')
      .set({ tally: JSON.stringify(tally), played: tally.tickets, after: last ?? after })
      .$if(last === null, (query) => query.set({ state: 'done', endedAt: at(ctx.clock.now()) }))
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', id)
      .where('state', '=', 'running')
      .where('after', '=', after)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    if (more && last !== null) await ctx.jobs.enqueue(tx, PLAY_REPLAY, { workspaceId, id })
    return true
  })
}

async function fail(ctx: Context, job: Job): Promise<void> {
  await ctx.db
    .updateTable('replays')
    .set({ state: 'failed', endedAt: at(ctx.clock.now()) })
    .where('workspaceId', '=', job.workspaceId)
    .where('id', '=', String(job.data.id))
    .where('state', '=', 'running')
    .execute()
}
