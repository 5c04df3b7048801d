import { sql } from 'kysely'
import { loadDesk, type RecomputeOpenClocks } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import type { Job, Queue } from '#server/platform/jobs/jobs.ts'
import { appendEvent, workIn } from '#server/platform/work.ts'
import { carryOut } from './carry-out.ts'
import { holdTicket } from './ticket-hold.ts'

export const RECOMPUTE_CLOCKS = 'clocks.recompute'
/** Tickets a transaction: short enough that nobody who works on one of them waits. */
const BATCH = 100

/** Aims the open clocks anew after a published version (4.3): in small steps afterwards, so that the desk stays quick. */
export const recomputeOpenClocks: RecomputeOpenClocks = async (work, because) => {
  const { workspaceId } = work
  await work.ctx.jobs.enqueue(work.batch, RECOMPUTE_CLOCKS, { workspaceId, because, after: '', done: 0 })
}

export const recomputeClocksQueue: Queue = { concurrency: 1, maxAttempts: 5, run: recomputeSome }

async function recomputeSome(ctx: Context, job: Job): Promise<void> {
  const { workspaceId } = job
  const { because, after, done } = job.data as unknown as { because: object; after: string; done: number }
  const actor = { kind: 'system' as const, workspaceId, because: 'clocks.recompute' }
  await inTransaction(ctx, (tx) =>
    workIn(ctx, tx, actor, ctx.clock.now(), async (work) => {
      const desk = await loadDesk(work, workspaceId)
      const { rows } = await sql<{ ticketId: string }>`
        select distinct ticket_id from clocks where workspace_id = ${workspaceId} and state in ('running', 'paused')
          and subject_kind = 'ticket' and ticket_id > ${after} order by ticket_id limit ${BATCH}`.execute(tx)
      for (const { ticketId } of rows) {
        const hold = await holdTicket(work, ticketId)
        const { status, cycle } = hold.state
        const wait = status === 'pending' || status === 'on_hold' ? status : null
        const subject = { kind: 'ticket' as const, id: ticketId }
        carryOut(
          work,
          desk,
          hold,
          [{ do: 'retarget_from_policy', subject, cycle, wait, mayStart: [], at: work.now }],
          [],
        )
      }
      const total = done + rows.length
      const last = rows.at(-1)?.ticketId
      if (last && rows.length === BATCH)
        await ctx.jobs.enqueue(work.batch, RECOMPUTE_CLOCKS, {
          workspaceId,
          because,
          after: last,
          done: total,
        })
      else appendEvent(work, { type: 'clocks.recomputed', data: { because, tickets: total } })
    }),
  )
}
