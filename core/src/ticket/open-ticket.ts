import { decided, type Decision } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'
import type { NewTicket, TicketEvent, TicketState } from './ticket.ts'

/**
 * Begins a ticket with its clocks (1.5): they run from when its message was written, not from `now` (trap 19). One that
 * we begin ourselves owes no response, an imported one nothing (4.3).
 */
export function openTicket(ticket: NewTicket, now: Instant): Decision<TicketState, TicketEvent> {
  const { fromCustomer, status = 'open', ...given } = ticket
  const isOver = status === 'resolved' || status === 'closed'
  const answeredAt = fromCustomer ? null : given.createdAt
  const state: TicketState = {
    ...given,
    status,
    resolvedAt: isOver ? now : null,
    closedAt: status === 'closed' ? now : null,
    mergedIntoId: null,
    snoozedUntil: null,
    reopenings: 0,
    cycle: 1,
    cycleStartedAt: given.createdAt,
    acknowledgedAt: answeredAt,
    answeredAt,
    waits: status === 'pending' || status === 'on_hold' ? [{ from: now, to: null, wait: status }] : [],
    unansweredSince: fromCustomer ? given.createdAt : null,
    asOf: 1,
  }
  const { id: ticketId, imported, splitFromId } = state
  const events: TicketEvent[] = [{ ticketId, type: 'ticket.created', imported, splitFromId }]
  if (imported || isOver) return decided(state, events)
  const kinds = fromCustomer
    ? (['first_response', 'first_answer', 'next_response', 'resolution'] as const)
    : (['resolution'] as const)
  const subject = { kind: 'ticket' as const, id: ticketId }
  return decided(state, events, [
    { do: 'start_from_policy', kinds: [...kinds], subject, cycle: 1, from: given.createdAt },
  ])
}
