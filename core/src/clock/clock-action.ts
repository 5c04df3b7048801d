import type { Term } from '#core/calendar/term.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Calendars, Clock, ClockEvent, ClockKind, ClockSubject, Wait } from './clock.ts'
import type { TicketWait } from './clock-commands.ts'

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
 * What a decision asks of the clocks. `follow_status` pauses and resumes each clock of the subject as its own policy
 * says; `meet` and `cancel` name the kinds (null: all open ones of the subject).
 */
export type ClockAction =
  | { do: 'start'; start: ClockStart }
  | { do: 'start_from_policy'; kinds: ClockKind[]; subject: ClockSubject; cycle: number; from: Instant }
  | { do: 'follow_status'; subject: ClockSubject; wait: Wait | null; at: Instant }
  | { do: 'meet'; subject: ClockSubject; kinds: ClockKind[]; at: Instant }
  | { do: 'cancel'; subject: ClockSubject; kinds: ClockKind[] | null; at: Instant; reason: string }
  | { do: 'retarget_from_policy'; subject: ClockSubject; at: Instant }
  | { do: 'keep_stricter'; subject: ClockSubject; from: ClockSubject; at: Instant }

/** What carrying out clock actions needs from outside. */
export type ClockActionFacts = {
  calendars: Calendars
  /** The targets the policies give the ticket now (`clocksFor`), without subject, cycle and start. */
  targets: readonly Omit<ClockStart, 'subject' | 'cycle' | 'from' | 'dueAt'>[]
  /** The waits of the ticket so far in this cycle, so that a clock attached late knows them (trap 5). */
  waits: readonly TicketWait[]
  newId: () => string
}

/**
 * Carries out the actions of a decision on the clocks of its subjects, in order. Takes every clock of the subjects
 * (open or not) and `now`; gives only those that changed or began, and the events.
 */
export function applyClockActions(
  _clocks: readonly Clock[],
  _actions: readonly ClockAction[],
  _facts: ClockActionFacts,
  _now: Instant,
): { changed: Clock[]; events: ClockEvent[] } {
  throw new Error('not written')
}
