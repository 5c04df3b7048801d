import type { Zone } from '../time/zone.ts'
import { dayWindows, type DayWindows } from './day-windows.ts'
import type { CalendarDefinition } from './definition.ts'
import { periodsOfDays, timeline, type Timeline } from './timeline.ts'

/** A calendar ready to count with. It never changes; what it has worked out is kept inside. */
export type Calendar = {
  readonly zone: Zone
  readonly definition: CalendarDefinition
  readonly days: DayWindows
  readonly timeline: Timeline
  /** Of versions that were joined: which holds when, in order and without a gap. */
  readonly parts?: readonly CalendarPart[]
}
/** A version and the stretch of time in which it holds. */
export type CalendarPart = { readonly from: number; readonly to: number; readonly calendar: Calendar }

/**
 * Takes a definition that `checkCalendar` accepts, gives the calendar (4.1). RangeError for windows, dates or a zone
 * that cannot be read. Compile once per version and keep it: the first use of each year costs the most.
 */
export function compileCalendar(definition: CalendarDefinition): Calendar {
  const days = dayWindows(definition)
  return {
    zone: definition.zone,
    definition,
    days,
    timeline: timeline(definition.zone, periodsOfDays(definition.zone, days)),
  }
}

/** The calendar without closing time: every millisecond counts (24×7, UTC). */
export const ALWAYS_OPEN: Calendar = compileCalendar(alwaysOpenIn('UTC'))

/** Definition of a calendar without closing time; the zone matters to days, weeks and months only. */
export function alwaysOpenIn(zone: Zone): CalendarDefinition {
  const all = [['00:00', '24:00']] as const
  const weekly = { mon: all, tue: all, wed: all, thu: all, fri: all, sat: all, sun: all }
  return { zone, weekly, holidays: [], yearlyHolidays: [], dateOverrides: {}, dateBreaks: {} }
}
