import { isBinding } from './binding.ts'
import type { Rule } from './rule.ts'

/** A promise for "soon": nobody can keep it or be held to it (2.2). */
export const vagueDeadline: Rule = {
  id: 'vague_deadline',
  severity: 'advice',
  find: ({ commitments }) => {
    const vague = commitments
      .filter(isBinding)
      .flatMap((c) => (c.deadline?.kind === 'vague' ? [c.deadline] : []))
    return [...new Set(vague)].map(({ span }) => ({ span }))
  },
}
