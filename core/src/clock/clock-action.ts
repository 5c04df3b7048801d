import type { Term } from '#core/calendar/term.ts'
import type { Instant } from '#core/time/instant.ts'
import type { ClockKind, ClockSubject, PolicyClockKind, Wait } from './clock.ts'

/** Everything a clock needs to begin, but its id. */
export type ClockStart = {
  kind: ClockKind
  subject: ClockSubject
  cycle: number
  from: Instant
  term: Term
  policyVersionId: string | null
  calendarId: string | null
  calendarVersion: number | null
  pausesOn: Wait[]
  warnAtPercents: number[]
  /** An instant told to somebody, which stands instead of the term. */
  dueAt: Instant | null
}

/**
 * What a decision asks of the clocks.
 * - `start`: begins one, unless an open one of its kind runs on the subject (statutory ones stand side by side);
 *   `next_response` only when no `first_response` runs (trap 9)
 * - `start_from_policy`: begins those of the kinds that the policies give
 * - `follow_status`: pauses and resumes each clock of the subject as its own policy says
 * - `meet`, `cancel`: end the open ones of the kinds (null: of all kinds)
 * - `meet_duties`: meets the open statutory clocks of these duties (`acknowledge`, `answer`, …)
 * - `take_back`: goes on with those of the kinds and duties (null: all) that a message ended at `endedAt`; what began
 *   only because of it ends (4.4). `metOnly` leaves alone what ended without being met
 * - `set_due`: sets the due instant of open ones by hand (trap 17)
 * - `retarget_from_policy`: aims open ones anew, ends those no policy gives any more, begins those in `mayStart`
 * - `keep_stricter`: of two merged tickets the stricter clock of each kind lives on at `subject` (1.7)
 */
export type ClockAction =
  | { do: 'start'; start: ClockStart }
  | { do: 'start_from_policy'; kinds: PolicyClockKind[]; subject: ClockSubject; cycle: number; from: Instant }
  | { do: 'follow_status'; subject: ClockSubject; wait: Wait | null; at: Instant }
  | { do: 'meet'; subject: ClockSubject; kinds: ClockKind[]; at: Instant }
  | { do: 'meet_duties'; subject: ClockSubject; duties: string[]; at: Instant }
  | {
      do: 'take_back'
      subject: ClockSubject
      kinds: ClockKind[] | null
      duties: string[] | null
      metOnly: boolean
      endedAt: Instant
      at: Instant
    }
  | { do: 'set_due'; subject: ClockSubject; kinds: ClockKind[]; dueAt: Instant; at: Instant }
  | { do: 'cancel'; subject: ClockSubject; kinds: ClockKind[] | null; at: Instant; reason: string }
  | {
      do: 'retarget_from_policy'
      subject: ClockSubject
      cycle: number
      wait: Wait | null
      mayStart: { kind: PolicyClockKind; from: Instant }[]
      at: Instant
    }
  | { do: 'keep_stricter'; subject: ClockSubject; from: ClockSubject; wait: Wait | null; at: Instant }
