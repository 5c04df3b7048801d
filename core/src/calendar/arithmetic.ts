import { day, instant, type Instant } from '../time/instant.ts'
import { localMsAt } from '../time/zone.ts'
import type { Calendar } from './calendar.ts'
import { businessDateOf, momentOfWall, stepBusinessDays, zoneAt } from './business-day.ts'
import { lastAtOrBefore, leaving, openUntil, reaching } from './open-sum.ts'
import type { Stretch } from './timeline.ts'

/** An open stretch of time: open from `from`, closed at `to`. */
export type Period = { readonly from: Instant; readonly to: Instant }

/**
 * The first instant by which `ms` of open time have passed since `start` (4.1). Landing on closing time it is that
 * closing time; of no time at all while closed it is the next opening. Negative `ms` subtract. RangeError when the
 * calendar does not open that much before its horizon (year 2400).
 */
export function addBusinessTime(calendar: Calendar, start: Instant, ms: number): Instant {
  if (ms < 0) return subtractBusinessTime(calendar, start, -ms)
  const { timeline } = calendar
  const open = openUntil(timeline, start)
  const at = ms === 0 ? reaching(timeline, open + 1) - 1 : reaching(timeline, open + ms)
  return instant(wanted(at))
}

/** The last instant from which `ms` of open time pass until `end`; of no time while closed the last closing. */
export function subtractBusinessTime(calendar: Calendar, end: Instant, ms: number): Instant {
  if (ms < 0) return addBusinessTime(calendar, end, -ms)
  if (ms === 0) return instant(wanted(previousOpen(calendar, end) ?? NaN))
  return instant(wanted(leaving(calendar.timeline, openUntil(calendar.timeline, end) - ms)))
}

/** Open milliseconds from one instant to another; negative when reversed (4.1). */
export function businessTimeBetween(calendar: Calendar, from: Instant, to: Instant): number {
  return openUntil(calendar.timeline, to) - openUntil(calendar.timeline, from)
}

/** True while time counts; at closing time it no longer does. */
export function isOpen(calendar: Calendar, at: Instant): boolean {
  const stretch = calendar.timeline.stretchAt(at)
  const i = lastAtOrBefore(stretch.starts, at)
  return i >= 0 && at < stretch.ends[i]!
}

/** The first open instant from `at` on, `at` itself when open; null: never again. */
export function nextOpening(calendar: Calendar, at: Instant): Instant | null {
  const found = reaching(calendar.timeline, openUntil(calendar.timeline, at) + 1) - 1
  return Number.isNaN(found) ? null : instant(found)
}

/** A calendar that was open this long without a pause (in stretches of a year) is taken never to close. */
const neverCloses = 50

/** The first closing after `at`; null: never closes, or never opens again. */
export function nextClosing(calendar: Calendar, at: Instant): Instant | null {
  const opening = nextOpening(calendar, at)
  if (opening === null) return null
  let stretch: Stretch | null = calendar.timeline.stretchAt(opening)
  let end = stretch.ends[lastAtOrBefore(stretch.starts, opening)]!
  for (let years = 0; end === stretch.to; years++) {
    stretch = years < neverCloses ? calendar.timeline.next(stretch) : null
    if (!stretch) return null
    if (stretch.starts[0] !== end) break
    end = stretch.ends[0]!
  }
  return instant(end)
}

/** `at` when open or just closing, else the last closing before it; null: never was open. */
export function previousOpen(calendar: Calendar, at: Instant): Instant | null {
  if (isOpen(calendar, at)) return at
  const found = leaving(calendar.timeline, openUntil(calendar.timeline, at) - 1) + 1
  return Number.isNaN(found) ? null : instant(found)
}

/** The first beginning of an open period after `at`; null: none. */
export function nextPeriodStart(calendar: Calendar, at: Instant): Instant | null {
  if (!isOpen(calendar, at)) return nextOpening(calendar, at)
  const closing = nextClosing(calendar, at)
  return closing === null ? null : nextOpening(calendar, closing)
}

/** Open periods between two instants, in order, cut to them; periods that touch are one. */
export function openPeriods(calendar: Calendar, from: Instant, to: Instant): Period[] {
  const found: { from: Instant; to: Instant }[] = []
  let stretch: Stretch | null = from < to ? calendar.timeline.stretchAt(from) : null
  while (stretch && stretch.from < to) {
    const { starts, ends } = stretch
    for (let i = Math.max(0, lastAtOrBefore(starts, from)); i < starts.length && starts[i]! < to; i++) {
      const period = { from: instant(Math.max(starts[i]!, from)), to: instant(Math.min(ends[i]!, to)) }
      const last = found.at(-1)
      if (last && last.to === period.from) last.to = period.to
      else if (period.from < period.to) found.push(period)
    }
    stretch = calendar.timeline.next(stretch)
  }
  return found
}

/**
 * The same time of day `n` business days on; negative `n`: back (trap 15). A business day is a date on which a window
 * begins. From a closed instant it counts from the next opening, backwards from the last closing; where the day
 * reached is closed at that time, likewise. RangeError when the calendar does not open that often, or `n` is not whole.
 */
export function addBusinessDays(calendar: Calendar, start: Instant, n: number): Instant {
  if (!Number.isInteger(n)) throw new RangeError(`not a number of days: ${n}`)
  const settle = (at: Instant) => instant(wanted((n < 0 ? previousOpen : nextOpening)(calendar, at) ?? NaN))
  const from = settle(start)
  const date = businessDateOf(calendar, from)
  const reached = stepBusinessDays(calendar, date, n, from)
  if (reached === date) return from
  const wall = localMsAt(zoneAt(calendar, from), from) + (wanted(reached) - date) * day
  return settle(momentOfWall(calendar, wall, from, Math.sign(n)))
}

function wanted(at: number): number {
  if (Number.isNaN(at)) throw new RangeError('the calendar does not open that much before its horizon')
  return at
}
