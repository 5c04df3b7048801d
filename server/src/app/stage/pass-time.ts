import type { Instant } from '#core/time/instant.ts'
import type { SimClock } from '#server/platform/clock.ts'
import type { Context } from '#server/platform/context.ts'
import { runDueJobs } from '#server/platform/jobs/job-loop.ts'
import { nextJobAt, type Queues } from '#server/platform/jobs/jobs.ts'
import { nextDue, runDueTimers } from '#server/platform/timers/dispatcher.ts'
import type { TimerHandlers } from '#server/platform/timers/timers.ts'

export type Due = { timerHandlers: TimerHandlers; queues: Queues }

/** Lets time pass until an instant: everything that falls due on the way happens at its own instant, in order. */
export async function passTime(ctx: Context, clock: SimClock, until: Instant, due: Due): Promise<void> {
  for (;;) {
    await workOff(ctx, clock, due)
    const instants = [await nextDue(ctx), await nextJobAt(ctx)].filter((at): at is Instant => at !== null)
    const next = instants.length ? instants.reduce((a, b) => (a < b ? a : b)) : null
    if (next === null || next > until) break
    clock.moveTo(next)
  }
  clock.moveTo(until)
}

/** Does what is due now, until nothing is. */
export async function workOff(ctx: Context, clock: SimClock, due: Due): Promise<void> {
  for (;;) {
    const done =
      (await runDueTimers(ctx, due.timerHandlers, clock.now())) +
      (await runDueJobs(ctx, due.queues, clock.now()))
    if (done === 0) return
  }
}
