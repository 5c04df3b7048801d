import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { PROCESS_MAIL } from './accept-mail.ts'

const MOST_WAITING = 48
const PATIENCE_MS = 2_000
const LOOK_AGAIN_MS = 25

/**
 * A turnstile before the keeping of mails: it waits while many accepted ones have not been worked on yet. In a burst the
 * senders' machines wait, which costs nobody anything, and not the customers whose mail has been accepted. After two
 * seconds a mail is let in all the same.
 */
export function makeTurnstile(ctx: Context): () => Promise<void> {
  let calm = -Infinity
  // How many wait is counted, at most once in so long: what comes in meanwhile is few.
  const isCalm = async () => {
    if (performance.now() - calm < LOOK_AGAIN_MS) return true
    if (await isBusy(ctx)) return false
    calm = performance.now()
    return true
  }
  return async () => {
    const until = performance.now() + PATIENCE_MS
    while (!(await isCalm()) && performance.now() < until) await sleep(LOOK_AGAIN_MS)
  }
}

async function isBusy(ctx: Context): Promise<boolean> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from (
      select from jobs where queue = ${PROCESS_MAIL} and state = 'waiting' and run_at <= ${at(ctx.clock.now())}
      limit ${MOST_WAITING}) j`.execute(ctx.db)
  return rows[0]!.waiting >= MOST_WAITING
}
