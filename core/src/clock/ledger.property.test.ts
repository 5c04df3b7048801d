import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOpen } from '#core/calendar/arithmetic.ts'
import { compileCalendar } from '#core/calendar/calendar.ts'
import { instant, parseInstant, type Instant } from '#core/time/instant.ts'
import { aStart } from './clock-fixture.ts'
import { meetClock, pauseClock, recomputeClock, resumeClock, startClock } from './clock-commands.ts'
import type { Calendars, Clock, ClockEvent } from './clock.ts'
import { explainClock } from './explain-clock.ts'
import { usedMs } from './ledger.ts'
import { reachTime } from './reach-time.ts'

const minute = 60_000
const split = [
  ['08:30', '13:00'],
  ['15:00', '18:30'],
] as const
const night = [['22:00', '06:00']] as const
const plain = { holidays: ['2025-04-01'], yearlyHolidays: [], dateOverrides: {}, dateBreaks: {} }
const weekly = (windows: readonly (readonly [string, string])[]) => ({
  mon: windows,
  tue: windows,
  wed: windows,
  thu: windows,
  fri: windows,
})
const known = {
  split: compileCalendar({ zone: 'Europe/Madrid', weekly: weekly(split), ...plain }),
  night: compileCalendar({
    zone: 'Australia/Lord_Howe',
    weekly: { ...weekly(night), sat: night, sun: night },
    ...plain,
  }),
}
const calendars: Calendars = (id) => known[id as keyof typeof known]

type Op = { after: number; op: 'pause' | 'resume' | 'tick' | 'retarget'; hours: number }
const history = fc.record({
  calendarId: fc.constantFrom('split', 'night'),
  startMinute: fc.nat(14 * 1440),
  hours: fc.integer({ min: 1, max: 20 }),
  ops: fc.array(
    fc.record({
      after: fc.integer({ min: 0, max: 3000 }),
      op: fc.constantFrom('pause', 'resume', 'tick', 'retarget'),
      hours: fc.integer({ min: 1, max: 30 }),
    }),
    { maxLength: 10 },
  ),
})
// Two weeks around the change to summer time in Madrid and to winter time on Lord Howe.
const epoch = parseInstant('2025-03-24T00:00:00Z')

type Past = { at: Instant; dueAt: Instant | null }
type Run = {
  clock: Clock
  events: ClockEvent[]
  past: Past[]
  pauses: [Instant, Instant][]
  now: Instant
  hours: number
}

function play(
  {
    calendarId,
    startMinute,
    hours,
    ops,
  }: { calendarId: string; startMinute: number; hours: number; ops: Op[] },
  sweepEvery = 0,
): Run {
  const term = (amount: number) => ({ amount, unit: 'business_hour' as const })
  const from = instant(epoch + startMinute * minute)
  const start = aStart({ calendarId, from, term: term(hours) })
  let { clock } = startClock('clk', start, [], calendars)
  const run: Run = { clock, events: [], past: [], pauses: [], now: from, hours }
  const take = (step: { clock: Clock; events: ClockEvent[] }) => {
    clock = step.clock
    run.events.push(...step.events)
  }
  for (const { after, op, hours: amount } of ops) {
    for (let sweep = sweepEvery; sweepEvery > 0 && sweep < after; sweep += sweepEvery) {
      take(reachTime(clock, instant(run.now + sweep * minute)))
    }
    run.now = instant(run.now + after * minute)
    const was = clock.state
    const mayAim = reachTime(clock, run.now).clock.breachedAt === null
    if (op === 'pause') take(pauseClock(clock, run.now, 'pending', calendars))
    else if (op === 'resume') take(resumeClock(clock, run.now, calendars))
    else if (op === 'tick') take(reachTime(clock, run.now))
    else {
      take(
        recomputeClock(
          clock,
          { ...start, term: term(amount) },
          was === 'paused' ? 'pending' : null,
          run.now,
          calendars,
        ),
      )
      if (mayAim) run.hours = amount
    }
    if (was === 'running' && clock.state === 'paused') run.pauses.push([run.now, instant(run.now + 1e12)])
    if (was === 'paused' && clock.state === 'running') run.pauses.at(-1)![1] = run.now
    run.past.push({ at: run.now, dueAt: clock.dueAt })
  }
  return { ...run, clock }
}

