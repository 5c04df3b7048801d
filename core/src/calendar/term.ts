import type { Instant } from '../time/instant.ts'
import type { Calendar } from './calendar.ts'

export const termUnits = [
  'business_second',
  'business_minute',
  'business_hour',
  'second',
  'minute',
  'hour',
  'business_day',
  'calendar_day',
  'week',
  'month',
  'end_of_next_business_day',
] as const

/** Units are different things: a day is not 24 hours, nor 8 (trap 15). */
export type TermUnit = (typeof termUnits)[number]

/** How long something may take. Of `end_of_next_business_day` the amount says which next one: 1 is the next. */
export type Term = { readonly amount: number; readonly unit: TermUnit }

/**
 * When a term that begins at `start` is over. Business units count open time of the calendar, plain ones count always,
 * days, weeks and months are those of its zone. RangeError when the calendar does not open that much.
 */
export function dueAt(calendar: Calendar, start: Instant, term: Term): Instant {
  throw new Error('not yet')
}

/** The term as open milliseconds, or null where it is not a length of open time. */
export function termInBusinessMs(term: Term): number | null {
  throw new Error('not yet')
}
