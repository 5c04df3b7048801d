import type { Term } from '#core/calendar/term.ts'
import type { Instant } from '#core/time/instant.ts'
import type { ClockStart } from './clock-action.ts'
import type { Calendars, Clock, ClockStep, Wait } from './clock.ts'

/** A stretch in which the ticket waited for somebody else; `to` null while it does. */
export type TicketWait = { from: Instant; to: Instant | null; wait: Wait }

/** Starts a clock (4.1). A wait that lies in its past, or goes on, is in its ledger from the first (trap 5). */
export function startClock(
  _id: string,
  _start: ClockStart,
  _waits: readonly TicketWait[],
  _calendars: Calendars,
): ClockStep {
  throw new Error('not written')
}

/** Pauses a running clock from `at` on, if its policy pauses on that wait; else gives it back unchanged (4.1). */
export function pauseClock(_clock: Clock, _at: Instant, _wait: Wait, _calendars: Calendars): ClockStep {
  throw new Error('not written')
}

/** Resumes a paused clock at `at`; what was left is what is left (4.1). */
export function resumeClock(_clock: Clock, _at: Instant, _calendars: Calendars): ClockStep {
  throw new Error('not written')
}

/** Meets an open clock at the time of the message that meets it (4.4, trap 19). */
export function meetClock(_clock: Clock, _at: Instant): ClockStep {
  throw new Error('not written')
}

/** Ends an open clock without meeting it: resolved, merged, closed (4.3). Nothing fires afterwards. */
export function cancelClock(_clock: Clock, _at: Instant, _reason: string): ClockStep {
  throw new Error('not written')
}

/** What a changed priority, topic, policy, calendar or team gives an open clock. */
export type Retarget = {
  term: Term
  policyVersionId: string | null
  calendarId: string | null
  calendarVersion: number | null
  pausesOn: Wait[]
  warnAtPercents: number[]
}

/** Aims an open clock anew, keeping its pauses and what was counted; met, cancelled and breached ones stay (4.3). */
export function recomputeClock(
  _clock: Clock,
  _to: Retarget,
  _wait: Wait | null,
  _at: Instant,
  _calendars: Calendars,
): ClockStep {
  throw new Error('not written')
}

/**
 * Sets the due instant of an open clock by hand: warnings and breach begin anew (trap 17). A pause afterwards moves
 * it as it moves any other.
 */
export function setDueByHand(_clock: Clock, _dueAt: Instant, _at: Instant, _calendars: Calendars): ClockStep {
  throw new Error('not written')
}
