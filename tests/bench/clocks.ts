import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../../server/test/server-cluster.ts'
import { makeDeskProcess } from '../kill/desk-process.ts'
import type { BenchDesk } from './bench-desk.ts'
import { fillDesk } from './fill-desk.ts'
import type { Figure } from './measure.ts'
import { readInbox } from './read-pages.ts'
import { measureLateness } from './timers.ts'

type Here = (name: string, value: number, unit: string, more?: Partial<Figure>) => void
export type ClockBench = { clocks: number; due: number; recomputed: number; idleMs: number }

export const FULL: ClockBench = { clocks: 1_000_000, due: 10_000, recomputed: 100_000, idleMs: 30_000 }
export const QUICK: ClockBench = { clocks: 30_000, due: 1_000, recomputed: 9_000, idleMs: 5_000 }

/** Open clocks in numbers (4.8): what they cost while nothing is due, how late they fire, how fast they are aimed anew. */
export async function measureClocks(desk: BenchDesk, size: ClockBench, here: Here): Promise<void> {
  const database = new pg.Client({ connectionString: desk.connectionString })
  // What ends the bench is said by whoever threw it, not by the connection that is cut afterwards.
  database.on('error', () => {})
  await database.connect()
  const each = await clocksOfATicket(desk, database)
  const some = Math.ceil(size.recomputed / each)
  await fillDesk(desk, some, { messagesEach: 1 })
  await recompute(desk, database, here)
  const tickets = Math.ceil(size.clocks / each)
  await fillDesk(desk, tickets, { messagesEach: 1, from: some + 1, again: true })
  await armTimers(database, desk.workspaceId)
  const { rows } = await database.query<{ open: number }>(
    "select count(*)::int as open from clocks where state in ('running', 'paused')",
  )
  here('open clocks', rows[0]!.open, '')
  await idle(desk, database, size.idleMs, here)
  const raw = await rawClaims(database, Math.max(size.due, 5_000))
  here('raw limit: claims by delete … for update skip locked, 100 at once', raw, '/s')
  // A desk with so many clocks has fired some before: the engine has compiled what it does.
  await measureLateness(desk, 0, Math.ceil(size.due / 5))
  await lateness(desk, size.due, 'one worker', raw, here)
  const second = await anotherWorker(desk)
  await lateness(desk, size.due, 'two workers', raw, here)
  await second.stop()
  await database.end()
}

/** How many open clocks a ticket of the starter desk has. */
async function clocksOfATicket(desk: BenchDesk, database: pg.Client): Promise<number> {
  const contact = { email: 'first@customer.example', name: 'First' }
  const body = { subject: 'The first', text: 'Hello, it is late.', contact }
  const made = JSON.parse(await desk.program.post('/v1/tickets', body)) as { id: string }
  const { rows } = await database.query<{ open: number }>(
    "select count(*)::int as open from clocks where ticket_id = $1 and state = 'running'",
    [made.id],
  )
  return Math.max(1, rows[0]!.open)
}

/** As the desk arms them: one timer a ticket, at the nearest warning or due instant of its clocks; here, days ahead. */
async function armTimers(database: pg.Client, workspaceId: string): Promise<void> {
  await database.query(
    `insert into timers (workspace_id, subject, kind, due_at)
     select workspace_id, id, 'ticket', now() + interval '1 day' + number * interval '1 second'
     from tickets where workspace_id = $1 on conflict do nothing`,
    [workspaceId],
  )
  await database.query('vacuum analyze timers')
}

async function idle(desk: BenchDesk, database: pg.Client, forMs: number, here: Here): Promise<void> {
  await sleep(2_000)
  const before = { queries: await commits(database), cpu: cpuMs(desk.process.pid()) }
  await sleep(forMs)
  const minutes = forMs / 60_000
  here('idle: transactions a minute', ((await commits(database)) - before.queries) / minutes, '/min')
  here('idle: processor of the desk', ((cpuMs(desk.process.pid()) - before.cpu) / forMs) * 100, '%')
}

async function commits(database: pg.Client): Promise<number> {
  await database.query('select pg_stat_force_next_flush()')
  const { rows } = await database.query<{ n: string }>(
    'select (xact_commit + xact_rollback)::text as n from pg_stat_database where datname = current_database()',
  )
  return Number(rows[0]!.n)
}

/** Processor time of a process so far; 0 where the machine does not tell. */
function cpuMs(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return 0
  }
}

/** What the database itself does with rows that are due, by the statement that the desk claims with. */
async function rawClaims(database: pg.Client, rows: number): Promise<number> {
  await database.query(
    'create unlogged table bench_timers (subject text primary key, due_at timestamptz not null)',
  )
  await database.query('create index on bench_timers (due_at)')
  await database.query(
    `insert into bench_timers select 's' || i, now() - interval '1 minute' from generate_series(1, ${rows}) i`,
  )
  const started = performance.now()
  for (let claimed = 1; claimed;) {
    const taken = await database.query(
      `delete from bench_timers where ctid = any(array(select ctid from bench_timers where due_at <= now()
         order by due_at limit 100 for update skip locked)) returning subject`,
    )
    claimed = taken.rowCount ?? 0
  }
  const rate = rows / ((performance.now() - started) / 1_000)
  await database.query('drop table bench_timers')
  return rate
}

async function lateness(desk: BenchDesk, due: number, who: string, raw: number, here: Here): Promise<void> {
  const late = await measureLateness(desk, 0, due)
  here(`lateness of ${late.fired} of ${due} due within 1 s, ${who}, p50`, late.p50, 'ms')
  here(`lateness, ${who}, p99`, late.p99, 'ms', { goal: '≤ 1000' })
  const rate = late.fired / ((late.most + 1_000) / 1_000)
  here(`fired and seen, ${who}`, rate, '/s', { limit: { name: 'claims', value: raw } })
}

async function anotherWorker(desk: BenchDesk) {
  const more = { folder: desk.folder, port: await freePort(), smtpPort: 0 }
  const process = makeDeskProcess({ ...more, databaseUrl: desk.connectionString })
  await process.start()
  return process
}

type Recompute = { id: string; progress: number; state: string; total: number }

/** A calendar is published for open clocks too; meanwhile somebody reads the inbox. */
async function recompute(desk: BenchDesk, database: pg.Client, here: Here): Promise<void> {
  const { owner } = desk
  const team = (await owner('listTeams', { query: {} })).items.find(({ calendarId }) => calendarId)!
  const calendars = (await owner('listCalendars', { query: {} })).items
  const { id, definition } = calendars.find((calendar) => calendar.id === team.calendarId)!
  const quiet = await readInbox(desk, 100)
  const started = performance.now()
  const holidays = [...(definition.holidays ?? []), '2030-01-02']
  await owner('publishCalendar', {
    params: { id },
    body: { definition: { ...definition, holidays }, appliesTo: 'open' },
  })
  const meanwhile = readInbox(desk, 300)
  let run: Recompute
  do {
    await sleep(100)
    run = (await owner('listRecomputes', { query: { limit: 1 } })).items[0]!
  } while (run.state === 'running')
  const seconds = (performance.now() - started) / 1_000
  const { rows } = await database.query<{ open: number }>(
    "select count(*)::int as open from clocks where state in ('running', 'paused')",
  )
  here(`recompute of ${rows[0]!.open} open clocks`, seconds, 's')
  here('recompute: clocks a second', rows[0]!.open / seconds, '/s')
  here('inbox p95 meanwhile', (await meanwhile).p95, 'ms', {
    limit: { name: 'inbox p95 when quiet', value: quiet.p95 },
  })
}
