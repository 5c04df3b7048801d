import { hour } from '#core/time/instant.ts'
import { isBinding } from './binding.ts'
import type { Rule } from './rule.ts'

/** A date told to the customer without a commitment behind it: no clock watches it (2.4). */
export const uncoveredCommitment: Rule = {
  id: 'uncovered_commitment',
  severity: 'problem',
  find: ({ commitments, facts }) => {
    const standing = facts.commitments
    if (!standing) return []
    return commitments
      .filter((c) => isBinding(c) && c.by !== 'others' && c.deadline?.dueAt != null)
      .filter((c) => !standing.some((s) => Math.abs(s.dueAt - c.deadline!.dueAt!) <= hour))
      .map((c) => ({ span: c.deadline!.span }))
  },
}
