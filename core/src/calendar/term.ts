import { day, hour, instant, minute, second, type Instant } from '../time/instant.ts'
import { addMonths } from '../time/local.ts'
import { localMsAt, momentOfLocal } from '../time/zone.ts'
import { addBusinessDays, addBusinessTime } from './arithmetic.ts'
import { businessDateOf, endOfBusinessDay, stepBusinessDays, zoneAt } from './business-day.ts'
import type { Calendar } from './calendar.ts'
import { withinHorizon } from './timeline.ts'

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
 * days, weeks and months are those of its zone at the start (a month from 31 January ends with February). A negative amount gives
 * the instant that long before, e.g. of a warning (trap 14). RangeError when the calendar does not open that much,
 * for parts of a day, week or month, and beyond the years that calendars know.
 */
export function dueAt(calendar: Calendar, start: Instant, term: Term): Instant {
  return withinHorizon(endOf(calendar, withinHorizon(start), term))
}

function endOf(calendar: Calendar, start: Instant, { amount, unit }: Term): Instant {
  const zone = zoneAt(calendar, start)
  switch (unit) {
    case 'business_second':
    case 'business_minute':
    case 'business_hour':
      return addBusinessTime(calendar, start, Math.round(amount * businessLength[unit]))
    case 'second':
    case 'minute':
    case 'hour':
      return instant(start + Math.round(amount * plainLength[unit]))
    case 'business_day':
      return addBusinessDays(calendar, start, whole(amount))
    case 'calendar_day':
      return momentOfLocal(zone, localMsAt(zone, start) + whole(amount) * day)
    case 'week':
      return momentOfLocal(zone, localMsAt(zone, start) + whole(amount) * 7 * day)
    case 'month':
      return momentOfLocal(zone, addMonths(localMsAt(zone, start), whole(amount)))
    case 'end_of_next_business_day': {
      const number = stepBusinessDays(calendar, businessDateOf(calendar, start), whole(amount), start)
      const end = amount > 0 ? endOfBusinessDay(calendar, number) : null
      if (end === null) throw new RangeError(`no such business day: ${amount}`)
      return end
    }
  }
}

const businessLength = { business_second: second, business_minute: minute, business_hour: hour } as const
const plainLength = { second, minute, hour } as const

/** Longer than anybody waits, and short enough for every calendar that opens a little each day. */
const LONGEST = 10 * 366 * day
const unitLength = { ...businessLength, ...plainLength, week: 7 * day, month: 31 * day }

/** Whether a term is a length of time that ends: above nothing, ten years at most, whole days, weeks and months (4.7). */
export function isSoundTerm({ amount, unit }: Term): boolean {
  const length = unitLength[unit as keyof typeof unitLength] ?? day
  const isCut = unit in businessLength || unit in plainLength
  return amount > 0 && amount * length <= LONGEST && (isCut || Number.isInteger(amount))
}

/** Whether a term that begins at `start` is over in any year that calendars know (4.7). */
export function isEverOver(calendar: Calendar, start: Instant, term: Term): boolean {
  try {
    dueAt(calendar, start, term)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** The term as open milliseconds, or null where it is not a length of open time. */
export function termInBusinessMs({ amount, unit }: Term): number | null {
  return unit in businessLength
    ? Math.round(amount * businessLength[unit as keyof typeof businessLength])
    : null
}

function whole(amount: number): number {
  if (!Number.isInteger(amount)) throw new RangeError(`not a whole number: ${amount}`)
  return amount
}
