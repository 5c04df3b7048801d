import type { Instant } from '#core/time/instant.ts'
import type { EscalationFacts } from './escalation-facts.ts'
import { dues } from './next-due.ts'
import { askRung, tellAgain, type Moving } from './rung.ts'

/**
 * What time decides about an open escalation by `now`; the same again decides nothing (trap 20). Time past closing
 * goes to the top first; then one step at a time, however late: whoever is told gets the full time to answer.
 */
export function reachEscalationTime(moving: Moving, facts: EscalationFacts, now: Instant): Moving {
  let next = moving
  for (const what of ['close_by', 'acknowledgement', 'return', 'acknowledgement_expiry', 'repeat'] as const) {
    const due = dues(next.state).find((other) => other.what === what && other.at <= now)
    if (!due) continue
    const lateByMs = now - due.at
    if (what === 'close_by') next = closeOverdue(next, facts, now, lateByMs)
    else if (what === 'acknowledgement') next = unanswered(next, facts, now, lateByMs)
    else if (what === 'return') next = returnUnanswered(next, facts, now, lateByMs)
    else if (what === 'acknowledgement_expiry') next = expired(next, facts, now, lateByMs)
    else next = tellAgain(next, facts, now, lateByMs)
  }
  return next
}

/** Climbs to a rung: an event with who did it (null: time), then the rung is asked. */
export function climbTo(
  moving: Moving,
  rung: number,
  why: { byId: string | null; reason: string; lateByMs?: number },
  facts: EscalationFacts,
  now: Instant,
): Moving {
  const from = moving.state.step
  const asked = askRung({ ...moving, events: [] }, rung, facts, now, { lateByMs: why.lateByMs })
  const climbed = {
    escalationId: moving.state.id,
    type: 'escalation.climbed' as const,
    from,
    to: asked.state.step,
    byId: why.byId,
    reason: why.reason,
  }
  return { ...asked, events: [...moving.events, climbed, ...asked.events] }
}

/** Nobody acknowledged in time: the next step; the last one asks again and never gives up (5.5). */
function unanswered(moving: Moving, facts: EscalationFacts, now: Instant, lateByMs: number): Moving {
  const { id: escalationId, step, notified: memberIds } = moving.state
  const silent = { escalationId, type: 'escalation.step_unanswered' as const, step, memberIds, lateByMs }
  const so = { ...moving, events: [...moving.events, silent] }
  if (step >= facts.path.steps.length - 1) return askRung(so, step, facts, now, { lateByMs })
  return climbTo(so, step + 1, { byId: null, reason: 'not_acknowledged', lateByMs }, facts, now)
}

/** The asker did not complete the handover: the rung is asked again and takes it as it is (5.6). */
function returnUnanswered(moving: Moving, facts: EscalationFacts, now: Instant, lateByMs: number): Moving {
  const escalationId = moving.state.id
  const event = { escalationId, type: 'escalation.return_unanswered' as const, lateByMs }
  return askRung({ ...moving, events: [...moving.events, event] }, moving.state.step, facts, now, {
    lateByMs,
  })
}

/** An acknowledgement without progress expires and is asked again; its giver stays accountable meanwhile (5.6). */
function expired(moving: Moving, facts: EscalationFacts, now: Instant, lateByMs: number): Moving {
  const { id: escalationId, ownerMemberId: memberId, step } = moving.state
  const event = { escalationId, type: 'escalation.acknowledgement_expired' as const, memberId, lateByMs }
  return askRung({ ...moving, events: [...moving.events, event] }, step, facts, now, { lateByMs })
}

/** Past its closing time an escalation goes to the top of its path; there, or resolved, it is only marked (5.9). */
function closeOverdue(moving: Moving, facts: EscalationFacts, now: Instant, lateByMs: number): Moving {
  const { state } = moving
  const event = {
    escalationId: state.id,
    type: 'escalation.close_overdue' as const,
    dueAt: state.closeBy,
    lateByMs,
  }
  const so = { ...moving, state: { ...state, closeOverdueAt: now }, events: [...moving.events, event] }
  const top = facts.path.steps.length - 1
  if (state.step >= top || state.state === 'resolved') return so
  return climbTo(so, top, { byId: null, reason: 'close_overdue' }, facts, now)
}
