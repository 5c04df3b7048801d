import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { day, hour, instant, minute, type Instant } from '../time/instant.ts'
import { formatDate, weekdays } from '../time/local.ts'
import {
  addBusinessTime,
  businessTimeBetween,
  isOpen,
  nextClosing,
  nextOpening,
  openPeriods,
  previousOpen,
  subtractBusinessTime,
} from './arithmetic.ts'
import { compileCalendar, type CalendarDefinition, type Window } from './calendar.ts'

const zones = fc.constantFrom(
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Europe/Dublin',
  'Pacific/Chatham',
  'America/New_York',
  'America/Havana',
  'Asia/Tehran',
  'UTC',
)

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const windows = fc
  .tuple(fc.integer({ min: 0, max: 287 }), fc.integer({ min: 0, max: 288 }))
  .map(([from, to]): Window => [clock(from * 5), clock(to * 5)])
const someWindows = fc.array(windows, { maxLength: 3 })

/** A stretch of two days, mostly around a clock change, and days of it that are special. */
const stretches = zones.chain((zone) =>
  fc
    .tuple(fc.integer({ min: 0, max: Date.UTC(2099, 0) / minute }), fc.boolean())
    .map(([minutes, anywhere]) => {
      const some = Temporal.Instant.fromEpochMilliseconds(minutes * minute).toZonedDateTimeISO(zone)
      const change = anywhere ? null : some.getTimeZoneTransition('next')
      const from =
        change === null ? minutes * minute : change.epochMilliseconds - day + (minutes % 600) * minute
      return { zone, from: instant(from), to: instant(from + 2 * day) }
    }),
)

const cases = stretches.chain(({ zone, from, to }) => {
  const near = fc.integer({ min: -1, max: 3 }).map((days) => formatDate(Math.floor(from / day) + days))
  const definition: fc.Arbitrary<CalendarDefinition> = fc.record({
    zone: fc.constant(zone),
    weekly: fc.record(Object.fromEntries(weekdays.map((name) => [name, someWindows]))),
    holidays: fc.array(near, { maxLength: 1 }),
    yearlyHolidays: fc.array(
      near.map((date) => date.slice(5)),
      { maxLength: 1 },
    ),
    dateOverrides: fc.dictionary(near, someWindows, { maxKeys: 1 }),
    dateBreaks: fc.dictionary(near, someWindows, { maxKeys: 1 }),
  })
  return fc.record({ definition, from: fc.constant(from), to: fc.constant(to) })
})

/** Edges of a day's windows by another library: ambiguous starts early, ends late; skipped ends where the skip is. */
function edges(zone: string, date: Temporal.PlainDate, [from, to]: Window): [number, number] {
  const at = (text: string) =>
    date.toPlainDateTime().add({ minutes: Number(text.slice(0, 2)) * 60 + Number(text.slice(3)) })
  const closing = to > from ? at(to) : at(to).add({ days: 1 })
  const late = closing.toZonedDateTime(zone, { disambiguation: 'later' })
  const early = closing.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const skipped = !late.toPlainDateTime().equals(closing)
  const end = skipped ? early.getTimeZoneTransition('next') : late
  return [at(from).toZonedDateTime(zone).epochMilliseconds, end?.epochMilliseconds ?? NaN]
}

/** Whether a minute counts, asked minute by minute, with nothing remembered. */
function walk({ zone, ...rules }: CalendarDefinition, from: Instant, to: Instant): boolean[] {
  const open: [number, number][] = []
  const cut: [number, number][] = []
  const last = Temporal.Instant.fromEpochMilliseconds(to)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days: 1 })
  let date = Temporal.Instant.fromEpochMilliseconds(from)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .subtract({ days: 2 })
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    const name = date.toString()
    const closed = rules.holidays.includes(name) || rules.yearlyHolidays.includes(name.slice(5))
    const usual = closed ? [] : (rules.weekly[weekdays[date.dayOfWeek - 1]!] ?? [])
    for (const window of rules.dateOverrides[name] ?? usual) open.push(edges(zone, date, window))
    for (const window of rules.dateBreaks[name] ?? []) cut.push(edges(zone, date, window))
  }
  const within = (periods: [number, number][], at: number) =>
    periods.some(([start, end]) => start <= at && at < end)
  return Array.from({ length: (to - from) / minute }, (_, i) => from + i * minute).map(
    (at) => within(open, at) && !within(cut, at),
  )
}

