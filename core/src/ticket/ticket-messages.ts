import type { ClockAction } from '#core/clock/clock-action.ts'
import type { PolicyClockKind } from '#core/clock/policy.ts'
import { whatCounts, type Counted } from '#core/clock/what-counts.ts'
import { decided } from '#core/decision.ts'
import { instant, type Instant } from '#core/time/instant.ts'
import { reopen, resolve, setStatus, subjectOf } from './ticket-status.ts'
import type { TicketCommand, TicketDecision, TicketEvent, TicketFacts, TicketState } from './ticket.ts'

type Of<Do extends TicketCommand['do']> = Extract<TicketCommand, { do: Do }>

/** Our message or note: meets the clocks it counts for, then moves the ticket as its sender says (2.1, 4.4). */
export function sendMessage(
  ticket: TicketState,
  command: Of<'send_message'>,
  facts: TicketFacts,
  now: Instant,
): TicketDecision {
  const { message } = command
  const counted = whatCounts(message, {
    ...facts,
    open: facts.openClocks,
    unansweredSince: ticket.unansweredSince,
  })
  const isPerson = message.author === 'person' && message.public && message.direction === 'outbound'
  const acknowledges =
    counted.meets.includes('first_response') || (isPerson && !facts.openClocks.includes('first_response'))
  const state: TicketState = {
    ...ticket,
    unansweredSince: counted.unansweredSince,
    acknowledgedAt: ticket.acknowledgedAt ?? (acknowledges ? message.at : null),
    answeredAt: ticket.answeredAt ?? (isPerson && message.substance ? message.at : null),
  }
  const sent: TicketEvent = {
    ticketId: ticket.id,
    type: 'ticket.message_sent',
    at: message.at,
    public: message.public && message.direction !== 'note',
    meets: counted.meets,
  }
  const done = decided(state, [sent], meeting(ticket, counted, isPerson && message.substance, message.at))
  if (command.next === 'stay' || (command.next === 'open' && ticket.status === 'resolved')) return done
  const moved = command.next === 'resolve' ? resolve(state, facts, now) : setStatus(state, command.next, now)
  if (!moved.ok) return moved
  return decided(
    moved.state,
    [...done.events, ...moved.events],
    [...done.clockActions, ...moved.clockActions],
  )
}

/** A message that came in: a person's real answer opens what waited or was resolved; automatic mail does nothing (1.3, 1.7). */
export function receiveMessage(
  ticket: TicketState,
  command: Of<'receive_message'>,
  facts: TicketFacts,
  now: Instant,
): TicketDecision {
  const { message, realAnswer, bounce } = command
  const automatic = message.author !== 'person'
  const received: TicketEvent = {
    ticketId: ticket.id,
    type: 'ticket.message_received',
    at: message.at,
    automatic,
  }
  if (bounce) return bounced(ticket, received, now)
  if (automatic || !realAnswer) return decided(ticket, [received])
  if (isTooLate(ticket, message.at, facts)) {
    return decided(ticket, [received, { ticketId: ticket.id, type: 'ticket.follow_up_needed' }])
  }
  const back = broughtBack(ticket, now, message.at)
  if (!back.ok) return back
  const counted = whatCounts(message, {
    ...facts,
    open: facts.openClocks,
    unansweredSince: ticket.unansweredSince,
  })
  // What was kept from elsewhere begins to live here with the customer's first word.
  const begins = back.state.imported ? { imported: false, cycleStartedAt: message.at } : {}
  const state = { ...back.state, ...begins, unansweredSince: counted.unansweredSince, snoozedUntil: null }
  const woken: TicketEvent[] =
    ticket.snoozedUntil === null ? [] : [{ ticketId: ticket.id, type: 'ticket.woken' }]
  const { startsNextResponseFrom } = counted
  const starts: ClockAction[] = back.state.imported ? [starting(state, 'resolution', message.at)] : []
  if (startsNextResponseFrom !== null) starts.push(starting(state, 'next_response', startsNextResponseFrom))
  return decided(state, [received, ...back.events, ...woken], [...back.clockActions, ...starts])
}

export function starting(ticket: TicketState, kind: PolicyClockKind, from: Instant): ClockAction {
  return { do: 'start_from_policy', kinds: [kind], subject: subjectOf(ticket), cycle: ticket.cycle, from }
}

/** What the clocks do about a message of ours that counts. */
export function meeting(ticket: TicketState, counted: Counted, answers: boolean, at: Instant): ClockAction[] {
  const subject = subjectOf(ticket)
  const duties = counted.meets.includes('first_response') ? ['acknowledge'] : []
  if (answers) duties.push('acknowledge', 'answer', 'respond')
  return [
    ...(counted.meets.length > 0 ? [{ do: 'meet' as const, subject, kinds: counted.meets, at }] : []),
    ...(duties.length > 0 ? [{ do: 'meet_duties' as const, subject, duties, at }] : []),
  ]
}

/** What we said did not arrive: the ticket is open again, whatever it was (1.3). */
function bounced(ticket: TicketState, received: TicketEvent, now: Instant): TicketDecision {
  const back = broughtBack(ticket, now, now)
  if (!back.ok) return back
  const { id: ticketId, ownerMemberId } = ticket
  return decided(
    back.state,
    [received, { ticketId, type: 'ticket.bounced', ownerMemberId }, ...back.events],
    back.clockActions,
  )
}

function broughtBack(ticket: TicketState, now: Instant, from: Instant): TicketDecision {
  if (ticket.status === 'resolved' || ticket.status === 'closed') return reopen(ticket, now, from)
  return setStatus(ticket, 'open', now)
}

/** Closed, or resolved longer ago than a real answer reopens (1.7). */
function isTooLate(ticket: TicketState, at: Instant, facts: TicketFacts): boolean {
  if (ticket.status === 'closed') return true
  if (ticket.status !== 'resolved' || ticket.resolvedAt === null) return false
  return at > instant(ticket.resolvedAt + facts.reopenWithinMs)
}
