import { day } from '../time/instant.ts'
import { dayNumberOf, parseLocal, weekdays, type Weekday } from '../time/local.ts'
import { isZone } from '../time/zone.ts'
import { endOfBusinessDay } from './business-day.ts'
import { compileCalendar } from './compile-calendar.ts'
import { spanOf, type Span } from './day-windows.ts'
import type { CalendarDefinition, CalendarRefusal, Window } from './definition.ts'

/**
 * Takes a definition as it was typed, gives every reason to refuse it; none: it may be saved (4.7). A calendar that
 * opens on single dates only is refused too: one day it opens for the last time, and clocks on it never end.
 */
export function checkCalendar(definition: CalendarDefinition): CalendarRefusal[] {
  const refusals = [
    ...(isZone(definition.zone) ? [] : [{ code: 'unknown_zone', path: '/zone' } as const]),
    ...weeklyRefusals(definition.weekly),
    ...definition.holidays.flatMap((date, i) => dateRefusals(date, `/holidays/${i}`)),
    ...definition.yearlyHolidays.flatMap((date, i) => yearlyRefusals(date, `/yearlyHolidays/${i}`)),
    ...datedRefusals(definition.dateOverrides, '/dateOverrides', true),
    ...datedRefusals(definition.dateBreaks, '/dateBreaks', false),
  ]
  return refusals.length > 0 ? refusals : openingRefusals(definition)
}

function weeklyRefusals(weekly: CalendarDefinition['weekly']): CalendarRefusal[] {
  const unknown = Object.keys(weekly).filter((name) => !weekdays.includes(name as Weekday))
  const unread = weekdays.flatMap((name) => windowRefusals(weekly[name] ?? [], `/weekly/${name}`))
  return [
    ...unknown.map((name) => ({ code: 'unknown_weekday', path: `/weekly/${pointer(name)}` }) as const),
    ...(unread.length > 0 ? unread : weekdays.flatMap((_, i) => overlaps(weekly, i))),
  ]
}

function windowRefusals(windows: readonly Window[], path: string): CalendarRefusal[] {
  return windows.flatMap((window, i) =>
    spanOf(window) ? [] : [{ code: 'bad_window', path: `${path}/${i}` }],
  )
}

/** Windows of a weekday that overlap each other or what the day before leaves after midnight. */
function overlaps(weekly: CalendarDefinition['weekly'], weekday: number): CalendarRefusal[] {
  const name = weekdays[weekday]!
  const evening = readAll(weekly[weekdays[(weekday + 6) % 7]!] ?? [])
  const tails = evening.map(({ from, to }) => ({ from: from - day, to: to - day }))
  return overlapping(readAll(weekly[name] ?? []), tails, `/weekly/${name}`)
}

function overlapping(spans: readonly Span[], others: readonly Span[], path: string): CalendarRefusal[] {
  const meets = (a: Span) => (b: Span) => a.from < b.to && b.from < a.to
  return spans.flatMap((span, i) =>
    [...others, ...spans.slice(0, i)].some(meets(span))
      ? [{ code: 'overlapping_windows', path: `${path}/${i}` }]
      : [],
  )
}

function readAll(windows: readonly Window[]): Span[] {
  return windows.map(spanOf).filter((span) => span !== null)
}

function datedRefusals(
  dates: CalendarDefinition['dateOverrides'],
  path: string,
  apart: boolean,
): CalendarRefusal[] {
  return Object.entries(dates).flatMap(([date, windows]) => {
    const at = `${path}/${pointer(date)}`
    const unread = [...dateRefusals(date, at), ...windowRefusals(windows, at)]
    return unread.length > 0 || !apart ? unread : overlapping(readAll(windows), [], at)
  })
}

function dateRefusals(date: string, path: string): CalendarRefusal[] {
  return isDate(date) ? [] : [{ code: 'bad_date', path }]
}

function yearlyRefusals(date: string, path: string): CalendarRefusal[] {
  return isDate(`2000-${date}`) ? [] : [{ code: 'bad_yearly_date', path }]
}

function isDate(text: string): boolean {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(parseLocal(text))
  } catch {
    return false
  }
}

/** Every date of a leap year falls on every weekday sooner or later, so one free date and one weekday will do. */
function openingRefusals(definition: CalendarDefinition): CalendarRefusal[] {
  const everyWeek = Object.values(definition.weekly).some((windows) => windows.length > 0)
  if (everyWeek && new Set(definition.yearlyHolidays).size < 366) return []
  const calendar = compileCalendar(definition)
  const opens = Object.keys(definition.dateOverrides).some(
    (date) => endOfBusinessDay(calendar, dayNumberOf(parseLocal(date))) !== null,
  )
  return [{ code: opens ? 'stops_opening' : 'never_opens', path: everyWeek ? '/yearlyHolidays' : '/weekly' }]
}

/** A name as one step of a JSON pointer. */
function pointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
