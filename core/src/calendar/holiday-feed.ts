import { day, minute, parseInstant } from '../time/instant.ts'
import {
  addMonths,
  dayNumberOf,
  formatDate,
  localFields,
  parseLocal,
  weekdayIndex,
  type LocalMs,
} from '../time/local.ts'
import { localMsAt, type Zone } from '../time/zone.ts'
import { readContentLines, unescapeText, type ContentLine } from './content-lines.ts'
import type { LocalDate } from './definition.ts'
import type { Holiday } from './holidays.ts'

/** What a feed says, and the names of entries whose repetition is not understood and which an admin must look at. */
export type HolidayFeed = { readonly holidays: readonly Holiday[]; readonly notUnderstood: readonly string[] }

/** A feed can claim to go on for ever: no entry is longer than a year or repeats more often than this. */
const longest = 366 * day
const mostRepeats = 1000

/**
 * Takes iCalendar text and a range of dates (both included), gives the holidays in it. All-day entries close their
 * days; entries with times close part of a day (UTC ones are read in the zone). Yearly repetition is understood,
 * by date or by weekday of a month; cancelled entries and excepted dates are left out.
 */
export function readHolidayFeed(text: string, zone: Zone, from: LocalDate, to: LocalDate): HolidayFeed {
  const holidays = new Map<string, Holiday>()
  const notUnderstood: string[] = []
  for (const lines of entriesOf(readContentLines(text))) {
    const entry = readEntry(lines, zone)
    if (entry === null) continue
    if (entry.starts === null) notUnderstood.push(entry.name)
    const starts = entry.starts?.(parseLocal(to) + day) ?? []
    const near = starts.filter((start) => start + entry.length > parseLocal(from))
    for (const holiday of near.flatMap((start) => daysOf(entry, start))) {
      const isAsked = holiday.date >= from && holiday.date <= to
      if (isAsked) holidays.set(`${holiday.date} ${holiday.name}`, holiday)
    }
  }
  const inOrder = [...holidays.values()].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return { holidays: inOrder, notUnderstood }
}

/** Lines of each entry, without those of the alarms within. */
function entriesOf(lines: readonly ContentLine[]): ContentLine[][] {
  const entries: ContentLine[][] = []
  const open: string[] = []
  for (const line of lines) {
    if (line.name === 'BEGIN') {
      open.push(line.value.toUpperCase())
      if (open.at(-1) === 'VEVENT') entries.push([])
    } else if (line.name === 'END') open.pop()
    else if (open.at(-1) === 'VEVENT') entries.at(-1)!.push(line)
  }
  return entries
}

type Entry = {
  readonly name: string
  readonly length: number
  readonly isAllDay: boolean
  /** Local starts before an end, in order; null: the repetition is not understood. */
  readonly starts: ((before: LocalMs) => LocalMs[]) | null
}

function readEntry(lines: readonly ContentLine[], zone: Zone): Entry | null {
  const line = (name: string) => lines.find((one) => one.name === name)
  const start = line('DTSTART')
  const from = start ? localOf(start.value, zone) : null
  if (!start || from === null || line('STATUS')?.value.toUpperCase() === 'CANCELLED') return null
  const isAllDay = !start.value.includes('T')
  const to = localOf(line('DTEND')?.value ?? '', zone)
  const length = to !== null && to > from ? Math.min(to - from, longest) : isAllDay ? day : 0
  const all = (name: string) =>
    lines
      .filter((one) => one.name === name)
      .flatMap((one) => one.value.split(','))
      .map((value) => localOf(value, zone))
  const excepted = new Set(all('EXDATE'))
  const rule = line('RRULE')
  const repeat = rule ? yearly(rule.value, from, zone) : () => [from]
  const starts =
    repeat &&
    ((before: LocalMs) =>
      [...repeat(before), ...all('RDATE').filter((at) => at !== null)].filter((at) => !excepted.has(at)))
  return { name: unescapeText(line('SUMMARY')?.value ?? '').trim(), length, isAllDay, starts }
}

