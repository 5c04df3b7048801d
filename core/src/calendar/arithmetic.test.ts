import { describe, expect, test } from 'vitest'
import { formatInstant, hour, instant, minute, parseInstant, type Instant } from '../time/instant.ts'
import {
  addBusinessDays,
  addBusinessTime,
  businessTimeBetween,
  isOpen,
  nextClosing,
  nextOpening,
  nextPeriodStart,
  openPeriods,
  previousOpen,
  subtractBusinessTime,
} from './arithmetic.ts'
import { ALWAYS_OPEN } from './calendar.ts'
import { calendarWith } from './calendar-fixture.ts'

const at = parseInstant
const shown = (value: Instant | null) => value && formatInstant(value)
const madrid = calendarWith()

describe('clock changes', () => {
  test('trap 1: a desk opens at nine by its own clock on both sides of a clock change', () => {
    expect(shown(nextOpening(madrid, at('2025-03-28T20:00:00Z')))).toBe('2025-03-31T07:00:00Z')
    expect(shown(nextOpening(madrid, at('2025-03-27T20:00:00Z')))).toBe('2025-03-28T08:00:00Z')
  })

  test('trap 1: a night shift over a clock change is an hour shorter in spring and an hour longer in autumn', () => {
    const nights = calendarWith({ weekly: { sat: [['22:00', '06:00']] } })
    const length = (from: string, to: string) => businessTimeBetween(nights, at(from), at(to)) / hour
    expect(length('2025-03-29T12:00:00Z', '2025-03-30T12:00:00Z')).toBe(7)
    expect(length('2025-10-25T12:00:00Z', '2025-10-26T12:00:00Z')).toBe(9)
    expect(length('2025-11-01T12:00:00Z', '2025-11-02T12:00:00Z')).toBe(8)
  })

  test('trap 1: of a doubled hour a window that starts in it has both, and one that ends in it has both', () => {
    const sundays = calendarWith({ weekly: { sun: [['02:30', '04:00']] } })
    const ends = calendarWith({ weekly: { sun: [['01:00', '02:30']] } })
    const [from, to] = [at('2025-10-25T12:00:00Z'), at('2025-10-26T12:00:00Z')]
    expect(businessTimeBetween(sundays, from, to)).toBe(2.5 * hour)
    expect(businessTimeBetween(ends, from, to)).toBe(2.5 * hour)
  })

  test('trap 1: a window within a skipped hour does not happen that day, and does a week later', () => {
    const early = calendarWith({ weekly: { sun: [['02:15', '02:45']] } })
    expect(openPeriods(early, at('2025-03-30T00:00:00Z'), at('2025-03-31T00:00:00Z'))).toEqual([])
    expect(shown(nextOpening(early, at('2025-03-30T00:00:00Z')))).toBe('2025-04-06T00:15:00Z')
  })

  test('trap 1: the Friday that Apia skipped has no working hours', () => {
    const apia = calendarWith({ zone: 'Pacific/Apia' })
    const due = addBusinessTime(apia, at('2011-12-30T02:00:00Z'), 2 * hour)
    expect(shown(due)).toBe('2012-01-01T20:00:00Z')
  })

  test('trap 2: windows are in the time of the calendar, whatever offset an instant was written with', () => {
    const tokyo = calendarWith({ zone: 'Asia/Tokyo' })
    expect(isOpen(tokyo, at('2025-06-02T09:00:00+09:00'))).toBe(true)
    expect(isOpen(tokyo, at('2025-06-02T00:00:00Z'))).toBe(true)
    expect(isOpen(tokyo, at('2025-06-02T09:00:00Z'))).toBe(false)
  })
})

