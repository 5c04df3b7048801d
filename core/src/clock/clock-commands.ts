import { instant, type Instant } from '#core/time/instant.ts'
import type { Term } from '#core/calendar/term.ts'
import type { ClockStart } from './clock-action.ts'
import type { Calendars, Clock, ClockEvent, ClockReason, ClockStep, Segment, Target, Wait } from './clock.ts'
import { dueFromLedger, targetOf, usedMs, warningsFromLedger } from './ledger.ts'
import { reachTime } from './reach-time.ts'

/** A stretch in which the ticket waited for somebody else; `to` null while it does. */
export type TicketWait = { from: Instant; to: Instant | null; wait: Wait }

/** What a changed priority, topic, policy, calendar or team gives an open clock. */
export type Retarget = {
  term: Term
  policyVersionId: string | null
  calendarId: string | null
  calendarVersion: number | null
  pausesOn: Wait[]
  warnAtPercents: number[]
}

/** Starts a clock (4.1). A wait that lies in its past, or goes on, is in its ledger from the first (trap 5). */
export function startClock(
  id: string,
  start: ClockStart,
  waits: readonly TicketWait[],
  calendars: Calendars,
): ClockStep {
  const { kind, subject, cycle, from, term, policyVersionId, calendarId, calendarVersion } = start
  const aim = { term, policyVersionId, calendarId, calendarVersion }
  const segments = ledgerWith(start, waits)
  const state: Clock['state'] = segments.at(-1)!.kind
  const never = { metAt: null, cancelledAt: null, breachedAt: null, dueAt: null }
  const silent = { warnAtPercents: start.warnAtPercents, warnDueAt: {}, warnedAt: {} }
  const targets: Target[] = [{ from, ...aim, byHand: start.dueAt, usedMs: 0, reason: 'started' }]
  const life = { startedAt: from, state, segments, targets, pausesOn: start.pausesOn }
  const clock = aimed({ id, kind, subject, cycle, ...aim, ...never, ...silent, ...life }, calendars)
  return { clock, events: [{ type: 'clock.started', clockId: id, kind, at: from, dueAt: clock.dueAt }] }
}

/** Pauses a running clock from `at` on, if its policy pauses on that wait; else gives it back unchanged (4.1). */
export function pauseClock(clock: Clock, at: Instant, wait: Wait, calendars: Calendars): ClockStep {
  if (clock.state !== 'running' || !clock.pausesOn.includes(wait)) return unchanged(clock)
  const settled = reachTime(clock, at)
  const when = notBefore(at, clock.segments.at(-1)!.from)
  const next = aimed(
    { ...settled.clock, state: 'paused', segments: turned(clock, when, 'paused', wait) },
    calendars,
  )
  return { clock: next, events: [...settled.events, { type: 'clock.paused', ...about(clock, when), wait }] }
}

/** Resumes a paused clock at `at`; what was left is what is left (4.1). */
export function resumeClock(clock: Clock, at: Instant, calendars: Calendars): ClockStep {
  if (clock.state !== 'paused') return unchanged(clock)
  const when = notBefore(at, clock.segments.at(-1)!.from)
  const segments = turned(clock, when, 'running', 'resumed')
  const next = aimed({ ...clock, state: 'running', segments }, calendars)
  return { clock: next, events: [{ type: 'clock.resumed', ...about(clock, when), dueAt: next.dueAt }] }
}

/**
 * Meets an open clock at the time of the message that meets it (4.4, trap 19): at its due instant is in time. A breach
 * noticed before an earlier message came in is lifted. A message older than the clock leaves it as it is.
 */
export function meetClock(clock: Clock, at: Instant, calendars: Calendars): ClockStep {
  if (!isOpenClock(clock) || at < clock.startedAt) return unchanged(clock)
  const settled = reachTime(clock, at, instant(at - 1))
  const events: ClockEvent[] = [...settled.events]
  let { breachedAt } = settled.clock
  if (breachedAt !== null && at <= breachedAt) {
    events.push({ type: 'clock.breach_lifted', ...about(clock, at), was: breachedAt })
    breachedAt = null
  }
  const ended = aimed({ ...settled.clock, breachedAt, segments: cutAt(clock.segments, at) }, calendars)
  events.push({ type: 'clock.met', ...about(clock, at), inTime: breachedAt === null })
  return { clock: { ...ended, state: 'met', metAt: at }, events }
}

