import { describe, expect, test } from 'vitest'
import { formatInstant, hour, parseInstant } from '../time/instant.ts'
import { calendarWith } from './calendar-fixture.ts'
import { dueAt, termInBusinessMs, type Term, type TermUnit } from './term.ts'

const madrid = calendarWith()
const due = (start: string, amount: number, unit: TermUnit) =>
  formatInstant(dueAt(madrid, parseInstant(start), { amount, unit }))

describe('trap 15: units are different things', () => {
  const friday = '2025-03-28T15:00:00Z'
  test.each<[TermUnit, number, string]>([
    ['business_hour', 8, '2025-03-31T14:00:00Z'],
    ['business_minute', 90, '2025-03-31T07:30:00Z'],
    ['business_second', 3601, '2025-03-31T07:00:01Z'],
    ['hour', 24, '2025-03-29T15:00:00Z'],
    ['minute', 90, '2025-03-28T16:30:00Z'],
    ['second', 90, '2025-03-28T15:01:30Z'],
    ['business_day', 1, '2025-03-31T14:00:00Z'],
    ['calendar_day', 2, '2025-03-30T14:00:00Z'],
    ['week', 1, '2025-04-04T14:00:00Z'],
    ['month', 1, '2025-04-28T14:00:00Z'],
    ['end_of_next_business_day', 1, '2025-03-31T15:00:00Z'],
  ])('from a Friday 16:00, a clock change ahead, in %s × %i', (unit, amount, expected) => {
    expect(due(friday, amount, unit)).toBe(expected)
  })

  test('a month from 31 January ends with February; twelve of them with January', () => {
    expect(due('2025-01-31T11:00:00Z', 1, 'month')).toBe('2025-02-28T11:00:00Z')
    expect(due('2025-01-31T11:00:00Z', 12, 'month')).toBe('2026-01-31T11:00:00Z')
  })

  test('a calendar day whose time is skipped is over when clocks skip it', () => {
    expect(due('2025-03-29T01:30:00Z', 1, 'calendar_day')).toBe('2025-03-30T01:00:00Z')
  })

  test('days, weeks and months have no halves; a length of time has', () => {
    for (const unit of [
      'business_day',
      'calendar_day',
      'week',
      'month',
      'end_of_next_business_day',
    ] as const) {
      expect(() => due(friday, 0.5, unit)).toThrow(RangeError)
    }
    expect(due(friday, 0.5, 'business_hour')).toBe('2025-03-28T15:30:00Z')
  })

  test('only units of open time are a length of open time', () => {
    const length = (unit: TermUnit) => termInBusinessMs({ amount: 2, unit } satisfies Term)
    expect([length('business_second'), length('business_minute'), length('business_hour')]).toEqual([
      2000,
      120_000,
      2 * hour,
    ])
    expect(
      (['second', 'hour', 'business_day', 'calendar_day', 'week', 'month'] as const).map(length),
    ).toEqual(Array(6).fill(null))
  })
})

describe('business days', () => {
  test('the end of the next business day passes over weekends, holidays, and days that are all break', () => {
    const calendar = calendarWith({
      holidays: ['2025-06-09'],
      dateBreaks: { '2025-06-10': [['00:00', '24:00']] },
    })
    const end = (start: string, amount = 1) =>
      formatInstant(dueAt(calendar, parseInstant(start), { amount, unit: 'end_of_next_business_day' }))
    expect(end('2025-06-06T10:00:00Z')).toBe('2025-06-11T15:00:00Z')
    expect(end('2025-06-07T10:00:00Z')).toBe('2025-06-11T15:00:00Z')
    expect(end('2025-06-05T02:00:00Z')).toBe('2025-06-06T15:00:00Z')
    expect(end('2025-06-06T10:00:00Z', 2)).toBe('2025-06-12T15:00:00Z')
    expect(() => end('2025-06-06T10:00:00Z', 0)).toThrow(RangeError)
  })

  test('a business day that breaks off early ends there', () => {
    const eve = calendarWith({ dateBreaks: { '2025-12-24': [['14:00', '24:00']] } })
    const end = dueAt(eve, parseInstant('2025-12-23T10:00:00Z'), {
      amount: 1,
      unit: 'end_of_next_business_day',
    })
    expect(formatInstant(end)).toBe('2025-12-24T13:00:00Z')
  })

  test('after midnight a night shift still belongs to the day it began on', () => {
    const nights = calendarWith({
      zone: 'UTC',
      weekly: { mon: [['22:00', '06:00']], tue: [['22:00', '06:00']] },
    })
    const next = dueAt(nights, parseInstant('2025-06-03T02:00:00Z'), { amount: 1, unit: 'business_day' })
    expect(formatInstant(next)).toBe('2025-06-04T02:00:00Z')
  })

  test('one business day back and forth', () => {
    expect(due('2025-06-09T10:00:00Z', -1, 'business_day')).toBe('2025-06-06T10:00:00Z')
    expect(due('2025-06-08T10:00:00Z', -1, 'business_day')).toBe('2025-06-05T15:00:00Z')
    expect(due('2025-06-08T10:00:00Z', 0, 'business_day')).toBe('2025-06-09T07:00:00Z')
  })
})

describe('trap 14: before something is due', () => {
  test('an hour of work before Monday 9:30 is Friday 16:30, not midnight nor Monday 8:30', () => {
    expect(due('2025-06-09T07:30:00Z', -1, 'business_hour')).toBe('2025-06-06T14:30:00Z')
  })

  test('plain and calendar units go back by the clock', () => {
    expect(due('2025-06-09T07:30:00Z', -1, 'hour')).toBe('2025-06-09T06:30:00Z')
    expect(due('2025-03-30T15:00:00Z', -1, 'calendar_day')).toBe('2025-03-29T16:00:00Z')
    expect(due('2025-03-31T10:00:00Z', -1, 'month')).toBe('2025-02-28T11:00:00Z')
  })
})
