import type { TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, asSystem, type DeskEvent, type Work } from '#server/platform/work.ts'
import { carryOutAction } from './carry-out-action.ts'
import { keepFiring, type NamedRule } from './rule-store.ts'

export type Firing = { rule: NamedRule; key: string; event: DeskEvent | null }

/**
 * Does what a rule says, in order, as the desk itself. What a rule of the desk refuses is written down and the rest goes
 * on: nobody's own act fails because of an automation.
 */
export async function carryOutFiring(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  { rule, key, event }: Firing,
): Promise<void> {
  const ticketId = hold.row.id
  const acting = { ...asSystem(work, 'automation'), causedBy: [...(event?.causedBy ?? []), rule.id] }
  keepFiring(work, { key, ruleId: rule.id }, ticketId)
  const about = { ruleId: rule.id, rule: rule.name }
  appendEvent(acting, { type: 'automation.fired', ticketId, subjectId: ticketId, data: about })
  for (const action of rule.actions) {
    try {
      await carryOutAction(acting, desk, hold, { action, rule, event })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const reason = error.reason ?? error.code
      const data = { ...about, action: action.do, reason }
      appendEvent(acting, { type: 'automation.refused', ticketId, subjectId: ticketId, data })
    }
  }
}
