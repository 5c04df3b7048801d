import { addBusinessTime, openPeriods } from '#core/calendar/arithmetic.ts'
import { compileCalendar, type Calendar } from '#core/calendar/calendar.ts'
import { dueAt } from '#core/calendar/term.ts'
import { day, hour, instant, minute, type Instant } from '#core/time/instant.ts'
import { addMonths, dayNumberOf, localFields, localMs, weekdayIndex, type LocalMs } from '#core/time/local.ts'
import { localMsAt, startOfLocal } from '#core/time/zone.ts'
import type { TimeFacts } from '../facts.ts'
import type { DayWords, TimeMeaning } from './meaning.ts'

/**
 * Takes what words of time mean, gives the latest instant that they allow, told from `facts.now` in the zone that they
 * name, else in `facts.zone` (2.2). A day ends at
 * its last closing in the calendar, where it opens at all, else a minute before midnight; null where there is no such date.
 */
export function resolveTime(meaning: TimeMeaning, facts: TimeFacts): Instant | null {
  return meaning.type === 'length' ? afterLength(meaning, facts) : atPoint(meaning, facts)
}

function afterLength({ amount, unit }: TimeMeaning & { type: 'length' }, facts: TimeFacts): Instant {
  const { now, zone } = facts
  const calendar = facts.calendar ?? mondayToFriday(zone)
  switch (unit) {
    case 'minute':
      return instant(now + amount * minute)
    case 'hour':
      return instant(now + amount * hour)
    case 'business_hour':
      return addBusinessTime(calendar, now, amount * hour)
    case 'business_day':
      return endOfDay(
        midnight(localMsAt(zone, dueAt(calendar, now, { amount, unit: 'business_day' }))),
        facts,
      )
    case 'day':
      return endOfDay(midnight(localMsAt(zone, now)) + amount * day, facts)
    case 'week':
      return endOfDay(midnight(localMsAt(zone, now)) + amount * 7 * day, facts)
    case 'month':
      return endOfDay(midnight(addMonths(localMsAt(zone, now), amount)), facts)
  }
}

function atPoint(meaning: TimeMeaning & { type: 'point' }, given: TimeFacts): Instant | null {
  const facts = meaning.zone === null ? given : { ...given, zone: meaning.zone }
  const here = localMsAt(facts.zone, facts.now)
  const today = midnight(here)
  if (meaning.day === null) {
    const at = today + meaning.clock! * minute
    return startOfLocal(facts.zone, at > here ? at : at + day)
  }
  const passed = meaning.clock !== null && today + meaning.clock * minute > here
  const date = dateOf(meaning.day, today, passed, meaning.before)
  if (date === null) return null
  if (meaning.clock !== null) return startOfLocal(facts.zone, date + meaning.clock * minute)
  return meaning.before ? startOfLocal(facts.zone, date) : endOfDay(date, facts)
}

/** The local midnight of a named day, from today on; today itself only where its clock time is still to come. */
function dateOf(named: DayWords, today: LocalMs, laterToday: boolean, before: boolean): LocalMs | null {
  const weekday = weekdayIndex(dayNumberOf(today))
  switch (named.type) {
    case 'offset':
      return today + named.days * day
    case 'weekday':
      return weekdayFrom(named, today, laterToday, before)
    case 'end_of_week':
      return today + (4 - weekday + (weekday > 4 ? 7 : 0) + 7 * named.ahead) * day
    case 'end_of_month':
      return addMonths(today - (localFields(today).day - 1) * day, 1 + named.ahead) - day
    case 'month':
      return lastOfMonth(named, today)
    case 'date':
      return nextDate(named, today)
  }
}

/** A weekend ends on Sunday; before it is before Saturday. */
function weekdayFrom(
  { weekday: name, weeks, later = 0, after }: DayWords & { type: 'weekday' },
  today: LocalMs,
  laterToday: boolean,
  before: boolean,
): LocalMs {
  const named = name === 7 ? (before ? 5 : 6) : name
  const weekday = weekdayIndex(dayNumberOf(today))
  if (weeks !== null) return today + (named - weekday + 7 * weeks) * day
  const first = after === null ? today : today + firstOf(after, weekday, laterToday) * day
  const from = weekdayIndex(dayNumberOf(first))
  return first + (firstOf(named, from, after === null && laterToday) + 7 * later) * day
}

/** Days until a weekday comes, today only where its clock time is still to come. */
function firstOf(named: number, weekday: number, laterToday: boolean): number {
  const ahead = (named - weekday + 7) % 7
  return ahead === 0 && !laterToday ? 7 : ahead
}

function lastOfMonth({ month, year }: DayWords & { type: 'month' }, today: LocalMs): LocalMs | null {
  const here = localFields(today)
  const first = localDate(year ?? here.year + (month < here.month ? 1 : 0), month, 1)
  return first === null ? null : addMonths(first, 1) - day
}

function nextDate(named: DayWords & { type: 'date' }, today: LocalMs): LocalMs | null {
  const here = localFields(today)
  for (let step = 0; step < 9; step++) {
    const month = named.month ?? ((here.month - 1 + step) % 12) + 1
    const year =
      named.year ?? here.year + (named.month === null ? Math.floor((here.month - 1 + step) / 12) : step)
    const date = localDate(year, month, named.day)
    if (date !== null && (date >= today || named.year !== null)) return date
    if (named.year !== null) return null
  }
  return null
}

function localDate(year: number, month: number, dayOfMonth: number): LocalMs | null {
  try {
    return localMs({ year, month, day: dayOfMonth, hour: 0, minute: 0, second: 0, millisecond: 0 })
  } catch {
    return null
  }
}

const midnight = (local: LocalMs): LocalMs => dayNumberOf(local) * day

function endOfDay(date: LocalMs, { zone, calendar }: TimeFacts): Instant {
  const end = startOfLocal(zone, date + day)
  const closing = calendar && openPeriods(calendar, startOfLocal(zone, date), end).at(-1)?.to
  return closing && closing < end ? closing : instant(end - minute)
}

const standIns = new Map<string, Calendar>()

function mondayToFriday(zone: string): Calendar {
  let calendar = standIns.get(zone)
  if (!calendar) {
    const [open, closed] = [[['00:00', '24:00']] as const, [] as const]
    const weekly = { mon: open, tue: open, wed: open, thu: open, fri: open, sat: closed, sun: closed }
    const rest = { holidays: [], yearlyHolidays: [], dateOverrides: {}, dateBreaks: {} }
    standIns.set(zone, (calendar = compileCalendar({ zone, weekly, ...rest })))
  }
  return calendar
}
