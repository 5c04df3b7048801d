import type { Span } from '../span.ts'
import type { TimeToken } from './lexer.ts'
import type { DayWords, TimeMeaning } from './meaning.ts'
import type { TimeUnit } from './time-words.ts'

/** An expression of time read from neighbouring words, whatever their order. */
export type ReadTime = { readonly span: Span; readonly limit: boolean; readonly meaning: TimeMeaning }

type Draft = {
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
  /** True where an hour up to 7 was taken for one in the afternoon. */
  guessed: boolean
  /** Minutes by which the hour that follows is off: "half past". */
  offHour: number | null
  /** True where a clock time came with a lead word or a mark, so that it is no part of opening hours. */
  anchored: boolean
}

// prettier-ignore
const blank = (): Draft => ({
  from: -1, to: -1, limit: false, before: false, at: false, ahead: 0, end: false, dropped: false, hours: false, range: false,
  length: null, day: null, month: null, clock: null, guessed: false, offHour: null, anchored: false,
})

/** Reads the expressions of time in a run of neighbouring time words. */
export function readChain(tokens: readonly TimeToken[]): ReadTime[] {
  const found: ReadTime[] = []
  let draft = blank()
  const flush = () => {
    const meaning = draft.dropped ? null : meaningOf(draft)
    if (meaning) found.push({ span: [draft.from, draft.to], limit: draft.limit, meaning })
    draft = draft.hours ? { ...blank(), hours: true, dropped: true } : blank()
  }
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!
    if (startsAnother(draft, token)) flush()
    if (token.tag === 'glue' && draft.from < 0) {
      i++
      continue
    }
    if (draft.from < 0) draft.from = token.from
    const used = take(draft, tokens, i)
    if (used.content) draft.to = tokens[i + used.count - 1]!.to
    i += used.count
  }
  flush()
  return found
}

const complete = (d: Draft) => d.length !== null || d.day !== null || d.clock !== null

function startsAnother(draft: Draft, token: TimeToken): boolean {
  if (token.tag === 'within' || token.tag === 'not') return complete(draft)
  if (token.tag === 'endOfToday') return draft.length !== null || draft.clock !== null
  if (token.tag === 'by' || token.tag === 'before') return draft.length !== null || draft.clock !== null
  if (token.tag === 'date') return draft.day !== null && draft.day.type !== 'weekday'
  if (token.tag === 'weekday') return draft.day !== null && !draft.end && !draft.hours
  if (token.tag === 'offset' || token.tag === 'partOfDay') return draft.day !== null && !draft.end
  if (token.tag === 'clock') return draft.clock !== null
  return false
}

type Used = { readonly count: number; readonly content: boolean }
const one: Used = { count: 1, content: true }
const lead: Used = { count: 1, content: false }

function take(draft: Draft, tokens: readonly TimeToken[], i: number): Used {
  const token = tokens[i]!
  switch (token.tag) {
    case 'ago':
    case 'not':
      draft.dropped = true
      return lead
    case 'within':
    case 'by':
    case 'before':
      draft.limit = true
      draft.before = token.tag === 'before'
      draft.anchored = true
      return complete(draft) ? one : lead
    case 'at':
      draft.at = draft.anchored = true
      return lead
    case 'next':
      return takeNext(draft)
    case 'offHour':
      return takeOffHour(draft, token.value, tokens[i + 1])
    case 'end':
      draft.end = true
      return lead
    case 'to':
      return takeTo(draft, tokens, i)
    case 'or':
      return tokens[i - 1]?.tag === 'weekday' ? lead : takeTo(draft, tokens, i)
    case 'on':
    case 'glue':
      return lead
    case 'current':
      draft.end = true
      return lead
    case 'number':
      return takeNumber(draft, tokens, i)
    case 'unit':
      return takePeriod(draft, token.value, tokens[i + 1])
    default:
      return takeDay(draft, token, tokens[i + 1])
  }
}

