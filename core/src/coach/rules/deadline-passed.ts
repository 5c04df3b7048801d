import { isBinding } from './binding.ts'
import type { Rule } from './rule.ts'

/** A promise for a time that has already passed (2.2). */
export const deadlinePassed: Rule = {
  id: 'deadline_passed',
  severity: 'problem',
  find: ({ commitments, facts }) =>
    commitments
      .filter((c) => isBinding(c) && c.deadline?.dueAt != null && c.deadline.dueAt < facts.now)
      .map((c) => ({ span: c.deadline!.span })),
}
