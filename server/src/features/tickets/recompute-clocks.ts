import { sql } from 'kysely'
import type { ClockAction } from '#core/clock/clock-action.ts'
import { loadDesk, type Desk, type RecomputeOpenClocks } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import type { Job, Queue } from '#server/platform/jobs/jobs.ts'
import { appendEvent, workIn, type Work } from '#server/platform/work.ts'
import { carryOut } from './carry-out.ts'
import { lockTickets } from './lock-tickets.ts'
import { columnsOf, hold, type TicketHold } from './ticket-hold.ts'

export const RECOMPUTE_CLOCKS = 'clocks.recompute'
/** Tickets a transaction: short enough that nobody who works on one of them waits. */
const STEP = 100
/** Steps a job: then a desk that stops need not wait long, and a killed one has lost little. */
const STEPS = 20

/** Aims the open clocks anew after a published version (4.3): in small steps afterwards, so that the desk stays quick. */
export const recomputeOpenClocks: RecomputeOpenClocks = async (work, because) => {
  const { workspaceId, batch, tx, now } = work
  const id = work.ctx.ids.make('rcp')
  const { rows } = await sql<{ total: number }>`select count(distinct ticket_id)::int as total from clocks
    where workspace_id = ${workspaceId} and state in ('running', 'paused') and subject_kind = 'ticket'`.execute(
    tx,
  )
  batch.insert('recomputes', {
    workspaceId,
    id,
    because,
    state: 'running',
    total: rows[0]!.total,
    createdAt: at(now),
  })
  await work.ctx.jobs.enqueue(batch, RECOMPUTE_CLOCKS, { workspaceId, id })
}

export const recomputeClocksQueue: Queue = { concurrency: 1, maxAttempts: 5, run: recomputeSome }

async function recomputeSome(ctx: Context, job: Job): Promise<void> {
  const { workspaceId } = job
  const id = String(job.data.id)
  for (let step = 1; step <= STEPS; step++) if (!(await takeStep(ctx, workspaceId, id))) return
  await inTransaction(ctx, (tx) => ctx.jobs.enqueue(tx, RECOMPUTE_CLOCKS, { workspaceId, id }))
}

/** Its row is locked, so that a job that runs twice takes every step once. False when there is none left. */
async function takeStep(ctx: Context, workspaceId: string, id: string): Promise<boolean> {
  const actor = { kind: 'system' as const, workspaceId, because: 'clocks.recompute' }
  return inTransaction(ctx, (tx) =>
    workIn(ctx, tx, actor, ctx.clock.now(), async (work) => {
      const run = await tx
        .selectFrom('recomputes')
        .select(['after', 'done', 'because', 'state'])
        .where('workspaceId', '=', workspaceId)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
      if (run?.state !== 'running') return false
      const { rows } = await sql<{ ticketId: string }>`
        select distinct ticket_id from clocks where workspace_id = ${workspaceId} and state in ('running', 'paused')
          and subject_kind = 'ticket' and ticket_id > ${run.after} order by ticket_id limit ${STEP}`.execute(
        tx,
      )
      const desk = await loadDesk(work, workspaceId)
      const ids = rows.map(({ ticketId }) => ticketId)
      for (const ticket of ids.length ? await lockTickets(work, ids) : []) aim(work, desk, ticket)
      const done = run.done + ids.length
      const isOver = ids.length < STEP
      work.batch.update('recomputes', {
        workspaceId,
        id,
        done,
        after: ids.at(-1) ?? run.after,
        state: isOver ? 'done' : 'running',
        endedAt: isOver ? at(work.now) : null,
      })
      if (isOver) {
        appendEvent(work, {
          type: 'clocks.recomputed',
          subjectId: id,
          data: { because: run.because, tickets: done },
        })
      }
      return !isOver
    }),
  )
}

/** What stays as it was is not written. */
function aim(work: Work, desk: Desk, ticket: TicketHold): void {
  const { status, cycle } = ticket.state
  const wait = status === 'pending' || status === 'on_hold' ? status : null
  const subject = { kind: 'ticket' as const, id: ticket.row.id }
  ticket.changed.before = columnsOf(ticket)
  const command: ClockAction = {
    do: 'retarget_from_policy',
    subject,
    cycle,
    wait,
    mayStart: [],
    at: work.now,
  }
  carryOut(work, desk, ticket, [command], [])
  if (ticket.changed.clocks.size) hold(work, ticket)
}
