import { anchorIndex, type AnchorIndex } from '../anchor-index.ts'
import { pattern, type Pattern } from '../pattern.ts'
import { timeReader, type TimeReader } from '../times/read-times.ts'
import type { LanguageWords, RuleWords } from './language-words.ts'

type Compiled<T> = { readonly [K in keyof T]: Pattern }

/** A language ready to read with: each list of patterns as one expression on folded text. */
export type Language = {
  readonly code: string
  readonly words: LanguageWords
  readonly times: TimeReader
  readonly promises: Compiled<LanguageWords['promises']>
  readonly sorry: Compiled<LanguageWords['sorry']>
  readonly acknowledgement: Compiled<LanguageWords['acknowledgement']>
  readonly apologyParts: Compiled<LanguageWords['apologyParts']>
  readonly negative: Compiled<LanguageWords['negative']>
  /** Per rule its patterns, each with its rewording. */
  readonly rules: ReadonlyMap<string, readonly RulePattern[]>
}

export type RulePattern = { readonly expression: Pattern; readonly rewording: string | null }

/** Compiles the words of a language; done once, when it is loaded. */
export function compileLanguage(words: LanguageWords): Language {
  const index = anchorIndex()
  const lists = <T extends Readonly<Record<string, readonly string[]>>>(group: T): Compiled<T> =>
    Object.fromEntries(
      Object.entries(group).map(([k, list]) => [k, pattern(list, words.pieces, index)]),
    ) as Compiled<T>
  return {
    code: words.code,
    words,
    times: timeReader(words.times, index),
    promises: lists(words.promises),
    sorry: lists(words.sorry),
    acknowledgement: lists(words.acknowledgement),
    apologyParts: lists(words.apologyParts),
    negative: lists(words.negative),
    rules: new Map(
      Object.entries(words.rules).map(([rule, list]) => [rule, compileRule(list, words, index)]),
    ),
  }
}

/** Patterns with the same rewording share one expression, so that a text is walked through less often. */
function compileRule(list: RuleWords, words: LanguageWords, index: AnchorIndex): RulePattern[] {
  const byRewording = new Map<string | null, string[]>()
  for (const [source, rewording = null] of list) {
    byRewording.set(rewording, [...(byRewording.get(rewording) ?? []), source])
  }
  return [...byRewording].map(([rewording, sources]) => ({
    expression: pattern(sources, words.pieces, index),
    rewording,
  }))
}
