import type { Language } from './language/language.ts'
import { matches, matchesInPiece } from './pattern.ts'
import { sentenceAt, type ReadText } from './read-text.ts'
import type { Found } from './span.ts'

/** Finds refusals, inabilities and blame; the customer's own trouble, restated, is not ours to say better (7.2). */
export function negativesIn(read: ReadText, language: Language): Found[] {
  return matches(language.negative.negative, read.folded)
    .filter(([from]) => {
      const sentence = sentenceAt(read, from)
      if (sentence.question) return false
      const length = read.folded.slice(sentence.from, from).trimEnd().length
      const before = matchesInPiece(language.negative.notOurs, read.folded, [
        sentence.from,
        sentence.from + length,
      ])
      return !before.some(([, to]) => to === length)
    })
    .map((span) => ({ span }))
}
