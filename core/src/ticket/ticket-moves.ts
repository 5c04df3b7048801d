import type { ClockAction } from '#core/clock/clock-action.ts'
import type { PolicyClockKind, Priority } from '#core/clock/policy.ts'
import { decided, refuse } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'
import { stillOwed, subjectOf, waitOf } from './ticket-status.ts'
import {
  isLiving,
  type TicketCommand,
  type TicketDecision,
  type TicketFacts,
  type TicketState,
} from './ticket.ts'

type Of<Do extends TicketCommand['do']> = Extract<TicketCommand, { do: Do }>

/**
 * Ends a ticket in another: of each kind of clock the stricter lives on there (1.7). Into a ticket that is over it goes
 * only when nothing is owed any more.
 */
export function mergeInto(
  ticket: TicketState,
  { target }: Of<'merge_into'>,
  facts: TicketFacts,
  now: Instant,
): TicketDecision {
  if (target.id === ticket.id) return refuse('ticket.merge_into_itself')
  if (target.mergedIntoId !== null) return refuse('ticket.merged', { intoId: target.mergedIntoId })
  const lives = target.status !== 'resolved' && target.status !== 'closed'
  const owed = lives ? null : stillOwed(facts)
  if (owed) return owed
  const state: TicketState = {
    ...ticket,
    status: 'closed',
    closedAt: now,
    mergedIntoId: target.id,
    snoozedUntil: null,
    unansweredSince: null,
    waits: ticket.waits.map((wait) => (wait.to === null ? { ...wait, to: now } : wait)),
  }
  const [subject, from] = [subjectOf(target), subjectOf(ticket)]
  const actions: ClockAction[] = lives
    ? [{ do: 'keep_stricter', subject, from, wait: waitOf(target.status), at: now }]
    : [{ do: 'cancel', subject: from, kinds: null, at: now, reason: 'merged' }]
  return decided(state, [{ ticketId: ticket.id, type: 'ticket.merged', intoId: target.id }], actions)
}

/** The living ticket takes over what the merged one owed. */
export function absorb(ticket: TicketState, { from }: Of<'absorb'>): TicketDecision {
  const waiting = [ticket.unansweredSince, from.unansweredSince].filter((at) => at !== null)
  const oldest = waiting.sort((a, b) => a - b)[0] ?? null
  const isOver = ticket.status === 'resolved' || ticket.status === 'closed'
  const imported = ticket.imported && from.imported
  const state = { ...ticket, imported, unansweredSince: isOver ? ticket.unansweredSince : oldest }
  return decided(state, [{ ticketId: ticket.id, type: 'ticket.absorbed', fromId: from.id }])
}

/**
 * Undoes a merge (1.7). Refused when its time is over, the living ticket has ended or was merged itself, the customer
 * was answered there since, or two escalations became one.
 */
export function part(ticket: TicketState, { before, into, merge }: Of<'part'>, now: Instant): TicketDecision {
  if (ticket.mergedIntoId !== into.id) return refuse('ticket.not_merged')
  if (now > merge.undoUntil) return refuse('ticket.merge_kept', { until: merge.undoUntil })
  if (into.mergedIntoId !== null) return refuse('ticket.merged', { intoId: into.mergedIntoId })
  if (!isLiving(into)) return refuse('ticket.merge_ended')
  if (merge.answered) return refuse('ticket.merge_answered')
  if (merge.joinedEscalation) return refuse('ticket.merge_escalations')
  const isAsleep = before.snoozedUntil !== null && before.snoozedUntil > now
  const state = { ...before, asOf: ticket.asOf, snoozedUntil: isAsleep ? before.snoozedUntil : null }
  return decided(
    state,
    [{ ticketId: ticket.id, type: 'ticket.parted', intoId: into.id }],
    aimingAnew(state, now),
  )
}

