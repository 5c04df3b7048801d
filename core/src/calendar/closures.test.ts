import { expect, test } from 'vitest'
import { parseInstant } from '../time/instant.ts'
import { closuresOf } from './closures.ts'
import type { CalendarDefinition } from './definition.ts'
import { readHolidayFeed } from './holiday-feed.ts'
import { icalendarText } from './icalendar.ts'
import { compileCalendar } from './compile-calendar.ts'
import { businessTimeBetween } from './arithmetic.ts'
import { withHolidays } from './with-holidays.ts'

const weekdays = [['09:00', '18:00']] as const
const definition: CalendarDefinition = {
  zone: 'Europe/Madrid',
  weekly: { mon: weekdays, tue: weekdays, wed: weekdays, thu: weekdays, fri: weekdays },
  holidays: ['2026-10-12'],
  yearlyHolidays: ['12-25'],
  dateOverrides: { '2026-12-24': [['09:00', '13:00']], '2026-12-26': [['10:00', '12:00']] },
  dateBreaks: { '2026-08-14': [['12:00', '14:00']] },
  holidayNames: { '2026-10-12': 'National day', '12-25': 'Christmas' },
}
const about = { id: 'cal_1', name: 'Madrid' }
const years = { from: '2026-01-01', to: '2027-12-31' }

test('closed days, those of every year and closed parts of a day are entries, named as they are', () => {
  const entries = closuresOf(definition, about, years)
  expect(entries.map(({ summary, when }) => [summary, 'from' in when ? when.from : when.firstDate])).toEqual([
    ['Madrid', parseInstant('2026-08-14T10:00:00Z')],
    ['National day', '2026-10-12'],
    ['Madrid', parseInstant('2026-12-24T12:00:00Z')],
    ['Christmas', '2026-12-25'],
    ['Christmas', '2027-12-25'],
  ])
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length)
})

test('a file that was saved and is taken in again closes the same time', () => {
  const text = icalendarText(
    'Madrid',
    'publish',
    closuresOf(definition, about, years),
    parseInstant('2026-01-01T00:00:00Z'),
  )
  const { holidays, notUnderstood } = readHolidayFeed(text, definition.zone, years.from, years.to)
  expect(notUnderstood).toEqual([])
  const plain = { ...definition, holidays: [], yearlyHolidays: [], dateOverrides: {}, dateBreaks: {} }
  const again = compileCalendar(withHolidays(plain, holidays))
  // Without the Saturday that is open beyond the usual hours.
  const before = compileCalendar({
    ...definition,
    dateOverrides: { '2026-12-24': definition.dateOverrides['2026-12-24']! },
  })
  const [from, to] = [parseInstant('2026-01-01T00:00:00Z'), parseInstant('2027-12-31T00:00:00Z')]
  expect(businessTimeBetween(again, from, to)).toBe(businessTimeBetween(before, from, to))
})
