import type { Rule } from './rule.ts'

const MANY = 3

/** Apologising again and again says less each time (6.5, 7.2). */
export const overApologising: Rule = {
  id: 'over_apologising',
  severity: 'hint',
  find: ({ sorries }) => {
    const apologies = sorries.filter((s) => s.kind === 'apology')
    const extra = apologies[MANY - 1]
    return extra ? [{ span: extra.span, params: { count: apologies.length } }] : []
  },
}
