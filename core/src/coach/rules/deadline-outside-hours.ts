import { isOpen } from '#core/calendar/arithmetic.ts'
import { instant } from '#core/time/instant.ts'
import { isBinding } from './binding.ts'
import type { Rule } from './rule.ts'

/** A promise for a time when nobody is at work (2.2, 4.1). */
export const deadlineOutsideHours: Rule = {
  id: 'deadline_outside_hours',
  severity: 'hint',
  find: ({ commitments, facts: { calendar } }) => {
    if (!calendar) return []
    // Due at closing time is still within hours: look at the moment before.
    const closed = (at: number) => !isOpen(calendar, instant(at - 1)) && !isOpen(calendar, instant(at))
    return commitments
      .filter((c) => isBinding(c) && c.deadline?.dueAt != null && closed(c.deadline.dueAt))
      .map((c) => ({ span: c.deadline!.span }))
  },
}
