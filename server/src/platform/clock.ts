import { instant, type Instant } from '#core/time/instant.ts'

export type WallClock = { now(): Instant }

/** The only place that reads the machine's time. */
export const systemClock: WallClock = { now: () => instant(Date.now()) }

/** Time that moves only when told to: it drives tests, the demo and the simulator. */
export type SimClock = WallClock & {
  /** Moves to an instant; never backwards. */
  moveTo(at: Instant): void
  advance(ms: number): void
}

export function makeSimClock(start: Instant): SimClock {
  let at = start
  return {
    now: () => at,
    moveTo(next) {
      if (next > at) at = next
    },
    advance(ms) {
      at = instant(at + ms)
    },
  }
}
