import type { Timeline } from './timeline.ts'

/** Open milliseconds from the anchor of the timeline to the instant. */
export function openUntil(timeline: Timeline, at: number): number {
  const { starts, ends, open, openBefore } = timeline.stretchAt(at)
  const i = lastAtOrBefore(starts, at)
  return i < 0 ? openBefore : open[i]! + Math.min(at, ends[i]!) - starts[i]!
}

/** The first instant at which this much was open; NaN: not before the horizon. */
export function reaching(timeline: Timeline, target: number): number {
  const stretch = timeline.stretchReaching(target)
  if (!stretch) return NaN
  const { starts, open } = stretch
  let [below, reached] = [0, starts.length]
  while (reached - below > 1) {
    const middle = (below + reached) >> 1
    if (open[middle]! < target) below = middle
    else reached = middle
  }
  return starts[below]! + target - open[below]!
}

/** The last instant at which no more than this was open; NaN: not after the horizon. */
export function leaving(timeline: Timeline, target: number): number {
  const stretch = timeline.stretchLeaving(target)
  if (!stretch) return NaN
  const i = lastAtOrBefore(stretch.open, target)
  return stretch.starts[i]! + target - stretch.open[i]!
}

/** Index of the last entry that is not above the value; -1: all are. */
export function lastAtOrBefore(sorted: Float64Array, value: number): number {
  let [found, above] = [-1, sorted.length]
  while (above - found > 1) {
    const middle = (found + above) >> 1
    if (sorted[middle]! > value) above = middle
    else found = middle
  }
  return found
}
