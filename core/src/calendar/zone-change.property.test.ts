import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, instant, minute, parseInstant, type Instant } from '../time/instant.ts'
import { dayNumberOf, type DayNumber } from '../time/local.ts'
import { localMsAt } from '../time/zone.ts'
import { addBusinessDays, isOpen } from './arithmetic.ts'
import { calendarWith } from './calendar-fixture.ts'
import { dueAt } from './term.ts'
import { calendarAt, joinVersions, type CalendarVersions } from './versions.ts'

const step = 5 * minute
/** Around the nights in which clocks go back in Madrid and in America; no zone here goes forward meanwhile. */
const first = parseInstant('2025-10-18T00:00:00Z')
const steps = (24 * day) / step

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const window = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 50 }))
  .map(([from, length]): [string, string] => [clock(from * 10), clock(Math.min(1_430, (from + length) * 10))])
const zones = fc.constantFrom(
  'UTC',
  'Europe/Madrid',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Honolulu',
)
const calendars = fc
  .record({ zone: zones, mon: window, tue: window, wed: window, fri: window, sun: window })
  .map(({ zone, ...days }) =>
    calendarWith({
      zone,
      weekly: Object.fromEntries(Object.entries(days).map(([name, one]) => [name, [one]])),
    }),
  )
const within = fc.integer({ min: 6 * 288, max: 14 * 288 }).map((nth) => instant(first + nth * step))
const edited = fc
  .tuple(
    calendars,
    fc.array(fc.record({ from: within, calendar: calendars }), { minLength: 1, maxLength: 2 }),
  )
  .map(([calendar, later]): CalendarVersions => [{ from: first, calendar }, ...later])

type Step = { at: number; open: boolean; wall: number; date: DayNumber }

/** Each step of time with what the version that holds then says of it; nothing is joined. */
function walk(versions: CalendarVersions): Step[] {
  return Array.from({ length: steps }, (_, i) => {
    const at = instant(first + i * step)
    const version = calendarAt(versions, at)
    const wall = localMsAt(version.zone, at)
    return { at, open: isOpen(version, at), wall, date: dayNumberOf(wall) }
  })
}

/** The dates on which it opens among some steps, in the order asked for. */
const datesOf = (some: Step[], wanted: (date: DayNumber) => boolean, sign: number) =>
  [...new Set(some.filter(({ open }) => open).map(({ date }) => date))]
    .filter(wanted)
    .toSorted((a, b) => sign * (a - b))

test('4.1, 4.3 working days on, over a change of zone, are those of a walk over the minutes', () => {
  fc.assert(
    fc.property(edited, within, fc.integer({ min: 1, max: 4 }), (versions, start, n) => {
      const walked = walk(versions)
      const from = walked.find(({ at, open }) => open && at >= start)
      fc.pre(from !== undefined)
      const after = walked.filter(({ at }) => at >= from.at)
      const reached = datesOf(after, (date) => date > from.date, 1)[n - 1]
      fc.pre(reached !== undefined)
      const wall = from.wall + (reached - from.date) * day
      const due = after.filter((one) => one.at >= after.find((other) => other.wall >= wall)!.at)
      fc.pre(due.some(({ open }) => open))
      expect(addBusinessDays(joinVersions(versions), start, n)).toBe(due.find(({ open }) => open)!.at)
    }),
    { numRuns: 150 },
  )
})

test('4.1, 4.3 working days back, over a change of zone, are those of the walk too', () => {
  fc.assert(
    fc.property(edited, within, fc.integer({ min: 1, max: 4 }), (versions, start, n) => {
      const walked = walk(versions)
      const lastOpen = walked.findLast(({ at, open }) => open && at <= start)
      fc.pre(lastOpen !== undefined)
      const late = lastOpen.at === start ? 0 : step
      const from = { at: lastOpen.at + late, wall: lastOpen.wall + late, date: lastOpen.date }
      const before = walked.filter(({ at }) => at < from.at)
      const reached = datesOf(before, (date) => date < from.date, -1)[n - 1]
      fc.pre(reached !== undefined)
      const wall = from.wall + (reached - from.date) * day
      const shown = before.findLast((one) => one.wall <= wall)
      fc.pre(shown !== undefined)
      // Where the wall jumps over it with a version, it is the instant of the jump.
      const moment = shown.wall === wall ? shown.at : shown.at + step
      const opens = walked.find(({ at }) => at === moment)!.open
      const last = walked.findLast(({ at, open }) => open && at < moment)
      fc.pre(opens || last !== undefined)
      const due = opens ? moment : last!.at + step
      expect(addBusinessDays(joinVersions(versions), start, -n)).toBe(due)
    }),
    { numRuns: 150 },
  )
})

test('4.1, 4.3 the end of a working day to come, over a change of zone, is the last open minute of the walk', () => {
  fc.assert(
    fc.property(edited, within, fc.integer({ min: 1, max: 4 }), (versions, start, n) => {
      const walked = walk(versions)
      const [now, just] = [0, step].map((ago) => walked.find(({ at }) => at === start - ago)!)
      const from = just!.open && !now!.open ? just! : now!
      const after = walked.filter(({ at }) => at >= start)
      const reached = datesOf(after, (date) => date > from.date, 1)[n - 1]
      fc.pre(reached !== undefined)
      const last = walked.findLast(({ open, date }) => open && date === reached)!
      const term = { amount: n, unit: 'end_of_next_business_day' } as const
      expect(dueAt(joinVersions(versions), start, term)).toBe(last.at + step)
    }),
    { numRuns: 150 },
  )
})

test('4.1 a month on is counted in the zone that holds at the start', () => {
  const weekly = { mon: [['09:00', '17:00']] as [string, string][] }
  const of = (zone: string) => calendarWith({ zone, weekly })
  const moves: Instant = parseInstant('2026-06-01T00:00:00Z')
  const both = joinVersions([
    { from: first, calendar: of('Europe/Madrid') },
    { from: moves, calendar: of('Asia/Tokyo') },
  ])
  const due = dueAt(both, parseInstant('2026-03-10T08:00:00Z'), { amount: 1, unit: 'month' })
  expect(due).toBe(parseInstant('2026-04-10T07:00:00Z'))
})
