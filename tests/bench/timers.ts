import { get } from 'node:http'
import pg from 'pg'
import type { BenchDesk } from './bench-desk.ts'
import { quantile } from './measure.ts'

export type Lateness = { p50: number; p99: number; most: number; fired: number }

const SOON_MS = 4_000

/**
 * How late warnings come: `pending` timers stand, `due` of them fall due within one second, each on a ticket of its own.
 * Measured where a person sees it: at the end of the live stream, when the event has been committed and sent.
 */
export async function measureLateness(desk: BenchDesk, pending: number, due: number): Promise<Lateness> {
  const database = new pg.Client({ connectionString: desk.connectionString })
  await database.connect()
  await database.query(
    `insert into timers (workspace_id, subject, kind, due_at)
     select $1, 'later_' || i, 'ticket', to_timestamp($3 / 1000.0) + i * interval '1 second'
     from generate_series(1, $2::int) i on conflict do nothing`,
    [desk.workspaceId, pending, Date.now() + 86_400_000],
  )
  await database.query('vacuum analyze timers')
  const start = Date.now() + SOON_MS
  const dueOf = (nth: number) => start + Math.floor(((nth - 1) * 1_000) / due)
  const heard = new Map<string, number>()
  const stream = listen(desk, (ticketId) => heard.has(ticketId) || heard.set(ticketId, Date.now()))
  await stream.open
  await aim(database, desk.workspaceId, start, due)
  for (const deadline = start + 60_000; heard.size < due && Date.now() < deadline;)
    await new Promise((resolve) => setTimeout(resolve, 50))
  stream.close()
  await database.query("delete from timers where subject like 'later_%'")
  await database.end()
  const late = [...heard].map(([ticketId, at]) => at - dueOf(Number(ticketId.slice(4))))
  return { p50: quantile(late, 0.5), p99: quantile(late, 0.99), most: Math.max(...late), fired: late.length }
}

/** The first tickets get a warning of their first clock at an instant of their own. */
async function aim(database: pg.Client, workspaceId: string, start: number, due: number): Promise<void> {
  const at = `($2::bigint + ((i - 1) * 1000 / $3::int))`
  await database.query('begin')
  await database.query(
    `update clocks c set fires_at = to_timestamp(${at} / 1000.0), clock = c.clock || jsonb_build_object('warnAtPercents', '[50]'::jsonb, 'warnedAt', '{}'::jsonb,
       'warnDueAt', jsonb_build_object('50', ${at}))
     from generate_series(1, $3::int) i
     where c.workspace_id = $1 and c.ticket_id = 'tkt_' || i and c.kind = 'resolution'`,
    [workspaceId, start, due],
  )
  await database.query(
    `insert into timers (workspace_id, subject, kind, due_at)
     select $1, 'tkt_' || i, 'ticket', to_timestamp(${at} / 1000.0) from generate_series(1, $3::int) i
     on conflict (workspace_id, subject, kind) do update set due_at = excluded.due_at`,
    [workspaceId, start, due],
  )
  await database.query('commit')
}

function listen(desk: BenchDesk, heard: (ticketId: string) => void): { open: Promise<void>; close(): void } {
  let rest = ''
  const request = get(`${desk.process.base}/v1/live`, { headers: { authorization: `Bearer ${desk.key}` } })
  const open = new Promise<void>((resolve, reject) => {
    request.on('error', reject)
    request.on('response', (response) => {
      response.setEncoding('utf8')
      response.on('error', () => {})
      response.on('data', (chunk: string) => {
        resolve()
        const lines = (rest + chunk).split('\n')
        rest = lines.pop() ?? ''
        for (const line of lines) {
          if (!line.startsWith('data: ')) continue
          const event = JSON.parse(line.slice(6)) as { type: string; ticketId: string | null }
          if (event.type === 'clock.warned' && event.ticketId) heard(event.ticketId)
        }
      })
    })
  })
  return { open, close: () => request.destroy() }
}
