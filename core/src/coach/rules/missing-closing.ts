import { wordCount, wordsFound, type Rule } from './rule.ts'

const SHORT = 20
const END = 120

/** A longer draft ends without a word of thanks or a farewell (7.2). */
export const missingClosing: Rule = {
  id: 'missing_closing',
  severity: 'hint',
  find: (reading) => {
    const { read } = reading
    const last = read.sentences.at(-1)
    if (!last || wordCount(read.text) < SHORT) return []
    const closed = wordsFound(reading, 'missing_closing').some((f) => f.span[0] > last.to - END)
    return closed ? [] : [{ span: [last.to - 1, last.to], params: {} }]
  },
}
