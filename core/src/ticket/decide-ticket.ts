import type { Decision } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'
import type { NewTicket, TicketCommand, TicketEvent, TicketFacts, TicketState } from './ticket.ts'

/** Begins a ticket with its clocks; an imported one gets none (1.5, 4.3). */
export function openTicket(_ticket: NewTicket, _now: Instant): Decision<TicketState, TicketEvent> {
  throw new Error('not written')
}

/** Decides what a command makes of a ticket, and what its clocks must do (1.7, 4.3, 4.4). */
export function decideTicket(
  _ticket: TicketState,
  _command: TicketCommand,
  _facts: TicketFacts,
  _now: Instant,
): Decision<TicketState, TicketEvent> {
  throw new Error('not written')
}
