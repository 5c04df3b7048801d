import type { Output } from '#contracts/client.ts'
import { businessTimeBetween } from '#core/calendar/arithmetic.ts'
import { timeState } from '#core/clock/time-state.ts'
import { handoverMissing } from '#core/escalation/handover.ts'
import type { Path } from '#core/escalation/path.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import { nearestLanguage, type Language } from '#i18n/say.ts'
import { sayIn } from '#server/platform/words.ts'
import { iso } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Actor } from '#server/platform/context.ts'
import { pinnedPath } from './escalation-facts.ts'
import { mayDo } from './escalation-may.ts'
import type { EscalationRecord } from './escalation-records.ts'
import { ladderView } from './ladder-view.ts'
import { shownDue, type ShownDue } from './shown-due.ts'

export type EscalationView = Output<'readEscalation'>

/** An escalation as screens and programs see it, for one reader. */
export function escalationView(
  desk: Desk,
  actor: Actor,
  record: EscalationRecord,
  now: Instant,
): EscalationView {
  const { state, teamId } = record
  const path = pinnedPath(desk, state)
  const language = languageOf(desk, actor)
  const due = shownDue(state)
  const person = (id: string | null) => (id === null ? null : { id, name: desk.members.get(id)?.name ?? '?' })
  return {
    id: state.id,
    ticketId: state.ticketIds[0]!,
    ticketIds: state.ticketIds,
    ticketNumber: record.number,
    subject: record.subject,
    contact: { id: record.contactId, name: record.contactName },
    kind: state.kind,
    state: state.state,
    stage: state.stage,
    reason: state.reason,
    reasonWords: state.reasonWords ?? '',
    askedBy: { kind: state.askedBy, id: state.askedById, name: askerName(desk, language, record) },
    severity: state.severity,
    trend: state.trend,
    path: { id: path.id, name: desk.pathNames.get(path.id) ?? '?', version: path.version },
    step: state.step,
    steps: path.steps.length,
    ladder: ladderView(desk, language, path, record, now),
    owner: person(state.ownerMemberId),
    handover: state.handover,
    handoverMissing: handoverMissing(state.handover),
    returnedMissing: state.returnedMissing,
    peakMessageId: state.peakMessageId,
    transfers: state.transfers.map(({ from, to, at, reason }) => ({
      from: person(from),
      to: person(to),
      at: formatInstant(at),
      reason,
    })),
    nextDueAt: iso(due?.at ?? null),
    nextDueKind: due?.kind ?? null,
    ...timeLeft(desk, path, state.step, due, now),
    updateDueAt: iso(state.updateDueAt),
    closeBy: iso(state.closeBy),
    closeByHistory: state.closeByHistory.map(({ at, from, to, reason }) => ({
      at: formatInstant(at),
      from: formatInstant(from),
      to: formatInstant(to),
      reason,
    })),
    acknowledgedAt: iso(state.acknowledgedAt),
    closedAt: iso(state.closedAt),
    outcome: state.outcome,
    lastWords: record.lastWords,
    followedByMe: record.followed,
    may: mayDo(desk, actor, state, teamId, now),
    createdAt: formatInstant(state.requestedAt),
    revision: state.revision,
  }
}

/** The language a reader is answered in: a member's own, else the workspace's. */
export function languageOf(desk: Desk, actor: Actor): Language {
  const member = actor.kind === 'member' ? desk.members.get(actor.memberId) : undefined
  return member?.language ?? nearestLanguage(desk.language)
}

function askerName(desk: Desk, language: Language, { state, contactName }: EscalationRecord): string {
  if (state.askedBy === 'customer') return contactName
  if (state.askedBy === 'rule') return sayIn(language)('step.rule')
  return (state.askedById && desk.members.get(state.askedById)?.name) || desk.name
}

/** Working time left of what is due next, in the calendar it is counted in. */
function timeLeft(desk: Desk, path: Path, step: number, due: ShownDue | null, now: Instant) {
  if (!due) return { leftMs: null, timeState: 'rest' }
  const isAsked = due.kind === 'acknowledgement' || due.kind === 'return'
  const by = isAsked ? path.steps[step]! : path
  const calendar = desk.calendarOf(by.calendarId, by.calendarVersion)
  const left = businessTimeBetween(calendar, now, due.at)
  const target = businessTimeBetween(calendar, due.since, due.at)
  const leftMs = left === 0 && due.at < now ? -1 : left
  return { leftMs, timeState: due.at <= now ? 'late' : timeState(Math.max(1, leftMs), Math.max(1, target)) }
}