/** From day to day are opening hours, no deadline; of a stretch between two clock times the end counts. */
function takeTo(draft: Draft, tokens: readonly TimeToken[], i: number): Used {
  const [before, after] = [tokens[i - 1]?.tag, tokens[i + 1]?.tag]
  if (before === 'weekday' && after === 'weekday') draft.dropped = draft.hours = true
  else if (draft.clock !== null && (after === 'clock' || after === 'number' || after === 'at')) {
    draft.clock = null
    draft.at = draft.range = true
  }
  return lead
}

function takeNext(draft: Draft): Used {
  const day = draft.day
  if (day?.type === 'end_of_week' || day?.type === 'end_of_month') draft.day = { ...day, ahead: 1 }
  else if (draft.length && draft.length.unit === 'business_day') return one
  else if (!complete(draft)) draft.ahead = 1
  return complete(draft) ? one : lead
}

function takePeriod(draft: Draft, unit: TimeUnit, after: TimeToken | undefined): Used {
  if (unit === 'hour' && draft.clock !== null) return one
  if (unit === 'day' && after?.tag === 'number') return lead
  if (draft.ahead && (unit === 'day' || unit === 'business_day')) draft.length = { amount: 1, unit }
  else if (unit === 'week' || unit === 'month') {
    if (!draft.ahead && !draft.end && !draft.limit && after?.tag !== 'next') return lead
    draft.day = { type: unit === 'week' ? 'end_of_week' : 'end_of_month', ahead: draft.ahead }
    draft.limit = true
  } else if (unit === 'day' && draft.end) draft.day ??= { type: 'offset', days: 0 }
  else if (unit !== 'minute' && draft.limit && !complete(draft)) draft.length = { amount: 1, unit }
  else return lead
  return one
}

function takeDay(draft: Draft, token: TimeToken, after: TimeToken | undefined): Used {
  switch (token.tag) {
    case 'weekday':
      draft.day = { type: 'weekday', weekday: token.value }
      return one
    case 'offset':
      draft.day = { type: 'offset', days: token.value }
      return one
    case 'endOfToday':
      draft.day ??= { type: 'offset', days: 0 }
      draft.limit = draft.end = true
      return one
    case 'partOfDay':
      draft.day = { type: 'offset', days: token.value[0] }
      draft.clock = token.value[1] * 60
      return one
    case 'date':
      draft.day = { type: 'date', day: token.value[0], month: token.value[1], year: token.value[2] }
      return one
    case 'month':
      draft.month = token.value
      return takeMonth(draft, token.value, after)
    case 'part':
      return takePart(draft, token.value)
    case 'clock':
      draft.guessed = token.to - token.from === 4 && token.value < 8 * 60 && after?.tag !== 'mark'
      draft.clock = draft.guessed ? token.value + 720 : token.value
      return one
    case 'mark':
      if (draft.clock === null) return lead
      if (token.value !== null) draft.clock = (draft.clock % 720) + token.value * 60
      draft.anchored ||= token.value !== null
      return one
    default:
      return lead
  }
}

/** A month is a date's, or by itself a limit: "in September", "by the end of May". */
function takeMonth(draft: Draft, month: number, after: TimeToken | undefined): Used {
  const dated = draft.day !== null || (after?.tag === 'number' && after.value <= 31)
  if (dated || (!draft.end && !draft.ahead)) return lead
  draft.day = { type: 'month', month, year: null }
  draft.limit = true
  return one
}

/** "7 in the morning" is no guess any more; "2 at noon" (Spanish) still is. */
const EARLY = (12 + 5) * 60

function takePart(draft: Draft, hour: number): Used {
  if (draft.clock !== null && draft.clock < 720 && hour > 12) draft.clock += 720
  else if (draft.clock !== null && draft.guessed && hour === 12 && draft.clock >= EARLY) draft.clock -= 720
  else if (draft.clock === null && (draft.day || draft.limit)) draft.clock = hour * 60
  else return draft.clock === null ? lead : one
  return one
}

