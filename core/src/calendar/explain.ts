import type { Instant } from '../time/instant.ts'
import type { Calendar, LocalDate } from './calendar.ts'
import type { Period } from './arithmetic.ts'

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

/** Explains the open time between two instants; at most `limit` [20] counted and passed-over steps are given. */
export function explain(calendar: Calendar, start: Instant, due: Instant, limit = 20): Explanation {
  throw new Error('not yet')
}
