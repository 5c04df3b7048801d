import { refuse } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'
import { canRequest } from './can-request.ts'
import type { RequestCommand } from './escalation-command.ts'
import type { EscalationDecision, EscalationFacts } from './escalation-facts.ts'
import type { Escalation } from './escalation.ts'
import { handoverMissing } from './handover.ts'
import { askRung, pathDueAt, starting } from './rung.ts'

/** Warnings of `escalation_close`: at half and three quarters (5.9). */
const CLOSE_WARNINGS = [50, 75]

/**
 * Begins an escalation (5.2 to 5.7): refused while one of its kind is open on a ticket, without words for `other`, and
 * to staff while the handover does not say what was tried. A customer's and a rule's begin with what the ticket knows.
 */
export function requestEscalation(
  command: RequestCommand,
  facts: EscalationFacts,
  now: Instant,
): EscalationDecision {
  if (command.ticketIds.length === 0) return refuse('escalation.no_ticket')
  if (facts.ticketsLive === false) return refuse('escalation.ticket_over')
  if (facts.path.steps.length === 0) return refuse('path.no_steps')
  const already = canRequest(facts.openEscalations, command.kind, command.ticketIds)
  if (already) return { ok: false, refusal: already }
  if (command.reason === 'other' && !command.reasonWords?.trim())
    return refuse('escalation.reason_words_missing')
  const missing = handoverMissing(command.handover)
  if (command.askedBy === 'staff' && missing.length > 0)
    return refuse('escalation.handover_incomplete', { missing })
  const state = begun(command, facts, now)
  const { id: escalationId, kind, reason, ticketIds } = state
  const asked = askRung(
    {
      state,
      events: [
        { escalationId, type: 'escalation.requested', kind, reason, ticketIds, step: command.entryStep },
      ],
      clockActions: begunClocks(state, facts, now),
    },
    command.entryStep,
    facts,
    now,
  )
  const { ownerMemberId, updateDueAt } = asked.state
  asked.events.push({
    escalationId,
    type: 'escalation.customer_told_due',
    because: 'requested',
    ownerMemberId,
    updateDueAt,
  })
  return { ok: true, ...asked }
}

function begun(command: RequestCommand, facts: EscalationFacts, now: Instant): Escalation {
  const { do: _, entryStep, ...asked } = command
  const { path, accountableMemberId } = facts
  const asker = command.askedBy === 'staff' && command.askedById !== null ? [command.askedById] : []
  return {
    ...asked,
    state: 'requested',
    stage: null,
    stageSince: null,
    pathId: path.id,
    pathVersionId: path.versionId,
    pathVersion: path.version,
    step: Math.min(entryStep, path.steps.length - 1),
    stepSince: now,
    repeatsDone: 0,
    notified: [],
    ackDueAt: null,
    nextRepeatAt: null,
    ownerMemberId: accountableMemberId,
    firstOwnerMemberId: accountableMemberId,
    followers: [...new Set([accountableMemberId, ...asker])],
    requestedAt: now,
    acknowledgedAt: null,
    acknowledgementExpiresAt: null,
    returnedOnce: false,
    returnedMissing: [],
    transfers: [],
    lastUpdateAt: now,
    updateDueAt: pathDueAt(facts, now, path.updateEvery[command.severity]),
    closeBy: pathDueAt(facts, now, path.closeWithin),
    closeByHistory: [],
    closeOverdueAt: null,
    outcome: null,
    resolvedAt: null,
    closedAt: null,
    mergedIntoId: null,
    revision: 1,
  }
}

function begunClocks(state: Escalation, { path }: EscalationFacts, now: Instant) {
  const { calendarId, calendarVersion, closeWithin, updateEvery } = path
  const by = { calendarId, calendarVersion, dueAt: null }
  return [
    starting(state, 'escalation_update', now, { term: updateEvery[state.severity], ...by }),
    starting(state, 'escalation_close', now, { term: closeWithin, ...by }, CLOSE_WARNINGS),
  ]
}