const isTo = (token: TimeToken | undefined) => token?.tag === 'to' || token?.tag === 'or'

function takeNumber(draft: Draft, tokens: readonly TimeToken[], i: number): Used {
  const first = tokens[i] as TimeToken & { tag: 'number' }
  let last = i
  if (isTo(tokens[i + 1]) && tokens[i + 2]?.tag === 'number') last = i + 2
  else if (tokens[i + 1]?.tag === 'number') last = i + 1
  const amount = (tokens[last] as TimeToken & { tag: 'number' }).value
  let next = last + 1
  if (tokens[next]?.tag === 'glue') next++
  const after = tokens[next]
  const count = next - i + 1
  if (after?.tag === 'month') {
    draft.day = { type: 'date', day: amount, month: after.value, year: null }
    return { count, content: true }
  }
  if (draft.month !== null && draft.day === null && first.value <= 31) {
    draft.day = { type: 'date', day: first.value, month: draft.month, year: null }
    return one
  }
  if (first.value >= 2000) {
    if (draft.day?.type !== 'date' && draft.day?.type !== 'month') return lead
    draft.day = { ...draft.day, year: first.value }
    return one
  }
  if (after?.tag === 'unit' && !((draft.at || draft.before) && after.value === 'hour')) {
    if (complete(draft)) return lead
    draft.length = { amount, unit: after.value }
    if (draft.ahead) draft.limit = true
    return { count, content: true }
  }
  if (last === i + 2 && draft.day !== null && amount <= 24 && draft.clock === null) {
    draft.clock = (amount < 8 ? amount + 12 : amount) * 60
    return { count: 3, content: true }
  }
  return takeHour(draft, first, tokens[i + 1])
}

function takeOffHour(draft: Draft, minutes: number, after: TimeToken | undefined): Used {
  if (draft.clock !== null && after?.tag !== 'number') {
    draft.clock += minutes
    return one
  }
  draft.offHour = minutes
  draft.at = draft.anchored = true
  return lead
}

/** Digits may be an hour; a word only beside a day or a part of it, as "at two" may go on with "addresses". */
function isHour(
  draft: Draft,
  { digits, value }: TimeToken & { tag: 'number' },
  after: TimeToken | undefined,
) {
  if (digits || draft.offHour !== null || after?.tag === 'mark' || after?.tag === 'unit') return true
  const beside = after && ['part', 'partOfDay', 'offset', 'weekday', 'offHour'].includes(after.tag)
  return draft.at && value > 1 && (draft.day !== null || beside === true)
}

function takeHour(draft: Draft, hour: TimeToken & { tag: 'number' }, after: TimeToken | undefined): Used {
  if (hour.value > 24 || !isHour(draft, hour, after)) return lead
  if (after?.tag === 'mark' && after.value !== null) {
    draft.clock = ((hour.value % 12) + after.value) * 60
    draft.anchored = true
    return { count: 2, content: true }
  }
  if (!draft.at && !(draft.before && after?.tag === 'unit') && !(draft.limit && draft.day)) {
    if (hour.ordinal && draft.day === null)
      draft.day = { type: 'date', day: hour.value, month: null, year: null }
    return hour.ordinal ? one : lead
  }
  draft.guessed = hour.value < 8
  draft.clock = (draft.guessed ? hour.value + 12 : hour.value) * 60 + (draft.offHour ?? 0)
  draft.offHour = null
  return after?.tag === 'unit' || after?.tag === 'mark' ? { count: 2, content: true } : one
}

function meaningOf(draft: Draft): TimeMeaning | null {
  if (draft.length) return { type: 'length', ...draft.length }
  if (draft.day === null && (draft.clock === null || !draft.anchored || draft.range)) return null
  return { type: 'point', day: draft.day, clock: draft.clock, before: draft.before }
}
