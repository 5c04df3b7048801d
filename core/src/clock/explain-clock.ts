import type { Term } from '#core/calendar/term.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Calendars, Clock, ClockReason, Segment } from './clock.ts'
import { dueFromLedger, remainingMs, targetOf, usedMs } from './ledger.ts'

/** One line of an explanation; words in i18n as `clock.explain.<step>`. Durations in ms. */
export type ExplainStep =
  | { step: 'target'; term: Term; calendarId: string | null; from: Instant; reason: ClockReason }
  | { step: 'set_by_hand'; dueAt: Instant; at: Instant; usedMs: number }
  | { step: 'counted'; from: Instant; to: Instant; ms: number; calendarId: string | null }
  | { step: 'paused'; from: Instant; to: Instant | null; ms: number; reason: ClockReason }
  | { step: 'remaining'; ms: number; from: Instant; calendarId: string | null }
  | { step: 'due'; at: Instant }
  | { step: 'not_due_while_paused' }
  | { step: 'met'; at: Instant; inTime: boolean }
  | { step: 'cancelled'; at: Instant }
  | { step: 'breached'; at: Instant }

/** Why a clock is due when it is, as it was known at `at` (4.2). `dueAt` is folded from the ledger alone. */
export type ClockExplanation = { clockId: string; at: Instant; dueAt: Instant | null; steps: ExplainStep[] }

/** Explains a clock at any instant since its start from its ledger; before its start, as at its start. */
export function explainClock(clock: Clock, calendars: Calendars, at: Instant): ClockExplanation {
  const then = asKnownAt(clock, at < clock.startedAt ? clock.startedAt : at)
  const end = then.metAt ?? then.cancelledAt
  const until = end !== null && end < at ? end : at
  const dueAt = dueFromLedger(then, calendars)
  const steps = [aim(then), ...then.segments.flatMap((segment) => stretch(then, segment, until, calendars))]
  const left = remainingMs(then, calendars, until)
  if (end === null && left > 0) {
    const last = then.segments.at(-1)!
    steps.push({ step: 'remaining', ms: left, from: until, calendarId: last.calendarId })
  }
  steps.push(dueAt === null ? { step: 'not_due_while_paused' } : { step: 'due', at: dueAt })
  if (then.breachedAt !== null) steps.push({ step: 'breached', at: then.breachedAt })
  if (then.metAt !== null) steps.push({ step: 'met', at: then.metAt, inTime: then.breachedAt === null })
  if (then.cancelledAt !== null) steps.push({ step: 'cancelled', at: then.cancelledAt })
  return { clockId: clock.id, at, dueAt, steps }
}

/** The clock with nothing that happened after `at`. */
function asKnownAt(clock: Clock, at: Instant): Clock {
  const past = (when: Instant | null) => (when !== null && when <= at ? when : null)
  const isOver = past(clock.metAt) !== null || past(clock.cancelledAt) !== null
  const segments = clock.segments
    .filter((segment, index) => index === 0 || segment.from <= at)
    .map((segment) =>
      !isOver && segment.to !== null && segment.to > at ? { ...segment, to: null } : segment,
    )
  return {
    ...clock,
    segments,
    targets: clock.targets.filter((target, index) => index === 0 || target.from <= at),
    metAt: past(clock.metAt),
    cancelledAt: past(clock.cancelledAt),
    breachedAt: past(clock.breachedAt),
  }
}

function aim(clock: Clock): ExplainStep {
  const { byHand, from, term, calendarId, reason, usedMs: used } = targetOf(clock)
  if (byHand !== null) return { step: 'set_by_hand', dueAt: byHand, at: from, usedMs: used }
  return { step: 'target', term, calendarId, from: clock.startedAt, reason }
}

function stretch(clock: Clock, segment: Segment, until: Instant, calendars: Calendars): ExplainStep[] {
  const to = segment.to === null || segment.to > until ? until : segment.to
  const isOpen = segment.to === null
  if (segment.kind === 'paused') {
    const { from, reason } = segment
    return [{ step: 'paused', from, to: isOpen ? null : to, ms: Math.max(0, to - from), reason }]
  }
  if (to <= segment.from) return []
  const ms = usedMs({ ...clock, segments: [segment] }, calendars, to)
  return [{ step: 'counted', from: segment.from, to, ms, calendarId: segment.calendarId }]
}
