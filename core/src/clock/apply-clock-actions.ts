import type { Instant } from '#core/time/instant.ts'
import type { ClockAction, ClockStart } from './clock-action.ts'
import {
  cancelClock,
  followWait,
  isOpenClock,
  meetClock,
  recomputeClock,
  reopenClock,
  setDueByHand,
  startClock,
  type TicketWait,
} from './clock-commands.ts'
import type { Calendars, Clock, ClockEvent, ClockKind, ClockStep, ClockSubject } from './clock.ts'
import { remainingMs } from './ledger.ts'
import { POLICY_CLOCK_KINDS, type PolicyClock } from './policy.ts'

/** What carrying out clock actions needs from outside. */
export type ClockActionFacts = {
  calendars: Calendars
  /** The clocks the policies give the ticket now (`clocksFor`). */
  policyClocks: readonly PolicyClock[]
  /** The waits of the ticket so far in this cycle, so that a clock attached late knows them (trap 5). */
  waits: readonly TicketWait[]
  newId: () => string
}

type Change = { clocks: Clock[]; events: ClockEvent[] }

/**
 * Carries out the actions of a decision, in order. Takes every clock of the subjects named, open or not; gives only
 * those that changed or began, and the events.
 */
export function applyClockActions(
  clocks: readonly Clock[],
  actions: readonly ClockAction[],
  facts: ClockActionFacts,
): { changed: Clock[]; events: ClockEvent[] } {
  let now: Change = { clocks: [...clocks], events: [] }
  for (const action of actions) now = applied(now, action, facts)
  return { changed: now.clocks.filter((clock) => !clocks.includes(clock)), events: now.events }
}

function applied(now: Change, action: ClockAction, facts: ClockActionFacts): Change {
  const { calendars } = facts
  switch (action.do) {
    case 'start':
      return started(now, action.start, facts)
    case 'start_from_policy':
      return startedFromPolicy(now, action, facts)
    case 'follow_status':
      return eachOpen(now, action.subject, (clock) => followWait(clock, action.wait, action.at, calendars))
    case 'meet':
      return eachOpen(
        now,
        action.subject,
        (clock) => meetClock(clock, action.at, calendars),
        isOf(action.kinds),
      )
    case 'meet_duties':
      return eachOpen(
        now,
        action.subject,
        (clock) => meetClock(clock, action.at, calendars),
        (clock) => clock.kind === 'statutory' && action.duties.includes(dutyOf(clock)),
      )
    case 'take_back':
      return takenBack(now, action, calendars)
    case 'set_due':
      return eachOpen(
        now,
        action.subject,
        (clock) => setDueByHand(clock, action.dueAt, action.at, calendars),
        isOf(action.kinds),
      )
    case 'cancel':
      return eachOpen(
        now,
        action.subject,
        (clock) => cancelClock(clock, action.at, action.reason),
        isOf(action.kinds),
      )
    case 'retarget_from_policy':
      return retargeted(now, action, facts)
    case 'keep_stricter':
      return stricterKept(now, action, facts)
  }
}

/** Null: of every kind. */
function isOf(kinds: readonly ClockKind[] | null): (clock: Clock) => boolean {
  return ({ kind }) => kinds === null || kinds.includes(kind)
}

function startedFromPolicy(
  now: Change,
  { kinds, subject, cycle, from }: Extract<ClockAction, { do: 'start_from_policy' }>,
  facts: ClockActionFacts,
): Change {
  return POLICY_CLOCK_KINDS.filter((kind) => kinds.includes(kind))
    .flatMap((kind) => facts.policyClocks.filter((clock) => clock.kind === kind))
    .map((clock) => ({ ...clock, subject, cycle, from, dueAt: null }))
    .reduce((so, start) => started(so, start, facts), now)
}

function started(now: Change, start: ClockStart, facts: ClockActionFacts): Change {
  const runs = (kind: ClockKind) =>
    now.clocks.some(
      (clock) => isOpenClock(clock) && clock.kind === kind && isSame(clock.subject, start.subject),
    )
  if (start.kind !== 'statutory' && runs(start.kind)) return now
  if (start.kind === 'next_response' && runs('first_response')) return now
  const { clock, events } = startClock(facts.newId(), start, facts.waits, facts.calendars)
  return { clocks: [...now.clocks, clock], events: [...now.events, ...events] }
}

