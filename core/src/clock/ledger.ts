import { addBusinessTime, businessTimeBetween } from '#core/calendar/arithmetic.ts'
import { dueAt as termDueAt, type Term } from '#core/calendar/term.ts'
import { instant, type Instant } from '#core/time/instant.ts'
import type { Calendars, Clock, Segment, Target } from './clock.ts'

type Ledger = Pick<Clock, 'startedAt' | 'segments' | 'targets'>

/** Whether a term counts always, whatever the calendar: plain hours, calendar days, weeks, months. */
export function countsAlways(term: Term): boolean {
  return !term.unit.startsWith('business') && term.unit !== 'end_of_next_business_day'
}

/** The target in force: the last one. */
export function targetOf(clock: Pick<Clock, 'targets'>): Target {
  return clock.targets.at(-1)!
}

/** Milliseconds a clock has counted until `now` (or its end), pauses left out (4.1). */
export function usedMs(clock: Ledger, calendars: Calendars, now: Instant): number {
  let used = 0
  for (const segment of clock.segments) {
    if (segment.kind === 'paused' || segment.from >= now) continue
    const to = segment.to === null || segment.to > now ? now : segment.to
    used += counted(targetOf(clock), segment, segment.from, to, calendars)
  }
  return used
}

/** Milliseconds a clock has in all: its term, or what was counted plus what was left when it was set by hand. */
export function targetMs(clock: Ledger, calendars: Calendars): number {
  const target = targetOf(clock)
  if (target.byHand !== null) {
    return target.usedMs + Math.max(0, counted(target, target, target.from, target.byHand, calendars))
  }
  return counted(target, target, clock.startedAt, termEnd(clock, target, calendars), calendars)
}

/** Milliseconds left to count; negative when late. */
export function remainingMs(clock: Ledger, calendars: Calendars, now: Instant): number {
  return targetMs(clock, calendars) - usedMs(clock, calendars, now)
}

/** When the ledger falls due, its last stretch going on; null: it pauses with time left. */
export function dueFromLedger(clock: Ledger, calendars: Calendars): Instant | null {
  const target = targetOf(clock)
  if (target.byHand !== null && !pausedAfter(clock, target.from)) return target.byHand
  if (target.byHand === null && isUntouched(clock, target)) return termEnd(clock, target, calendars)
  return instantAtUsed(clock, targetMs(clock, calendars), calendars)
}

/** When each percentage of the time is used up; those behind a pause that goes on are left out. */
export function warningsFromLedger(
  clock: Ledger & Pick<Clock, 'warnAtPercents'>,
  calendars: Calendars,
): Record<number, Instant> {
  const target = targetOf(clock)
  const usedBefore = target.byHand === null ? 0 : target.usedMs
  const total = targetMs(clock, calendars) - usedBefore
  const found: Record<number, Instant> = {}
  for (const percent of clock.warnAtPercents) {
    const at = instantAtUsed(clock, usedBefore + Math.round((total * percent) / 100), calendars)
    if (at !== null) found[percent] = at
  }
  return found
}

/** The instant by which `used` ms were counted; null when a pause that goes on comes first. */
function instantAtUsed(clock: Ledger, used: number, calendars: Calendars): Instant | null {
  const target = targetOf(clock)
  let left = used
  for (const [index, segment] of clock.segments.entries()) {
    if (segment.kind === 'paused') continue
    const isLast = index === clock.segments.length - 1
    if (isLast || segment.to === null) return advanced(target, segment, left, calendars)
    const here = counted(target, segment, segment.from, segment.to, calendars)
    if (left <= here) return advanced(target, segment, left, calendars)
    left -= here
  }
  return null
}

type CountedBy = Pick<Segment, 'calendarId' | 'calendarVersion'>

function counted(target: Target, by: CountedBy, from: Instant, to: Instant, calendars: Calendars): number {
  if (countsAlways(target.term)) return to - from
  return businessTimeBetween(calendars(by.calendarId, by.calendarVersion), from, to)
}

function advanced(target: Target, segment: Segment, ms: number, calendars: Calendars): Instant {
  if (countsAlways(target.term)) return instant(segment.from + ms)
  return addBusinessTime(calendars(segment.calendarId, segment.calendarVersion), segment.from, ms)
}

function termEnd(clock: Ledger, target: Target, calendars: Calendars): Instant {
  return termDueAt(calendars(target.calendarId, target.calendarVersion), clock.startedAt, target.term)
}

function pausedAfter(clock: Ledger, at: Instant): boolean {
  return clock.segments.some(
    (segment) => segment.kind === 'paused' && (segment.to === null || segment.to > at),
  )
}

function isUntouched(clock: Ledger, target: Target): boolean {
  return clock.segments.every(
    (segment) =>
      segment.kind === 'running' &&
      segment.calendarId === target.calendarId &&
      segment.calendarVersion === target.calendarVersion,
  )
}
