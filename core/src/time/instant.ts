declare const brand: unique symbol

/** A point in time: whole milliseconds since 1970-01-01T00:00:00Z. Always handed in, never read from a clock here. */
export type Instant = number & { readonly [brand]: 'Instant' }

/** Lengths in milliseconds. */
export const second = 1_000
export const minute = 60_000
export const hour = 3_600_000
export const day = 86_400_000

/** Furthest point from 1970 that a date can express, in milliseconds. */
const reach = 8.64e15

/** Takes epoch milliseconds, gives the Instant. RangeError when they are not whole or beyond any date. */
export function instant(ms: number): Instant {
  if (!Number.isInteger(ms) || ms > reach || ms < -reach) throw new RangeError(`not an instant: ${ms}`)
  return ms as Instant
}

const iso =
  /^(\d{4}|[+-]\d{6})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:(Z)|([+-])(\d\d):?(\d\d))$/i

/**
 * Takes ISO 8601 text that names its zone by `Z` or an offset, gives the Instant (digits below a millisecond are cut).
 * RangeError for anything else: a time without a zone has no instant (trap 2), nor has the 30th of February.
 */
export function parseInstant(text: string): Instant {
  const found = iso.exec(text)
  if (!found) throw new RangeError(`not an instant with Z or an offset: ${text}`)
  const part = (i: number) => Number(found[i] ?? 0)
  const fraction = Number((found[7] ?? '').padEnd(3, '0').slice(0, 3))
  const ms = utcMs(part(1), part(2), part(3), part(4), part(5), part(6), fraction)
  if (Number.isNaN(ms) || part(10) > 23 || part(11) > 59) throw new RangeError(`no such time: ${text}`)
  const offset = (part(10) * 60 + part(11)) * minute
  return instant(ms - (found[9] === '-' ? -offset : offset))
}

/** Gives ISO 8601 in UTC, with milliseconds only where there are any: `2025-03-30T01:00:00Z`. */
export function formatInstant(at: Instant): string {
  const dayNumber = Math.floor(at / day)
  const ms = at - dayNumber * day
  const time = `${twoDigits(ms / hour)}:${twoDigits((ms % hour) / minute)}:${twoDigits((ms % minute) / second)}`
  const fraction = ms % second
  return `${dateOf(dayNumber)}T${time}${fraction ? `.${String(fraction).padStart(3, '0')}` : ''}Z`
}

/** The instants of a list are of few days: the date of each is written once. */
const dates = new Map<number, string>()
const MOST_DATES = 1_000

function dateOf(dayNumber: number): string {
  let date = dates.get(dayNumber)
  if (date === undefined) {
    date = new Date(dayNumber * day).toISOString().split('T')[0]!
    if (dates.size >= MOST_DATES) dates.clear()
    dates.set(dayNumber, date)
  }
  return date
}

const DIGITS = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'))
const twoDigits = (n: number) => DIGITS[Math.floor(n)]!

/** Epoch milliseconds of a UTC date and time; NaN when the date or time does not exist. 24:00 is the next midnight. */
export function utcMs(year: number, month: number, dayOfMonth: number, h = 0, m = 0, s = 0, ms = 0): number {
  if (h > 24 || m > 59 || s > 59 || (h === 24 && m + s + ms > 0)) return NaN
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return NaN
  return date.getTime() + h * hour + m * minute + s * second + ms
}
