import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { day, hour, instant, parseInstant as at, second } from '../time/instant.ts'
import { businessTimeBetween, isOpen } from './arithmetic.ts'
import { alwaysOpenIn, compileCalendar } from './calendar.ts'
import { definitionWith } from './calendar-fixture.ts'
import { readHolidayFeed } from './holiday-feed.ts'
import { withHolidays } from './with-holidays.ts'

const entry = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const feed = (...entries: string[]) => `BEGIN:VCALENDAR\r\n${entries.join('\r\n')}\r\nEND:VCALENDAR\r\n`
const read = (text: string, from = '2024-01-01', to = '2027-12-31') =>
  readHolidayFeed(text, 'Europe/Madrid', from, to)
const dates = (text: string) => read(text).holidays.map(({ date }) => date)

describe('holidays from a feed', () => {
  test('all-day entries close every day up to the one before their end; alarms within them say nothing', () => {
    const text = feed(
      entry(
        'SUMMARY:Bridge',
        'DTSTART;VALUE=DATE:20250501',
        'DTEND;VALUE=DATE:20250503',
        'BEGIN:VALARM',
        'SUMMARY:x',
        'END:VALARM',
      ),
    )
    expect(read(text).holidays).toEqual([
      { date: '2025-05-01', name: 'Bridge', type: 'public' },
      { date: '2025-05-02', name: 'Bridge', type: 'public' },
    ])
  })

  test.each<[string, string, string[]]>([
    ['every year', 'FREQ=YEARLY', ['2024-12-24', '2025-12-24', '2026-12-24', '2027-12-24']],
    ['every second year', 'FREQ=YEARLY;INTERVAL=2', ['2025-12-24', '2027-12-24']],
    ['so many times', 'FREQ=YEARLY;COUNT=2', ['2024-12-24']],
    ['until a date', 'FREQ=YEARLY;UNTIL=20251224', ['2024-12-24', '2025-12-24']],
    [
      'the fourth Thursday',
      'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
      ['2024-11-28', '2025-11-27', '2026-11-26', '2027-11-25'],
    ],
    [
      'the last Monday',
      'FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO',
      ['2024-05-27', '2025-05-26', '2026-05-25', '2027-05-31'],
    ],
    ['a date of a month', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', ['2024-02-29']],
  ])('an entry repeats %s', (_, rule, expected) => {
    expect(dates(feed(entry('SUMMARY:x', 'DTSTART;VALUE=DATE:20231224', `RRULE:${rule}`)))).toEqual(expected)
  })

  test('excepted dates and cancelled entries are left out, extra dates added', () => {
    const kept = entry(
      'DTSTART;VALUE=DATE:20240106',
      'RRULE:FREQ=YEARLY',
      'EXDATE;VALUE=DATE:20250106',
      'RDATE;VALUE=DATE:20250107',
    )
    const cancelled = entry('DTSTART;VALUE=DATE:20240201', 'STATUS:CANCELLED')
    expect(dates(feed(kept, cancelled))).toEqual(['2024-01-06', '2025-01-07', '2026-01-06', '2027-01-06'])
  })

  test('trap 2: entries with times close part of a day, in the zone of the calendar', () => {
    const text = feed(
      entry('SUMMARY:Eve', 'DTSTART:20251224T130000Z', 'DTEND:20251224T230000Z'),
      entry(
        'SUMMARY:Party',
        'DTSTART;TZID=Europe/Madrid:20250620T150000',
        'DTEND;TZID=Europe/Madrid:20250620T180000',
      ),
      entry('SUMMARY:Moment', 'DTSTART:20250621T150000'),
    )
    expect(read(text).holidays).toEqual([
      { date: '2025-06-20', name: 'Party', type: 'public', partDay: { from: '15:00', to: '18:00' } },
      { date: '2025-12-24', name: 'Eve', type: 'public', partDay: { from: '14:00', to: '24:00' } },
    ])
  })

  test('4.1 an entry of seconds closes those seconds, not a day; one to the last second leaves no minute open', () => {
    const text = feed(
      entry('SUMMARY:Silence', 'DTSTART:20250623T100000', 'DTEND:20250623T100030'),
      entry('SUMMARY:Night', 'DTSTART:20250624T160000', 'DTEND:20250624T235959'),
    )
    const calendar = compileCalendar(withHolidays(alwaysOpenIn('Europe/Madrid'), read(text).holidays))
    const closedOn = (date: string) => {
      const from = at(`${date}T00:00:00+02:00`)
      return day - businessTimeBetween(calendar, from, instant(from + day))
    }
    expect(closedOn('2025-06-23')).toBe(30 * second)
    expect(closedOn('2025-06-24')).toBe(8 * hour - second)
  })

  test('the same part of a day chosen twice is one break', () => {
    const eve = {
      date: '2025-12-24',
      name: 'Eve',
      type: 'public',
      partDay: { from: '14:00', to: '24:00' },
    } as const
    const once = withHolidays(definitionWith(), [eve])
    expect(withHolidays(once, [eve])).toEqual(once)
  })

  test('a repetition that is not understood is named, not guessed', () => {
    const text = feed(
      entry('SUMMARY:Odd', 'DTSTART;VALUE=DATE:20240106', 'RRULE:FREQ=MONTHLY;BYDAY=1FR'),
      'BEGIN:VEVENT',
    )
    expect(read(text)).toEqual({ holidays: [], notUnderstood: ['Odd'] })
  })

  test('trap 37: no text at all is no holidays, and a feed for ever ends', () => {
    for (const text of ['', 'BEGIN:VEVENT', '<html>', entry('DTSTART:2024')])
      expect(read(text).holidays).toEqual([])
    const ever = feed(entry('DTSTART;VALUE=DATE:00010101', 'DTEND;VALUE=DATE:99990101', 'RRULE:FREQ=YEARLY'))
    expect(read(ever).holidays.length).toBeLessThan(2000)
  })

  test('4.1 chosen holidays close their days in a calendar, part days their part', () => {
    const definition = withHolidays(definitionWith({ holidays: ['2025-05-01'] }), [
      { date: '2025-06-24', name: 'Sant Joan', type: 'public' },
      { date: '2025-12-24', name: 'Eve', type: 'public', partDay: { from: '14:00', to: '24:00' } },
    ])
    const calendar = compileCalendar(definition)
    const open = ['2025-06-24T10:00:00Z', '2025-12-24T12:59:59Z', '2025-12-24T13:00:00Z'].map((text) =>
      isOpen(calendar, at(text)),
    )
    expect(open).toEqual([false, true, false])
    expect(definition.holidays).toEqual(['2025-05-01', '2025-06-24'])
    expect(definition.holidayNames).toEqual({ '2025-06-24': 'Sant Joan', '2025-12-24': 'Eve' })
  })
})

const folder = resolve('../shared/data/time/holiday_feeds')
type Published = {
  file: string
  calendar_tz: string
  from: string
  to: string
  holidays: Record<string, string>
}
const published = existsSync(folder)
  ? (JSON.parse(readFileSync(resolve(folder, 'cases.json'), 'utf8')) as Published[])
  : []

test('feeds of other programs mean the holidays that those say', () => {
  for (const { file, calendar_tz: zone, from, to, holidays } of published) {
    const found = readHolidayFeed(readFileSync(resolve(folder, file), 'utf8'), zone, from, to)
    expect(Object.fromEntries(found.holidays.map(({ date, name }) => [date, name]))).toEqual(holidays)
  }
  const own = feed(
    entry(
      'SUMMARY:Christmas',
      'DTSTART;VALUE=DATE:20121225',
      'DTEND;VALUE=DATE:20121225',
      'RRULE:FREQ=YEARLY;INTERVAL=1',
    ),
  )
  expect(dates(own)).toEqual(['2024-12-25', '2025-12-25', '2026-12-25', '2027-12-25'])
})
