import type { Instant } from '#core/time/instant.ts'
import type { Calendars, Clock } from './clock.ts'
import { remainingMs, targetMs } from './ledger.ts'

/** How a ticket's time is shown: never by colour alone. `rest`: nothing runs. */
export type TimeState = 'plenty' | 'soon' | 'now' | 'late' | 'rest'

const NOW_UNDER_MS = 45 * 60_000

/** The state of a clock with `remaining` of `target` ms left: soon from half used, now from 75 % or under 45 min. */
export function timeState(remaining: number, target: number): TimeState {
  if (remaining <= 0) return 'late'
  if (remaining <= target / 4 || remaining < NOW_UNDER_MS) return 'now'
  return remaining <= target / 2 ? 'soon' : 'plenty'
}

/** The same of a clock at `now`; paused and ended ones rest. */
export function clockTimeState(clock: Clock, calendars: Calendars, now: Instant): TimeState {
  if (clock.state !== 'running') return 'rest'
  if (clock.dueAt !== null && clock.dueAt <= now) return 'late'
  const left = remainingMs(clock, calendars, now)
  return timeState(Math.max(1, left), targetMs(clock, calendars))
}
