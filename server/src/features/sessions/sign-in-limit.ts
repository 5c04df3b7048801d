import { sql } from 'kysely'
import { minute } from '#core/time/instant.ts'
import type { Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { Problem } from '#server/platform/problem.ts'

/** Wrong passwords per address and per client before both have to wait. */
const MOST_TRIES = 10
const WINDOW_MS = 10 * minute

/**
 * Counts a try before the password is looked at, so that many at once gain nothing. Refuses past the limit. Gives what
 * `forgiveTry` needs once the try turns out right.
 */
export async function countTry(ctx: Context, who: { email: string; client: string }): Promise<string[]> {
  const subjects = [
    `sign_in:address:${ctx.secrets.hashToken(who.email.toLowerCase())}`,
    `sign_in:client:${who.client}`,
  ]
  const now = ctx.clock.now()
  const oldest = new Date(now - WINDOW_MS)
  const { rows } = await sql<{ hits: number }>`
    insert into rate_limits as r (subject, window_start, hits)
    select subject, ${at(now)}::timestamptz, 1 from unnest(${subjects}::text[]) subject order by subject
    on conflict (subject) do update set
      hits = case when r.window_start <= ${oldest} then 1 else r.hits + 1 end,
      window_start = case when r.window_start <= ${oldest} then excluded.window_start else r.window_start end
    returning hits`.execute(ctx.db)
  if (rows.some(({ hits }) => hits > MOST_TRIES)) {
    throw new Problem('too_many_requests', { params: { minutes: WINDOW_MS / minute } })
  }
  return subjects
}

/** A right password clears its address and takes its try off the client, which others may share. */
export async function forgiveTry(ctx: Context, [address, client]: string[]): Promise<void> {
  await sql`with own as (delete from rate_limits where subject = ${address})
    update rate_limits set hits = greatest(hits - 1, 0) where subject = ${client}`.execute(ctx.db)
}
