import type { Escalation } from '#core/escalation/escalation.ts'
import { nextDue } from '#core/escalation/next-due.ts'
import { holdTicket, type TicketHold } from '#server/features/tickets/index.ts'
import { clearTimer, setTimer } from '#server/platform/timers/timers.ts'
import type { Work } from '#server/platform/work.ts'
import { lockEscalation, storeEscalation, ticketOf, type StoredEscalation } from './escalation-store.ts'
import { shownDue } from './shown-due.ts'

/** Timer kind of escalations: the next instant at which time decides. */
export const ESCALATION_TIMER = 'escalation'

/** An escalation as one transaction holds it, with the ticket it stands on. Changed in place, saved once. */
export type EscalationHold = { state: Escalation; teamId: string | null; ticket: TicketHold }

/** Loads an escalation for update, once a transaction; its ticket first, so that nobody waits in a circle. */
export async function holdEscalation(work: Work, escalationId: string): Promise<EscalationHold> {
  const held = work.held.get(keyOf(escalationId))
  if (held) return held as EscalationHold
  const ticket = await holdTicket(work, await ticketOf(work, escalationId))
  const stored = await lockEscalation(work, escalationId)
  return keep(work, { ...stored, ticket })
}

/** Takes an escalation that was just begun, or loaded, into the transaction's hands. */
export function keep(work: Work, hold: EscalationHold): EscalationHold {
  const key = keyOf(hold.state.id)
  work.held.set(key, hold)
  work.savers.set(key, () => save(work, hold))
  return hold
}

function keyOf(escalationId: string): string {
  return `escalation:${escalationId}`
}

function save(work: Work, hold: StoredEscalation): void {
  const { workspaceId, batch } = work
  storeEscalation(work, hold, shownDue(hold.state))
  const timer = { workspaceId, subject: hold.state.id, kind: ESCALATION_TIMER }
  const next = nextDue(hold.state)
  if (next) void setTimer(batch, { ...timer, dueAt: next.at })
  else void clearTimer(batch, timer)
}
