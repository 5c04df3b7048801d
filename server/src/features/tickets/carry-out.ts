import { applyClockActions } from '#core/clock/apply-clock-actions.ts'
import { businessTimeBetween } from '#core/calendar/arithmetic.ts'
import type { ClockAction, ClockStart } from '#core/clock/clock-action.ts'
import type { Clock } from '#core/clock/clock.ts'
import { clocksFor, type PolicyClock } from '#core/clock/policy.ts'
import type { Commitment, CommitmentCommand, CommitmentFacts } from '#core/commitment/commitment.ts'
import { decideCommitment } from '#core/commitment/decide-commitment.ts'
import { decideTicket } from '#core/ticket/decide-ticket.ts'
import type { TicketCommand, TicketFacts } from '#core/ticket/ticket.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { refuse } from '#server/platform/problem.ts'
import { appendEvent, type Work } from '#server/platform/work.ts'
import type { TicketHold } from './ticket-hold.ts'

type CoreEvent = { type: string } & object

/** Gives a ticket a command of core and carries out what it comes to; throws a Problem where core refuses. */
export function commandTicket(work: Work, desk: Desk, hold: TicketHold, command: TicketCommand): void {
  const { clockActions, events } = takeDecision(work, desk, hold, command)
  carryOut(work, desk, hold, clockActions, events)
}

/** Only what core decides: for what concerns the clocks of two tickets at once. */
export function takeDecision(work: Work, desk: Desk, hold: TicketHold, command: TicketCommand) {
  const decision = decideTicket(hold.state, command, ticketFacts(desk, hold), work.now)
  if (!decision.ok) refuse(decision.refusal)
  hold.state = decision.state
  return decision
}

/** Gives a commitment of the ticket a command; `make` adds a new one. */
export function commandCommitment(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  commitment: Commitment | null,
  command: CommitmentCommand,
): Commitment {
  const decision = decideCommitment(commitment, command, commitmentFacts(work, desk), work.now)
  if (!decision.ok) refuse(decision.refusal)
  const { state } = decision
  const index = hold.commitments.findIndex((one) => one.id === state.id)
  if (index < 0) hold.commitments.push(state)
  else hold.commitments[index] = state
  hold.changed.commitments.add(state.id)
  carryOut(work, desk, hold, onTeamCalendar(desk, hold, decision.clockActions), decision.events)
  return state
}

/** What was promised is due at its own instant; its warnings come in the working time of the team that owes it (2.2). */
function onTeamCalendar(desk: Desk, hold: TicketHold, actions: readonly ClockAction[]): ClockAction[] {
  const calendarId = desk.teams.get(hold.state.ownerTeamId)?.calendarId ?? null
  if (calendarId === null) return [...actions]
  const counted = {
    calendarId,
    calendarVersion: desk.calendarVersionOf(calendarId),
    term: { amount: 1, unit: 'business_day' as const },
  }
  const calendar = desk.calendarOf(calendarId, counted.calendarVersion)
  const isWithin = ({ from, dueAt }: ClockStart) =>
    dueAt !== null && businessTimeBetween(calendar, from, dueAt) > 0
  return actions.map((action) =>
    action.do === 'start' && isWithin(action.start)
      ? { ...action, start: { ...action.start, ...counted } }
      : action,
  )
}

/** Applies the clock actions of any decision about the ticket and writes its events on the timeline. */
export function carryOut(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  actions: readonly ClockAction[],
  events: readonly CoreEvent[],
): void {
  hold.calendarOf = desk.calendarOf
  const facts = {
    calendars: desk.calendarOf,
    policyClocks: policyClocks(desk, hold),
    waits: hold.state.waits,
    newId: () => work.ctx.ids.make('clk'),
  }
  const applied = actions.length
    ? applyClockActions(hold.clocks, actions, facts)
    : { changed: [], events: [] }
  for (const clock of applied.changed) keepClock(hold, clock)
  for (const event of [...events, ...applied.events]) tell(work, hold, event)
}

/** Puts a changed clock back in its place. */
export function keepClock(hold: TicketHold, clock: Clock): void {
  const index = hold.clocks.findIndex((one) => one.id === clock.id)
  if (index < 0) hold.clocks.push(clock)
  else hold.clocks[index] = clock
  hold.changed.clocks.add(clock.id)
}

/** Writes an event of core on the ticket's timeline. */
export function tell(work: Work, { row }: { row: { id: string } }, event: CoreEvent): void {
  const { type, ...data } = event as { type: string } & Record<string, unknown>
  const subject =
    data.escalationId ?? data.commitmentId ?? data.clockId ?? data.offerId ?? data.findingId ?? row.id
  appendEvent(work, { type, ticketId: row.id, subjectId: String(subject), data })
}

function policyClocks(desk: Desk, hold: TicketHold): PolicyClock[] {
  const { state, row, accountTier } = hold
  return clocksFor(desk.policies, {
    topicIds: desk.topicLine(state.topicId),
    priority: state.priority,
    accountTier,
    channel: row.channel,
    language: state.language,
    level: state.level,
    teamCalendarId: desk.teams.get(state.ownerTeamId)?.calendarId ?? null,
    calendarVersionOf: desk.calendarVersionOf,
  })
}

function ticketFacts(desk: Desk, hold: TicketHold): TicketFacts {
  const open = hold.clocks.filter((clock) => clock.state === 'running' || clock.state === 'paused')
  return {
    openClocks: open.map((clock) => clock.kind),
    openCommitmentIds: hold.commitments.filter((one) => one.status === 'open').map((one) => one.id),
    // One that is resolved and waits to be closed no longer holds the ticket: its close-by clock alone runs on.
    openEscalationIds: [
      ...new Set(
        open
          .filter((clock) => clock.kind === 'escalation_ack' || clock.kind === 'escalation_update')
          .map((clock) => clock.subject.id),
      ),
    ],
    firstResponseNeeds: desk.settings.firstResponseNeeds,
    reopenWithinMs: desk.settings.reopenWithinMs,
    teamEnabled: (teamId) => desk.teams.get(teamId)?.disabled === false,
    memberInTeam: (memberId, teamId) => desk.teams.get(teamId)?.memberIds.includes(memberId) ?? false,
  }
}

function commitmentFacts(work: Work, desk: Desk): CommitmentFacts {
  const role = work.actor.kind === 'member' || work.actor.kind === 'api_key' ? work.actor.role : 'agent'
  return {
    authority: { role, mayAct: true, limit: desk.settings.commitmentLimits?.[role] ?? null },
    ownerCanKeep: true,
  }
}
