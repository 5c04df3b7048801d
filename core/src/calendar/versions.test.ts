import { describe, expect, test } from 'vitest'
import { formatInstant, hour, parseInstant as at } from '../time/instant.ts'
import { calendarWith } from './calendar-fixture.ts'
import { addBusinessTimeAcross, businessTimeAcross, calendarAt, type CalendarVersions } from './versions.ts'

const short = calendarWith({ zone: 'UTC', weekly: { mon: [['09:00', '12:00']], tue: [['09:00', '12:00']] } })
const long = calendarWith({ zone: 'UTC', weekly: { mon: [['09:00', '20:00']], tue: [['08:00', '20:00']] } })
/** Edited on a Monday at 10:00. */
const versions: CalendarVersions = [
  { from: at('2025-01-01T00:00:00Z'), calendar: short },
  { from: at('2025-06-02T10:00:00Z'), calendar: long },
]

describe('edited calendars', () => {
  test('4.1 trap 10: each stretch counts by the version that was in force', () => {
    const [before, after] = [at('2025-05-26T00:00:00Z'), at('2025-06-03T00:00:00Z')]
    expect(businessTimeAcross(versions, before, after)).toBe((6 + 1 + 10) * hour)
    expect(businessTimeAcross(versions, after, before)).toBe(-17 * hour)
    expect(businessTimeAcross(versions, before, before)).toBe(0)
  })

  test('4.1 a term runs on over the edit without losing or gaining time', () => {
    const due = (start: string, hours: number) =>
      formatInstant(addBusinessTimeAcross(versions, at(start), hours * hour))
    expect(due('2025-05-27T09:00:00Z', 3)).toBe('2025-05-27T12:00:00Z')
    expect(due('2025-05-27T09:00:00Z', 4)).toBe('2025-06-02T10:00:00Z')
    expect(due('2025-05-27T09:00:00Z', 10)).toBe('2025-06-02T16:00:00Z')
    expect(due('2025-05-27T13:00:00Z', 0)).toBe('2025-06-02T09:00:00Z')
    expect(due('2025-06-03T00:00:00Z', 0)).toBe('2025-06-03T08:00:00Z')
  })

  test('4.1 no time at all while closed ends with the first opening of whichever version opens first', () => {
    const afternoon: CalendarVersions = [
      { from: at('2025-01-01T00:00:00Z'), calendar: short },
      {
        from: at('2025-05-28T00:00:00Z'),
        calendar: calendarWith({ zone: 'UTC', weekly: { wed: [['14:00', '15:00']] } }),
      },
    ]
    const due = addBusinessTimeAcross(afternoon, at('2025-05-27T13:00:00Z'), 0)
    expect(formatInstant(due)).toBe('2025-05-28T14:00:00Z')
  })

  test('the first version also holds before it was made', () => {
    expect(calendarAt(versions, at('2020-01-01T00:00:00Z'))).toBe(short)
    expect(calendarAt(versions, at('2025-06-02T09:59:59Z'))).toBe(short)
    expect(calendarAt(versions, at('2025-06-02T10:00:00Z'))).toBe(long)
  })

  test('there is no negative term', () => {
    expect(() => addBusinessTimeAcross(versions, at('2025-06-02T10:00:00Z'), -1)).toThrow(RangeError)
  })
})
