import { wordCount, wordsFound, type Rule } from './rule.ts'

const SHORT = 20
const BEGINNING = 40

/** A longer draft begins without a greeting or a thank you (7.2). */
export const missingGreeting: Rule = {
  id: 'missing_greeting',
  severity: 'hint',
  find: (reading) => {
    const { read } = reading
    if (wordCount(read.text) < SHORT) return []
    const greeted = wordsFound(reading, 'missing_greeting').some((f) => f.span[0] < BEGINNING)
    const first = read.sentences[0]
    return greeted || !first ? [] : [{ span: [first.from, first.from + 1], params: {} }]
  },
}
