import { decided, refuse } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'
import { openTicket } from './open-ticket.ts'
import { receiveMessage, sendMessage } from './ticket-messages.ts'
import { close, reopen, resolve, setStatus } from './ticket-status.ts'
import {
  absorb,
  assign,
  mergeInto,
  part,
  release,
  setPriority,
  setTopic,
  snooze,
  wake,
} from './ticket-moves.ts'
import { takeBackMessage } from './take-back-message.ts'
import { notInState } from './not-in-state.ts'
import type { TicketCommand, TicketDecision, TicketFacts, TicketState } from './ticket.ts'

export { openTicket }
export type { TicketDecision } from './ticket.ts'

/** Decides what a command makes of a ticket, and what its clocks must do (1.7, 4.3, 4.4). */
export function decideTicket(
  ticket: TicketState,
  command: TicketCommand,
  facts: TicketFacts,
  now: Instant,
): TicketDecision {
  if (command.asOf !== undefined && command.asOf !== ticket.asOf) return refuse('ticket.moved_on')
  const isNote = command.do === 'send_message' && command.message.direction === 'note'
  const not = notInState(ticket, isNote ? 'note' : command.do)
  if (not) return { ok: false, refusal: not }
  const decision = move(ticket, command, facts, now)
  if (!decision.ok || decision.state === ticket) return decision
  // What came from elsewhere has no clocks here until it lives again.
  const clockActions = decision.state.imported ? [] : decision.clockActions
  return decided({ ...decision.state, asOf: ticket.asOf + 1 }, decision.events, clockActions)
}

function move(ticket: TicketState, command: TicketCommand, facts: TicketFacts, now: Instant): TicketDecision {
  switch (command.do) {
    case 'send_message':
      return sendMessage(ticket, command, facts, now)
    case 'receive_message':
      return receiveMessage(ticket, command, facts, now)
    case 'take_back_message':
      return takeBackMessage(ticket, command, facts, now)
    case 'set_status':
      return setStatus(ticket, command.status, now)
    case 'resolve':
      return resolve(ticket, facts, now)
    case 'close':
      return close(ticket, facts, now)
    case 'reopen':
      return reopen(ticket, now)
    case 'merge_into':
      return mergeInto(ticket, command, facts, now)
    case 'absorb':
      return absorb(ticket, command)
    case 'part':
      return part(ticket, command, now)
    case 'release':
      return release(ticket, command, now)
    case 'assign':
      return assign(ticket, command, facts, now)
    case 'set_priority':
      return setPriority(ticket, command.priority, now)
    case 'set_topic':
      return setTopic(ticket, command.topicId, now)
    case 'snooze':
      return snooze(ticket, command.until, now)
    case 'wake':
      return wake(ticket)
  }
}
