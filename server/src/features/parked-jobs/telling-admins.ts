import { hour, instant } from '#core/time/instant.ts'
import { notify } from '#server/features/notifications/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import type { Job, Queue } from '#server/platform/jobs/jobs.ts'
import { isFirstParked } from '#server/platform/jobs/parked-jobs.ts'
import { plainError } from '#server/platform/jobs/plain-error.ts'
import { workIn } from '#server/platform/work.ts'
import { workCode } from './work-code.ts'

const QUIET = 4 * hour

/** The queue, whose parked jobs the admins hear of (trap 45): of the first, and of the rest by its page. */
export function tellingAdmins(queue: Queue): Queue {
  return {
    ...queue,
    async onParked(ctx, job, error) {
      try {
        await queue.onParked?.(ctx, job, error)
      } finally {
        await tell(ctx, job, error)
      }
    },
  }
}

async function tell(ctx: Context, job: Job, error: string): Promise<void> {
  const { workspaceId } = job
  const now = ctx.clock.now()
  if (!(await isFirstParked(ctx.db, job, instant(now - QUIET)))) return
  const actor = { kind: 'system' as const, workspaceId, because: 'jobs' }
  await inTransaction(ctx, (tx) =>
    workIn(ctx, tx, actor, now, async (work) => {
      const desk = await loadDesk(work, workspaceId)
      const admins = [...desk.members.values()].filter(({ role }) => role === 'admin')
      notify(work, desk, {
        kind: 'job_parked',
        memberIds: admins.map(({ id }) => id),
        ticketId: null,
        params: { work: workCode(job.queue), error: plainError(error) },
      })
    }),
  )
}
