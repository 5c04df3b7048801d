import { wordCount, type Rule } from './rule.ts'

const MANY_WORDS = 100

/** A paragraph too long to be read on a screen (7.2). */
export const wallOfText: Rule = {
  id: 'wall_of_text',
  severity: 'hint',
  find: ({ read }) =>
    [...read.text.matchAll(/[^\n]+/g)]
      .map((m) => ({ span: [m.index, m.index + m[0].length] as const, words: wordCount(m[0]) }))
      .filter((p) => p.words > MANY_WORDS)
      .map(({ span, words }) => ({ span, params: { words } })),
}
