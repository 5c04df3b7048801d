import type { Weekday } from '../time/local.ts'
import type { Zone } from '../time/zone.ts'

/** Local times `HH:MM` or `HH:MM:SS`, up to `24:00`. `to` at or before `from` runs over midnight into the next day. */
export type Window = readonly [from: string, to: string]

/** A local date, `YYYY-MM-DD`. */
export type LocalDate = string

/**
 * When time counts (4.1). A window belongs to the day it begins on: a holiday or an override takes or replaces the
 * windows that begin that day, and last night's runs to its end. Breaks are cut out of whatever is open.
 */
export type CalendarDefinition = {
  readonly zone: Zone
  readonly weekly: Readonly<Partial<Record<Weekday, readonly Window[]>>>
  /** Closed dates. An override of the same date wins: a holiday with other hours. */
  readonly holidays: readonly LocalDate[]
  /** Closed every year, `MM-DD`. */
  readonly yearlyHolidays: readonly string[]
  /** Windows of special days, instead of the weekly ones; none: closed. */
  readonly dateOverrides: Readonly<Record<LocalDate, readonly Window[]>>
  readonly dateBreaks: Readonly<Record<LocalDate, readonly Window[]>>
  /** What holidays are called, by `YYYY-MM-DD` or `MM-DD`; only to explain. */
  readonly holidayNames?: Readonly<Record<string, string>>
}

export type CalendarRefusalCode =
  | 'unknown_zone'
  | 'unknown_weekday'
  | 'bad_window'
  | 'overlapping_windows'
  | 'bad_date'
  | 'bad_yearly_date'
  | 'never_opens'
  | 'stops_opening'

/** Why a calendar is refused (4.7), with a JSON pointer into the definition. */
export type CalendarRefusal = { readonly code: CalendarRefusalCode; readonly path: string }
