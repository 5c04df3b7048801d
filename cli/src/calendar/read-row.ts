import {
  checkCalendar,
  compileCalendar,
  type Calendar,
  type CalendarDefinition,
} from '#core/calendar/calendar.ts'
import type { Rotation } from '#core/rota/rotation.ts'
import { parseInstant, type Instant } from '#core/time/instant.ts'
import type { Row } from '../json-lines.ts'

/** Rows of one file mostly share a few calendars: the last of them are kept ready. */
const kept = new Map<string, Calendar>()
const keep = 200

/** The row's `calendar`, as FORMATS tells it. RangeError with the refusal's code and place. */
export function calendarOf(row: Row): Calendar {
  const given = row['calendar']
  if (typeof given !== 'object' || given === null) throw new RangeError('no calendar')
  return ready(given as Row)
}

function ready(given: Row): Calendar {
  const key = JSON.stringify(given)
  const found = kept.get(key)
  if (found) return found
  const definition = definitionOf(given)
  // Overlapping windows count once, and single open dates will do for one calculation.
  const refusal = checkCalendar(definition).find(
    ({ code }) => code !== 'overlapping_windows' && code !== 'stops_opening',
  )
  if (refusal) throw new RangeError(`${refusal.code} at ${refusal.path}`)
  const calendar = compileCalendar(definition)
  if (kept.size >= keep) kept.delete(kept.keys().next().value!)
  kept.set(key, calendar)
  return calendar
}

function definitionOf(given: Row): CalendarDefinition {
  return {
    zone: textOf(given, 'tz'),
    weekly: windowsByName(given, 'weekly'),
    holidays: texts(given, 'holidays'),
    yearlyHolidays: texts(given, 'yearly_holidays'),
    dateOverrides: windowsByName(given, 'date_overrides'),
    dateBreaks: windowsByName(given, 'date_breaks'),
  }
}

/** An on-call window: some days of the week, one stretch a day; equal ends mean the whole day round. */
export function windowOf(row: Row): Calendar {
  const window = row['window']
  if (typeof window !== 'object' || window === null) throw new RangeError('no window')
  const { tz, from, to } = window as Row
  return ready({
    tz,
    weekly: Object.fromEntries(texts(window as Row, 'days').map((day) => [day, [[from, to]]])),
  })
}

const units: Record<string, Rotation['unit']> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
}

export function rotationOf(row: Row): Rotation {
  const unit = units[textOf(row, 'unit')]
  if (!unit) throw new RangeError(`unknown unit: ${textOf(row, 'unit')}`)
  const startsAt = textOf(row, 'rotation_start_local')
  return { zone: textOf(row, 'tz'), unit, length: numberOf(row, 'length'), startsAt, members: [] }
}

export function instantOf(row: Row, name: string): Instant {
  return parseInstant(textOf(row, name))
}

export function textOf(row: Row, name: string): string {
  const value = row[name]
  if (typeof value !== 'string') throw new RangeError(`no text in ${name}`)
  return value
}

export function numberOf(row: Row, name: string): number {
  const value = row[name]
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new RangeError(`no number in ${name}`)
  return value
}

function texts(row: Row, name: string): string[] {
  const value = row[name] ?? []
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value
  throw new RangeError(`not a list of texts: ${name}`)
}

function windowsByName(row: Row, name: string): Record<string, [string, string][]> {
  const value = row[name] ?? {}
  const isWindow = (part: unknown) =>
    Array.isArray(part) && part.length === 2 && part.every((time) => typeof time === 'string')
  const isList = (list: unknown) => Array.isArray(list) && list.every(isWindow)
  const given = Object.entries(value).filter(([, list]) => list !== null)
  if (typeof value !== 'object' || Array.isArray(value) || !given.every(([, list]) => isList(list))) {
    throw new RangeError(`not windows: ${name}`)
  }
  return Object.fromEntries(given) as Record<string, [string, string][]>
}
