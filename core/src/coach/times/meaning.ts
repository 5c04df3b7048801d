import type { TimeUnit } from './time-words.ts'

/** A day as words name it. */
export type DayWords =
  | { readonly type: 'offset'; readonly days: number }
  | {
      readonly type: 'weekday'
      /** Monday is 0, the weekend 7. */
      readonly weekday: number
      /** 1 where the week to come is named ("Tuesday next week"); null where the first that comes is meant. */
      readonly weeks: number | null
      /** Weeks after the first that comes: "a week on Friday". */
      readonly later?: number
      /** Where it is the first after another day: "on Monday or Tuesday". */
      readonly after: number | null
    }
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
      /** IANA zone where the words name one ("17:00 CET"), else null: that of the reader. */
      readonly zone: string | null
    }
