import { pattern, sourceOf } from '../pattern.ts'
import type { TimeUnit, TimeWords } from './time-words.ts'
import { zonePatterns, type ZoneByText } from './zone-words.ts'

/** A word of time in a text. */
export type TimeToken = { readonly from: number; readonly to: number } & (
  | { readonly tag: 'number'; readonly value: number; readonly ordinal: boolean; readonly digits: boolean }
  | { readonly tag: 'unit'; readonly value: TimeUnit }
  | { readonly tag: 'weekday'; readonly value: number; readonly hour?: number }
  | { readonly tag: 'length'; readonly value: readonly [amount: number, unit: TimeUnit] }
  | { readonly tag: 'month' | 'offset' | 'part' | 'offHour' | 'clock'; readonly value: number }
  | { readonly tag: 'zone'; readonly value: string | null }
  | { readonly tag: 'mark'; readonly value: number | null }
  | { readonly tag: 'partOfDay'; readonly value: readonly [days: number, hour: number] }
  | { readonly tag: 'date'; readonly value: readonly [day: number, month: number, year: number | null] }
  | { readonly tag: Plain }
)

const FIRST = ['ago', 'not', 'endOfToday', 'end'] as const
const LAST = ['within', 'by', 'before', 'on', 'at', 'skip', 'next', 'current', 'to', 'or', 'glue'] as const
const VALUED = [
  'length',
  'offHour',
  'partOfDay',
  'offset',
  'unit',
  'month',
  'part',
  'number',
  'mark',
] as const

type Plain = (typeof FIRST)[number] | (typeof LAST)[number]

export type TimeLexer = (folded: string) => TimeToken[]

const DAY = '0?[1-9]|[12]\\d|3[01]'
/** "uiterlijk 3-1" is a date, "3-5 werkdagen" a length. */
const DUTCH_DASH =
  '(?<=\\b(?:uiterlijk|laatst|t/m|vanaf|op) \\d\\d?)-(?=\\d\\d?(?! ?(?:werk|dag|wek|week|uur|uren|maand|min)))'
const DATE = `(?<![\\w.,/-])(?!24/7)(?:(20\\d\\d)-(\\d\\d)-(\\d\\d)|(${DAY})([/.-])(${DAY})\\5((?:20)?\\d\\d)|(${DAY})(?:/|${DUTCH_DASH})(${DAY}))(?![\\w/-])`
const CLOCK = '(?<![\\w.,:])([01]?\\d|2[0-4])(?:[:.]|h)([0-5]\\d)(?![\\d.,]?\\d|[.:]\\d|%)(?=$|\\W|h|u|a|p)'
const DIGITS =
  '(?<![a-z]-)(?<![\\w.,:$¤£])(\\d{1,3}|20\\d\\d)(?:(st|nd|rd|th|o|a|er|de|ste|e)(?!\\w))?(?=\\b|[a-z])(?![.,:]\\d|%| ?[$¤£])'

type Group = readonly [tag: string, value: unknown, source: string]

/** The value of a word that its letters tell. */
type ByText = (text: string, before: string) => object

/** "seventy-two": the longest part that it begins with and the longest that it ends with, added up. */
function compoundOf(parts: TimeWords['compound'][1]): ByText {
  const longestFirst = [...parts].sort(([a], [b]) => b.length - a.length)
  return (text) => {
    const [first, last] = [
      longestFirst.find(([w]) => text.startsWith(w)),
      longestFirst.find(([w]) => text.endsWith(w)),
    ]
    return { value: (first?.[1] ?? 0) + (last?.[1] ?? 0), ordinal: false, digits: false }
  }
}

/** A day of the week and the part of it that it is written in one word with: "vrijdagochtend". */
function withPart(weekday: number, parts: TimeWords['weekdayPart']): ByText {
  return (text) => {
    const part = parts.find(([ending]) => text.endsWith(ending))
    return part ? { value: weekday, hour: part[1] } : { value: weekday }
  }
}

const zoned =
  (zone: ZoneByText): ByText =>
  (text, before) => ({ value: zone(text, before) })

/** Compiles the words of a language into one expression that finds each word of time; month first where dates are written so. */
export function timeLexer(words: TimeWords, monthFirst: boolean): TimeLexer {
  const groups: Group[] = [
    ...zonePatterns(words.zone).map(([w, zone]): Group => ['zone', zoned(zone), w]),
    ...words.named.map(([w, [day, month]]): Group => ['date', [day, month, null], w]),
    ...FIRST.map((tag): Group => [tag, null, words[tag]]),
    ['number', compoundOf(words.compound[1]), words.compound[0]],
    ...VALUED.flatMap((tag) => words[tag].map(([w, v]): Group => [tag, v, w])),
    ...words.weekday.map(([w, v]): Group => ['weekday', withPart(v, words.weekdayPart), w]),
    ...LAST.map((tag): Group => [tag, null, words[tag]]),
  ]
  const finders = groups.map(([, , source]) => `(${sourceOf(pattern([source]))})`)
  const expression = new RegExp(`${DATE}|${CLOCK}|${DIGITS}|(?<![a-z])(?:${finders.join('|')})`, 'g')
  return (folded) => {
    const tokens: TimeToken[] = []
    expression.lastIndex = 0
    for (let m = expression.exec(folded); m; m = expression.exec(folded)) {
      if (m[0].length === 0) expression.lastIndex++
      else
        tokens.push({
          from: m.index,
          to: m.index + m[0].length,
          ...tokenOf(m, groups, monthFirst),
        } as TimeToken)
    }
    return tokens
  }
}

function tokenOf(m: RegExpExecArray, groups: readonly Group[], monthFirst: boolean) {
  if (m[1]) return { tag: 'date', value: [Number(m[3]), Number(m[2]), Number(m[1])] }
  if (m[4] || m[8]) {
    const [a, b] = [Number(m[4] ?? m[8]), Number(m[6] ?? m[9])]
    const year = m[7] ? (Number(m[7]) % 100) + 2000 : null
    return { tag: 'date', value: (monthFirst && a <= 12) || b > 12 ? [b, a, year] : [a, b, year] }
  }
  if (m[10]) return { tag: 'clock', value: Number(m[10]) * 60 + Number(m[11]) }
  if (m[12])
    return {
      tag: 'number',
      value: Number(m[12]),
      digits: true,
      ordinal: m[13] !== undefined || /\bdia $/.test(m.input.slice(Math.max(0, m.index - 5), m.index)),
    }
  const index = m.findIndex((group, i) => i >= 14 && group !== undefined) - 14
  const [tag, value] = groups[index]!
  if (typeof value === 'function')
    return { tag, ...(value as ByText)(m[0], m.input.slice(Math.max(0, m.index - 12), m.index)) }
  return value === null && tag !== 'mark' ? { tag } : { tag, value, ordinal: false, digits: false }
}
