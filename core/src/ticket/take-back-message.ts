import type { ClockAction } from '#core/clock/clock-action.ts'
import type { ClockKind } from '#core/clock/clock.ts'
import { whatCounts, type CountedMessage } from '#core/clock/what-counts.ts'
import { decided } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'
import { meeting, starting } from './ticket-messages.ts'
import { changed, subjectOf, waitOf, waitsAfter } from './ticket-status.ts'
import {
  isLiving,
  type TicketCommand,
  type TicketDecision,
  type TicketFacts,
  type TicketState,
} from './ticket.ts'

type TakeBack = Extract<TicketCommand, { do: 'take_back_message' }>

/** What a message may meet, and the duties it may fulfil. */
const RESPONSES: ClockKind[] = ['first_response', 'first_answer', 'next_response']
const DUTIES = ['acknowledge', 'answer', 'respond']

/**
 * Nothing was said to the customer after all: what the message met is owed again, from when it was owed (4.4), unless
 * something said since meets it. Pauses that it made have happened and stay in the ledger (4.2). A ticket that ended
 * meanwhile stays ended, and nothing of it fires (4.3).
 */
export function takeBackMessage(
  ticket: TicketState,
  command: TakeBack,
  facts: TicketFacts,
  now: Instant,
): TicketDecision {
  const back = stateBefore(ticket, command, now)
  const { at: endedAt, untouched, later } = command
  const subject = subjectOf(ticket)
  const what = untouched ? { kinds: null, duties: null } : { kinds: RESPONSES, duties: DUTIES }
  const actions: ClockAction[] = [
    { do: 'take_back', subject, ...what, metOnly: !untouched, endedAt, at: now },
  ]
  let state = back
  for (const message of later) {
    const said = sayAgain(state, message, facts)
    state = said.state
    actions.push(...said.actions)
  }
  if (isLiving(state)) {
    actions.push({ do: 'follow_status', subject, wait: waitOf(state.status), at: now })
    if (state.unansweredSince !== null) actions.push(starting(state, 'next_response', state.unansweredSince))
  } else {
    state = { ...state, unansweredSince: null }
    // At the instant at which they had ended, so that nothing falls due in between.
    actions.push({ do: 'cancel', subject, kinds: null, at: endedAt, reason: state.status })
  }
  return decided(state, state.status === ticket.status ? [] : [changed(ticket, state.status)], actions)
}

function stateBefore(ticket: TicketState, { was, untouched }: TakeBack, now: Instant): TicketState {
  const isSame = was.id === ticket.id
  const { acknowledgedAt, answeredAt } = isSame ? was : ticket
  const since = [was.unansweredSince, ticket.unansweredSince].filter((each) => each !== null)
  const unansweredSince = since.length ? since.reduce((a, b) => (a < b ? a : b)) : null
  const state = { ...ticket, acknowledgedAt, answeredAt, unansweredSince }
  if (!untouched) return state
  const { status, resolvedAt, snoozedUntil } = was
  const waits = ticket.status === 'resolved' ? was.waits : waitsAfter(ticket.waits, waitOf(status), now)
  return {
    ...state,
    status,
    resolvedAt,
    snoozedUntil,
    waits: status === ticket.status ? ticket.waits : waits,
  }
}

/** What a message that stands counts for, now that an earlier one does not. */
function sayAgain(ticket: TicketState, message: CountedMessage, facts: TicketFacts) {
  const { unansweredSince } = ticket
  const counted = whatCounts(message, { ...facts, open: RESPONSES, unansweredSince })
  const firstSaid = (known: Instant | null, counts: boolean) => known ?? (counts ? message.at : null)
  const state: TicketState = {
    ...ticket,
    unansweredSince: counted.unansweredSince,
    acknowledgedAt: firstSaid(ticket.acknowledgedAt, counted.meets.includes('first_response')),
    answeredAt: firstSaid(ticket.answeredAt, message.substance),
  }
  return { state, actions: meeting(ticket, counted, message.substance, message.at) }
}
