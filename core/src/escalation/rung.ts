import { dueAt, type Term } from '#core/calendar/term.ts'
import type { ClockAction } from '#core/clock/clock-action.ts'
import type { ClockKind } from '#core/clock/clock.ts'
import type { Instant } from '#core/time/instant.ts'
import type { EscalationEvent } from './escalation-event.ts'
import type { EscalationFacts } from './escalation-facts.ts'
import type { Escalation } from './escalation.ts'
import type { Path, Step } from './path.ts'

/** An escalation on its way through a decision: the state so far, what happened, what the clocks must do. */
export type Moving = { state: Escalation; events: EscalationEvent[]; clockActions: ClockAction[] }

/** How a rung is asked: late by so much, or only these members (passed on by hand). */
export type Asking = { lateByMs?: number; onlyMemberIds?: readonly string[] }

/**
 * Asks a rung of the path: whoever is on duty there is told and has its full time from now. Empty rungs are events and
 * are passed at once; the last one falls back, in the end to the owner: somebody is always told (5.5, trap 24).
 */
export function askRung(
  moving: Moving,
  rung: number,
  facts: EscalationFacts,
  now: Instant,
  asking: Asking = {},
): Moving {
  const { state } = moving
  const escalationId = state.id
  const events = [...moving.events]
  const last = facts.path.steps.length - 1
  let step = rung
  let memberIds = asking.onlyMemberIds ?? facts.onDuty[step] ?? []
  while (memberIds.length === 0 && step < last) {
    events.push({ escalationId, type: 'escalation.step_empty', step })
    step += 1
    memberIds = facts.onDuty[step] ?? []
  }
  const fallback = memberIds.length === 0
  if (fallback) {
    events.push({ escalationId, type: 'escalation.step_empty', step })
    memberIds = facts.fallbackMemberIds.length > 0 ? facts.fallbackMemberIds : [state.ownerMemberId]
  }
  const isNew = step !== state.step || state.state === 'acknowledged' || state.state === 'in_progress'
  const asked: Escalation = {
    ...state,
    state: 'requested',
    step,
    stepSince: isNew ? now : state.stepSince,
    repeatsDone: 0,
    notified: [...new Set(memberIds)],
    acknowledgementExpiresAt: null,
  }
  return told({ ...moving, state: asked, events }, facts, now, { fallback, lateByMs: asking.lateByMs ?? 0 })
}

/** Tells the members of the present rung again; their time runs on. */
export function tellAgain(moving: Moving, facts: EscalationFacts, now: Instant, lateByMs: number): Moving {
  const { state } = moving
  const step = stepOf(facts.path, state.step)
  const repeatsDone = state.repeatsDone + 1
  const again = {
    ...state,
    repeatsDone,
    nextRepeatAt: repeatAt(step, repeatsDone, state.ackDueAt, facts, now),
  }
  return {
    ...moving,
    state: again,
    events: [...moving.events, tellingOf(again, step, { fallback: false, lateByMs })],
  }
}

function told(
  moving: Moving,
  facts: EscalationFacts,
  now: Instant,
  how: { fallback: boolean; lateByMs: number },
): Moving {
  const step = stepOf(facts.path, moving.state.step)
  const { calendarId, calendarVersion, acknowledgeWithin } = step
  const ackDueAt = dueAt(facts.calendars(calendarId, calendarVersion), now, acknowledgeWithin)
  const state = { ...moving.state, ackDueAt, nextRepeatAt: repeatAt(step, 0, ackDueAt, facts, now) }
  return {
    state,
    events: [...moving.events, tellingOf(state, step, how)],
    clockActions: [
      ...moving.clockActions,
      cancelling(state, ['escalation_ack'], now, 'asked_again'),
      starting(state, 'escalation_ack', now, {
        term: acknowledgeWithin,
        calendarId,
        calendarVersion,
        dueAt: null,
      }),
    ],
  }
}

function tellingOf(
  state: Escalation,
  step: Step,
  how: { fallback: boolean; lateByMs: number },
): EscalationEvent {
  return {
    escalationId: state.id,
    type: 'escalation.step_told',
    step: state.step,
    memberIds: state.notified,
    channels: step.channels,
    round: state.repeatsDone,
    ackDueAt: state.ackDueAt!,
    ...how,
  }
}

function repeatAt(
  step: Step,
  done: number,
  ackDueAt: Instant | null,
  facts: EscalationFacts,
  now: Instant,
): Instant | null {
  if (done >= step.repeats) return null
  const at = dueAt(facts.calendars(step.calendarId, step.calendarVersion), now, step.repeatEvery)
  return ackDueAt !== null && at < ackDueAt ? at : null
}

/** The step of a path, the last one beyond its end. */
export function stepOf(path: Path, step: number): Step {
  return path.steps[Math.min(step, path.steps.length - 1)]!
}

/** When a term of the whole path that begins now is over. */
export function pathDueAt(facts: EscalationFacts, now: Instant, term: Term): Instant {
  const { calendarId, calendarVersion } = facts.path
  return dueAt(facts.calendars(calendarId, calendarVersion), now, term)
}

export function starting(
  state: Escalation,
  kind: ClockKind,
  from: Instant,
  aim: { term: Term; calendarId: string | null; calendarVersion: number | null; dueAt: Instant | null },
  warnAtPercents: number[] = [50, 75, 90],
): ClockAction {
  const start = {
    kind,
    subject: subjectOf(state),
    cycle: state.revision,
    from,
    ...aim,
    policyVersionId: null,
  }
  return { do: 'start', start: { ...start, pausesOn: [], warnAtPercents } }
}

export function cancelling(
  state: Escalation,
  kinds: ClockKind[] | null,
  at: Instant,
  reason: string,
): ClockAction {
  return { do: 'cancel', subject: subjectOf(state), kinds, at, reason }
}

export function subjectOf(state: Escalation): { kind: 'escalation'; id: string } {
  return { kind: 'escalation', id: state.id }
}
