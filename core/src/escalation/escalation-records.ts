import { refuse } from '#core/decision.ts'
import { instant, type Instant } from '#core/time/instant.ts'
import type { EscalationCommand } from './escalation-command.ts'
import type { EscalationDecision, EscalationFacts } from './escalation-facts.ts'
import { customerDue, handed, moving, updateClock } from './escalation-moves.ts'
import type { Escalation } from './escalation.ts'
import { cancelling, pathDueAt, subjectOf } from './rung.ts'

type Of<Do extends EscalationCommand['do']> = Extract<EscalationCommand, { do: Do }>

/** A person's message told the customer how it stands: the next is due from then (5.9). An older one changes nothing. */
export function tellCustomer(
  state: Escalation,
  { at }: Of<'tell_customer'>,
  facts: EscalationFacts,
): EscalationDecision {
  if (at <= state.lastUpdateAt) return { ok: true, ...moving(state) }
  const { updateDueAt, clockAction } = updateClock(state, facts, at)
  return {
    ok: true,
    state: { ...state, lastUpdateAt: at, updateDueAt },
    events: [{ escalationId: state.id, type: 'escalation.customer_told', at }],
    clockActions: [{ do: 'meet', subject: subjectOf(state), kinds: ['escalation_update'], at }, clockAction],
  }
}

/** Nothing was said after all: the word is owed when it was owed before (5.9). A later word stands. */
export function takeBackWord(
  state: Escalation,
  { at, was }: Of<'take_back_word'>,
  now: Instant,
): EscalationDecision {
  if (at !== state.lastUpdateAt) return { ok: true, ...moving(state) }
  const { lastUpdateAt, updateDueAt } = was
  const what = { kinds: ['escalation_update' as const], duties: [], metOnly: true }
  return {
    ok: true,
    state: { ...state, lastUpdateAt, updateDueAt },
    events: [{ escalationId: state.id, type: 'escalation.word_taken_back', updateDueAt }],
    clockActions: [{ do: 'take_back', subject: subjectOf(state), ...what, endedAt: at, at: now }],
  }
}

/** How grave it is and where it goes; a graver one owes the customer a word sooner, though never before now (5.9). */
export function assess(
  state: Escalation,
  command: Of<'assess'>,
  facts: EscalationFacts,
  now: Instant,
): EscalationDecision {
  const { severity, trend } = command
  if (severity === state.severity && trend === state.trend) return { ok: true, ...moving(state) }
  const next = { ...state, severity, trend }
  const events = [{ escalationId: state.id, type: 'escalation.assessed' as const, severity, trend }]
  if (severity === state.severity || state.updateDueAt === null)
    return { ok: true, state: next, events, clockActions: [] }
  const due = pathDueAt(facts, state.lastUpdateAt, facts.path.updateEvery[severity])
  const updateDueAt = instant(Math.max(due, now))
  return {
    ok: true,
    state: { ...next, updateDueAt },
    events,
    clockActions: [
      { do: 'set_due', subject: subjectOf(state), kinds: ['escalation_update'], dueAt: updateDueAt, at: now },
    ],
  }
}

/** The exact message where it intensified (5.10). */
export function setPeak(state: Escalation, { messageId }: Of<'set_peak'>): EscalationDecision {
  if (messageId === state.peakMessageId) return { ok: true, ...moving(state) }
  const events = [{ escalationId: state.id, type: 'escalation.peak_set' as const, messageId }]
  return { ok: true, state: { ...state, peakMessageId: messageId }, events, clockActions: [] }
}

/** More time to close: with a reason, and kept in sight (5.9). */
export function lengthen(state: Escalation, command: Of<'lengthen'>, now: Instant): EscalationDecision {
  const { closeBy, reason, memberId: byId } = command
  if (reason.trim() === '') return refuse('escalation.reason_missing')
  if (closeBy <= now || closeBy <= state.closeBy) return refuse('escalation.not_longer')
  const closeByHistory = [
    ...state.closeByHistory,
    { from: state.closeBy, to: closeBy, reason, byId, at: now },
  ]
  return {
    ok: true,
    state: { ...state, closeBy, closeByHistory, closeOverdueAt: null },
    events: [
      { escalationId: state.id, type: 'escalation.lengthened', from: state.closeBy, to: closeBy, reason },
    ],
    clockActions: [
      { do: 'set_due', subject: subjectOf(state), kinds: ['escalation_close'], dueAt: closeBy, at: now },
    ],
  }
}

/** Another accountable owner, named to the customer (5.7). */
export function changeOwner(
  state: Escalation,
  command: Of<'change_owner'>,
  now: Instant,
): EscalationDecision {
  if (command.toMemberId === state.ownerMemberId) return { ok: true, ...moving(state) }
  const so = handed(moving(state), command.toMemberId, { reason: command.reason, toTeamId: null }, now)
  return { ok: true, ...so, events: [...so.events, customerDue(so.state, 'owner')] }
}

/** A ticket of it was merged: it goes on with the living one. */
export function followMerge(
  state: Escalation,
  { fromTicketId, toTicketId }: Of<'follow_merge'>,
): EscalationDecision {
  if (!state.ticketIds.includes(fromTicketId)) return { ok: true, ...moving(state) }
  const ticketIds = [...new Set(state.ticketIds.map((id) => (id === fromTicketId ? toTicketId : id)))]
  const events = [
    { escalationId: state.id, type: 'escalation.ticket_moved' as const, fromTicketId, toTicketId },
  ]
  return { ok: true, state: { ...state, ticketIds }, events, clockActions: [] }
}

/** Its ticket was merged into one that has an escalation of its kind: this one ends there (5.7). */
export function mergeInto(
  state: Escalation,
  { escalationId: intoId }: Of<'merge_into'>,
  now: Instant,
): EscalationDecision {
  if (intoId === state.id) return refuse('escalation.not_now', { state: state.state, command: 'merge_into' })
  const quiet = {
    notified: [],
    ackDueAt: null,
    nextRepeatAt: null,
    acknowledgementExpiresAt: null,
    updateDueAt: null,
  }
  return {
    ok: true,
    state: { ...state, ...quiet, state: 'closed', closedAt: now, mergedIntoId: intoId },
    events: [
      { escalationId: state.id, type: 'escalation.merged', intoId },
      { escalationId: state.id, type: 'escalation.notifications_stopped', memberIds: state.notified },
    ],
    clockActions: [cancelling(state, null, now, 'merged')],
  }
}
