import type { Rule } from './rule.ts'

const TWICE = /(?<![\p{L}\p{N}'’-])(\p{L}+)[ \t]+\1(?![\p{L}\p{N}'’-])/giu

/** Words that are rightly said twice: "that that", "had had", "dat dat", "nos nos". */
const RIGHTLY = new Set([
  'that',
  'had',
  'dat',
  'die',
  'is',
  'nos',
  'se',
  'no',
  'nee',
  'nao',
  'não',
  'ja',
  'sim',
  'si',
  'sí',
  'very',
  'heel',
  'muy',
  'muito',
])

/** The same word twice in a row, left over from typing (7.2). */
export const repeatedWord: Rule = {
  id: 'repeated_word',
  severity: 'hint',
  find: ({ read, language }) =>
    [...read.text.matchAll(TWICE)]
      .filter(
        (m) => !RIGHTLY.has(m[1]!.toLowerCase()) || (m[1]!.toLowerCase() === 'is' && language.code !== 'es'),
      )
      .map((m) => ({ span: [m.index, m.index + m[0].length] as const, rewording: m[1]! })),
}
