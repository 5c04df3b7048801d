import { lead, one, type Draft, type Used } from './draft-time.ts'
import type { TimeToken } from './lexer.ts'

/** Takes a word that names a day, a part of it or a clock time. */
export function takeDay(draft: Draft, token: TimeToken, after: TimeToken | undefined): Used {
  switch (token.tag) {
    case 'weekday':
      takeWeekday(draft, token.value)
      return token.hour === undefined ? one : takePart(draft, token.hour, undefined)
    case 'offset':
      draft.day = { type: 'offset', days: token.value }
      return one
    case 'endOfToday':
      draft.day ??= { type: 'offset', days: 0 }
      draft.limit = draft.end = draft.ending = true
      return one
    case 'partOfDay':
      draft.day ??= { type: 'offset', days: token.value[0] }
      return takePart(draft, token.value[1], undefined)
    case 'date':
      draft.day = { type: 'date', day: token.value[0], month: token.value[1], year: token.value[2] }
      return one
    case 'month':
      draft.month = token.value
      return takeMonth(draft, token.value, after)
    case 'part':
      return takePart(draft, token.value, after)
    case 'clock':
      setClock(draft, token.value, token.to - token.from === 4 && after?.tag !== 'mark')
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

/** The week to come of "next Tuesday" and "Tuesday next week"; of two days the later, told from the first. */
function takeWeekday(draft: Draft, weekday: number) {
  const before = draft.day
  const weeks = draft.skips || (before?.type === 'end_of_week' && before.ahead > 0) ? 1 : null
  const after = draft.joined && before?.type === 'weekday' ? before.weekday : null
  draft.day = { type: 'weekday', weekday, weeks: before?.type === 'weekday' ? before.weeks : weeks, after }
  draft.joined = false
}

/** Takes minutes since midnight; an hour up to 7 that may be one of the afternoon is taken for it. */
export function setClock(draft: Draft, minutes: number, mayBeLater: boolean) {
  draft.guessed = mayBeLater && minutes < 8 * 60
  draft.clock = draft.guessed ? minutes + 720 : minutes
  settle(draft)
}

function takePart(draft: Draft, hour: number, after: TimeToken | undefined): Used {
  const leads = after && ['weekday', 'on', 'glue'].includes(after.tag)
  if (!draft.day && !draft.limit && !leads && draft.clock === null) return lead
  draft.rough = hour
  settle(draft)
  return one
}

/** "7 in the morning" is no guess any more; "2 at noon" (Spanish) still is. */
const EARLY = (12 + 5) * 60

/** A clock time and a part of the day beside it: "8 tonight", "7 in the morning", "12 at night". */
function settle(draft: Draft) {
  const { clock, rough } = draft
  if (clock === null || rough === null) return
  if (clock < 720 && rough > 12) draft.clock = clock + 720
  else if (clock === 720 && rough > 20) draft.clock = 1440
  else if (draft.guessed && rough === 12 && clock >= EARLY) draft.clock = clock - 720
}