/** The living ticket owes again what it owed by itself. */
export function release(
  ticket: TicketState,
  { from, before, heardAt }: Of<'release'>,
  now: Instant,
): TicketDecision {
  const state = { ...ticket, imported: before.imported, unansweredSince: before.unansweredSince ?? heardAt }
  return decided(
    state,
    [{ ticketId: ticket.id, type: 'ticket.released', fromId: from.id }],
    aimingAnew(state, now),
  )
}

/** How long a merge can be undone: 7 days, in ms. */
export const PART_WITHIN_MS = 7 * 24 * 3_600_000

/** Moves a ticket to a team and perhaps a member of it; both sides stay in the history (trap 25). */
export function assign(
  ticket: TicketState,
  command: Of<'assign'>,
  facts: TicketFacts,
  now: Instant,
): TicketDecision {
  const { teamId, memberId, level } = command
  if (!facts.teamEnabled(teamId)) return refuse('ticket.team_disabled', { teamId })
  if (memberId !== null && !facts.memberInTeam(memberId, teamId))
    return refuse('ticket.not_in_team', { memberId, teamId })
  const isSame = teamId === ticket.ownerTeamId && memberId === ticket.ownerMemberId && level === ticket.level
  if (isSame) return decided(ticket, [])
  const event = {
    ticketId: ticket.id,
    type: 'ticket.assigned' as const,
    fromTeamId: ticket.ownerTeamId,
    toTeamId: teamId,
    fromMemberId: ticket.ownerMemberId,
    toMemberId: memberId,
    level,
  }
  const state = { ...ticket, ownerTeamId: teamId, ownerMemberId: memberId, level }
  return decided(state, [event], aimingAnew(state, now))
}

export function setPriority(ticket: TicketState, priority: Priority, now: Instant): TicketDecision {
  if (priority === ticket.priority) return decided(ticket, [])
  const state = { ...ticket, priority }
  const { id: ticketId, priority: from } = ticket
  return decided(
    state,
    [{ ticketId, type: 'ticket.priority_changed', from, to: priority }],
    aimingAnew(state, now),
  )
}

export function setTopic(ticket: TicketState, topicId: string | null, now: Instant): TicketDecision {
  if (topicId === ticket.topicId) return decided(ticket, [])
  const state = { ...ticket, topicId }
  const { id: ticketId, topicId: from } = ticket
  return decided(
    state,
    [{ ticketId, type: 'ticket.topic_changed', from, to: topicId }],
    aimingAnew(state, now),
  )
}

export function snooze(ticket: TicketState, until: Instant, now: Instant): TicketDecision {
  if (until <= now) return refuse('ticket.snooze_in_the_past')
  return decided({ ...ticket, snoozedUntil: until }, [{ ticketId: ticket.id, type: 'ticket.snoozed', until }])
}

export function wake(ticket: TicketState): TicketDecision {
  if (ticket.snoozedUntil === null) return decided(ticket, [])
  return decided({ ...ticket, snoozedUntil: null }, [{ ticketId: ticket.id, type: 'ticket.woken' }])
}

/** Priority, topic or team changed: open clocks aim anew, and what the new policy adds begins where it is still owed (4.3). */
export function aimingAnew(ticket: TicketState, at: Instant): ClockAction[] {
  if (ticket.status === 'resolved' || ticket.status === 'closed') return []
  const { cycle, createdAt, acknowledgedAt, answeredAt, unansweredSince } = ticket
  const mayStart: { kind: PolicyClockKind; from: Instant }[] = [
    { kind: 'resolution', from: ticket.cycleStartedAt },
  ]
  if (acknowledgedAt === null && cycle === 1) mayStart.push({ kind: 'first_response', from: createdAt })
  if (answeredAt === null && cycle === 1) mayStart.push({ kind: 'first_answer', from: createdAt })
  if (unansweredSince !== null) mayStart.push({ kind: 'next_response', from: unansweredSince })
  return [
    {
      do: 'retarget_from_policy',
      subject: subjectOf(ticket),
      cycle,
      wait: waitOf(ticket.status),
      mayStart,
      at,
    },
  ]
}
