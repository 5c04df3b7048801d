import { wordCount, type Rule } from './rule.ts'

/** The first sentence after the greeting says no: what we do can come first (7.2). */
export const negativeOpening: Rule = {
  id: 'negative_opening',
  severity: 'advice',
  find: ({ read, negative }) => {
    const opening = read.sentences.find((s) => {
      const text = read.text.slice(s.from, s.to)
      return wordCount(text) > 3 || !/[,:!]$/.test(text)
    })
    const [first] = negative
    return opening && first && first.span[0] >= opening.from && first.span[0] < opening.to
      ? [{ span: first.span }]
      : []
  },
}
