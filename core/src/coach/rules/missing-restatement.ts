import { wholeText, type Rule } from './rule.ts'

/** A solution is sent while the customer's key points are not confirmed and not restated (3.1). */
export const missingRestatement: Rule = {
  id: 'missing_restatement',
  severity: 'advice',
  find: ({ read, facts, listening }) =>
    facts.keyPointsConfirmed === false && listening.restates === null
      ? [{ span: wholeText(read), params: {} }]
      : [],
}
