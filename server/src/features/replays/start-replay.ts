import { sql } from 'kysely'
import type { Input } from '#contracts/client.ts'
import type { z } from 'zod'
import type { startReplay as route } from '#contracts/http/replays.ts'
import { hour, instant } from '#core/time/instant.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { setStage } from './replay-past.ts'
import { loadReplay, viewReplay, type ReplayView } from './replay-store.ts'
import { emptyTally } from './tally.ts'

type Body = z.output<(typeof route)['body']>
export type ReplayBody = Input<'startReplay'>['body']
export const PLAY_REPLAY = 'replay.play'

/** Starts a replay as a job (9.6); what cannot be played is refused at once. */
export async function startReplay(ctx: Context, actor: Actor, body: Body): Promise<ReplayView> {
  const { name = '', ...changes } = body
  const { workspaceId } = actor
  const { from, to } = await setStage(ctx, workspaceId, changes)
  return doWork(ctx, actor, async (work) => {
    const { batch, now, tx } = work
    const id = ctx.ids.make('rpl')
    const { rows } = await sql<{ total: number }>`select count(*)::int as total from tickets
      where workspace_id = ${workspaceId} and created_at >= ${from} and created_at < ${to}`.execute(tx)
    batch.insert('replays', {
      workspaceId,
      id,
      name,
      changes,
      state: 'running',
      tally: emptyTally(),
      total: rows[0]!.total,
      startedBy: actor.kind === 'member' ? actor.memberId : null,
      createdAt: at(now),
    })
    appendEvent(work, { type: 'replay.started', subjectId: id, data: { name } })
    await ctx.jobs.enqueue(batch, PLAY_REPLAY, { workspaceId, id })
    await batch.flush(tx)
    return viewReplay(tx, workspaceId, id)
  })
}

/** Stops one that runs; ended ones stay as they are. */
export async function cancelReplay(ctx: Context, actor: Actor, id: string): Promise<ReplayView> {
  return doWork(ctx, actor, async (work) => {
    const { workspaceId, batch, tx, now } = work
    const { state } = await held(work, id)
    if (state === 'running') {
      batch.update('replays', { workspaceId, id, state: 'cancelled', endedAt: at(now) })
      appendEvent(work, { type: 'replay.cancelled', subjectId: id })
      await batch.flush(tx)
    }
    return viewReplay(tx, workspaceId, id)
  })
}

const RESTORE_WITHIN = hour

/** For a while it can be restored; what was deleted longer ago goes for good. */
export async function deleteReplay(ctx: Context, actor: Actor, id: string): Promise<void> {
  await doWork(ctx, actor, async (work) => {
    const { workspaceId, batch, tx, now } = work
    const { name, state } = await held(work, id)
    await sql`delete from replays where workspace_id = ${workspaceId}
      and deleted_at <= ${at(instant(now - RESTORE_WITHIN))}`.execute(tx)
    const stopped = state === 'running' ? { state: 'cancelled', endedAt: at(now) } : {}
    batch.update('replays', { workspaceId, id, deletedAt: at(now), ...stopped })
    appendEvent(work, { type: 'replay.deleted', subjectId: id, data: { name } })
  })
}

/** One that was not deleted stays as it is; not found where it is gone for good. */
export async function restoreReplay(ctx: Context, actor: Actor, id: string): Promise<ReplayView> {
  return doWork(ctx, actor, async (work) => {
    const { workspaceId, batch, tx, now } = work
    const { rows } = await sql<{ name: string }>`update replays set deleted_at = null
      where workspace_id = ${workspaceId} and id = ${id} and deleted_at > ${at(instant(now - RESTORE_WITHIN))}
      returning name`.execute(tx)
    if (rows[0]) appendEvent(work, { type: 'replay.restored', subjectId: id, data: rows[0] })
    await batch.flush(tx)
    return viewReplay(tx, workspaceId, id)
  })
}

async function held({ tx, workspaceId }: Work, id: string) {
  return found(await loadReplay(tx, workspaceId, id, 'lock'))
}