describe('landing on edges', () => {
  test('4.1 what fills the day is due at closing time, what takes nothing on a closed day at the next opening', () => {
    expect(shown(addBusinessTime(madrid, at('2025-06-02T07:00:00Z'), 8 * hour))).toBe('2025-06-02T15:00:00Z')
    expect(shown(addBusinessTime(madrid, at('2025-06-01T07:00:00Z'), 0))).toBe('2025-06-02T07:00:00Z')
    expect(shown(subtractBusinessTime(madrid, at('2025-06-02T15:00:00Z'), 8 * hour))).toBe(
      '2025-06-02T07:00:00Z',
    )
    expect(shown(subtractBusinessTime(madrid, at('2025-06-01T07:00:00Z'), 0))).toBe('2025-05-30T15:00:00Z')
  })

  test('4.1 a millisecond before closing is a millisecond', () => {
    const almost = instant(at('2025-06-06T15:00:00Z') - 1)
    expect(shown(addBusinessTime(madrid, almost, 2))).toBe('2025-06-09T07:00:00.001Z')
    expect(businessTimeBetween(madrid, almost, at('2025-06-09T07:00:00Z'))).toBe(1)
  })

  test('4.1 at opening time it is open, at closing time no longer', () => {
    const [opening, closing] = [at('2025-06-02T07:00:00Z'), at('2025-06-02T15:00:00Z')]
    expect([isOpen(madrid, opening), isOpen(madrid, closing)]).toEqual([true, false])
    expect([nextOpening(madrid, opening), previousOpen(madrid, closing)]).toEqual([opening, closing])
    expect(shown(nextPeriodStart(madrid, opening))).toBe('2025-06-03T07:00:00Z')
    expect(shown(nextClosing(madrid, closing))).toBe('2025-06-03T15:00:00Z')
  })

  test('4.1 around the clock every millisecond counts and nothing ever closes', () => {
    const start = at('2025-06-01T07:00:00Z')
    expect(addBusinessTime(ALWAYS_OPEN, start, 12_345)).toBe(start + 12_345)
    expect(nextClosing(ALWAYS_OPEN, start)).toBeNull()
    expect(nextPeriodStart(ALWAYS_OPEN, start)).toBeNull()
    const decade = { from: start, to: at('2035-06-01T07:00:00Z') }
    expect(openPeriods(ALWAYS_OPEN, decade.from, decade.to)).toEqual([decade])
  })

  test('4.1 windows that meet at midnight are one period', () => {
    const nights = calendarWith({
      zone: 'UTC',
      weekly: { mon: [['20:00', '24:00']], tue: [['00:00', '04:00']] },
    })
    expect(shown(nextClosing(nights, at('2025-06-02T21:00:00Z')))).toBe('2025-06-03T04:00:00Z')
    expect(shown(nextPeriodStart(nights, at('2025-06-02T21:00:00Z')))).toBe('2025-06-09T20:00:00Z')
  })
})

describe('special days', () => {
  const special = calendarWith({
    zone: 'UTC',
    weekly: { mon: [['22:00', '06:00']], tue: [['09:00', '17:00']], wed: [['09:00', '17:00']] },
    holidays: ['2025-06-03', '2025-06-10'],
    yearlyHolidays: ['06-18'],
    dateOverrides: {
      '2025-06-10': [['10:00', '12:00']],
      '2025-06-14': [['08:00', '09:00']],
      '2025-06-17': [],
    },
    dateBreaks: { '2025-06-04': [['16:00', '18:00']] },
  })
  const hours = (date: string) => {
    const midnight = at(`${date}T00:00:00Z`)
    return businessTimeBetween(special, midnight, instant(midnight + 24 * hour)) / hour
  }

  test('4.1 a holiday takes the windows that begin that day; last night runs to its end', () => {
    expect(hours('2025-06-03')).toBe(6)
  })

  test('4.1 a special day has its own hours, on a holiday and on a free day too, or none', () => {
    expect([hours('2025-06-10'), hours('2025-06-14'), hours('2025-06-17')]).toEqual([8, 1, 6])
  })

  test('4.1 a part-day holiday cuts its hours out', () => {
    expect(hours('2025-06-04')).toBe(7)
  })

  test('4.1 a yearly holiday comes every year', () => {
    const [first, second] = ['2025-06-18T00:00:00Z', '2031-06-18T00:00:00Z'].map(at) as [Instant, Instant]
    expect(businessTimeBetween(special, first, instant(first + 24 * hour))).toBe(0)
    expect(businessTimeBetween(special, second, instant(second + 24 * hour))).toBe(0)
  })

  test('trap 16: a holiday of one calendar changes nothing for another', () => {
    const munich = calendarWith({ zone: 'Europe/Berlin', holidays: ['2025-01-06'] })
    const hamburg = calendarWith({ zone: 'Europe/Berlin' })
    const start = at('2025-01-03T15:00:00Z')
    expect(shown(addBusinessTime(munich, start, 2 * hour))).toBe('2025-01-07T09:00:00Z')
    expect(shown(addBusinessTime(hamburg, start, 2 * hour))).toBe('2025-01-06T09:00:00Z')
  })

  test('trap 16: a ticket born on a closed day has used no time until the desk opens', () => {
    expect(businessTimeBetween(madrid, at('2025-06-07T10:00:00Z'), at('2025-06-09T07:00:00Z'))).toBe(0)
  })

  test('trap 3: closed hours count once, however many windows overlap them', () => {
    const double = calendarWith({
      zone: 'UTC',
      weekly: {
        mon: [
          ['09:00', '12:00'],
          ['11:00', '17:00'],
        ],
      },
    })
    expect(businessTimeBetween(double, at('2025-06-02T00:00:00Z'), at('2025-06-09T00:00:00Z'))).toBe(8 * hour)
  })
})

