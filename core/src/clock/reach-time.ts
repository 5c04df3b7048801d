import type { Instant } from '#core/time/instant.ts'
import type { Clock, ClockStep } from './clock.ts'

/** The next thing a clock will say, and when; null when nothing is left to say (paused, met, cancelled, breached). */
export function nextFiring(_clock: Clock): { at: Instant; what: { warning: number } | 'breach' } | null {
  throw new Error('not written')
}

/** Fires everything due by `now` in due order, each exactly once, marked with how late (4.5). */
export function reachTime(_clock: Clock, _now: Instant): ClockStep {
  throw new Error('not written')
}