/** The due instant, counted minute by minute from the start; null when a pause goes on before it. */
function walked({ clock, pauses, hours }: Run): Instant | null {
  const calendar = calendars(clock.calendarId, 1)
  let left = hours * 60
  let at = clock.startedAt
  while (left > 0) {
    const pause = pauses.find(([from, to]) => from <= at && at < to)
    if (pause) {
      if (pause[1] > at + 1e11) return null
      at = pause[1]
    } else {
      if (isOpen(calendar, at)) left -= 1
      at = instant(at + minute)
    }
  }
  return at
}

describe('4.1 and 4.2 any history of pauses and changes', () => {
  test('4.1 a due instant is the one a walk minute by minute finds, and the ledger explains just that', () => {
    fc.assert(
      fc.property(history, (given) => {
        const run = play(given)
        expect(run.clock.dueAt).toBe(walked(run))
        expect(explainClock(run.clock, calendars, run.now).dueAt).toBe(run.clock.dueAt)
      }),
      { numRuns: 250 },
    )
  })

  test('4.2 at every past instant the ledger explains the due instant that was known then', () => {
    fc.assert(
      fc.property(history, (given) => {
        const { clock, past } = play(given)
        const last = new Map(past.map(({ at, dueAt }) => [at, dueAt]))
        for (const [at, dueAt] of last) expect(explainClock(clock, calendars, at).dueAt).toBe(dueAt)
      }),
      { numRuns: 250 },
    )
  })

  test('trap 3: what is used and what is paused make up the open time, to the millisecond', () => {
    fc.assert(
      fc.property(history, (given) => {
        const { clock, now } = play(given)
        const running = usedMs(clock, calendars, now)
        const all = clock.segments.map((segment) => ({ ...segment, kind: 'running' as const }))
        const paused = clock.segments.map((segment) => ({
          ...segment,
          kind: segment.kind === 'paused' ? ('running' as const) : ('paused' as const),
        }))
        expect(running + usedMs({ ...clock, segments: paused }, calendars, now)).toBe(
          usedMs({ ...clock, segments: all }, calendars, now),
        )
      }),
      { numRuns: 250 },
    )
  })

  test('4.5 however often one looks, each warning and the breach are told once, for the same instants, never while paused', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 500 }), (given, sweepEvery) => {
        const said = (run: Run) =>
          reachTime(run.clock, run.now)
            .events.concat(run.events)
            .filter((event) => event.type === 'clock.warned' || event.type === 'clock.breached')
            .map((event) => `${event.type} ${'percent' in event ? event.percent : ''} ${event.at}`)
            .sort()
        const seldom = play(given)
        const often = play(given, sweepEvery)
        expect(said(often)).toEqual(said(seldom))
        expect(new Set(said(seldom).map((text) => text.split(' ', 2).join())).size).toBe(said(seldom).length)
        for (const [from, to] of seldom.pauses) {
          expect(
            seldom.events.some(
              (event) => event.type === 'clock.breached' && event.at > from && event.at < to,
            ),
          ).toBe(false)
        }
      }),
      { numRuns: 250 },
    )
  })

  test('4.4 met at any instant, a clock is in time exactly when that is not after its due instant', () => {
    fc.assert(
      fc.property(history, fc.nat(20_000), (given, later) => {
        const { clock, now } = play(given)
        const at = instant(now + later * minute)
        const { events } = meetClock(clock, at, calendars)
        const { dueAt } = clock
        fc.pre(clock.state === 'running' && dueAt !== null && dueAt > now)
        const inTime = at <= dueAt
        expect(events.at(-1)).toMatchObject({ type: 'clock.met', inTime })
      }),
      { numRuns: 250 },
    )
  })
})
