import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import command from './calendar.ts'

type Row = Record<string, unknown>
type Answer = { id: unknown; result?: unknown; error?: string }

async function run(lines: (Row | string)[]): Promise<{ answers: Answer[]; exitCode: number }> {
  const stdin = Readable.from(
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`),
  )
  const stdout = new PassThrough()
  const output = text(stdout)
  const exitCode = await command.run([], { stdin, stdout, stderr: new PassThrough() })
  stdout.end()
  const answers = (await output)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)
  return { answers, exitCode }
}

const calendar = { tz: 'Europe/Madrid', weekly: { mon: [['09:00', '17:00']], fri: [['09:00', '17:00']] } }
const add = { id: 'a', calendar, op: 'add', start: '2025-06-06T14:00:00Z', seconds: 7200 }

describe('redress calendar', () => {
  test('answers every line in order; what cannot be used says why, and the exit code says so at the end', async () => {
    const { answers, exitCode } = await run([
      add,
      'no JSON',
      { id: 'b', op: 'fly' },
      { ...add, id: 'c', start: '2025-06-06T14:00:00' },
      { ...add, id: 'd', calendar: { tz: 'UTC', weekly: {} } },
      { ...add, id: 'e', op: '__proto__' },
      '',
      { ...add, id: 'f' },
    ])
    expect(answers.map(({ id, error }) => [id, error !== undefined])).toEqual([
      ['a', false],
      [null, true],
      ['b', true],
      ['c', true],
      ['d', true],
      ['e', true],
      ['f', false],
    ])
    expect(answers[0]).toEqual({ id: 'a', result: '2025-06-09T08:00:00Z' })
    expect(answers[4]?.error).toBe('never_opens at /weekly')
    expect(exitCode).toBe(1)
    expect((await run([add])).exitCode).toBe(0)
  })

  test('answers a line before the next one is written', async () => {
    const [stdin, stdout] = [new PassThrough(), new PassThrough()]
    const done = command.run([], { stdin, stdout, stderr: new PassThrough() })
    for (const id of ['first', 'second']) {
      stdin.write(`${JSON.stringify({ ...add, id })}\n`)
      const [chunk] = (await once(stdout, 'data')) as [Buffer]
      expect((JSON.parse(chunk.toString()) as Answer).id).toBe(id)
    }
    stdin.end()
    expect(await done).toBe(0)
  })

  test('ends quietly when nobody reads on', async () => {
    const stdout = new PassThrough()
    stdout.destroy(new Error('EPIPE'))
    const stdin = Readable.from(Array.from({ length: 50 }, () => `${JSON.stringify(add)}\n`))
    expect(await command.run([], { stdin, stdout, stderr: new PassThrough() })).toBe(1)
  })

  test('elapsed time is in seconds and negative when reversed; a calendar that never closes has no next close', async () => {
    const whole = {
      tz: 'UTC',
      weekly: Object.fromEntries(
        ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((d) => [d, [['00:00', '24:00']]]),
      ),
    }
    const { answers } = await run([
      { id: 1, calendar, op: 'elapsed', start: '2025-06-09T08:00:00.500Z', end: '2025-06-06T14:00:00Z' },
      { id: 2, calendar: whole, op: 'next_close', at: '2025-06-09T08:00:00Z' },
      { id: 3, calendar, op: 'next_period_start', at: '2025-06-06T07:00:00Z' },
      { id: 4, calendar, op: 'next_close', at: '2025-06-06T07:00:00Z' },
    ])
    expect(answers.map(({ result }) => result)).toEqual([
      -7200.5,
      null,
      '2025-06-09T07:00:00Z',
      '2025-06-06T15:00:00Z',
    ])
  })
})

const folder = resolve('../shared/data/time')
const published = (name: string): Row[] =>
  existsSync(folder) ? (JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8')) as Row[]) : []

/** Instants by time, the rest by value; lists of periods as far as the source tells them. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, comparable(part)]))
  }
  const isInstant = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)
  return isInstant ? Date.parse(value) : (value ?? null)
}

/** As many periods as the source lists: it tells the first ones of a week, not all. */
function cut(row: Row, result: unknown): unknown {
  return row['op'] === 'periods'
    ? (result as unknown[]).slice(0, (row['expected'] as unknown[]).length)
    : result
}

const own: Row[] = [{ ...add, expected: '2025-06-09T08:00:00Z' }]

test.each<[string, (row: Row, i: number) => Row]>([
  ['business_time', (row) => row],
  ['on_call_windows', (row) => row],
  [
    'rotations',
    (row) => ({
      ...row,
      op: row['handoffs'] ? 'handoffs' : 'shift_end',
      expected: row['handoffs'] ?? row['shift_end'],
    }),
  ],
  ['local_time_resolution', (row, i) => ({ ...row, id: i, op: 'resolve_local', expected: row['instants'] })],
  [
    'sla_scenarios',
    (row) => ({ ...row, op: 'sla', wanted: Object.keys(row['expect'] as Row), expected: row['expect'] }),
  ],
])('4.1 what other projects say of %s holds here', async (name, asked) => {
  const rows = [
    ...published(name)
      .filter((row) => !row['contested'])
      .map(asked),
    ...own,
  ]
  const { answers, exitCode } = await run(rows)
  const wrong = rows.filter((row, i) => {
    const got = JSON.stringify(comparable(cut(row, answers[i]?.result)))
    const accepted = [row['expected'], row['also_accept'] ?? row['expected']]
    return !accepted.some((expected) => JSON.stringify(comparable(expected)) === got)
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
  expect(exitCode).toBe(0)
})
