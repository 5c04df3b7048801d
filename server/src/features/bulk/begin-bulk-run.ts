import { sql } from 'kysely'
import type { z } from 'zod'
import type * as contracts from '#contracts/http/bulk.ts'
import { askerOf, listCondition } from '#server/features/tickets/index.ts'
import { loadDesk, requireKnown } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { found, Problem, refuse } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import {
  addItems,
  addItemsBack,
  isSame,
  loadRun,
  viewRun,
  type Asking,
  type BulkChange,
  type BulkRow,
  type BulkShown,
} from './bulk-store.ts'
import { CHANGE_MANY } from './carry-on.ts'

type Body = z.output<(typeof contracts.createBulkRun)['body']>
const MOST_TICKETS = 5_000

/** Begins a change of many tickets; the job does one after the other, each in a transaction of its own. */
export function beginBulkRun(ctx: Context, actor: Actor, body: Body): Promise<BulkShown> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const { change } = body
    if (Object.keys(change).length === 0) wrong('/change', 'missing')
    requireKnown(desk.topics, { '/change/topicId': change.topicId })
    requireKnown(desk.teams, { '/change/teamId': change.teamId })
    requireKnown(desk.members, { '/change/ownerId': change.ownerId ?? undefined })
    if (!body.ticketIds && !body.filter && !body.view) wrong('/ticketIds', 'missing')
    const asker = askerOf(desk, actor, work.now)
    const which = body.ticketIds
      ? sql`t.workspace_id = ${work.workspaceId} and t.id = any(${body.ticketIds})`
      : listCondition(desk, asker, body)
    const except = change.mergeIntoId ? sql` and t.id <> ${change.mergeIntoId}` : sql``
    const run = startRun(work, change, null)
    await work.batch.flush(work.tx)
    const total = await addItems(work.tx, run.id, sql`${which}${except}`, MOST_TICKETS)
    if (total === 0) wrong('/ticketIds', 'unknown')
    return viewRun(work.tx, desk, run)
  })
}

/** Puts back what a run changed, by a run of its own. */
export function undoBulkRun(ctx: Context, actor: Actor, id: string): Promise<BulkShown> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const first = await ownRun(work, actor, id)
    const { mayUndo } = await viewRun(work.tx, desk, first)
    if (!mayUndo) refuse({ code: first.change.mergeIntoId ? 'bulk.merged' : 'bulk.not_undone' })
    const run = startRun(work, {}, first.id)
    work.batch.update('bulkRuns', { workspaceId: work.workspaceId, id, undoneById: run.id })
    await work.batch.flush(work.tx)
    await addItemsBack(work.tx, work.workspaceId, first.id, run.id)
    return viewRun(work.tx, desk, run)
  })
}

export function cancelBulkRun(ctx: Context, actor: Actor, id: string): Promise<BulkShown> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const run = await ownRun(work, actor, id)
    if (run.state !== 'running') return viewRun(work.tx, desk, run)
    work.batch.update('bulkRuns', {
      workspaceId: work.workspaceId,
      id,
      state: 'cancelled',
      endedAt: at(work.now),
    })
    return viewRun(work.tx, desk, { ...run, state: 'cancelled', endedAt: work.now })
  })
}

export async function readBulkRun(ctx: Context, actor: Actor, id: string): Promise<BulkShown> {
  const [desk, run] = await Promise.all([
    loadDesk(ctx, actor.workspaceId),
    loadRun(ctx.db, actor.workspaceId, id),
  ])
  return viewRun(ctx.db, desk, found(isSame(run.by, asking(actor)) ? run : null))
}

/** The run for a change; another's looks like none. */
async function ownRun(work: Work, actor: Actor, id: string): Promise<BulkRow> {
  const run = await loadRun(work.tx, work.workspaceId, id, { forUpdate: true })
  return found(isSame(run.by, asking(actor)) ? run : null)
}

function asking(actor: Actor): Asking {
  if (actor.kind === 'member' || actor.kind === 'api_key') return actor
  throw new Problem('not_allowed')
}

function startRun(work: Work, change: BulkChange, undoesId: string | null): BulkRow {
  const { workspaceId, now, ctx } = work
  const by = asking(work.actor)
  const run: BulkRow = {
    id: ctx.ids.make('blk'),
    by,
    change,
    state: 'running',
    undoesId,
    undoneById: null,
    createdAt: now,
    endedAt: null,
  }
  work.batch.insert('bulkRuns', { ...run, workspaceId, createdAt: at(now), endedAt: null })
  void ctx.jobs.enqueue(work.batch, CHANGE_MANY, { workspaceId, runId: run.id })
  appendEvent(work, { type: 'bulk.started', subjectId: run.id, data: { change, undoesId } })
  return run
}

function wrong(pointer: string, detail: string): never {
  throw new Problem('invalid_request', { errors: [{ pointer, detail }] })
}
