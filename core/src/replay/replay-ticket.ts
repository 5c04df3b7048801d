import { applyClockActions } from '#core/clock/apply-clock-actions.ts'
import { isOpenClock } from '#core/clock/clock-commands.ts'
import type { ClockAction } from '#core/clock/clock-action.ts'
import type { Calendars, Clock } from '#core/clock/clock.ts'
import { clocksFor, type PolicyVersion } from '#core/clock/policy.ts'
import { reachTime } from '#core/clock/reach-time.ts'
import { decideTicket } from '#core/ticket/decide-ticket.ts'
import { openTicket } from '#core/ticket/open-ticket.ts'
import type { NewTicket, TicketCommand, TicketFacts, TicketState } from '#core/ticket/ticket.ts'
import type { Instant } from '#core/time/instant.ts'

/** What really happened to a ticket, from first to last. */
export type PastTicket = {
  ticket: NewTicket
  /** When we got to know of it. */
  openedAt: Instant
  channel: string
  accountTier: string | null
  acts: readonly { at: Instant; command: TicketCommand }[]
}

/** The rules to play it through. */
export type ReplayRules = {
  policies: readonly PolicyVersion[]
  calendars: Calendars
  calendarVersionOf: (calendarId: string) => number
  topicLine: (topicId: string | null) => readonly string[]
  /** The calendar of a team; null: 24×7. */
  teamCalendarId: (teamId: string) => string | null
  firstResponseNeeds: TicketFacts['firstResponseNeeds']
  reopenWithinMs: number
}

type Play = { past: PastTicket; rules: ReplayRules; state: TicketState; clocks: Clock[]; ids: number }

/**
 * Plays what happened to a ticket through rules, by the same decisions that run a living one (9.6): gives its clocks as
 * they would stand at `until`. What the rules would refuse is passed over.
 */
export function replayTicket(past: PastTicket, rules: ReplayRules, until: Instant): Clock[] {
  const opened = openTicket(past.ticket, past.openedAt)
  if (!opened.ok) return []
  const play: Play = { past, rules, state: opened.state, clocks: [], ids: 0 }
  carryOut(play, opened.clockActions)
  for (const { at, command } of past.acts) {
    if (at > until) break
    reach(play, at)
    const decision = decideTicket(play.state, command, factsOf(play), at)
    if (!decision.ok) continue
    play.state = decision.state
    carryOut(play, decision.clockActions)
  }
  reach(play, until)
  return play.clocks
}

/** What fell due before an act has fallen due, whatever the act does then. */
function reach(play: Play, at: Instant): void {
  play.clocks = play.clocks.map((clock) => reachTime(clock, at).clock)
}

function carryOut(play: Play, actions: readonly ClockAction[]): void {
  if (actions.length === 0) return
  const { past, rules, state } = play
  const policyClocks = clocksFor(rules.policies, {
    topicIds: rules.topicLine(state.topicId),
    priority: state.priority,
    accountTier: past.accountTier,
    channel: past.channel,
    language: state.language,
    level: state.level,
    teamCalendarId: rules.teamCalendarId(state.ownerTeamId),
    calendarVersionOf: rules.calendarVersionOf,
  })
  const newId = () => `${state.id}/${(play.ids += 1)}`
  const facts = { calendars: rules.calendars, policyClocks, waits: state.waits, newId }
  const { changed } = applyClockActions(play.clocks, actions, facts)
  const known = new Map(changed.map((clock) => [clock.id, clock]))
  const old = play.clocks.map((clock) => known.get(clock.id) ?? clock)
  const ids = new Set(old.map(({ id }) => id))
  play.clocks = [...old, ...changed.filter(({ id }) => !ids.has(id))]
}

function factsOf({ clocks, rules }: Play): TicketFacts {
  return {
    openClocks: clocks.filter(isOpenClock).map(({ kind }) => kind),
    openCommitmentIds: [],
    openEscalationIds: [],
    firstResponseNeeds: rules.firstResponseNeeds,
    reopenWithinMs: rules.reopenWithinMs,
    teamEnabled: () => true,
    memberInTeam: () => true,
  }
}
