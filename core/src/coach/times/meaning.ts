import type { TimeUnit } from './time-words.ts'

/** A day as words name it. */
export type DayWords =
  | { readonly type: 'offset'; readonly days: number }
  | { readonly type: 'weekday'; readonly weekday: number }
  | {
      readonly type: 'date'
      readonly day: number
      readonly month: number | null
      readonly year: number | null
    }
  | { readonly type: 'end_of_week' | 'end_of_month'; readonly ahead: number }
  /** The last day of a named month. */
  | { readonly type: 'month'; readonly month: number; readonly year: number | null }

/** What an expression of time means, before it is told from now. */
export type TimeMeaning =
  | { readonly type: 'length'; readonly amount: number; readonly unit: TimeUnit }
  | {
      readonly type: 'point'
      readonly day: DayWords | null
      /** Minutes since midnight; null where only the day is named. */
      readonly clock: number | null
      /** True where the named time itself is excluded: "before Friday". */
      readonly before: boolean
    }
