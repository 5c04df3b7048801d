import type { Instant } from '../time/instant.ts'
import type { Calendar } from './calendar.ts'

/** One calendar as it was edited over time: each version counts from its instant on; the first also before it (4.1). */
export type CalendarVersions = readonly [CalendarVersion, ...CalendarVersion[]]
export type CalendarVersion = { readonly from: Instant; readonly calendar: Calendar }

/** The version in force at an instant. Versions stand in order of `from`. */
export function calendarAt(versions: CalendarVersions, at: Instant): Calendar {
  throw new Error('not yet')
}

/** As `businessTimeBetween`, each stretch by the version in force. */
export function businessTimeAcross(versions: CalendarVersions, from: Instant, to: Instant): number {
  throw new Error('not yet')
}

/** As `addBusinessTime` (`ms` not negative), each stretch by the version in force. RangeError as there. */
export function addBusinessTimeAcross(versions: CalendarVersions, start: Instant, ms: number): Instant {
  throw new Error('not yet')
}
