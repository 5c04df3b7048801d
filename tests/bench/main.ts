import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runStatement } from '../../server/test/run-statement.ts'
import { openBenchDesk, type Engine } from './bench-desk.ts'
import { run as measureCalendar } from './calendar.ts'
import { createByApi, createBySmtp } from './create-tickets.ts'
import { measureMail } from './mail.ts'
import { medianOf, stolenTime, type Figure } from './measure.ts'
import { rawCommits, rawHttp } from './raw-limits.ts'
import { readInbox, readNothing, readTickets } from './read-pages.ts'
import { idleMemory, measureStarts } from './starts.ts'
import { FULL, measureClocks, QUICK } from './clocks.ts'
import { measureBrowser } from './browser.ts'
import { measurePeople } from './people.ts'
import { printTable } from './table.ts'
import { measureLateness } from './timers.ts'

// npm run bench [-- --engine embedded|server] [--tickets 20000] [--quick] [--only clocks|mail|browser|people] [--mails 50000]
//   [--clocks 1000000] [--due 10000] [--recomputed 100000]
const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    tickets: { type: 'string', default: '20000' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    mails: { type: 'string', default: '50000' },
    clocks: { type: 'string' },
    due: { type: 'string' },
    recomputed: { type: 'string' },
  },
})
const tickets = Number(values.tickets)
const [forMs, mails, runs] = values.quick ? [1_500, 100, 1] : [4_000, 400, 3]
const engines = (['embedded', 'server'] as const).filter((one) => !values.engine || one === values.engine)
const figures: Figure[] = []
const stolen = stolenTime()
const add = (given: Figure) => {
  const figure = { ...given, stolen: stolen() }
  figures.push(figure)
  printTable([figure])
}

async function measureDesk(engine: Engine): Promise<void> {
  const desk = await openBenchDesk(engine)
  const here = (name: string, value: number, unit: string, more: Partial<Figure> = {}) =>
    add({ engine, name, value, unit, ...more })
  try {
    const commits = new Map<number, number>()
    for (const clients of [1, 8]) {
      const rate = await rawCommits(desk.connectionString, clients)
      commits.set(clients, rate)
      here(`raw limit: single-row commits, ${clients} clients`, rate, '/s')
    }
    const beside = (clients: number) => ({ limit: { name: 'commits', value: commits.get(clients)! } })
    await createByApi(desk, 4, 2_000, 1)
    // PostgreSQL does so by itself within a desk's first minutes; until then it plans for empty tables.
    await runStatement(desk.connectionString, 'analyze')
    const goals = new Map([
      [1, '≥ 300'],
      [8, '≥ 1000'],
    ])
    for (const clients of [1, 8]) {
      const rate = await createByApi(desk, clients, forMs, runs)
      here(`tickets by API, ${clients} clients`, rate, '/s', { goal: goals.get(clients), ...beside(clients) })
    }
    await createBySmtp(desk, 4, 40)
    for (const connections of [1, 8]) {
      const visible = await medianOf(runs, async () => (await createBySmtp(desk, connections, mails)).visible)
      here(`mails to tickets by SMTP, ${connections} connections`, visible, '/s', {
        goal: '≥ 150',
        ...beside(connections),
      })
    }
    await readLarge(engine, desk, here)
  } finally {
    await desk.stop()
  }
}

type Here = (name: string, value: number, unit: string, more?: Partial<Figure>) => void

async function readLarge(
  engine: Engine,
  desk: Awaited<ReturnType<typeof openBenchDesk>>,
  here: Here,
): Promise<void> {
  const { fillDesk } = await import('./fill-desk.ts')
  await fillDesk(desk, tickets)
  const nothing = await readNothing(desk)
  const limit = { name: 'an empty answer', value: nothing.p50 }
  here('raw limit: an empty answer, p50', nothing.p50, 'ms')
  const inbox = await readInbox(desk)
  const size = `${tickets} tickets, ${tickets * 5} messages`
  here(`inbox, p50 (${size})`, inbox.p50, 'ms', { goal: '≤ 5', limit })
  here('inbox, p95', inbox.p95, 'ms', { goal: '≤ 10', limit })
  const ticket = await readTickets(desk, tickets)
  here('ticket, p50', ticket.p50, 'ms', { goal: '≤ 3', limit })
  here('ticket, p95', ticket.p95, 'ms', { goal: '≤ 8', limit })
  const late = await measureLateness(desk, 100_000, 1_000)
  here(`lateness of ${late.fired} timers due in 1 s, 100000 pending, p50`, late.p50, 'ms')
  here('lateness, p99', late.p99, 'ms', { goal: '≤ 1000' })
  // As people leave it over night: started, a few pages read, then nothing.
  await desk.process.stop()
  await desk.process.start()
  await readInbox(desk, 20)
  here('idle memory of the desk', await idleMemory(desk.process.pid()), 'MiB', { goal: '≤ 150' })
  void engine
}

async function measureManyClocks(): Promise<void> {
  const desk = await openBenchDesk('server')
  const here: Here = (name, value, unit, more = {}) => add({ engine: 'server', name, value, unit, ...more })
  try {
    const size = values.quick ? QUICK : FULL
    const asked = (['clocks', 'due', 'recomputed'] as const).filter((one) => values[one])
    const given = Object.fromEntries(asked.map((one) => [one, Number(values[one])]))
    await measureClocks(desk, { ...size, ...given }, here)
  } finally {
    await desk.stop()
  }
}

async function measureAll(): Promise<void> {
  if (!values.engine) {
    const starts = await measureStarts()
    add({
      engine: 'embedded',
      name: 'first start to first page',
      value: starts.first,
      unit: 'ms',
      goal: '≤ 10000',
    })
    add({
      engine: 'embedded',
      name: 'later start to first page',
      value: starts.later,
      unit: 'ms',
      goal: '≤ 1500',
    })
  }
  for (const clients of [1, 8]) {
    add({
      engine: '-',
      name: `raw limit: node:http, ${clients} clients`,
      value: await rawHttp(clients),
      unit: '/s',
    })
  }
  for (const engine of engines) await measureDesk(engine)
  if (!values.engine && !values.quick) {
    for (const { name, value, unit } of measureCalendar()) add({ engine: '-', name, value, unit })
  }
  if (!values.engine || values.engine === 'server') await measureManyClocks()
}

if (values.only === 'clocks') await measureManyClocks()
else if (values.only === 'mail') await measureMail({ tickets, mails: Number(values.mails), add })
else if (values.only === 'browser') await measureBrowser({ isQuick: values.quick, add })
else if (values.only === 'people') await measurePeople({ people: values.quick ? 5_000 : 50_000, add })
else await measureAll()

console.log()
printTable(figures)
const machine = {
  cores: cpus().length,
  model: cpus()[0]?.model,
  load: loadavg().map((load) => Number(load.toFixed(1))),
}
const results = { at: new Date().toISOString(), node: process.version, machine, figures }
if (!values.only)
  writeFileSync(
    join(import.meta.dirname, '../../bench/results.json'),
    `${JSON.stringify(results, null, 2)}\n`,
  )
