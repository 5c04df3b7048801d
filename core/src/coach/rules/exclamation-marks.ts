import type { Rule } from './rule.ts'

/** Two exclamation marks together, or three in one draft, are too many (7.2, 8.3). */
export const exclamationMarks: Rule = {
  id: 'exclamation_marks',
  severity: 'hint',
  find: ({ read }) => {
    const double = /!{2,}|\?!|!\?/.exec(read.text)
    if (double) return [{ span: [double.index, double.index + double[0].length] }]
    const third = [...read.text.matchAll(/!/g)][2]
    return third ? [{ span: [third.index, third.index + 1] }] : []
  },
}
