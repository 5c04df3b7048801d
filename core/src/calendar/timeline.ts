import { day, instant, type Instant } from '../time/instant.ts'
import { dayNumberOf, localMs, parseLocal, type DayNumber } from '../time/local.ts'
import { endOfLocal, startOfLocal, type Zone } from '../time/zone.ts'
import type { DayWindows, Span } from './day-windows.ts'

/** Open periods of some days, as instants, in order, apart from each other, with the open time before each. */
export type Stretch = {
  readonly from: number
  readonly to: number
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** Open milliseconds of this stretch before each period; one more entry than periods: the last is the total. */
  readonly before: Float64Array
  /** Open milliseconds between the anchor and the beginning of this stretch; negative before the anchor. */
  readonly offset: number
}

/** All stretches of a calendar, each worked out when first needed. */
export type Timeline = {
  /** The stretch that holds the instant. RangeError beyond the horizon. */
  readonly stretchAt: (at: number) => Stretch
  /** The stretch in which this much open time since the anchor has passed; null when that is beyond the horizon. */
  readonly stretchOpen: (open: number) => Stretch | null
  /** Neighbour, or null at the horizon. */
  readonly next: (stretch: Stretch) => Stretch | null
  readonly previous: (stretch: Stretch) => Stretch | null
}

const daysPerStretch = 366
/** Calendars reach from 1800 to 2400. Nothing is searched beyond, so nothing is searched for ever (trap 13). */
const firstDay = dayNumberOf(parseLocal('1800-01-01'))
const lastStretch = Math.floor((dayNumberOf(parseLocal('2400-01-01')) - firstDay) / daysPerStretch)

export function timeline(zone: Zone, days: DayWindows): Timeline {
  const known: (Stretch | undefined)[] = []
  let [low, high] = [0, -1]
  throw new Error('not yet')
}
void [day, instant, localMs, endOfLocal, startOfLocal]
export type { DayNumber, Instant, Span }
void [lastStretch]
