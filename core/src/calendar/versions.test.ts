import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, formatInstant, hour, instant, minute, parseInstant as at } from '../time/instant.ts'
import { addBusinessTime, businessTimeBetween, isOpen, nextOpening, openPeriods } from './arithmetic.ts'
import { calendarWith } from './calendar-fixture.ts'
import { dueAt } from './term.ts'
import { calendarAt, joinVersions, type CalendarVersions } from './versions.ts'

const short = calendarWith({ zone: 'UTC', weekly: { mon: [['09:00', '12:00']], tue: [['09:00', '12:00']] } })
const long = calendarWith({ zone: 'UTC', weekly: { mon: [['09:00', '20:00']], tue: [['08:00', '20:00']] } })
/** Edited on a Monday at 10:00. */
const versions: CalendarVersions = [
  { from: at('2025-01-01T00:00:00Z'), calendar: short },
  { from: at('2025-06-02T10:00:00Z'), calendar: long },
]
const both = joinVersions(versions)

describe('edited calendars', () => {
  test('4.1 trap 10: each stretch counts by the version that holds then', () => {
    const [before, after] = [at('2025-05-26T00:00:00Z'), at('2025-06-03T00:00:00Z')]
    expect(businessTimeBetween(both, before, after)).toBe((6 + 1 + 10) * hour)
    expect(businessTimeBetween(both, after, before)).toBe(-17 * hour)
  })

  test('4.1 a term runs on over the edit without losing or gaining time', () => {
    const due = (start: string, hours: number) =>
      formatInstant(addBusinessTime(both, at(start), hours * hour))
    expect(due('2025-05-27T09:00:00Z', 3)).toBe('2025-05-27T12:00:00Z')
    expect(due('2025-05-27T09:00:00Z', 4)).toBe('2025-06-02T10:00:00Z')
    expect(due('2025-05-27T09:00:00Z', 10)).toBe('2025-06-02T16:00:00Z')
    expect(due('2025-05-27T13:00:00Z', 0)).toBe('2025-06-02T09:00:00Z')
    expect(due('2025-06-03T00:00:00Z', 0)).toBe('2025-06-03T08:00:00Z')
  })

  test('4.1 no time at all while closed ends with the first opening of whichever version opens first', () => {
    const wednesday = calendarWith({ zone: 'UTC', weekly: { wed: [['14:00', '15:00']] } })
    const afternoon = joinVersions([versions[0], { from: at('2025-05-28T00:00:00Z'), calendar: wednesday }])
    expect(formatInstant(addBusinessTime(afternoon, at('2025-05-27T13:00:00Z'), 0))).toBe(
      '2025-05-28T14:00:00Z',
    )
  })

  test('4.1 a working day over the edit is one of the version that holds on it', () => {
    const term = { amount: 2, unit: 'business_day' } as const
    expect(formatInstant(dueAt(both, at('2025-05-27T11:00:00Z'), term))).toBe('2025-06-03T11:00:00Z')
    const end = { amount: 1, unit: 'end_of_next_business_day' } as const
    expect(formatInstant(dueAt(both, at('2025-05-27T11:00:00Z'), end))).toBe('2025-06-02T20:00:00Z')
  })

  test('the first version also holds before it was made', () => {
    expect(calendarAt(versions, at('2020-01-01T00:00:00Z'))).toBe(short)
    expect(calendarAt(versions, at('2025-06-02T09:59:59Z'))).toBe(short)
    expect(calendarAt(versions, at('2025-06-02T10:00:00Z'))).toBe(long)
  })

  test('4.3 one published for later holds when its time comes, also when another was published in between', () => {
    const closed = calendarWith({ zone: 'UTC', weekly: { fri: [['09:00', '10:00']] } })
    const planned: CalendarVersions = [...versions, { from: at('2025-05-01T00:00:00Z'), calendar: closed }]
    expect(calendarAt(planned, at('2025-05-15T00:00:00Z'))).toBe(closed)
    expect(calendarAt(planned, at('2025-06-15T00:00:00Z'))).toBe(long)
    const mended: CalendarVersions = [...versions, { from: versions[1]!.from, calendar: closed }]
    expect(calendarAt(mended, versions[1]!.from)).toBe(closed)
  })
})

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const hours = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 50 }))
  .map(([from, length]): [string, string] => [clock(from * 10), clock(Math.min(1_430, (from + length) * 10))])
const zones = fc.constantFrom('UTC', 'Europe/Madrid', 'America/New_York', 'Australia/Lord_Howe')
const calendars = fc
  .record({ zone: zones, mon: hours, tue: hours, sat: hours, sun: hours })
  .map(({ zone, ...days }) =>
    calendarWith({
      zone,
      weekly: Object.fromEntries(Object.entries(days).map(([name, window]) => [name, [window]])),
    }),
  )
/** Around the night of 26 October 2025, in which clocks go back in Madrid. */
const base = at('2025-10-24T00:00:00Z')
const within = fc
  .integer({ min: 0, max: (6 * day) / minute })
  .map((minutes) => instant(base + minutes * minute))
const edited = fc
  .tuple(
    calendars,
    fc.array(fc.record({ from: within, calendar: calendars }), { minLength: 1, maxLength: 3 }),
  )
  .map(([first, later]): CalendarVersions => [{ from: base, calendar: first }, ...later])

test('4.1 minute by minute, joined versions are open exactly when the version that holds then is', () => {
  fc.assert(
    fc.property(edited, within, within, (all, one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one]
      const whole = joinVersions(all)
      let open = 0
      const wrong: number[] = []
      for (let now: number = from; now < to; now += minute) {
        const counts = isOpen(calendarAt(all, instant(now)), instant(now))
        if (isOpen(whole, instant(now)) !== counts) wrong.push(now)
        if (counts) open += minute
      }
      expect(wrong).toEqual([])
      expect(businessTimeBetween(whole, from, to)).toBe(open)
      expect(openPeriods(whole, from, to).reduce((sum, period) => sum + period.to - period.from, 0)).toBe(
        open,
      )
      if (open > 0) {
        const due = addBusinessTime(whole, from, open)
        expect(due).toBeLessThanOrEqual(to)
        expect(businessTimeBetween(whole, from, due)).toBe(open)
      } else expect(nextOpening(whole, from)).toBeGreaterThanOrEqual(to)
    }),
    { numRuns: 40 },
  )
})
