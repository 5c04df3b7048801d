import { minute } from '#core/time/instant.ts'
import { learnWords } from '#server/features/search/index.ts'
import type { Context } from '#server/platform/context.ts'

/** Starts recurring work that no timer row stands for. Any number of processes may do it. */
export function startSchedule(ctx: Context): { stop(): Promise<void> } {
  let under: Promise<void> | null = null
  const interval = setInterval(() => {
    under ??= learnWords(ctx)
      .catch((error: unknown) => ctx.log.warn({ err: error }, 'the words of messages could not be read'))
      .finally(() => (under = null))
  }, minute)
  return {
    async stop() {
      clearInterval(interval)
      await under
    },
  }
}
