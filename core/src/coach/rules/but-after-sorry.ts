import { sentenceAt } from '../read-text.ts'
import { wordsFound, type Rule } from './rule.ts'

/** "Sorry, but": what follows takes the apology back (6.5, 7.2). */
export const butAfterSorry: Rule = {
  id: 'but_after_sorry',
  severity: 'advice',
  find: (reading) => {
    const { read, sorries } = reading
    return wordsFound(reading, 'but_after_sorry')
      .filter(({ span }) =>
        sorries.some((s) => {
          if (s.kind === 'sorry_with_refusal' || s.span[1] > span[0]) return false
          const sentence = sentenceAt(read, s.span[0])
          const between = read.folded.slice(sentence.to, span[0])
          return span[0] < sentence.to || between.trim() === ''
        }),
      )
      .map(({ span }) => ({ span }))
  },
}
