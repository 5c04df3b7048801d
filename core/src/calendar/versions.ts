import { day, instant, type Instant } from '../time/instant.ts'
import type { DayNumber } from '../time/local.ts'
import { momentOfLocal } from '../time/zone.ts'
import { openPeriods } from './arithmetic.ts'
import type { Calendar } from './calendar.ts'
import type { DayWindows } from './day-windows.ts'
import { timeline, type PeriodsOf } from './timeline.ts'

/** One calendar as it was edited over time: each version holds from its instant on; the first also before it (4.1). */
export type CalendarVersions = readonly [CalendarVersion, ...CalendarVersion[]]
export type CalendarVersion = { readonly from: Instant; readonly calendar: Calendar }

/** The version that holds at an instant: of those that have begun, the one that began last, the newer of two at once. */
export function calendarAt(versions: CalendarVersions, at: Instant): Calendar {
  return inOrder(versions).findLast(({ from }) => from <= at)!.calendar
}

/**
 * Versions as one calendar, in which every stretch counts by the version that holds then; an instant from which one
 * holds may lie in the future (4.3). Takes them in the order of publishing. Zone and names are those of the last; terms
 * in working days count each day in the zone of the version that holds then.
 */
export function joinVersions(versions: CalendarVersions): Calendar {
  const ordered = inOrder(versions)
  const last = ordered.at(-1)!.calendar
  if (ordered.length === 1) return last
  const { zone, definition } = last
  const parts = ordered.map(({ from, calendar }, i) => ({
    from,
    to: ordered[i + 1]?.from ?? Infinity,
    calendar,
  }))
  const periodsOf: PeriodsOf = (_first, from, to) => {
    const found = parts.flatMap(({ from: begins, to: ends, calendar }) => {
      const [start, end] = [Math.max(begins, from), Math.min(ends, to)]
      return start < end ? openPeriods(calendar, instant(start), instant(end)) : []
    })
    return joined(found)
  }
  const daysOf = (number: DayNumber): DayWindows => {
    const end = momentOfLocal(zone, (number + 1) * day) - 1
    return ordered.findLast(({ from }) => from <= end)!.calendar.days
  }
  const days: DayWindows = {
    kindOf: (number) => daysOf(number).kindOf(number),
    windowsOf: (number) => daysOf(number).windowsOf(number),
    usualWindowsOf: (number) => daysOf(number).usualWindowsOf(number),
    breaksOf: (number) => daysOf(number).breaksOf(number),
  }
  return { zone, definition, days, timeline: timeline(zone, periodsOf), parts }
}

/** By the instant from which they hold; the first since ever. One that begins when a newer one does never holds. */
function inOrder(versions: CalendarVersions): { from: number; calendar: Calendar }[] {
  const all = versions.map(({ from, calendar }, i) => ({ from: i === 0 ? -Infinity : from, calendar }))
  const sorted = all.toSorted((a, b) => a.from - b.from)
  return sorted.filter(({ from }, i) => sorted[i + 1]?.from !== from)
}

/** Where one version closes as the next opens, it is one period. */
function joined(periods: readonly { from: number; to: number }[]): { starts: number[]; ends: number[] } {
  const [starts, ends]: [number[], number[]] = [[], []]
  for (const { from, to } of periods) {
    if (ends.at(-1) === from) ends[ends.length - 1] = to
    else {
      starts.push(from)
      ends.push(to)
    }
  }
  return { starts, ends }
}
