import { refuse, type Refusal } from '#core/decision.ts'
import type { TicketCommand, TicketState, TicketStatus } from './ticket.ts'

type Do = TicketCommand['do'] | 'note' | 'split'

const LIVING: readonly TicketStatus[] = ['open', 'pending', 'on_hold']
const NOT_CLOSED: readonly TicketStatus[] = [...LIVING, 'resolved']

/** In which states a command may be given; those left out here: in every one. */
const ALLOWED: Partial<Record<Do, readonly TicketStatus[]>> = {
  send_message: NOT_CLOSED,
  set_status: LIVING,
  resolve: LIVING,
  close: ['resolved'],
  reopen: ['resolved', 'closed'],
  assign: NOT_CLOSED,
  set_priority: NOT_CLOSED,
  snooze: LIVING,
  split: NOT_CLOSED,
}

/** Why a ticket's state does not allow a command; null when it does. A merged one is only a sign to the living one. */
export function notInState(ticket: TicketState, command: Do): Refusal | null {
  if (command === 'part') return null
  if (ticket.mergedIntoId !== null) return refuse('ticket.merged', { intoId: ticket.mergedIntoId }).refusal
  const allowed = ALLOWED[command]
  if (!allowed || allowed.includes(ticket.status)) return null
  return refuse('ticket.not_now', { status: ticket.status, command }).refusal
}
