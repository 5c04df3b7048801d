import { day, type Instant } from '../time/instant.ts'
import { dayNumberOf, parseLocal, type DayNumber } from '../time/local.ts'
import { endOfLocal, momentOfLocal, startOfLocal, type Zone } from '../time/zone.ts'
import type { DayWindows } from './day-windows.ts'

/** Open periods of a year or so: instants, in order and apart, with the open time before each. */
export type Stretch = {
  readonly index: number
  readonly from: number
  readonly to: number
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** Open milliseconds from the anchor to the beginning of each period, … */
  readonly open: Float64Array
  /** … to the beginning of the stretch, and to its end. */
  readonly openBefore: number
  readonly openAfter: number
}

/** All stretches of a calendar, each worked out when first needed. */
export type Timeline = {
  /** The stretch that holds the instant. RangeError beyond the horizon. */
  readonly stretchAt: (at: number) => Stretch
  /** The first stretch by whose end this much time was open since the anchor; null: not before the horizon. */
  readonly stretchReaching: (open: number) => Stretch | null
  /** The last stretch at whose beginning no more than this was open; null: not after the horizon. */
  readonly stretchLeaving: (open: number) => Stretch | null
  /** The one after it; null at the horizon. */
  readonly next: (stretch: Stretch) => Stretch | null
}

const daysPerStretch = 366
const firstDay = dayNumberOf(parseLocal('1800-01-01'))
/** Calendars reach from 1800 to 2400. Nothing is searched beyond, so nothing is searched for ever (trap 13). */
const count = Math.floor((dayNumberOf(parseLocal('2400-01-01')) - firstDay) / daysPerStretch)

/** A day short of both ends, which no zone is away from UTC. */
const horizon = { from: (firstDay + 1) * day, to: (firstDay + count * daysPerStretch - 1) * day }

/** Gives the instant back. RangeError where no calendar counts any more. */
export function withinHorizon(at: Instant): Instant {
  if (at < horizon.from || at > horizon.to) throw new RangeError(`beyond the years calendars know: ${at}`)
  return at
}

/** Instants, in order and apart. */
export type Periods = { starts: number[]; ends: number[] }
/** The open periods of a year or so of days from `first`, which begins at `from` and ends at `to`. */
export type PeriodsOf = (first: DayNumber, from: number, to: number) => Periods
type Three = [Float64Array, Float64Array, Float64Array]

/** Known stretches are neighbours of each other, so that open time can be summed over all of them. */
export function timeline(zone: Zone, periodsOf: PeriodsOf): Timeline {
  const known: Stretch[] = []
  let [low, high] = [0, -1]

  const stretch = (index: number): Stretch | null => {
    if (index < 0 || index >= count) return null
    if (high < low) [low, high] = [index, index - 1]
    while (index > high) {
      known[high + 1] = build(zone, periodsOf, high + 1, () => known[high]?.openAfter ?? 0)
      high++
    }
    while (index < low) {
      known[low - 1] = build(zone, periodsOf, low - 1, (total) => known[low]!.openBefore - total)
      low--
    }
    return known[index]!
  }

  const stretchAt = (at: number): Stretch => {
    let found = stretch(Math.floor((at / day - firstDay) / daysPerStretch))
    while (found && at < found.from) found = stretch(found.index - 1)
    while (found && at >= found.to) found = stretch(found.index + 1)
    if (!found) throw new RangeError(`beyond the years calendars know: ${at}`)
    return found
  }

  const stretchReaching = (open: number): Stretch | null => {
    while (high >= low && known[high]!.openAfter < open) if (!stretch(high + 1)) return null
    return known[firstOf(low, high, (i) => known[i]!.openAfter >= open)]!
  }

  const stretchLeaving = (open: number): Stretch | null => {
    while (high >= low && known[low]!.openBefore > open) if (!stretch(low - 1)) return null
    return known[firstOf(low + 1, high + 1, (i) => known[i]!.openBefore > open) - 1]!
  }

  return {
    stretchAt,
    stretchReaching,
    stretchLeaving,
    next: ({ index }) => stretch(index + 1),
  }
}

/** The first of the numbers for which it holds, as for all after it; the last of them where it holds for none before. */
function firstOf(from: number, to: number, holds: (i: number) => boolean): number {
  let [below, found] = [from - 1, to]
  while (found - below > 1) {
    const middle = (below + found) >> 1
    if (holds(middle)) found = middle
    else below = middle
  }
  return found
}

/** One stretch; what was open before it depends on its neighbour and, for one added in front, on its own total. */
function build(zone: Zone, periodsOf: PeriodsOf, index: number, before: (total: number) => number): Stretch {
  const first = firstDay + index * daysPerStretch
  const [from, to] = [dayStart(zone, first), dayStart(zone, first + daysPerStretch)]
  const { starts, ends } = periodsOf(first, from, to)
  const total = starts.reduce((sum, start, i) => sum + ends[i]! - start, 0)
  const openBefore = before(total)
  let sum = openBefore
  const open = starts.map((start, i) => (sum += ends[i]! - start) - ends[i]! + start)
  const [s, e, o] = [starts, ends, open].map((list) => Float64Array.from(list)) as Three
  return { index, from, to, starts: s, ends: e, open: o, openBefore, openAfter: openBefore + total }
}

function dayStart(zone: Zone, number: DayNumber): number {
  return momentOfLocal(zone, number * day)
}

/** Periods of days by their windows; the evening before may reach into them. */
export function periodsOfDays(zone: Zone, days: DayWindows): PeriodsOf {
  return (first, from, to) => {
    const open: [number, number][] = []
    const breaks: [number, number][] = []
    for (let number = first - 1; number < first + daysPerStretch; number++) {
      for (const window of days.windowsOf(number)) open.push(periodOf(zone, number, window))
      for (const window of days.breaksOf(number)) breaks.push(periodOf(zone, number, window))
    }
    const cut = open.map(([start, end]): [number, number] => [Math.max(start, from), Math.min(end, to)])
    return withoutBreaks(union(cut), union(breaks))
  }
}

/** A window of a day as instants: the one place where windows meet clock changes (trap 1). */
export function periodOf(
  zone: Zone,
  number: DayNumber,
  window: { from: number; to: number },
): [number, number] {
  return [startOfLocal(zone, number * day + window.from), endOfLocal(zone, number * day + window.to)]
}

/** Sorted, empty ones left out, touching and overlapping ones joined. */
function union(periods: [number, number][]): [number, number][] {
  const joined: [number, number][] = []
  for (const [start, end] of periods.filter(([s, e]) => s < e).toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

/** Cuts the breaks out of the periods; both are sorted and apart. */
function withoutBreaks(periods: [number, number][], breaks: [number, number][]): Periods {
  const left: Periods = { starts: [], ends: [] }
  const keep = (start: number, end: number) => {
    if (start >= end) return
    left.starts.push(start)
    left.ends.push(end)
  }
  for (const [start, end] of periods) {
    let at = start
    for (const [breakStart, breakEnd] of breaks) {
      if (breakEnd <= at || breakStart >= end) continue
      keep(at, breakStart)
      at = Math.min(breakEnd, end)
    }
    keep(at, end)
  }
  return left
}
