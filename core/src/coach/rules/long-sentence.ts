import { wordCount, type Rule } from './rule.ts'

const MANY_WORDS = 35

/** A sentence too long to be read at once (7.2). */
export const longSentence: Rule = {
  id: 'long_sentence',
  severity: 'hint',
  find: ({ read }) =>
    read.sentences
      .map((s) => ({ span: [s.from, s.to] as const, words: wordCount(read.text.slice(s.from, s.to)) }))
      .filter((s) => s.words > MANY_WORDS)
      .map(({ span, words }) => ({ span, params: { words } })),
}
