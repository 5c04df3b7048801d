import type { Actor, Context } from '#server/platform/context.ts'
import { retryParkedJobs } from '#server/platform/jobs/parked-jobs.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'

/** Gives a parked job its attempts again. */
export function retryParked(ctx: Context, actor: Actor, id: string): Promise<undefined> {
  return doWork(ctx, actor, async (work) => {
    const { tx, workspaceId, now } = work
    if ((await retryParkedJobs(tx, { workspaceId, id }, now)) === 0) throw new Problem('not_found')
    appendEvent(work, { type: 'job.tried_again', subjectId: id })
    return undefined
  })
}
