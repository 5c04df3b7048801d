import { wordsFound, type Rule, type RuleFinding } from './rule.ts'

/** Refusal, inability or blame where a positive form says the same; known forms come with it (7.2). */
export const negativePhrasing: Rule = {
  id: 'negative_phrasing',
  severity: 'advice',
  find: (reading) => {
    const known = wordsFound(reading, 'negative_phrasing')
    return reading.negative.map(({ span }): RuleFinding => {
      const better = known.find((k) => k.span[0] < span[1] && span[0] < k.span[1])
      return better ?? { span }
    })
  },
}
