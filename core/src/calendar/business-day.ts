import { instant, type Instant } from '../time/instant.ts'
import { dayNumberOf, type DayNumber } from '../time/local.ts'
import { localMsAt } from '../time/zone.ts'
import type { Calendar } from './compile-calendar.ts'
import { leaving, openUntil } from './open-sum.ts'
import { periodOf } from './timeline.ts'

/** The date whose windows hold the instant: after midnight it may be the day before. When closed, the date itself. */
export function businessDateOf(calendar: Calendar, at: Instant): DayNumber {
  const date = dayNumberOf(localMsAt(calendar.zone, at))
  const holds = (number: DayNumber) =>
    calendar.days.windowsOf(number).some((window) => {
      const [start, end] = periodOf(calendar.zone, number, window)
      return start <= at && at <= end
    })
  return !holds(date) && holds(date - 1) ? date - 1 : date
}

/** Last open end of a business day, and null for a day that never opens: no window, all break, or skipped by clocks. */
export function endOfBusinessDay(calendar: Calendar, number: DayNumber): Instant | null {
  const ends = calendar.days.windowsOf(number).map((window) => {
    const [start, end] = periodOf(calendar.zone, number, window)
    const open = start < end ? openUntil(calendar.timeline, end) : 0
    if (open <= openUntil(calendar.timeline, start)) return -Infinity
    return leaving(calendar.timeline, open - 1) + 1
  })
  const last = Math.max(...ends)
  return last === -Infinity ? null : instant(last)
}

/** Business days are searched this far from one another; Mondays that are a 29 February come every 28 or 40 years. */
const furthest = 41 * 366

/** The `n`th business day after a date, before it when negative; NaN when there are no more. */
export function stepBusinessDays(calendar: Calendar, date: DayNumber, n: number): DayNumber {
  const step = Math.sign(n)
  let at = date
  for (let left = Math.abs(n); left > 0; left--) {
    const limit = at + step * furthest
    do at += step
    while (at !== limit && endOfBusinessDay(calendar, at) === null)
    if (at === limit) return NaN
  }
  return at
}
