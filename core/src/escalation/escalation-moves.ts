import { refuse } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'
import type { EscalationCommand } from './escalation-command.ts'
import type { EscalationDecision, EscalationFacts } from './escalation-facts.ts'
import type { Escalation, EscalationStateName } from './escalation.ts'
import { handoverMissing } from './handover.ts'
import { askRung, cancelling, pathDueAt, starting, stepOf, subjectOf, type Moving } from './rung.ts'
import { dueAt } from '#core/calendar/term.ts'

type Of<Do extends EscalationCommand['do']> = Extract<EscalationCommand, { do: Do }>

/** The receiver takes it: becomes owner, and everything under way stops (5.7, trap 23). */
export function acknowledge(
  state: Escalation,
  command: Of<'acknowledge'>,
  facts: EscalationFacts,
  now: Instant,
): EscalationDecision {
  const { memberId } = command
  const escalationId = state.id
  const stopped = { ...state, ackDueAt: null, nextRepeatAt: null, notified: [] }
  const owned = handed(moving(stopped), memberId, { reason: 'acknowledged', toTeamId: null }, now)
  return {
    ok: true,
    state: {
      ...owned.state,
      state: 'acknowledged',
      acknowledgedAt: now,
      acknowledgementExpiresAt: pathDueAt(facts, now, facts.path.acknowledgementExpires),
    },
    events: [
      { escalationId, type: 'escalation.acknowledged', memberId },
      { escalationId, type: 'escalation.notifications_stopped', memberIds: state.notified },
      ...owned.events,
      customerDue(owned.state, 'acknowledged'),
    ],
    clockActions: [{ do: 'meet', subject: subjectOf(state), kinds: ['escalation_ack'], at: now }],
  }
}

/** Gives it back once, saying what is missing (5.6). The asker has the rung's time to complete it. */
export function giveBack(
  state: Escalation,
  command: Of<'return'>,
  facts: EscalationFacts,
  now: Instant,
): EscalationDecision {
  const missing = command.missing.filter((words) => words.trim() !== '')
  if (state.returnedOnce) return refuse('escalation.returned_already')
  if (missing.length === 0) return refuse('escalation.missing_needed')
  const to =
    state.askedBy === 'staff' && state.askedById !== null ? state.askedById : state.firstOwnerMemberId
  const { calendarId, calendarVersion, acknowledgeWithin } = stepOf(facts.path, state.step)
  const ackDueAt = dueAt(facts.calendars(calendarId, calendarVersion), now, acknowledgeWithin)
  const owned = handed(moving(state), to, { reason: 'returned', toTeamId: null }, now)
  const escalationId = state.id
  return {
    ok: true,
    state: {
      ...owned.state,
      state: 'returned',
      returnedOnce: true,
      returnedMissing: missing,
      notified: [to],
      ackDueAt,
      nextRepeatAt: null,
      acknowledgementExpiresAt: null,
    },
    events: [
      { escalationId, type: 'escalation.returned', byId: command.memberId, to, missing },
      {
        escalationId,
        type: 'escalation.notifications_stopped',
        memberIds: state.notified.filter((id) => id !== to),
      },
      ...owned.events,
    ],
    clockActions: [cancelling(state, ['escalation_ack'], now, 'returned')],
  }
}

/** The completed handover goes to the same rung again (5.6). */
export function resubmit(
  state: Escalation,
  command: Of<'resubmit'>,
  facts: EscalationFacts,
  now: Instant,
): EscalationDecision {
  const missing = handoverMissing(command.handover)
  if (missing.length > 0) return refuse('escalation.handover_incomplete', { missing })
  const event = { escalationId: state.id, type: 'escalation.resubmitted' as const, byId: command.memberId }
  const so = { ...moving({ ...state, handover: command.handover }), events: [event] }
  return { ok: true, ...askRung(so, state.step, facts, now) }
}

/** The receiver passes it to others on the same rung; the owner stays accountable until one of them takes it (5.6). */
export function passOn(
  state: Escalation,
  command: Of<'pass_on'>,
  facts: EscalationFacts,
  now: Instant,
): EscalationDecision {
  const { memberId: byId, toMemberIds: memberIds, toTeamId, reason } = command
  if (memberIds.length === 0) return refuse('escalation.passed_to_nobody')
  if (reason.trim() === '') return refuse('escalation.reason_missing')
  const escalationId = state.id
  const transfers = [...state.transfers, { from: byId, to: memberIds[0]!, toTeamId, at: now, reason }]
  const passed = { escalationId, type: 'escalation.passed_on' as const, byId, memberIds, toTeamId, reason }
  const stopped = {
    escalationId,
    type: 'escalation.notifications_stopped' as const,
    memberIds: state.notified.filter((id) => !memberIds.includes(id)),
  }
  const so = { ...moving({ ...state, transfers }), events: [passed, stopped] }
  return { ok: true, ...askRung(so, state.step, facts, now, { onlyMemberIds: memberIds }) }
}

