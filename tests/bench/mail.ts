import { readFileSync } from 'node:fs'
import pg from 'pg'
import { readMail } from '#server/platform/mail/read.ts'
import { startDovecot, USER } from '../../server/test/fixtures/dovecot.ts'
import { runStatement } from '../../server/test/run-statement.ts'
import { letter } from '../../server/test/fixtures/letter.ts'
import { openBenchDesk, type BenchDesk } from './bench-desk.ts'
import { createBySmtp } from './create-tickets.ts'
import { fillDesk } from './fill-desk.ts'
import { quantile, ratePerSecond, type Figure } from './measure.ts'
import { rawCommits } from './raw-limits.ts'
import { idleMemory } from './starts.ts'

export type MailBench = { tickets: number; mails: number; add: (figure: Figure) => void }

/** Mail in: how fast it becomes tickets beside what parser and database can do alone, how late, and what it keeps in memory. */
export async function measureMail({ tickets, mails, add }: MailBench): Promise<void> {
  const desk = await openBenchDesk('embedded')
  const here = (name: string, value: number, unit: string, more: Partial<Figure> = {}) =>
    add({ engine: 'embedded', name, value, unit, ...more })
  try {
    await fillDesk(desk, tickets)
    const parsed = await ratePerSecond(1, 2_000, () => readMail(Buffer.from(sample())))
    here('raw limit: mails read by the parser alone', parsed, '/s')
    await createBySmtp(desk, 4, 100)
    // PostgreSQL does so by itself within a desk's first minutes; until then it plans for empty tables.
    await runStatement(desk.connectionString, 'analyze')
    for (const senders of [1, 8]) {
      const commits = await rawCommits(desk.connectionString, senders)
      here(`raw limit: single-row commits, ${senders} clients`, commits, '/s')
      const since = new Date()
      const { accepted, visible } = await createBySmtp(desk, senders, 600)
      const limit = { name: 'commits', value: commits }
      const size = `${senders} senders, ${tickets} tickets there`
      here(`mails accepted by SMTP (${size})`, accepted, '/s', { limit })
      here(`mails to tickets by SMTP (${size})`, visible, '/s', { goal: '≥ 150', limit })
      const { p50, p99 } = await lateness(desk, since)
      here(`accepted to being worked on in such a burst, p50`, p50, 'ms')
      here(`the same, p99`, p99, 'ms')
    }
    await oneAtATime(desk, here)
    for (const boxes of [1, 8]) {
      const rate = await byImap(desk, boxes, 400)
      here(`mails to tickets by IMAP, mailboxes: ${boxes}`, rate, '/s', { goal: '≥ 150' })
    }
    await memory(desk, mails, here)
  } finally {
    await desk.stop()
  }
}

type Here = (name: string, value: number, unit: string, more?: Partial<Figure>) => void

let samples = 0
const sample = () =>
  letter({ from: `sample-${++samples}@customer.example`, text: 'Where is my order?\n'.repeat(20) })

/** From the commit before the sender is told to the transaction that makes the ticket. */
async function lateness(desk: BenchDesk, since: Date): Promise<{ p50: number; p99: number }> {
  const rows = await asked<{ ms: number }>(
    desk,
    `select extract(epoch from processed_at - received_at)::float8 * 1000 as ms from inbound_mails
     where processed_at is not null and received_at >= $1`,
    [since],
  )
  const all = rows.map(({ ms }) => ms)
  return { p50: quantile(all, 0.5), p99: quantile(all, 0.99) }
}

/** A calm day: one mail, and how long after "250" its ticket can be read. */
async function oneAtATime(desk: BenchDesk, here: Here): Promise<void> {
  const took: number[] = []
  for (let nth = 0; nth < 100; nth++) {
    const { lag } = await createBySmtp(desk, 1, 1)
    took.push(lag)
  }
  here('accepted to visible, one mail at a time, p50', quantile(took, 0.5), 'ms')
  here('the same, p99', quantile(took, 0.99), 'ms', { goal: '≤ 1000' })
}

/** Mailboxes with so many mails in them together are added, each on a server of its own; until each mail is a ticket. */
async function byImap(desk: BenchDesk, boxes: number, mails: number): Promise<number> {
  const servers = await Promise.all(Array.from({ length: boxes }, () => startDovecot()))
  const before = await ticketsByMail(desk)
  try {
    const addresses = servers.map((server, nth) => {
      const address = `fetched-${boxes}-${nth}@acme.example`
      for (let left = mails / boxes; left > 0; left--)
        server.deliver(sample().replace('help@acme.example', address))
      return address
    })
    for (const [nth, { password, port }] of servers.entries()) {
      const door = { kind: 'imap' as const, host: '127.0.0.1', port, secure: false }
      const inbound = { ...door, user: USER, password, folders: ['INBOX'] }
      await desk.owner('createMailbox', { body: { address: addresses[nth]!, inbound } })
    }
    // The clock starts with the first: a mailbox that was added is looked for every few seconds.
    while ((await ticketsByMail(desk)) === before) await pause()
    const started = performance.now()
    while ((await ticketsByMail(desk)) < before + mails) await pause()
    return (mails * 1_000) / (performance.now() - started)
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 10))

async function memory(desk: BenchDesk, mails: number, here: Here): Promise<void> {
  const pid = desk.process.pid()
  here('resident memory before, at rest', await idleMemory(pid), 'MiB')
  const samples: { mails: number; mib: number }[] = []
  const step = Math.ceil(mails / SAMPLES)
  for (let done = step; done < mails + step; done += step) {
    await createBySmtp(desk, 8, step)
    // At rest: what a desk at work has not collected yet is no growth.
    const mib = await idleMemory(pid)
    samples.push({ mails: done, mib })
    here(`resident memory after ${done} mails, at rest`, mib, 'MiB')
  }
  here('the most that it ever was', peak(pid), 'MiB')
  // The first half fills what is kept and lets the engine settle.
  here('growth of memory in the second half', slope(samples.slice(SAMPLES / 2)), 'MiB/10k', { goal: '≤ 5' })
}

const SAMPLES = 20

/** MiB that each 10,000 mails more leave behind, by least squares. */
function slope(samples: { mails: number; mib: number }[]): number {
  const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
  const x = mean(samples.map(({ mails }) => mails))
  const y = mean(samples.map(({ mib }) => mib))
  const over = samples.reduce((sum, one) => sum + (one.mails - x) * (one.mib - y), 0)
  return (10_000 * over) / samples.reduce((sum, one) => sum + (one.mails - x) ** 2, 0)
}

function peak(pid: number): number {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

async function ticketsByMail(desk: BenchDesk): Promise<number> {
  const [row] = await asked<{ n: number }>(
    desk,
    "select count(*)::int as n from inbound_mails where state = 'processed'",
  )
  return row!.n
}

async function asked<T>(desk: BenchDesk, text: string, values: unknown[] = []): Promise<T[]> {
  const database = new pg.Client({ connectionString: desk.connectionString })
  await database.connect()
  try {
    return (await database.query(text, values)).rows as T[]
  } finally {
    await database.end()
  }
}
