import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { PROCESS_MAIL } from './accept-mail.ts'

const MOST_WAITING = 48
const PATIENCE_MS = 2_000
const LOOK_AGAIN_MS = 25

/**
 * Waits while many accepted mails have not been worked on yet: in a burst the senders' machines wait, which costs nobody
 * anything, and not the customers whose mail has been accepted. After two seconds it is taken all the same.
 */
export async function awaitTurn(ctx: Context): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while ((await isBusy(ctx)) && performance.now() < until) await sleep(LOOK_AGAIN_MS)
}

async function isBusy(ctx: Context): Promise<boolean> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from (
      select from jobs where queue = ${PROCESS_MAIL} and state = 'waiting' and run_at <= ${at(ctx.clock.now())}
      limit ${MOST_WAITING}) j`.execute(ctx.db)
  return rows[0]!.waiting >= MOST_WAITING
}
