import { sql } from 'kysely'
import { holdTicket, saw } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import type { Job, Queue } from '#server/platform/jobs/jobs.ts'
import { doWork, type Reaction } from '#server/platform/work.ts'

export const PASS_OVER = 'tickets.pass_over'
/** Those due first: further down the queue nobody is passed over. */
const MOST_PASSED = 5

/** Somebody took a ticket for themselves: what was due before it in the same queue was passed over (2.5). */
export const notePassedOver: Reaction = async (work, { ticketId, by, data }) => {
  if (ticketId === null || by.kind !== 'member' || data.toMemberId !== by.memberId) return
  if (data.fromMemberId) return
  const { workspaceId } = work
  await work.ctx.jobs.enqueue(work.batch, PASS_OVER, { workspaceId, ticketId })
}

export const passOverQueue: Queue = { concurrency: 1, maxAttempts: 3, run: passOver }

async function passOver(ctx: Context, job: Job): Promise<void> {
  const { workspaceId } = job
  const taken = String(job.data.ticketId)
  const { rows } = await sql<{ id: string }>`
    select t.id from tickets taken join tickets t on t.workspace_id = taken.workspace_id
      and t.owner_team_id = taken.owner_team_id and t.owner_member_id is null and t.status = 'open'
      and t.next_due_at < taken.next_due_at and t.created_at < taken.created_at
      and (t.snoozed_until is null or t.snoozed_until <= ${at(ctx.clock.now())})
    where taken.workspace_id = ${workspaceId} and taken.id = ${taken}
    order by t.next_due_at, t.id limit ${MOST_PASSED}`.execute(ctx.db)
  const system = { kind: 'system' as const, workspaceId, because: PASS_OVER }
  for (const { id } of rows) {
    await doWork(ctx, system, async (work) => {
      const [desk, hold] = await Promise.all([loadDesk(work, workspaceId), holdTicket(work, id)])
      if (hold.state.ownerMemberId === null && hold.state.status === 'open') saw(work, desk, hold, 'skipped')
    })
  }
}
