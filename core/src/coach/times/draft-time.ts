import type { DayWords } from './meaning.ts'
import type { TimeUnit } from './time-words.ts'

/** An expression of time while its words are taken one by one. */
export type Draft = {
  from: number
  to: number
  limit: boolean
  before: boolean
  at: boolean
  ahead: number
  end: boolean
  dropped: boolean
  /** True in opening hours: nothing in the rest of the run is a deadline. */
  hours: boolean
  /** True between two clock times: without a day they are opening hours too. */
  range: boolean
  length: { amount: number; unit: TimeUnit } | null
  day: DayWords | null
  month: number | null
  clock: number | null
  /** The zone that was named. */
  zone: string | null
  /** True where an hour up to 7 was taken for one in the afternoon. */
  guessed: boolean
  /** Minutes by which the hour that follows is off: "half past". */
  offHour: number | null
  /** The hour at which the part of the day ends that was named without a clock time: "tonight". */
  rough: number | null
  /** True where the end of something was named: "before the end of May" includes it. */
  ending: boolean
  /** True after "or" and "and" between days: the later one counts. */
  joined: boolean
  /** True where a day of the week is that of the week to come: "next Tuesday". */
  skips: boolean
  /** True where a clock time came with a lead word or a mark, so that it is no part of opening hours. */
  anchored: boolean
}

// prettier-ignore
/** A draft of nothing yet. */
export const blank = (): Draft => ({
  from: -1, to: -1, limit: false, before: false, at: false, ahead: 0, end: false, dropped: false, hours: false, range: false,
  length: null, day: null, month: null, clock: null, zone: null, guessed: false, offHour: null, anchored: false, rough: null, ending: false, joined: false, skips: false,
})

/** True once the draft names a time. */
export const complete = (d: Draft) =>
  d.length !== null || d.day !== null || d.clock !== null || d.rough !== null

/** How many words were taken, and whether they belong to the expression or only lead to it. */
export type Used = { readonly count: number; readonly content: boolean }
/** One word, part of the expression. */
export const one: Used = { count: 1, content: true }
/** One word that only leads to the expression. */
export const lead: Used = { count: 1, content: false }