/** `20241224`, `20241224T140000`, or in UTC with Z; null when unreadable. */
function localOf(value: string, zone: Zone): LocalMs | null {
  const found = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(value.trim())
  if (!found) return null
  const [, year, month, date, h = '00', m = '00', s = '00', z] = found
  const text = `${year}-${month}-${date}T${h}:${m}:${s}`
  try {
    return z ? localMsAt(zone, parseInstant(`${text}Z`)) : parseLocal(text)
  } catch {
    return null
  }
}

/** Starts of a rule that repeats by year; null for rules of other kinds. */
function yearly(rule: string, from: LocalMs, zone: Zone): ((before: LocalMs) => LocalMs[]) | null {
  const parts = new Map(rule.split(';').map((part) => part.toUpperCase().split('=') as [string, string]))
  const understood = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'WKST']
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const dateIn = dateInYear(parts, from)
  if (parts.get('FREQ') !== 'YEARLY' || ![...parts.keys()].every((key) => understood.includes(key)))
    return null
  if (!Number.isInteger(interval) || interval < 1 || !dateIn) return null
  const until = localOf(parts.get('UNTIL') ?? '', zone) ?? Infinity
  const most = Math.min(Number(parts.get('COUNT') ?? mostRepeats), mostRepeats)
  return (before) => {
    const starts: LocalMs[] = []
    const first = localFields(from).year
    for (let year = first; year < first + mostRepeats && starts.length < most; year += interval) {
      const at = dateIn(year)
      if (at === null || at < from) continue
      if (at >= before || at > until) break
      starts.push(at)
    }
    return starts
  }
}

/** Where in a year the rule falls: the date it began on, or e.g. the fourth Thursday (`4TH`) or last Monday (`-1MO`). */
function dateInYear(parts: Map<string, string>, from: LocalMs): ((year: number) => LocalMs | null) | null {
  const start = localFields(from)
  const timeOfDay = from - dayNumberOf(from) * day
  const month = Number(parts.get('BYMONTH') ?? start.month)
  const byDay = parts.get('BYDAY')
  if (!(month >= 1 && month <= 12)) return null
  const firstOf = (year: number) =>
    parseLocal(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)
  if (byDay === undefined) {
    const date = Number(parts.get('BYMONTHDAY') ?? start.day)
    if (!(date >= 1 && date <= 31)) return null
    return (year) => {
      const at = firstOf(year) + (date - 1) * day
      return localFields(at).month === month ? at + timeOfDay : null
    }
  }
  const found = /^([+-]?[1-5])(MO|TU|WE|TH|FR|SA|SU)$/.exec(byDay)
  if (!found || !parts.has('BYMONTH') || parts.has('BYMONTHDAY')) return null
  const [nth, weekday] = [Number(found[1]), ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].indexOf(found[2]!)]
  return (year) => {
    const edge = nth > 0 ? dayNumberOf(firstOf(year)) : dayNumberOf(addMonths(firstOf(year), 1)) - 1
    const ahead = nth > 0 ? (weekday - weekdayIndex(edge) + 7) % 7 : -((weekdayIndex(edge) - weekday + 7) % 7)
    const at = (edge + ahead + (nth > 0 ? nth - 1 : nth + 1) * 7) * day
    return localFields(at).month === month ? at + timeOfDay : null
  }
}

/** A moment without length closes nothing. */
function daysOf({ name, length, isAllDay }: Entry, start: LocalMs): Holiday[] {
  if (length === 0) return []
  const first = dayNumberOf(start)
  const last = dayNumberOf(start + length - 1)
  const dates = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return dates.map((number): Holiday => {
    const date = formatDate(number)
    const from = Math.max(0, start - number * day)
    const to = Math.min(day, start + length - number * day)
    if (isAllDay || (from === 0 && to === day)) return { date, name, type: 'public' }
    return { date, name, type: 'public', partDay: { from: timeOfDay(from), to: timeOfDay(to) } }
  })
}

/** With seconds where there are any: a minute cut short would be open, and one that begins and ends within it a day. */
function timeOfDay(ms: number): string {
  return ms === day ? '24:00' : new Date(ms).toISOString().slice(11, ms % minute ? 19 : 16)
}
