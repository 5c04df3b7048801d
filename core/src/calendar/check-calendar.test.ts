import { describe, expect, test } from 'vitest'
import { checkCalendar, type CalendarDefinition } from './calendar.ts'
import { definitionWith } from './calendar-fixture.ts'

const refusals = (changes: Partial<CalendarDefinition>) =>
  checkCalendar(definitionWith(changes)).map(({ code, path }) => `${code} ${path}`)
const everyDate = Array.from({ length: 366 }, (_, i) =>
  new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(5, 10),
)

describe('4.7 calendars that are refused', () => {
  test('an ordinary calendar is accepted', () => {
    expect(refusals({ yearlyHolidays: ['02-29'], dateOverrides: { '2025-12-24': [] } })).toEqual([])
    expect(refusals({ weekly: { mon: [['22:00', '06:00']], tue: [['06:00', '06:00']] } })).toEqual([])
  })

  test.each<[string, Partial<CalendarDefinition>, string[]]>([
    ['a zone nobody knows', { zone: 'Mars/Olympus' }, ['unknown_zone /zone']],
    ['a weekday nobody knows', { weekly: { mo: [] } as never }, ['unknown_weekday /weekly/mo']],
    ['a window that cannot be read', { weekly: { tue: [['9', '17:00']] } }, ['bad_window /weekly/tue/0']],
    [
      'a window that begins at 24:00',
      { weekly: { tue: [['24:00', '08:00']] } },
      ['bad_window /weekly/tue/0'],
    ],
    [
      'windows that overlap',
      {
        weekly: {
          wed: [
            ['09:00', '13:00'],
            ['12:00', '17:00'],
          ],
        },
      },
      ['overlapping_windows /weekly/wed/1'],
    ],
    [
      'a night that runs into the next morning',
      { weekly: { sun: [['22:00', '06:00']], mon: [['05:00', '12:00']] } },
      ['overlapping_windows /weekly/mon/0'],
    ],
    [
      'a date that does not exist',
      { holidays: ['2025-02-30', 'soon'] },
      ['bad_date /holidays/0', 'bad_date /holidays/1'],
    ],
    [
      'a yearly date that does not exist',
      { yearlyHolidays: ['13-01'] },
      ['bad_yearly_date /yearlyHolidays/0'],
    ],
    ['a special day that is none', { dateOverrides: { 'a/b~c': [] } }, ['bad_date /dateOverrides/a~1b~0c']],
    [
      'overlapping windows of a special day',
      {
        dateOverrides: {
          '2025-01-01': [
            ['09:00', '12:00'],
            ['10:00', '11:00'],
          ],
        },
      },
      ['overlapping_windows /dateOverrides/2025-01-01/1'],
    ],
    [
      'a break that cannot be read',
      { dateBreaks: { '2025-01-01': [['x', 'y']] } },
      ['bad_window /dateBreaks/2025-01-01/0'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(refusals(changes)).toEqual(expected)
  })

  test('trap 13: one that never opens', () => {
    expect(refusals({ weekly: {} })).toEqual(['never_opens /weekly'])
    expect(refusals({ yearlyHolidays: everyDate })).toEqual(['never_opens /yearlyHolidays'])
    const blocked: Partial<CalendarDefinition> = {
      dateOverrides: { '2025-01-01': [['09:00', '12:00']] },
      dateBreaks: { '2025-01-01': [['08:00', '13:00']] },
    }
    expect(refusals({ weekly: {}, ...blocked })).toEqual(['never_opens /weekly'])
  })

  test('trap 13: one that opens for the last time some day', () => {
    expect(refusals({ weekly: {}, dateOverrides: { '2025-01-01': [['09:00', '12:00']] } })).toEqual([
      'stops_opening /weekly',
    ])
  })
})
