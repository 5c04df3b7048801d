import { instant, type Instant } from '../time/instant.ts'
import { addBusinessTime, businessTimeBetween, nextOpening } from './arithmetic.ts'
import type { Calendar } from './calendar.ts'

/** One calendar as it was edited over time: each version counts from its instant on; the first also before it (4.1). */
export type CalendarVersions = readonly [CalendarVersion, ...CalendarVersion[]]
export type CalendarVersion = { readonly from: Instant; readonly calendar: Calendar }

/** The version in force at an instant. Versions stand in order of `from`. */
export function calendarAt(versions: CalendarVersions, at: Instant): Calendar {
  return versions[indexAt(versions, at)]!.calendar
}

function indexAt(versions: CalendarVersions, at: Instant): number {
  return Math.max(
    0,
    versions.findLastIndex((version) => version.from <= at),
  )
}

/** As `businessTimeBetween`, each stretch by the version in force. */
export function businessTimeAcross(versions: CalendarVersions, from: Instant, to: Instant): number {
  if (to < from) return -businessTimeAcross(versions, to, from) || 0
  let ms = 0
  let at = from
  for (let i = indexAt(versions, from); at < to; i++) {
    const end = instant(Math.min(to, versions[i + 1]?.from ?? to))
    ms += businessTimeBetween(versions[i]!.calendar, at, end)
    at = end
  }
  return ms
}

/** As `addBusinessTime` (`ms` not negative), each stretch by the version in force. RangeError as there. */
export function addBusinessTimeAcross(versions: CalendarVersions, start: Instant, ms: number): Instant {
  if (ms < 0) throw new RangeError(`not a length of time: ${ms}`)
  let [at, left] = [start, ms]
  for (let i = indexAt(versions, start); ; i++) {
    const { calendar } = versions[i]!
    const end = versions[i + 1]?.from
    if (end === undefined) return addBusinessTime(calendar, at, left)
    const open = businessTimeBetween(calendar, at, end)
    const opening = left === 0 ? nextOpening(calendar, at) : null
    if (left > 0 && left <= open) return addBusinessTime(calendar, at, left)
    if (opening !== null && opening < end) return opening
    at = end
    left -= left === 0 ? 0 : open
  }
}
