import type { Span } from '../span.ts'
import type { TimeToken } from './lexer.ts'
import { blank, complete, lead, one, type Draft, type Used } from './draft-time.ts'
import type { DayWords, TimeMeaning } from './meaning.ts'
import { setClock, takeDay } from './take-day.ts'
import type { TimeUnit } from './time-words.ts'

/** An expression of time read from neighbouring words, whatever their order. */
export type ReadTime = { readonly span: Span; readonly limit: boolean; readonly meaning: TimeMeaning }

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
    if (draft.from < 0 && (token.tag === 'glue' || token.tag === 'zone' || token.tag === 'or')) {
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

function startsAnother(draft: Draft, token: TimeToken): boolean {
  if (token.tag === 'within' || token.tag === 'not') return complete(draft)
  if (token.tag === 'endOfToday') return draft.length !== null || draft.clock !== null
  if (token.tag === 'by' || token.tag === 'before') return draft.length !== null || draft.clock !== null
  if (token.tag === 'date') return draft.day !== null && draft.day.type !== 'weekday'
  if (token.tag === 'weekday')
    return draft.day !== null && !draft.end && !draft.hours && !goesOn(draft, draft.day)
  if (token.tag === 'offset' || token.tag === 'partOfDay') return draft.day !== null && !draft.end
  if (token.tag === 'clock') return draft.clock !== null
  return false
}

/** "next week on Monday" and "Monday or Tuesday" are one day. */
const goesOn = ({ joined }: Draft, day: DayWords) =>
  day.type === 'end_of_week' ? day.ahead > 0 : day.type === 'weekday' && joined

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
      if (!complete(draft) && !draft.end && !draft.at) draft.from = token.from
      draft.limit = true
      draft.joined = false
      draft.before = token.tag === 'before'
      draft.anchored = true
      return complete(draft) ? one : lead
    case 'at':
      draft.at = draft.anchored = true
      return lead
    case 'next':
    case 'skip':
      draft.skips = token.tag === 'skip'
      return takeNext(draft, tokens[i + 1])
    case 'offHour':
      return takeOffHour(draft, token.value, tokens[i + 1])
    case 'end':
      draft.end = draft.ending = true
      return lead
    case 'length':
      draft.length = { amount: token.value[0], unit: token.value[1] }
      return one
    case 'to':
      return takeTo(draft, tokens, i)
    case 'or':
      draft.joined = tokens[i - 1]?.tag === 'weekday'
      return draft.joined ? lead : takeTo(draft, tokens, i)
    case 'zone':
      draft.zone = token.value ?? draft.zone
      return token.value && complete(draft) ? one : lead
    case 'on':
    case 'glue':
      return lead
    case 'current':
      draft.end = true
      return lead
    case 'number':
      return takeNumber(draft, tokens, i)
    case 'unit':
      return takePeriod(draft, token.value, tokens, i)
    default:
      return takeDay(draft, token, tokens[i + 1])
  }
}

/** "Friday week" and "el viernes de la semana que viene". */
function takeWeekOf(
  draft: Draft,
  day: DayWords & { type: 'weekday' },
  tokens: readonly TimeToken[],
  i: number,
): Used {
  const [before, after] = [tokens[i - 1]!.tag, tokens[i + 1]?.tag]
  if (before === 'weekday' && after !== 'next' && after !== 'skip' && after !== 'number') {
    draft.day = { ...day, later: 1 }
    return one
  }
  if (after !== 'next' && after !== 'skip') return lead
  draft.day = { ...day, weeks: 1 }
  return { count: 2, content: true }
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

function takeNext(draft: Draft, after: TimeToken | undefined): Used {
  const day = draft.day
  if (day?.type === 'weekday' && after?.tag === 'unit' && after.value === 'week') {
    draft.day = { ...day, weeks: 1 }
    return { count: 2, content: true }
  }
  if (day?.type === 'end_of_week' || day?.type === 'end_of_month') draft.day = { ...day, ahead: 1 }
  else if (draft.length && draft.length.unit === 'business_day') return one
  else if (!complete(draft)) draft.ahead = 1
  return complete(draft) ? one : lead
}

function takePeriod(draft: Draft, unit: TimeUnit, tokens: readonly TimeToken[], i: number): Used {
  const after = tokens[i + 1]
  if (unit === 'week' && draft.day?.type === 'weekday') return takeWeekOf(draft, draft.day, tokens, i)
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
  if (after?.tag === 'offHour' && tokens[next + 1]?.tag === 'unit' && !complete(draft)) {
    draft.length = { amount: amount * 60 + after.value, unit: 'minute' }
    return { count: count + 1, content: true }
  }
  if (after?.tag === 'unit' && !((draft.at || draft.before) && after.value === 'hour')) {
    if (complete(draft)) return lead
    draft.length = { amount, unit: after.value }
    if (draft.ahead) draft.limit = true
    return withRest(draft.length, tokens, next + 1, count)
  }
  if (last === i + 2 && draft.day !== null && amount <= 24 && draft.clock === null) {
    draft.clock = (amount < 8 ? amount + 12 : amount) * 60
    return { count: 3, content: true }
  }
  return takeHour(draft, first, tokens[i + 1])
}

/** "an hour and a half", "a day or two": what is added after the unit. */
function withRest(
  length: NonNullable<Draft['length']>,
  tokens: readonly TimeToken[],
  next: number,
  count: number,
): Used {
  const [rest, last, unit] = tokens.slice(next, next + 3)
  if (rest?.tag === 'offHour' && length.unit === 'hour' && rest.value > 0) {
    length.amount = length.amount * 60 + rest.value
    length.unit = 'minute'
    return { count: count + 1, content: true }
  }
  if (rest?.tag !== 'or' || last?.tag !== 'number' || unit?.tag === 'unit' || last.value <= length.amount)
    return { count, content: true }
  length.amount = last.value
  return { count: count + 2, content: true }
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
  const oclock = draft.limit && after?.tag === 'mark'
  if (!draft.at && !oclock && !(draft.before && after?.tag === 'unit') && !(draft.limit && draft.day)) {
    if (hour.ordinal && draft.day === null)
      draft.day = { type: 'date', day: hour.value, month: null, year: null }
    return hour.ordinal ? one : lead
  }
  setClock(draft, hour.value * 60, true)
  draft.clock! += draft.offHour ?? 0
  draft.offHour = null
  return after?.tag === 'unit' || after?.tag === 'mark' ? { count: 2, content: true } : one
}

function meaningOf(draft: Draft): TimeMeaning | null {
  const { day, length, zone } = draft
  if (length?.unit === 'week' && length.amount === 1 && day?.type === 'weekday')
    return { type: 'point', day: { ...day, later: 1 }, clock: draft.clock, before: draft.before, zone }
  if (length) return { type: 'length', ...length }
  const clock = draft.clock ?? (draft.rough === null ? null : draft.rough * 60)
  if (day === null && (clock === null || !draft.anchored || draft.range)) return null
  return { type: 'point', day, clock, before: draft.before && !draft.ending, zone }
}
