import { day, hour, instant } from '#core/time/instant.ts'
import type { Context } from './context.ts'
import { at } from './db/database.ts'

/** How long a repeated POST is recognised. */
const KEYS_KEPT = 2 * day

/** Removes what the platform itself leaves behind. Any number of processes may do so. */
export async function sweep(ctx: Context): Promise<void> {
  const now = ctx.clock.now()
  await ctx.db
    .deleteFrom('idempotencyKeys')
    .where('createdAt', '<', at(instant(now - KEYS_KEPT)))
    .execute()
  await ctx.db
    .deleteFrom('rateLimits')
    .where('windowStart', '<', at(instant(now - day)))
    .execute()
}

export function startSweeping(ctx: Context): { stop(): Promise<void> } {
  let under = Promise.resolve()
  const interval = setInterval(() => {
    under = sweep(ctx).catch((error: unknown) => ctx.log.warn({ err: error }, 'sweeping failed'))
  }, hour)
  return {
    async stop() {
      clearInterval(interval)
      await under
    },
  }
}
