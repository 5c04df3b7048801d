import { isBinding } from './binding.ts'
import type { Rule } from './rule.ts'

/** A promise that its author may not give without an approval (2.4, 6.2). */
export const beyondAuthority: Rule = {
  id: 'beyond_authority',
  severity: 'problem',
  find: ({ commitments, facts }) => {
    const may: readonly string[] | undefined = facts.mayCommitTo
    if (!may) return []
    return commitments.filter((c) => isBinding(c) && !may.includes(c.kind)).map(({ span }) => ({ span }))
  },
}
