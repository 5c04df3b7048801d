import { roleHolds } from '#core/permission/permission.ts'
import { formatInstant } from '#core/time/instant.ts'
import {
  changeTicket,
  holdTicket,
  mergeInto,
  type TicketChange,
  type TicketHold,
} from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import type { Job, Queue } from '#server/platform/jobs/jobs.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import {
  loadRun,
  waitingItems,
  type Asking,
  type BulkChange,
  type BulkItem,
  type BulkRow,
  type Facts,
} from './bulk-store.ts'

export const CHANGE_MANY = 'tickets.bulk'
/** Then the job stands in line again, so that nothing else waits for it. */
const AT_ONCE = 25

export const changeManyQueue: Queue = { concurrency: 2, maxAttempts: 8, run: carryOn }

async function carryOn(ctx: Context, job: Job): Promise<void> {
  const { workspaceId } = job
  const runId = String(job.data.runId)
  const items = await waitingItems(ctx.db, workspaceId, runId, AT_ONCE)
  for (const item of items) {
    const run = await loadRun(ctx.db, workspaceId, runId)
    if (run.state !== 'running') return
    await changeOne(ctx, run, item)
  }
  const system = { kind: 'system' as const, workspaceId, because: CHANGE_MANY }
  await doWork(ctx, system, async (work) => {
    const run = await loadRun(work.tx, workspaceId, runId, { forUpdate: true })
    if (run.state !== 'running') return
    if (items.length === AT_ONCE) return ctx.jobs.enqueue(work.batch, CHANGE_MANY, { workspaceId, runId })
    work.batch.update('bulkRuns', { workspaceId, id: runId, state: 'done', endedAt: at(work.now) })
    appendEvent(work, { type: 'bulk.ended', subjectId: runId })
  })
}

/** One ticket in one transaction with its mark, as whoever asked: what they may not do is refused, and the rest goes on. */
async function changeOne(ctx: Context, run: BulkRow, item: BulkItem): Promise<void> {
  const key = { workspaceId: run.by.workspaceId, runId: run.id, ticketId: item.ticketId }
  try {
    await doWork(ctx, run.by, async (work) => {
      const desk = await loadDesk(work, work.workspaceId)
      if (!stillMay(desk, run.by)) throw new Problem('refused', { reason: 'bulk.no_longer_allowed' })
      const hold = await holdTicket(work, item.ticketId)
      const did = run.undoesId ? putBack(work, desk, hold, item) : await change(work, desk, hold, run.change)
      work.batch.update('bulkItems', { ...key, state: 'done', ...did })
    })
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error
    const system = { kind: 'system' as const, workspaceId: key.workspaceId, because: CHANGE_MANY }
    const reason = error.reason ?? error.code
    await doWork(ctx, system, async (work) =>
      work.batch.update('bulkItems', { ...key, state: 'refused', reason }),
    )
  }
}

function stillMay(desk: Desk, by: Asking): boolean {
  if (by.kind === 'api_key') return true
  const member = desk.members.get(by.memberId)
  return member !== undefined && member.state !== 'disabled' && roleHolds(member.role, 'ticket.write')
}

type Did = { before: Facts; after: Facts }

async function change(work: Work, desk: Desk, hold: TicketHold, wanted: BulkChange): Promise<Did> {
  const { mergeIntoId, addTags, removeTags, ...fields } = wanted
  const before = factsOf(hold)
  const tags = [...new Set([...before.tags, ...(addTags ?? [])])].filter((tag) => !removeTags?.includes(tag))
  changeTicket(work, desk, hold, { ...fields, ...(addTags || removeTags ? { tags } : {}) })
  if (mergeIntoId) await mergeInto(work, desk, hold.row.id, mergeIntoId)
  return changedFacts(before, factsOf(hold))
}

/** Only where nobody changed it since. `before` is what stands now, `after` what is to stand again. */
function putBack(work: Work, desk: Desk, hold: TicketHold, { before, after }: BulkItem): Did {
  const now: Facts = factsOf(hold)
  const isChanged = Object.entries(before ?? {}).some(([name, value]) => text(now[name]) !== text(value))
  if (isChanged) throw new Problem('refused', { reason: 'bulk.changed_since' })
  changeTicket(work, desk, hold, (after ?? {}) as TicketChange)
  return { before: before ?? {}, after: after ?? {} }
}

function factsOf({ row, state }: TicketHold) {
  return {
    status: state.status,
    priority: state.priority,
    topicId: state.topicId,
    teamId: state.ownerTeamId,
    ownerId: state.ownerMemberId,
    snoozedUntil: state.snoozedUntil === null ? null : formatInstant(state.snoozedUntil),
    tags: row.tags,
  }
}

const text = (value: unknown): string => JSON.stringify(value ?? null)

function changedFacts(before: Facts, after: Facts): Did {
  const names = Object.keys(after).filter((name) => text(before[name]) !== text(after[name]))
  const only = (facts: Facts) => Object.fromEntries(names.map((name) => [name, facts[name]]))
  return { before: only(before), after: only(after) }
}
