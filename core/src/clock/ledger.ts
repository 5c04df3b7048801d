import type { Instant } from '#core/time/instant.ts'
import type { Calendars, Clock } from './clock.ts'

/** Milliseconds a clock has counted until `now` (or its end), pauses left out (4.1). */
export function usedMs(_clock: Clock, _calendars: Calendars, _now: Instant): number {
  throw new Error('not written')
}

/** Milliseconds a clock has in all. */
export function targetMs(_clock: Clock, _calendars: Calendars): number {
  throw new Error('not written')
}

/** Milliseconds left to count; negative when late. */
export function remainingMs(clock: Clock, calendars: Calendars, now: Instant): number {
  return targetMs(clock, calendars) - usedMs(clock, calendars, now)
}
