import { day } from '../time/instant.ts'
import {
  dayNumberOf,
  localFields,
  parseLocal,
  parseTimeOfDay,
  weekdayIndex,
  weekdays,
  type DayNumber,
} from '../time/local.ts'
import type { CalendarDefinition, Window } from './definition.ts'

/** Milliseconds of local time since the midnight of the day the window begins on; `to` may lie in the next day. */
export type Span = { readonly from: number; readonly to: number }

/** Why a day has the windows it has. */
export type DayKind = 'weekly' | 'override' | 'holiday'

/** A definition read once, to be asked day by day. */
export type DayWindows = {
  readonly kindOf: (day: DayNumber) => DayKind
  readonly windowsOf: (day: DayNumber) => readonly Span[]
  /** What the weekday would have, were it no special day. */
  readonly usualWindowsOf: (day: DayNumber) => readonly Span[]
  readonly breaksOf: (day: DayNumber) => readonly Span[]
}

const none: readonly Span[] = []

/** Takes a window, gives its span; null when it cannot be read or begins at 24:00. */
export function spanOf([from, to]: Window): Span | null {
  const [start, end] = [parseTimeOfDay(from), parseTimeOfDay(to)]
  if (Number.isNaN(start) || Number.isNaN(end) || start === day) return null
  return { from: start, to: end > start ? end : end + day }
}

function spansOf(windows: readonly Window[]): readonly Span[] {
  return windows.map((window) => {
    const span = spanOf(window)
    if (!span) throw new RangeError(`not a window: ${window.join('-')}`)
    return span
  })
}

function byDay(dates: CalendarDefinition['dateOverrides']): Map<DayNumber, readonly Span[]> {
  return new Map(
    Object.entries(dates).map(([date, windows]) => [dayNumberOf(parseLocal(date)), spansOf(windows)]),
  )
}

/** `MM-DD` as one number, so that a day is looked up without making text of it. */
function yearlyKey(month: number, dayOfMonth: number): number {
  return month * 100 + dayOfMonth
}

/** Takes a definition, gives its days. RangeError for what cannot be read (`checkCalendar` tells it politely). */
export function dayWindows(definition: CalendarDefinition): DayWindows {
  const weekly = weekdays.map((name) => spansOf(definition.weekly[name] ?? []))
  const overrides = byDay(definition.dateOverrides)
  const breaks = byDay(definition.dateBreaks)
  const holidays = new Set(definition.holidays.map((date) => dayNumberOf(parseLocal(date))))
  const yearly = new Set(
    definition.yearlyHolidays.map((date) => {
      const { month, day: dayOfMonth } = localFields(parseLocal(`2000-${date}`))
      return yearlyKey(month, dayOfMonth)
    }),
  )
  const isYearly = (number: DayNumber) => {
    if (yearly.size === 0) return false
    const date = new Date(number * day)
    return yearly.has(yearlyKey(date.getUTCMonth() + 1, date.getUTCDate()))
  }
  const kindOf = (number: DayNumber): DayKind => {
    if (overrides.has(number)) return 'override'
    return holidays.has(number) || isYearly(number) ? 'holiday' : 'weekly'
  }
  const usualWindowsOf = (number: DayNumber) => weekly[weekdayIndex(number)]!
  return {
    kindOf,
    usualWindowsOf,
    windowsOf: (number) => {
      const override = overrides.get(number)
      if (override) return override
      const usual = usualWindowsOf(number)
      return usual.length > 0 && kindOf(number) === 'holiday' ? none : usual
    },
    breaksOf: (number) => breaks.get(number) ?? none,
  }
}
