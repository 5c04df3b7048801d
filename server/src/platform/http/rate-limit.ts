import { sql } from 'kysely'
import { instant } from '#core/time/instant.ts'
import type { Context } from '../context.ts'
import { at } from '../db/database.ts'
import { Problem } from '../problem.ts'

export type Rate = { limit: number; windowMs: number }

/** Counts one call of a client; refuses with `too_many_requests`. */
export async function limitRate(ctx: Context, what: string, ip: string, rate: Rate): Promise<void> {
  await limitTries(ctx, `${what} ${clientOf(ip)}`, rate)
}

/** Counts one try in the database, so that all processes count together. */
export async function limitTries(ctx: Context, subject: string, rate: Rate): Promise<void> {
  const now = ctx.clock.now()
  const oldest = at(instant(now - rate.windowMs))
  const { rows } = await sql<{ hits: number }>`
    insert into rate_limits as r (subject, window_start, hits) values (${subject}, ${at(now)}, 1)
    on conflict (subject) do update set
      hits = case when r.window_start <= ${oldest} then 1 else r.hits + 1 end,
      window_start = case when r.window_start <= ${oldest} then excluded.window_start else r.window_start end
    returning hits`.execute(ctx.db)
  if ((rows[0]?.hits ?? 0) <= rate.limit) return
  throw new Problem('too_many_requests', { params: { minutes: Math.ceil(rate.windowMs / 60_000) } })
}

/** Who counts as one client: an IPv4 address, or the /64 that one IPv6 customer is given to rotate through. */
export function clientOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)
  if (mapped) return mapped[1]!
  if (!ip.includes(':')) return ip
  const [head = '', tail = ''] = ip.split('%')[0]!.split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const groups = ip.includes('::')
    ? [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
    : left
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
