import { day, hour, instant, type Instant } from '../time/instant.ts'
import { dayNumberOf, type DayNumber } from '../time/local.ts'
import { localMsAt, momentOfLocal, type Zone } from '../time/zone.ts'
import type { Calendar, CalendarPart } from './compile-calendar.ts'
import { leaving, openUntil } from './open-sum.ts'
import { periodOf } from './timeline.ts'

/** The date whose windows hold the instant: after midnight it may be the day before. When closed, the date itself. */
export function businessDateOf(calendar: Calendar, at: Instant): DayNumber {
  const { zone, days } = versionAt(calendar, at)
  const date = dayNumberOf(localMsAt(zone, at))
  const holds = (number: DayNumber) =>
    days.windowsOf(number).some((window) => {
      const [start, end] = periodOf(zone, number, window)
      return start <= at && at <= end
    })
  return !holds(date) && holds(date - 1) ? date - 1 : date
}

/** The zone of the version that holds at an instant. */
export function zoneAt(calendar: Calendar, at: Instant): Zone {
  return versionAt(calendar, at).zone
}

/** The first instant after `from` (`step` -1: the last before it) at which the wall shows `wall`, or has passed it. */
export function momentOfWall(calendar: Calendar, wall: number, from: Instant, step: number): Instant {
  const parts = partsOf(calendar)
  for (let i = indexAt(calendar, from); i >= 0 && i < parts.length; i += step) {
    const part = parts[i]!
    const moment = momentOfLocal(part.calendar.zone, wall)
    if (step > 0 && moment < part.to) return instant(Math.max(moment, part.from))
    if (step < 0 && moment >= part.from) return instant(Math.min(moment, part.to))
  }
  return from
}

/** Last open end of a business day, and null for a day that never opens: no window, all break, or skipped by clocks. */
export function endOfBusinessDay(calendar: Calendar, number: DayNumber): Instant | null {
  const last = Math.max(...openingsOf(calendar, number).map(([, end]) => end))
  return last === -Infinity ? null : instant(last)
}

/** From the first to the last open instant of each window of a date, by the version that holds then. */
function openingsOf(calendar: Calendar, number: DayNumber): [number, number][] {
  const { timeline } = calendar
  const around = partsOf(calendar).filter(
    ({ from, to }) => from < latestOf(number) && to > earliestOf(number),
  )
  return around.flatMap(({ from, to, calendar: { zone, days } }) =>
    days.windowsOf(number).flatMap((window): [number, number][] => {
      const whole = periodOf(zone, number, window)
      const [start, end] = [Math.max(whole[0], from), Math.min(whole[1], to)]
      if (start >= end) return []
      const [before, after] = [openUntil(timeline, start), openUntil(timeline, end)]
      return after > before ? [[leaving(timeline, before), leaving(timeline, after - 1) + 1]] : []
    }),
  )
}

/** Wherever on earth, a date and its windows over midnight lie between these. */
const earliestOf = (number: DayNumber) => number * day - 16 * hour
const latestOf = (number: DayNumber) => (number + 2) * day + 16 * hour

function partsOf(calendar: Calendar): readonly CalendarPart[] {
  return calendar.parts ?? [{ from: -Infinity, to: Infinity, calendar }]
}

/** Where one version closes as another begins, at that instant still the one that closes. */
function indexAt(calendar: Calendar, at: Instant): number {
  const parts = partsOf(calendar)
  const own = parts.findLastIndex(({ from }) => from <= at)
  if (parts[own]!.from !== at) return own
  const { timeline } = calendar
  const isOpen = openUntil(timeline, at + 1) > openUntil(timeline, at)
  const wasOpen = openUntil(timeline, at) > openUntil(timeline, at - 1)
  return wasOpen && !isOpen ? own - 1 : own
}

/** The version that holds at an instant. */
function versionAt(calendar: Calendar, at: Instant): Calendar {
  return calendar.parts ? calendar.parts[indexAt(calendar, at)]!.calendar : calendar
}

/** Business days are searched this far from one another; Mondays that are a 29 February come every 28 or 40 years. */
const furthest = 41 * 366

/** The `n`th business day after a date of `from`, before it when negative; NaN when there are no more. */
export function stepBusinessDays(calendar: Calendar, date: DayNumber, n: number, from: Instant): DayNumber {
  const step = Math.sign(n)
  // Where a change of zone goes back behind a date, what was open of it before does not count again.
  const opens = (number: DayNumber) =>
    openingsOf(calendar, number).some(([start, end]) => (step > 0 ? end > from : start < from))
  let at = date
  for (let left = Math.abs(n); left > 0; left--) {
    const limit = at + step * furthest
    do at += step
    while (at !== limit && !opens(at))
    if (at === limit) return NaN
  }
  return at
}
