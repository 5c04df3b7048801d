import type { Instant } from '../time/instant.ts'
import type { Calendar } from './calendar.ts'

/** An open stretch of time: open from `from`, closed at `to`. */
export type Period = { readonly from: Instant; readonly to: Instant }

/**
 * The first instant by which `ms` of open time have passed since `start` (4.1). Landing on closing time it is that
 * closing time; of no time at all while closed it is the next opening. Negative `ms` subtract. RangeError when the
 * calendar does not open that much before its horizon (year 2400).
 */
export function addBusinessTime(calendar: Calendar, start: Instant, ms: number): Instant {
  throw new Error('not yet')
}

/** The last instant from which `ms` of open time pass until `end`; of no time while closed the last closing. RangeError as above. */
export function subtractBusinessTime(calendar: Calendar, end: Instant, ms: number): Instant {
  throw new Error('not yet')
}

/** Open milliseconds from one instant to another; negative when reversed (4.1). */
export function businessTimeBetween(calendar: Calendar, from: Instant, to: Instant): number {
  throw new Error('not yet')
}

/** True while time counts; at closing time it no longer does. */
export function isOpen(calendar: Calendar, at: Instant): boolean {
  throw new Error('not yet')
}

/** The first open instant from `at` on, `at` itself when open; null: never again. */
export function nextOpening(calendar: Calendar, at: Instant): Instant | null {
  throw new Error('not yet')
}

/** The first closing after `at`; null: never closes, or never opens again. */
export function nextClosing(calendar: Calendar, at: Instant): Instant | null {
  throw new Error('not yet')
}

/** `at` when open or just closing, else the last closing before it; null: never was open. */
export function previousOpen(calendar: Calendar, at: Instant): Instant | null {
  throw new Error('not yet')
}

/** The first beginning of an open period after `at`; null: none. */
export function nextPeriodStart(calendar: Calendar, at: Instant): Instant | null {
  throw new Error('not yet')
}

/** Open periods between two instants, in order, cut to them; periods that touch are one. */
export function openPeriods(calendar: Calendar, from: Instant, to: Instant): Period[] {
  throw new Error('not yet')
}

/**
 * The same time of day `n` business days on (trap 15). A business day is a date on which a window begins. From a closed
 * instant it counts from the next opening (backwards: the last closing); where the day reached is closed at that
 * time, the next opening.
 */
export function addBusinessDays(calendar: Calendar, start: Instant, n: number): Instant {
  throw new Error('not yet')
}
