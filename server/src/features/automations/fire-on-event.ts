import { fireRules } from '#core/automation/fire-rules.ts'
import { automationEvent } from '#contracts/http/automations.ts'
import { holdTicket } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { DeskEvent, Reaction, Work } from '#server/platform/work.ts'
import { carryOutFiring } from './carry-out-firing.ts'
import { rulesOf } from './rule-store.ts'
import { isAlive, ruleValues } from './rule-values.ts'

/** The rules of an event, one after the other: a later one sees what an earlier one changed. */
const fireOnEvent: Reaction = async (work, event) => {
  const { ticketId } = event
  if (ticketId === null) return
  const desk = await loadDesk(work, work.workspaceId)
  const rules = (await rulesOf(work.tx, desk)).filter(
    ({ trigger }) => trigger.on === 'event' && trigger.eventTypes.includes(event.type),
  )
  if (rules.length === 0) return
  const hold = await holdTicket(work, ticketId)
  const occasion = {
    on: 'event' as const,
    eventId: eventId(work, event),
    eventType: event.type,
    at: work.now,
    causedBy: event.causedBy,
  }
  for (const rule of rules) {
    const values = ruleValues(desk, hold, event.data)
    const facts = { subjectId: ticketId, values, fired: new Set<string>(), alive: isAlive(hold) }
    for (const firing of fireRules([rule], occasion, facts, work.now))
      await carryOutFiring(work, desk, hold, { rule, key: firing.key, event })
  }
}

/** Its place in the transaction: events have no id before they are written. */
function eventId(work: Work, event: DeskEvent): string {
  return `${event.type}@${work.now}#${work.events.indexOf(event)}`
}

export const eventReactions = automationEvent.options.map((type) => [type, fireOnEvent] as const)
