import { day, hour, minute, second, utcMs } from './instant.ts'

/** Days of the week as calendars name them; Monday is 0, as in ISO 8601. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** What a clock on the wall shows. It is no instant: it may come twice, or never (trap 1). */
export type LocalDateTime = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  readonly weekday: Weekday
}

/**
 * Local time as one number: the milliseconds since 1970 that a clock in UTC would count to when it shows the same.
 * Only for stepping through dates; a zone makes instants of it.
 */
export type LocalMs = number

/** Days since 1970-01-01 on the local calendar. */
export type DayNumber = number

export function dayNumberOf(local: LocalMs): DayNumber {
  return Math.floor(local / day)
}

/** 1970-01-01 was a Thursday. */
export function weekdayIndex(number: DayNumber): number {
  return (((number + 3) % 7) + 7) % 7
}

/** Takes local milliseconds, gives the fields of the wall clock. */
export function localFields(local: LocalMs): LocalDateTime {
  const date = new Date(local)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    weekday: weekdays[weekdayIndex(dayNumberOf(local))] as Weekday,
  }
}

/** Takes fields of the wall clock (the weekday is not read), gives local milliseconds. RangeError for no such date. */
export function localMs(local: Omit<LocalDateTime, 'weekday'>): LocalMs {
  const { year, month, hour: h, minute: m, second: s, millisecond } = local
  const ms = utcMs(year, month, local.day, h, m, s, millisecond)
  if (Number.isNaN(ms)) throw new RangeError(`no such local time: ${JSON.stringify(local)}`)
  return ms
}

const text = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?)?$/

/** Takes `YYYY-MM-DD`, with `THH:MM[:SS[.mmm]]` or without, gives local milliseconds. RangeError otherwise. */
export function parseLocal(value: string): LocalMs {
  const found = text.exec(value)
  const [year, month, dayOfMonth, h, m, s] = (found ?? []).slice(1, 7).map((part) => Number(part ?? 0))
  const ms = utcMs(
    year ?? NaN,
    month ?? NaN,
    dayOfMonth ?? NaN,
    h,
    m,
    s,
    Number((found?.[7] ?? '').padEnd(3, '0')),
  )
  if (Number.isNaN(ms)) throw new RangeError(`not a local date or time: ${value}`)
  return ms
}

/** Takes a day number, gives `YYYY-MM-DD`. */
export function formatDate(number: DayNumber): string {
  return new Date(number * day).toISOString().slice(0, -14)
}

const clock = /^(\d\d):(\d\d)(?::(\d\d))?$/

/** Takes `HH:MM` or `HH:MM:SS` up to `24:00`, gives milliseconds since midnight; NaN when it is no time of day. */
export function parseTimeOfDay(value: string): number {
  const found = clock.exec(value)
  if (!found) return NaN
  const [h, m, s] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)]
  const ms = h * hour + m * minute + s * second
  return m > 59 || s > 59 || ms > day ? NaN : ms
}

/** Takes local milliseconds and a number of months, gives the same day that many months on, or that month's last. */
export function addMonths(local: LocalMs, months: number): LocalMs {
  const { year, month, day: dayOfMonth } = localFields(local)
  const first = new Date(0)
  first.setUTCFullYear(year, month - 1 + months, 1)
  const last = new Date(0)
  last.setUTCFullYear(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)
  return (
    first.getTime() + (Math.min(dayOfMonth, last.getUTCDate()) - 1) * day + (local - dayNumberOf(local) * day)
  )
}
