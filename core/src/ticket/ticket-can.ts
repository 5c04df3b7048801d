import type { Actor, Refusal } from '#core/decision.ts'
import type { TicketCommand, TicketState } from './ticket.ts'

/** Why an actor may not give a command to a ticket now; null when they may. Buttons are disabled with this reason. */
export function ticketCan(
  _ticket: TicketState,
  _actor: Actor,
  _command: TicketCommand['do'] | 'note' | 'split',
): Refusal | null {
  throw new Error('not written')
}
