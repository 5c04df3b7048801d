import { instant, type Instant } from '#core/time/instant.ts'
import { queues, timerHandlers } from '#server/app/consumers.ts'
import type { SimClock } from '#server/platform/clock.ts'
import type { Context } from '#server/platform/context.ts'
import { runDueJobs } from '#server/platform/jobs/job-loop.ts'
import { nextJobAt } from '#server/platform/jobs/jobs.ts'
import { nextDue, runDueTimers } from '#server/platform/timers/dispatcher.ts'

/** All do what is due, each by its own clock and at the same time, until nothing is. */
export async function workOffTogether(workers: readonly Context[]): Promise<void> {
  for (;;) {
    const rounds = await Promise.allSettled(workers.map(round))
    const failed = rounds.find((one) => one.status === 'rejected')
    if (failed) throw failed.reason
    if (rounds.every((one) => one.status === 'fulfilled' && one.value === 0)) return
  }
}

async function round(ctx: Context): Promise<number> {
  const timers = await runDueTimers(ctx, timerHandlers, ctx.clock.now())
  return timers + (await runDueJobs(ctx, queues, ctx.clock.now()))
}

/** Lets time pass until an instant: what falls due on the way happens when the first clock says so. */
export async function passTimeTogether(
  workers: readonly Context[],
  clock: SimClock,
  until: Instant,
): Promise<void> {
  const [first] = workers
  for (;;) {
    await workOffTogether(workers)
    const instants = [await nextDue(first!), await nextJobAt(first!)].filter((at) => at !== null)
    const next = instants.length ? Math.min(...instants) : null
    if (next === null || next > until) break
    clock.moveTo(instant(next))
  }
  clock.moveTo(until)
}
