export type TimeUnit = 'minute' | 'hour' | 'business_hour' | 'day' | 'business_day' | 'week' | 'month'

/** Patterns on folded text (see pattern.ts) with the value they stand for. */
type Valued<T> = readonly (readonly [words: string, value: T])[]

/** How a language speaks of time. */
export type TimeWords = {
  readonly number: Valued<number>
  /** Numbers of two words, with the words that they may begin or end with: "seventy-two". */
  readonly compound: readonly [words: string, parts: Valued<number>]
  /** Lengths of time with a name: "half an hour", "a fortnight". */
  readonly length: Valued<readonly [amount: number, unit: TimeUnit]>
  readonly unit: Valued<TimeUnit>
  /** Monday is 0, the weekend 7. */
  readonly weekday: Valued<number>
  /** Hour at which the part of a day ends that is written in one word with it: "vrijdagochtend". */
  readonly weekdayPart: Valued<number>
  /** Days with a name: "Christmas", "the end of the year". */
  readonly named: Valued<readonly [day: number, month: number]>
  /** January is 1. */
  readonly month: Valued<number>
  /** Days from today: "tomorrow". */
  readonly offset: Valued<number>
  /** Hour at which a part of the day ends: "morning". */
  readonly part: Valued<number>
  /** Minutes that a named hour is off, said before it ("half past") or after it (Spanish "y media"). */
  readonly offHour: Valued<number>
  /** Days from today and hour: "tonight". */
  readonly partOfDay: Valued<readonly [days: number, hour: number]>
  /** The end of today: "close of business". */
  readonly endOfToday: string
  /** "the end of". */
  readonly end: string
  /** Makes a length of time a limit: "within", "in less than", "no more than". */
  readonly within: string
  /** Includes what follows: "by", "until", "no later than". */
  readonly by: string
  /** Excludes what follows: "before". */
  readonly before: string
  readonly on: string
  readonly at: string
  readonly next: string
  /** The same, but beside a day always that of the week to come: English "next". */
  readonly skip: string
  readonly current: string
  /** Between the ends of a range: "3 to 5". */
  readonly to: string
  /** Between two of which either will do, or both: "3 or 4", "between Monday and Wednesday". */
  readonly or: string
  /** Words that may stand inside an expression: "of", "the". */
  readonly glue: string
  /** Before a time that looks back or is no limit: "at least", "for the past". */
  readonly not: string
  /** After a time that looks back: "ago". */
  readonly ago: string
  /** After a clock time without minutes: "am", with the hours to add. */
  readonly mark: Valued<number | null>
  /** How the clock of a place is named: "{place} time". */
  readonly zone: string
  /** True where 3/4 is the third of April in every zone. */
  readonly dayFirst: boolean
  readonly vague: readonly string[]
}
