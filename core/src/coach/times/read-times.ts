import { anchorIndex } from '../anchor-index.ts'
import { matches, pattern, type Pattern } from '../pattern.ts'
import type { Span } from '../span.ts'
import { timeLexer, type TimeLexer, type TimeToken } from './lexer.ts'
import type { TimeMeaning } from './meaning.ts'
import { readChain } from './read-chain.ts'
import type { TimeWords } from './time-words.ts'

/** An expression of time: `concrete` has a meaning, `vague` ("soon") has none. */
export type TimeExpression = {
  readonly span: Span
  readonly kind: 'concrete' | 'vague'
  /** True where the words set a limit ("within", "by"), not only a length or a day. */
  readonly limit: boolean
  readonly meaning: TimeMeaning | null
}

/** A language's words of time, compiled. */
export type TimeReader = {
  readonly dayFirst: TimeLexer
  readonly monthFirst: TimeLexer
  readonly vague: Pattern
}

/** Compiles a language's words of time once. */
export function timeReader(words: TimeWords, index = anchorIndex()): TimeReader {
  const dayFirst = timeLexer(words, false)
  return {
    dayFirst,
    monthFirst: words.dayFirst ? dayFirst : timeLexer(words, true),
    vague: pattern(words.vague, {}, index),
  }
}

/** Finds the expressions of time in a folded text, in order; dates such as 3/4 are read as the zone writes them. */
export function readTimes(reader: TimeReader, folded: string, zone: string): TimeExpression[] {
  const tokens = (zone.startsWith('America/') ? reader.monthFirst : reader.dayFirst)(folded)
  const concrete: TimeExpression[] = []
  for (let i = 0; i < tokens.length;) {
    let end = i + 1
    while (end < tokens.length && adjacent(folded, tokens[end - 1]!, tokens[end]!)) end++
    for (const chain of readChain(tokens.slice(i, end))) concrete.push({ kind: 'concrete', ...chain })
    i = end
  }
  const vague = matches(reader.vague, folded)
    .filter(([from, to]) => !concrete.some(({ span }) => span[0] < to && from < span[1]))
    .map((span): TimeExpression => ({ span, kind: 'vague', limit: true, meaning: null }))
  return [...concrete, ...vague].sort((a, b) => a.span[0] - b.span[0])
}

const adjacent = (folded: string, a: TimeToken, b: TimeToken) =>
  /^[\s,()/-]{0,3}$/.test(folded.slice(a.to, b.from))