/** Ends an open clock without meeting it: resolved, merged, closed (4.3). Nothing fires afterwards. */
export function cancelClock(clock: Clock, at: Instant, reason: string): ClockStep {
  if (!isOpenClock(clock)) return unchanged(clock)
  const when = notBefore(at, clock.segments.at(-1)!.from)
  const settled = reachTime(clock, when)
  const segments = closed(clock.segments, when)
  return {
    clock: { ...settled.clock, state: 'cancelled', cancelledAt: when, segments },
    events: [...settled.events, { type: 'clock.cancelled', ...about(clock, when), reason }],
  }
}

/**
 * Goes on with a clock because what ended it did not happen after all. Its ledger only grows: the stretch that begins
 * at the end is of the kind it was then, so that nothing is lost or gained (4.1, 4.2).
 */
export function reopenClock(clock: Clock, now: Instant, calendars: Calendars): ClockStep {
  const endedAt = clock.metAt ?? clock.cancelledAt
  if (isOpenClock(clock) || endedAt === null) return unchanged(clock)
  const { kind } = clock.segments.at(-1)!
  const segments = turned(clock, endedAt, kind, 'taken_back')
  const open = aimed({ ...clock, state: kind, metAt: null, cancelledAt: null, segments }, calendars)
  return { clock: open, events: [{ type: 'clock.reopened', ...about(clock, now), dueAt: open.dueAt }] }
}

/**
 * Aims an open clock anew, keeping its pauses and what was counted (by the calendar of that time); met, cancelled and
 * breached ones stay, and so does an instant that a person set (4.3). `wait`: what the ticket waits for now.
 */
export function recomputeClock(
  clock: Clock,
  to: Retarget,
  wait: Wait | null,
  at: Instant,
  calendars: Calendars,
): ClockStep {
  const { clock: settled, events } = reachTime(clock, at)
  if (!isOpenClock(settled) || settled.breachedAt !== null || targetOf(settled).byHand !== null) {
    return { clock: settled, events }
  }
  if (isSameAim(settled, to)) return { clock: settled, events }
  const when = notBefore(at, settled.segments.at(-1)!.from)
  const { pausesOn, warnAtPercents, ...aim } = aimOf(to)
  const reason: ClockReason = isSameTerm(settled.term, to.term) ? 'calendar_changed' : 'policy_changed'
  const targets = [...settled.targets, { from: when, ...aim, byHand: null, usedMs: 0, reason }]
  const segments = onCalendar(settled, to, when, reason)
  const next = aimed({ ...settled, ...aim, pausesOn, warnAtPercents, targets, segments }, calendars)
  const retargeted: ClockEvent = {
    type: 'clock.retargeted',
    ...about(clock, when),
    dueAt: next.dueAt,
    was: settled.dueAt,
  }
  const waited = followWait(next, wait, when, calendars)
  return { clock: waited.clock, events: [...events, retargeted, ...waited.events] }
}

/** Nothing else of what may come with it (a policy's clock has its kind too). */
function aimOf(to: Retarget): Retarget {
  const { term, policyVersionId, calendarId, calendarVersion, pausesOn, warnAtPercents } = to
  return { term, policyVersionId, calendarId, calendarVersion, pausesOn, warnAtPercents }
}

/** Pauses or resumes an open clock as its policy asks while the ticket waits for `wait` (null: for nobody). */
export function followWait(clock: Clock, wait: Wait | null, at: Instant, calendars: Calendars): ClockStep {
  if (wait !== null && clock.pausesOn.includes(wait)) return pauseClock(clock, at, wait, calendars)
  return resumeClock(clock, at, calendars)
}

/**
 * Sets the due instant of an open clock by hand: warnings and breach begin anew (trap 17). A pause afterwards moves
 * it as it moves any other.
 */
