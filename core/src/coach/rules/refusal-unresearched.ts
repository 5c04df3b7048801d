import type { Rule } from './rule.ts'

/** A refusal while something is still to be looked into (3.3). */
export const refusalUnresearched: Rule = {
  id: 'refusal_unresearched',
  severity: 'problem',
  find: ({ facts, negative }) => {
    const last = negative.at(-1)
    return facts.isUnresearched && last ? [{ span: last.span }] : []
  },
}
