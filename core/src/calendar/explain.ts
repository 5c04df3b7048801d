import { instant, type Instant } from '../time/instant.ts'
import { dayNumberOf, formatDate, type DayNumber } from '../time/local.ts'
import { localMsAt } from '../time/zone.ts'
import { businessTimeBetween, openPeriods, type Period } from './arithmetic.ts'
import type { Calendar, LocalDate } from './calendar.ts'
import type { Span } from './day-windows.ts'
import { periodOf } from './timeline.ts'

/** Why a stretch did not count. */
export type ClosedReason =
  | { readonly kind: 'closed_hours' }
  | { readonly kind: 'holiday'; readonly date: LocalDate; readonly name: string | null }
  | { readonly kind: 'override'; readonly date: LocalDate }
  | { readonly kind: 'break'; readonly date: LocalDate }

export type Step =
  | ({ readonly kind: 'counted'; readonly ms: number } & Period)
  | ({ readonly kind: 'passed_over'; readonly reasons: readonly ClosedReason[] } & Period)
  /** Longer computations are cut in the middle: this much was counted there. */
  | ({ readonly kind: 'left_out'; readonly ms: number; readonly periods: number } & Period)

/** What was counted from start to due, in order, so that a sentence can be made of it in any language (4.2). */
export type Explanation = {
  readonly start: Instant
  readonly due: Instant
  readonly ms: number
  readonly steps: readonly Step[]
}

/**
 * Explains the open time between two instants: what counted, what was passed over and why. Of more than `limit`
 * counted periods the middle ones are left out. `due` before `start` explains the way back in time order. RangeError
 * beyond the years that calendars know.
 */
export function explain(calendar: Calendar, start: Instant, due: Instant, limit = 20): Explanation {
  const [from, to] = start <= due ? [start, due] : [due, start]
  // First, because it refuses at once what lies beyond all calendars.
  const ms = businessTimeBetween(calendar, start, due)
  const counted = openPeriods(calendar, from, to)
  const half = Math.max(1, Math.floor(limit / 2))
  const cut = counted.length > 2 * half
  const steps = cut
    ? [
        ...stepsOver(calendar, from, counted[half]!.from, counted.slice(0, half)),
        leftOut(counted.slice(half, -half), counted.at(-half)!.from),
        ...stepsOver(calendar, counted.at(-half)!.from, to, counted.slice(-half)),
      ]
    : stepsOver(calendar, from, to, counted)
  return { start, due, ms, steps }
}

function leftOut(periods: readonly Period[], to: Instant): Step {
  const ms = periods.reduce((sum, period) => sum + period.to - period.from, 0)
  return { kind: 'left_out', from: periods[0]!.from, to, ms, periods: periods.length }
}

function stepsOver(calendar: Calendar, from: Instant, to: Instant, counted: readonly Period[]): Step[] {
  const steps: Step[] = []
  let at = from
  const passOver = (end: Instant) => {
    if (at < end)
      steps.push({ kind: 'passed_over', from: at, to: end, reasons: reasonsFor(calendar, at, end) })
  }
  for (const period of counted) {
    passOver(period.from)
    steps.push({ kind: 'counted', ...period, ms: period.to - period.from })
    at = period.to
  }
  passOver(to)
  return steps
}

/** Special days that closed something within the stretch; when there are none, the ordinary closed hours. */
function reasonsFor(calendar: Calendar, from: Instant, to: Instant): ClosedReason[] {
  const reasons: ClosedReason[] = []
  const last = dayNumberOf(localMsAt(calendar.zone, instant(to - 1)))
  for (let number = dayNumberOf(localMsAt(calendar.zone, from)); number <= last; number++) {
    const reason = reasonOn(calendar, number, from, to)
    if (reason) reasons.push(reason)
  }
  return reasons.length > 0 ? reasons : [{ kind: 'closed_hours' }]
}

function reasonOn({ zone, days, definition }: Calendar, number: DayNumber, from: Instant, to: Instant) {
  const date = formatDate(number)
  const meets = (window: Span) => {
    const [start, end] = periodOf(zone, number, window)
    return start < to && end > from && start < end
  }
  if (days.breaksOf(number).some(meets)) return { kind: 'break', date } as const
  if (!days.usualWindowsOf(number).some(meets)) return null
  const names = definition.holidayNames ?? {}
  const kind = days.kindOf(number)
  if (kind === 'holiday') return { kind, date, name: names[date] ?? names[date.slice(5)] ?? null } as const
  return kind === 'override' ? ({ kind, date } as const) : null
}
