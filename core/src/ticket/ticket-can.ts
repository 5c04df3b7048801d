import { refuse, type Actor, type Refusal } from '#core/decision.ts'
import { roleHolds, type Permission } from '#core/permission/permission.ts'
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

/** Why an actor may not give a command to a ticket now; null when they may. Buttons are disabled with this reason. */
export function ticketCan(ticket: TicketState, actor: Actor, command: Do): Refusal | null {
  if (actor.kind === 'customer' && command !== 'receive_message') return refuse('ticket.not_yours').refusal
  if (actor.kind === 'member' && !roleHolds(actor.role, permissionFor(command))) {
    return refuse('permission.role', { role: actor.role }).refusal
  }
  return notInState(ticket, command)
}

/** Why a ticket's state does not allow a command; null when it does. A merged one is only a sign to the living one. */
export function notInState(ticket: TicketState, command: Do): Refusal | null {
  if (command === 'part') return null
  if (ticket.mergedIntoId !== null) return refuse('ticket.merged', { intoId: ticket.mergedIntoId }).refusal
  const allowed = ALLOWED[command]
  if (!allowed || allowed.includes(ticket.status)) return null
  return refuse('ticket.not_now', { status: ticket.status, command }).refusal
}

function permissionFor(command: Do): Permission {
  switch (command) {
    case 'note':
      return 'note.write'
    case 'send_message':
      return 'message.send'
    case 'merge_into':
    case 'absorb':
    case 'part':
    case 'release':
    case 'split':
      return 'ticket.merge'
    default:
      return 'ticket.write'
  }
}
