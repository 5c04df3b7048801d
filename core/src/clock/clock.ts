import type { Calendar } from '#core/calendar/calendar.ts'
import type { Term } from '#core/calendar/term.ts'
import type { Instant } from '#core/time/instant.ts'

/** Every kind of running obligation. */
export type ClockKind =
  | 'first_response'
  | 'first_answer'
  | 'next_response'
  | 'resolution'
  | 'commitment'
  | 'escalation_ack'
  | 'escalation_update'
  | 'escalation_close'
  | 'consult'
  | 'approval'
  | 'statutory'

export const CLOCK_KINDS: readonly ClockKind[] = [
  'first_response',
  'first_answer',
  'next_response',
  'resolution',
  'commitment',
  'escalation_ack',
  'escalation_update',
  'escalation_close',
  'consult',
  'approval',
  'statutory',
]

/** The kinds of clock that a policy may give. */
export type PolicyClockKind = Extract<
  ClockKind,
  'first_response' | 'first_answer' | 'next_response' | 'resolution'
>

/** The waits that may pause a clock. */
export type Wait = 'pending' | 'on_hold'

/** What a clock is about. */
export type ClockSubject = {
  kind: 'ticket' | 'commitment' | 'escalation' | 'consult' | 'approval'
  id: string
}

/** Why a segment began or a target was set; words in i18n as `clock.reason.<reason>`. */
export type ClockReason =
  | 'started'
  | 'pending'
  | 'on_hold'
  | 'resumed'
  | 'policy_changed'
  | 'calendar_changed'
  | 'set_by_hand'
  | 'taken_back'

/**
 * A stretch of a clock's life, stored when it happens (4.2). Stretches touch, never overlap; the last of an open
 * clock has `to: null`. `calendarId` null counts 24×7.
 */
export type Segment = {
  from: Instant
  to: Instant | null
  kind: 'running' | 'paused'
  calendarId: string | null
  calendarVersion: number | null
  reason: ClockReason
}

/**
 * What the clock aims at since `from`. The last is in force; the earlier ones explain the past (4.2).
 * `byHand`: the instant a person set; it replaces the term from then on (trap 17). `usedMs`: what had been counted
 * when it was set by hand.
 */
export type Target = {
  from: Instant
  term: Term
  policyVersionId: string | null
  calendarId: string | null
  calendarVersion: number | null
  byHand: Instant | null
  usedMs: number
  reason: ClockReason
}

/** A running obligation. Plain data, kept whole in one json column. */
export type Clock = {
  id: string
  kind: ClockKind
  subject: ClockSubject
  /** 1 for the first life of its subject; a reopened ticket counts on (4.3). */
  cycle: number
  /** Of a statutory clock: the id of its duty. */
  policyVersionId: string | null
  calendarId: string | null
  calendarVersion: number | null
  term: Term
  pausesOn: Wait[]
  startedAt: Instant
  /** Null while paused with time left: nobody knows yet. */
  dueAt: Instant | null
  state: 'running' | 'paused' | 'met' | 'cancelled'
  metAt: Instant | null
  cancelledAt: Instant | null
  breachedAt: Instant | null
  warnAtPercents: number[]
  /** When each warning falls due; empty while paused. */
  warnDueAt: Record<number, Instant>
  /** When each warning was given (its own instant, not that of the firing). */
  warnedAt: Record<number, Instant>
  segments: Segment[]
  targets: Target[]
}

/** What happened to a clock. `at` is the instant it is true for; `lateByMs` says how much later it was noticed (4.5). */
export type ClockEvent =
  | { type: 'clock.started'; clockId: string; kind: ClockKind; at: Instant; dueAt: Instant | null }
  | { type: 'clock.paused'; clockId: string; kind: ClockKind; at: Instant; wait: Wait }
  | { type: 'clock.resumed'; clockId: string; kind: ClockKind; at: Instant; dueAt: Instant | null }
  | { type: 'clock.met'; clockId: string; kind: ClockKind; at: Instant; inTime: boolean }
  /** What ended it was taken back: it counts on from there. `dueAt` null: it pauses. */
  | { type: 'clock.reopened'; clockId: string; kind: ClockKind; at: Instant; dueAt: Instant | null }
  | { type: 'clock.cancelled'; clockId: string; kind: ClockKind; at: Instant; reason: string }
  | {
      type: 'clock.retargeted'
      clockId: string
      kind: ClockKind
      at: Instant
      dueAt: Instant | null
      was: Instant | null
    }
  | { type: 'clock.warned'; clockId: string; kind: ClockKind; percent: number; at: Instant; lateByMs: number }
  | { type: 'clock.breached'; clockId: string; kind: ClockKind; at: Instant; lateByMs: number }
  | { type: 'clock.breach_lifted'; clockId: string; kind: ClockKind; at: Instant; was: Instant }

/** A clock after a command, and what happened. */
export type ClockStep = { clock: Clock; events: ClockEvent[] }

/** Gives the calendar of a version. Null asks for 24×7. Throws when it is unknown. */
export type Calendars = (calendarId: string | null, version: number | null) => Calendar

/** The percentages at which a clock warns, when nothing else is said (4.5). */
export const WARN_AT_PERCENTS: readonly number[] = [50, 75, 90]