/** Ends it as declined or de-escalated, with a reason: the first owner has the ticket again (5.8). */
export function sendDown(
  state: Escalation,
  command: Of<'decline' | 'de_escalate'>,
  now: Instant,
): EscalationDecision {
  if (command.reason.trim() === '') return refuse('escalation.reason_missing')
  const to = command.do === 'decline' ? 'declined' : 'de_escalated'
  const owned = handed(
    moving(state),
    state.firstOwnerMemberId,
    { reason: command.reason, toTeamId: null },
    now,
  )
  const escalationId = state.id
  return {
    ok: true,
    state: { ...ended(owned.state), state: to, outcome: command.reason, closedAt: now },
    events: [
      { escalationId, type: `escalation.${to}`, byId: command.memberId, reason: command.reason },
      { escalationId, type: 'escalation.notifications_stopped', memberIds: state.notified },
      ...owned.events,
      customerDue({ ...owned.state, updateDueAt: null }, to),
    ],
    clockActions: [cancelling(state, null, now, to)],
  }
}

/** Work goes on in a stage; from resolved it is open again, while its ticket is (5.8). */
export function progress(
  state: Escalation,
  { stage }: Of<'progress'>,
  facts: EscalationFacts,
  now: Instant,
): EscalationDecision {
  if (state.state === 'in_progress' && state.stage === stage) return { ok: true, ...moving(state) }
  if (state.state === 'resolved' && facts.ticketsLive === false) return refuse('escalation.ticket_over')
  const next = {
    ...state,
    state: 'in_progress' as const,
    stage,
    stageSince: now,
    acknowledgementExpiresAt: null,
  }
  const event = {
    escalationId: state.id,
    type: 'escalation.stage_entered' as const,
    stage,
    from: state.stage,
  }
  if (state.state !== 'resolved') return { ok: true, state: next, events: [event], clockActions: [] }
  const again = { ...next, resolvedAt: null, outcome: null }
  const { updateDueAt, clockAction } = updateClock(again, facts, now)
  return {
    ok: true,
    state: { ...again, lastUpdateAt: now, updateDueAt },
    events: [event],
    clockActions: [clockAction],
  }
}

/** Solved, as far as we can: the followers learn the outcome, the customer is asked (5.7, 9.1). */
export function resolve(state: Escalation, command: Of<'resolve'>, now: Instant): EscalationDecision {
  const { outcome } = command
  if (outcome.trim() === '') return refuse('escalation.outcome_missing')
  const next = {
    ...state,
    state: 'resolved' as const,
    outcome,
    resolvedAt: now,
    updateDueAt: null,
    acknowledgementExpiresAt: null,
  }
  const event = {
    escalationId: state.id,
    type: 'escalation.resolved' as const,
    outcome,
    learnerIds: state.followers,
  }
  return {
    ok: true,
    state: next,
    events: [event, customerDue(next, 'resolved')],
    clockActions: [cancelling(state, ['escalation_ack', 'escalation_update'], now, 'resolved')],
  }
}

/** The end. */
export function close(state: Escalation, now: Instant): EscalationDecision {
  return {
    ok: true,
    state: { ...ended(state), state: 'closed', closedAt: now },
    events: [{ escalationId: state.id, type: 'escalation.closed', outcome: state.outcome }],
    clockActions: [
      { do: 'meet', subject: subjectOf(state), kinds: ['escalation_close'], at: now },
      cancelling(state, null, now, 'closed'),
    ],
  }
}

/** The next word to the customer, counted anew from `at` (5.9). */
export function updateClock(state: Escalation, facts: EscalationFacts, at: Instant) {
  const term = facts.path.updateEvery[state.severity]
  const { calendarId, calendarVersion } = facts.path
  const clockAction = starting(state, 'escalation_update', at, {
    term,
    calendarId,
    calendarVersion,
    dueAt: null,
  })
  return { updateDueAt: pathDueAt(facts, at, term), clockAction }
}

/** Another becomes the accountable owner; whoever had it before follows (5.7, trap 25). */
export function handed(
  so: Moving,
  to: string,
  why: { reason: string; toTeamId: string | null },
  at: Instant,
): Moving {
  const from = so.state.ownerMemberId
  if (from === to) return so
  const followers = [...new Set([...so.state.followers, from])]
  const transfers = [...so.state.transfers, { from, to, ...why, at }]
  return {
    ...so,
    state: { ...so.state, ownerMemberId: to, followers, transfers },
    events: [...so.events, { escalationId: so.state.id, type: 'escalation.owner_changed', from, to }],
  }
}

export function moving(state: Escalation): Moving {
  return { state, events: [], clockActions: [] }
}

export function customerDue(state: Escalation, because: EscalationStateName | 'owner') {
  const { id: escalationId, ownerMemberId, updateDueAt } = state
  return { escalationId, type: 'escalation.customer_told_due' as const, because, ownerMemberId, updateDueAt }
}

function ended(state: Escalation): Escalation {
  return {
    ...state,
    notified: [],
    ackDueAt: null,
    nextRepeatAt: null,
    acknowledgementExpiresAt: null,
    updateDueAt: null,
  }
}