describe('sparse calendars', () => {
  test('trap 13: working days far apart, closures of months and second windows have a due instant', () => {
    const closed = Array.from({ length: 60 }, (_, i) =>
      new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10),
    )
    const sparse = calendarWith({
      zone: 'UTC',
      weekly: {
        tue: [
          ['09:00', '10:00'],
          ['15:00', '16:00'],
        ],
      },
      holidays: closed,
    })
    expect(shown(addBusinessTime(sparse, at('2024-12-31T15:30:00Z'), 90 * minute))).toBe(
      '2025-03-04T10:00:00Z',
    )
    expect(shown(addBusinessTime(sparse, at('2024-12-31T15:30:00Z'), 91 * minute))).toBe(
      '2025-03-04T15:01:00Z',
    )
  })

  test('trap 13: a calendar with one open day a year counts over decades', () => {
    const yearly = Array.from({ length: 366 }, (_, i) =>
      new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(5, 10),
    )
    const all = [['00:00', '24:00']] as const
    const once = calendarWith({
      zone: 'UTC',
      weekly: { mon: all, tue: all, wed: all, thu: all, fri: all, sat: all, sun: all },
      yearlyHolidays: yearly.filter((date) => date !== '07-01'),
    })
    expect(shown(addBusinessTime(once, at('2025-01-01T00:00:00Z'), 30 * 24 * hour))).toBe(
      '2054-07-02T00:00:00Z',
    )
    expect(shown(subtractBusinessTime(once, at('2055-01-01T00:00:00Z'), 30 * 24 * hour))).toBe(
      '2025-07-01T00:00:00Z',
    )
    expect(shown(addBusinessDays(once, at('2025-01-01T00:00:00Z'), 3))).toBe('2028-07-01T00:00:00Z')
  })

  test('trap 13: a calendar that opens only on a Monday 29 February still opens', () => {
    const yearly = Array.from({ length: 366 }, (_, i) =>
      new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(5, 10),
    )
    const rare = calendarWith({
      zone: 'UTC',
      weekly: { mon: [['09:00', '17:00']] },
      yearlyHolidays: yearly.filter((date) => date !== '02-29'),
    })
    expect(shown(nextOpening(rare, at('2025-01-01T00:00:00Z')))).toBe('2044-02-29T09:00:00Z')
    expect(shown(addBusinessDays(rare, at('2025-01-01T00:00:00Z'), 1))).toBe('2072-02-29T09:00:00Z')
  })

  test('trap 13: a calendar that has opened for the last time says so and does not search for ever', () => {
    const past = calendarWith({
      zone: 'UTC',
      weekly: {},
      dateOverrides: { '2025-06-02': [['09:00', '10:00']] },
    })
    const [before, after] = [at('2025-06-01T00:00:00Z'), at('2025-06-03T00:00:00Z')]
    expect(shown(addBusinessTime(past, before, hour))).toBe('2025-06-02T10:00:00Z')
    expect(() => addBusinessTime(past, before, hour + 1)).toThrow(RangeError)
    expect(() => addBusinessDays(past, before, 1)).toThrow(RangeError)
    expect(() => subtractBusinessTime(past, after, hour + 1)).toThrow(RangeError)
    expect([nextOpening(past, after), nextClosing(past, after), nextPeriodStart(past, after)]).toEqual([
      null,
      null,
      null,
    ])
    expect(previousOpen(past, before)).toBeNull()
    expect(businessTimeBetween(past, before, at('2390-01-01T00:00:00Z'))).toBe(hour)
  })

  test('instants beyond the years of calendars are refused', () => {
    expect(() => isOpen(madrid, at('+010000-01-01T00:00:00Z'))).toThrow(RangeError)
    expect(() => isOpen(madrid, at('1500-01-01T00:00:00Z'))).toThrow(RangeError)
  })

  test('4.1 ten years of weekdays without a holiday are 2,609 days of eight hours', () => {
    const [from, to] = [at('2015-01-01T00:00:00Z'), at('2025-01-01T00:00:00Z')]
    expect(businessTimeBetween(madrid, from, to)).toBe(2609 * 8 * hour)
    expect(addBusinessTime(madrid, from, 2609 * 8 * hour)).toBe(at('2024-12-31T16:00:00Z'))
  })
})
