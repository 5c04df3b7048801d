import type { ClockAction } from '#core/clock/clock-action.ts'
import type { TicketWait } from '#core/clock/clock-commands.ts'
import type { Wait } from '#core/clock/clock.ts'
import { decided, refuse, type Refusal } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'
import type { TicketDecision, TicketEvent, TicketFacts, TicketState, TicketStatus } from './ticket.ts'

/** What a status waits for; null: for nobody else. */
export function waitOf(status: TicketStatus): Wait | null {
  return status === 'pending' || status === 'on_hold' ? status : null
}

/** Open, waiting for the customer, or for a third party: clocks pause and go on as their policies say (4.1). */
export function setStatus(ticket: TicketState, status: 'open' | Wait, now: Instant): TicketDecision {
  if (status === ticket.status) return decided(ticket, [])
  const state = { ...ticket, status, waits: waitsAfter(ticket.waits, waitOf(status), now) }
  const action: ClockAction = {
    do: 'follow_status',
    subject: subjectOf(ticket),
    wait: waitOf(status),
    at: now,
  }
  return decided(state, [changed(ticket, status)], [action])
}

/** The matter is solved: `resolution` is met, the rest ends (4.3). Refused while something is still owed (2.3, 5.7). */
export function resolve(ticket: TicketState, facts: TicketFacts, now: Instant): TicketDecision {
  const owed = stillOwed(facts)
  if (owed) return owed
  const subject = subjectOf(ticket)
  const state = {
    ...ticket,
    status: 'resolved' as const,
    resolvedAt: now,
    snoozedUntil: null,
    waits: waitsAfter(ticket.waits, null, now),
    unansweredSince: null,
  }
  return decided(
    state,
    [changed(ticket, 'resolved'), { ticketId: ticket.id, type: 'ticket.resolved', cycle: ticket.cycle }],
    [
      { do: 'meet', subject, kinds: ['resolution'], at: now },
      { do: 'meet_duties', subject, duties: ['resolve', 'summary_resolution', 'final_response'], at: now },
      { do: 'cancel', subject, kinds: null, at: now, reason: 'resolved' },
    ],
  )
}

/** Why a ticket cannot end yet: a commitment or an escalation is still open. */
export function stillOwed({
  openCommitmentIds,
  openEscalationIds,
}: TicketFacts): { ok: false; refusal: Refusal } | null {
  if (openCommitmentIds.length > 0) return refuse('ticket.commitments_open', { ids: [...openCommitmentIds] })
  if (openEscalationIds.length > 0) return refuse('ticket.escalations_open', { ids: [...openEscalationIds] })
  return null
}

/** The end of a resolved ticket: later mail opens a linked new one (1.7). */
export function close(ticket: TicketState, facts: TicketFacts, now: Instant): TicketDecision {
  const owed = stillOwed(facts)
  if (owed) return owed
  return decided(
    { ...ticket, status: 'closed', closedAt: now },
    [changed(ticket, 'closed'), { ticketId: ticket.id, type: 'ticket.closed' }],
    [{ do: 'cancel', subject: subjectOf(ticket), kinds: null, at: now, reason: 'closed' }],
  )
}

/**
 * Another life, with a resolution clock of its own that knows nothing of the first (4.3, trap 7). `from`: when the
 * message was written that brings it back; the first life is not charged to it.
 */
export function reopen(ticket: TicketState, now: Instant, from: Instant = now): TicketDecision {
  const ended = ticket.resolvedAt ?? ticket.createdAt
  const cycle = ticket.cycle + 1
  const cycleStartedAt = from < ended ? ended : from
  const state: TicketState = {
    ...ticket,
    status: 'open',
    resolvedAt: null,
    closedAt: null,
    imported: false,
    reopenings: ticket.reopenings + 1,
    cycle,
    cycleStartedAt,
    waits: [],
  }
  const reopened: TicketEvent = {
    ticketId: ticket.id,
    type: 'ticket.reopened',
    cycle,
    reopenings: state.reopenings,
  }
  return decided(
    state,
    [changed(ticket, 'open'), reopened],
    [
      {
        do: 'start_from_policy',
        kinds: ['resolution'],
        subject: subjectOf(ticket),
        cycle,
        from: cycleStartedAt,
      },
    ],
  )
}

export function changed(ticket: TicketState, to: TicketStatus): TicketEvent {
  return { ticketId: ticket.id, type: 'ticket.status_changed', from: ticket.status, to }
}

export function subjectOf(ticket: { id: string }): { kind: 'ticket'; id: string } {
  return { kind: 'ticket', id: ticket.id }
}

/** The waits when another begins, or (null) none goes on. One that lasted no time is left out. */
export function waitsAfter(waits: readonly TicketWait[], wait: Wait | null, at: Instant): TicketWait[] {
  const ended = waits
    .map((each) => (each.to === null ? { ...each, to: at } : each))
    .filter((each) => each.from !== each.to)
  return wait === null ? ended : [...ended, { from: at, to: null, wait }]
}