describe('business time', () => {
  test('4.1 trap 1: every minute counts as a walk over the minutes counts it, on any calendar at any clock change', () => {
    fc.assert(
      fc.property(cases, ({ definition, from, to }) => {
        const calendar = compileCalendar(definition)
        const walked = walk(definition, from, to)
        const counted = walked.map((_, i) => isOpen(calendar, instant(from + i * minute)))
        expect(counted).toEqual(walked)
        const open = walked.filter(Boolean).length
        expect(businessTimeBetween(calendar, from, to)).toBe(open * minute)
        expect(businessTimeBetween(calendar, to, from)).toBe(open === 0 ? 0 : -open * minute)
        const sum = openPeriods(calendar, from, to).reduce((ms, period) => ms + period.to - period.from, 0)
        expect(sum).toBe(open * minute)
      }),
      { numRuns: 400 },
    )
  })

  test('4.1 what is due after n open minutes is where a walk has passed n of them, forwards and backwards', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ definition, from, to }, pick) => {
        const calendar = compileCalendar(definition)
        const walked = walk(definition, from, to)
        const openMinutes = walked.flatMap((open, i) => (open ? [i] : []))
        fc.pre(openMinutes.length > 0)
        const n = (pick % openMinutes.length) + 1
        const due = addBusinessTime(calendar, from, n * minute)
        expect(due).toBe(from + (openMinutes[n - 1]! + 1) * minute)
        expect(subtractBusinessTime(calendar, to, n * minute)).toBe(from + openMinutes.at(-n)! * minute)
        expect(nextOpening(calendar, from)).toBe(from + openMinutes[0]! * minute)
        const lastOpen = instant(from + (openMinutes.at(-1)! + 1) * minute)
        expect(previousOpen(calendar, to)).toBe(isOpen(calendar, to) ? to : lastOpen)
        const closing = walked.findIndex((open, i) => i > openMinutes[0]! && !open)
        if (closing > 0) expect(nextClosing(calendar, from)).toBe(from + closing * minute)
      }),
      { numRuns: 300 },
    )
  })

  test('4.1 to the millisecond: adding and taking away come back, and stretches add up', () => {
    const spans = fc.integer({ min: 1, max: 4000 * hour })
    const workdays: CalendarDefinition = {
      zone: 'America/Sao_Paulo',
      weekly: {
        mon: [
          ['09:00', '13:00'],
          ['14:00:30', '18:00'],
        ],
        wed: [['22:00', '06:00']],
        sat: [['00:00', '24:00']],
      },
      holidays: [],
      yearlyHolidays: ['12-25', '01-01'],
      dateOverrides: {},
      dateBreaks: {},
    }
    const calendar = compileCalendar(workdays)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2100, 0) }), spans, spans, (ms, first, then) => {
        const start = instant(ms)
        const due = addBusinessTime(calendar, start, first)
        expect(businessTimeBetween(calendar, start, due)).toBe(first)
        expect(businessTimeBetween(calendar, subtractBusinessTime(calendar, start, first), start)).toBe(first)
        expect(addBusinessTime(calendar, due, then)).toBe(addBusinessTime(calendar, start, first + then))
        expect(addBusinessTime(calendar, due, -first)).toBe(subtractBusinessTime(calendar, due, first))
        const later = instant(due + then)
        const parts = businessTimeBetween(calendar, start, due) + businessTimeBetween(calendar, due, later)
        expect(businessTimeBetween(calendar, start, later)).toBe(parts)
      }),
      { numRuns: 500 },
    )
  })
})