function retargeted(
  now: Change,
  action: Extract<ClockAction, { do: 'retarget_from_policy' }>,
  facts: ClockActionFacts,
): Change {
  const { subject, at, wait } = action
  const ofPolicy = (kind: string) => facts.policyClocks.find((clock) => clock.kind === kind)
  const aimed = eachOpen(now, subject, (clock) => {
    const to = ofPolicy(clock.kind)
    if (to) return recomputeClock(clock, to, wait, at, facts.calendars)
    return clock.policyVersionId === null || clock.kind === 'statutory'
      ? { clock, events: [] }
      : cancelClock(clock, at, 'policy_changed')
  })
  return action.mayStart.reduce((so, { kind, from }) => {
    const had = so.clocks.some(
      (clock) => clock.kind === kind && clock.cycle === action.cycle && isSame(clock.subject, subject),
    )
    const clock = ofPolicy(kind)
    if (!clock || (had && kind !== 'next_response')) return so
    return started(so, { ...clock, subject, cycle: action.cycle, from, dueAt: null }, facts)
  }, aimed)
}

/** A clock that goes on takes the place of what began when it had ended (traps 9, 11). */
function takenBack(
  now: Change,
  action: Extract<ClockAction, { do: 'take_back' }>,
  calendars: Calendars,
): Change {
  const { subject, kinds, duties, metOnly, endedAt, at } = action
  const isMeant = (clock: Clock) =>
    clock.kind === 'statutory' ? duties === null || duties.includes(dutyOf(clock)) : isOf(kinds)(clock)
  return now.clocks
    .filter((clock) => isSame(clock.subject, subject) && isMeant(clock))
    .filter(({ metAt, cancelledAt }) => metAt === endedAt || (!metOnly && cancelledAt === endedAt))
    .reduce((so, clock) => {
      const begunSince: ClockKind[] = clock.kind === 'first_response' ? ['next_response'] : []
      if (clock.kind !== 'statutory') begunSince.push(clock.kind)
      const cleared = eachOpen(so, subject, (other) => cancelClock(other, at, 'taken_back'), isOf(begunSince))
      return replaced(cleared, clock, reopenClock(clock, at, calendars))
    }, now)
}

function stricterKept(
  now: Change,
  action: Extract<ClockAction, { do: 'keep_stricter' }>,
  facts: ClockActionFacts,
): Change {
  const { subject, at, wait } = action
  const moving = now.clocks.filter((clock) => isOpenClock(clock) && isSame(clock.subject, action.from))
  return moving.reduce((so, clock) => {
    const rival = so.clocks.find(
      (other) => isOpenClock(other) && other.kind === clock.kind && isSame(other.subject, subject),
    )
    const wins = !rival || clock.kind === 'statutory' || isStricter(clock, rival, at, facts.calendars)
    if (!wins) return replaced(so, clock, cancelClock(clock, at, 'merged'))
    const moved = replaced(so, clock, followWait({ ...clock, subject }, wait, at, facts.calendars))
    return rival && clock.kind !== 'statutory'
      ? replaced(moved, rival, cancelClock(rival, at, 'merged'))
      : moved
  }, now)
}

function isStricter(a: Clock, b: Clock, at: Instant, calendars: Calendars): boolean {
  if (a.dueAt !== null && b.dueAt !== null) return a.dueAt < b.dueAt
  return remainingMs(a, calendars, at) < remainingMs(b, calendars, at)
}

function eachOpen(
  now: Change,
  subject: ClockSubject,
  step: (clock: Clock) => ClockStep,
  isMeant: (clock: Clock) => boolean = () => true,
): Change {
  return now.clocks
    .filter((clock) => isOpenClock(clock) && isSame(clock.subject, subject) && isMeant(clock))
    .reduce((so, clock) => replaced(so, clock, step(clock)), now)
}

function replaced(now: Change, was: Clock, { clock, events }: ClockStep): Change {
  return {
    clocks: now.clocks.map((other) => (other === was ? clock : other)),
    events: [...now.events, ...events],
  }
}

function isSame(a: ClockSubject, b: ClockSubject): boolean {
  return a.kind === b.kind && a.id === b.id
}

/** The duty of a statutory clock is the last part of its id: `uk.financial_services.acknowledge`. */
function dutyOf(clock: Clock): string {
  return clock.policyVersionId?.split('.').at(-1) ?? ''
}
