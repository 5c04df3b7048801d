import { plainWord } from '#core/filter/nearest-words.ts'

export type ExcerptPart = { text: string; hit: boolean }

const LENGTH = 140
const BEFORE = 40
const WORD = /[\p{L}\p{N}]+/gu

/** The words that are looked for in a typed search: without signs, accents and what a minus takes out. */
export function searchedWords(typed: string): string[] {
  const kept = typed.replace(/(^|\s)-\S+/g, ' ')
  return [...kept.matchAll(WORD)].map(([word]) => plainWord(word))
}

/**
 * The place of a text where the words stand, about 140 characters of it, cut into what was looked for and the rest.
 * Words are the same when they begin alike but for their last two letters, whatever their accents; null where none stands.
 */
export function excerpt(text: string, words: readonly string[]): ExcerptPart[] | null {
  const line = text.replace(/\s+/g, ' ').trim()
  const hits = [...line.matchAll(WORD)].filter(([word]) => words.some((one) => isAlike(plainWord(word), one)))
  const first = hits[0]
  if (!first) return null
  const from = first.index <= BEFORE ? 0 : line.indexOf(' ', first.index - BEFORE) + 1
  const to = Math.min(line.length, from + LENGTH)
  const parts: ExcerptPart[] = []
  let at = from
  for (const { 0: word, index } of hits) {
    if (index + word.length > to) break
    if (index > at) parts.push({ text: line.slice(at, index), hit: false })
    parts.push({ text: word, hit: true })
    at = index + word.length
  }
  if (at < to) parts.push({ text: line.slice(at, to), hit: false })
  return parts
}

function isAlike(word: string, wanted: string): boolean {
  const stem = wanted.length > 4 ? wanted.slice(0, Math.max(4, wanted.length - 2)) : wanted
  return word.startsWith(stem) && Math.abs(word.length - wanted.length) <= 4
}