export function setDueByHand(clock: Clock, dueAt: Instant, at: Instant, calendars: Calendars): ClockStep {
  if (!isOpenClock(clock)) return unchanged(clock)
  const { clock: settled, events } = reachTime(clock, at)
  const when = notBefore(at, targetOf(settled).from)
  const target = {
    ...targetOf(settled),
    from: when,
    byHand: dueAt,
    reason: 'set_by_hand' as const,
    usedMs: usedMs(settled, calendars, when),
  }
  const bare = { ...settled, breachedAt: null, warnedAt: {}, targets: [...settled.targets, target] }
  const next = aimed(bare, calendars)
  return {
    clock: next,
    events: [
      ...events,
      { type: 'clock.retargeted', ...about(clock, when), dueAt: next.dueAt, was: settled.dueAt },
    ],
  }
}

/** Whether a clock may still be met. */
export function isOpenClock(clock: Clock): boolean {
  return clock.state === 'running' || clock.state === 'paused'
}

function unchanged(clock: Clock): ClockStep {
  return { clock, events: [] }
}

function about(clock: Clock, at: Instant) {
  return { clockId: clock.id, kind: clock.kind, at }
}

function notBefore(at: Instant, earliest: Instant): Instant {
  return at < earliest ? earliest : at
}

function aimed(clock: Clock, calendars: Calendars): Clock {
  return { ...clock, dueAt: dueFromLedger(clock, calendars), warnDueAt: warningsFromLedger(clock, calendars) }
}

/** Ends the last stretch; one that lasted no time at all is left out. */
function closed(segments: readonly Segment[], at: Instant): Segment[] {
  const last = segments.at(-1)!
  const before = segments.slice(0, -1)
  return last.from === at && before.length > 0 ? before : [...before, { ...last, to: at }]
}

function turned(clock: Clock, at: Instant, kind: Segment['kind'], reason: ClockReason): Segment[] {
  const { calendarId, calendarVersion } = clock
  const before = closed(clock.segments, at).filter((segment) => segment.from !== segment.to)
  return [...before, { from: at, to: null, kind, calendarId, calendarVersion, reason }]
}

/** Ends a ledger at an instant that may lie in its past. */
function cutAt(segments: readonly Segment[], at: Instant): Segment[] {
  const kept = segments.filter((segment, index) => index === 0 || segment.from < at)
  return [...kept.slice(0, -1), { ...kept.at(-1)!, to: at }]
}

function ledgerWith(start: ClockStart, waits: readonly TicketWait[]): Segment[] {
  const by = { calendarId: start.calendarId, calendarVersion: start.calendarVersion }
  const segments: Segment[] = []
  let from = start.from
  for (const { from: waitFrom, to, wait } of waits) {
    if (!start.pausesOn.includes(wait) || (to !== null && to <= from)) continue
    const began = notBefore(waitFrom, from)
    const reason = segments.length === 0 ? 'started' : 'resumed'
    if (began > from) segments.push({ from, to: began, kind: 'running', ...by, reason })
    segments.push({ from: began, to, kind: 'paused', ...by, reason: wait })
    if (to === null) return segments
    from = to
  }
  return [
    ...segments,
    { from, to: null, kind: 'running', ...by, reason: segments.length === 0 ? 'started' : 'resumed' },
  ]
}

function onCalendar(clock: Clock, to: Retarget, at: Instant, reason: ClockReason): Segment[] {
  const last = clock.segments.at(-1)!
  const { calendarId, calendarVersion } = to
  const isSame = last.calendarId === calendarId && last.calendarVersion === calendarVersion
  if (isSame || last.kind === 'paused') return clock.segments
  const before = closed(clock.segments, at).filter((segment) => segment.from !== segment.to)
  return [...before, { from: at, to: null, kind: 'running', calendarId, calendarVersion, reason }]
}

function isSameTerm(a: Term, b: Term): boolean {
  return a.amount === b.amount && a.unit === b.unit
}

function isSameAim(clock: Clock, to: Retarget): boolean {
  return (
    isSameTerm(clock.term, to.term) &&
    clock.policyVersionId === to.policyVersionId &&
    clock.calendarId === to.calendarId &&
    clock.calendarVersion === to.calendarVersion &&
    clock.pausesOn.join() === to.pausesOn.join() &&
    clock.warnAtPercents.join() === to.warnAtPercents.join()
  )
}
