import { applyClockActions } from '#core/clock/apply-clock-actions.ts'
import { calendars as testCalendars, june } from '#core/clock/clock-fixture.ts'
import type { ClockAction } from '#core/clock/clock-action.ts'
import type { Calendars, Clock, ClockEvent } from '#core/clock/clock.ts'
import { isOpenClock } from '#core/clock/clock-commands.ts'
import type { PolicyClock } from '#core/clock/policy.ts'
import { reachTime } from '#core/clock/reach-time.ts'
import type { Refusal } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'
import { decideTicket, openTicket } from './decide-ticket.ts'
import { aTicket, policyClocks, ticketFacts } from './ticket-fixture.ts'
import type { NewTicket, TicketCommand, TicketEvent, TicketFacts, TicketState } from './ticket.ts'

/** A desk in memory, for tests and the simulator: tickets with their clocks, carried through decisions as the server does. */
export type Desk = {
  tickets: Map<string, TicketState>
  clocks: Clock[]
  events: (TicketEvent | ClockEvent)[]
  policy: PolicyClock[]
  calendars: Calendars
  ids: number
}

export function aDesk(change: Partial<Desk> = {}): Desk {
  return {
    tickets: new Map(),
    clocks: [],
    events: [],
    policy: policyClocks(),
    calendars: testCalendars,
    ids: 0,
    ...change,
  }
}

export function arrive(desk: Desk, ticket: NewTicket, now: Instant): TicketState {
  const opened = openTicket(ticket, now)
  if (!opened.ok) throw new Error(opened.refusal.code)
  take(desk, opened)
  return opened.state
}

/** A desk to which one ticket, tkt_1, has come on 2 June at ten in Madrid. */
export function withTicket(change: Partial<NewTicket> = {}): Desk {
  const desk = aDesk()
  arrive(desk, aTicket(change), june('02 10:00'))
  return desk
}

/** The state of each clock of a ticket, by its kind. */
export function states(desk: Desk, id = 'tkt_1'): Record<string, string> {
  const own = desk.clocks.filter(({ subject }) => subject.id === id)
  return Object.fromEntries(own.map(({ kind, state }) => [kind, state]))
}

/** Gives a command; the refusal when it is refused. */
export function give(
  desk: Desk,
  id: string,
  command: TicketCommand,
  now: Instant,
  facts: Partial<TicketFacts> = {},
): Refusal | null {
  const openClocks = desk.clocks
    .filter((clock) => clock.subject.id === id && isOpenClock(clock))
    .map(({ kind }) => kind)
  const decision = decideTicket(desk.tickets.get(id)!, command, ticketFacts({ openClocks, ...facts }), now)
  if (!decision.ok) return decision.refusal
  take(desk, decision)
  return null
}

/** Lets every clock reach an instant. */
export function tick(desk: Desk, now: Instant): ClockEvent[] {
  const fired: ClockEvent[] = []
  desk.clocks = desk.clocks.map((clock) => {
    const step = reachTime(clock, now)
    fired.push(...step.events)
    return step.clock
  })
  desk.events.push(...fired)
  return fired
}

export function carryOut(desk: Desk, actions: ClockAction[], ticket: TicketState | null): void {
  const facts = {
    calendars: desk.calendars,
    policyClocks: desk.policy,
    waits: ticket?.waits ?? [],
    newId: () => `clk_${(desk.ids += 1)}`,
  }
  const { changed, events } = applyClockActions(desk.clocks, actions, facts)
  const known = new Set(desk.clocks.map(({ id }) => id))
  desk.clocks = desk.clocks.map((clock) => changed.find(({ id }) => id === clock.id) ?? clock)
  desk.clocks.push(...changed.filter(({ id }) => !known.has(id)))
  desk.events.push(...events)
}

/** The last clock of a kind of a ticket. */
export function clockOf(desk: Desk, kind: Clock['kind'], id = 'tkt_1'): Clock | undefined {
  return desk.clocks.findLast((clock) => clock.kind === kind && clock.subject.id === id)
}

function take(
  desk: Desk,
  decision: { state: TicketState; events: TicketEvent[]; clockActions: ClockAction[] },
): void {
  desk.tickets.set(decision.state.id, decision.state)
  desk.events.push(...decision.events)
  carryOut(desk, decision.clockActions, decision.state)
}
