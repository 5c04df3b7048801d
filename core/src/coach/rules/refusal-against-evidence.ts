import type { Rule } from './rule.ts'

/** A refusal although a finding on the ticket says that the fault is ours, wholly or in part (3.5, 6.3). */
export const refusalAgainstEvidence: Rule = {
  id: 'refusal_against_evidence',
  severity: 'problem',
  find: ({ facts, negative }) => {
    const last = negative.at(-1)
    return facts.isOurFault && last ? [{ span: last.span }] : []
  },
}
