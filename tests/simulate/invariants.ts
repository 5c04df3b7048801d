import { explainClock } from '#core/clock/explain-clock.ts'
import { isOpenClock } from '#core/clock/clock-commands.ts'
import type { Clock, ClockEvent } from '#core/clock/clock.ts'
import { usedMs } from '#core/clock/ledger.ts'
import type { EscalationEvent } from '#core/escalation/escalation-event.ts'
import { isOpen, type Escalation } from '#core/escalation/escalation.ts'
import type { Path } from '#core/escalation/path.ts'
import { nextDue } from '#core/escalation/next-due.ts'
import { isLiving } from '#core/ticket/ticket.ts'
import type { World } from './world.ts'

/** What a history must never show. The message names the invariant and whom it was broken for. */
export function hold(condition: boolean, invariant: string, about: unknown): asserts condition {
  if (!condition)
    throw new Error(`${invariant}: ${typeof about === 'string' ? about : JSON.stringify(about)}`)
}

/** Clocks that were looked at and will not change any more. */
const ended = new WeakSet<Clock>()

/** Holds for every state a world is ever in. */
export function holdWorld(world: World): void {
  for (const clock of world.desk.clocks) if (!ended.has(clock)) holdClock(world, clock)
  const open = [...world.escalations.values()].filter(isOpen)
  for (const escalation of open) holdEscalation(world, escalation)
  for (const { kind, ticketIds, id } of open) {
    const twin = open.find(
      (other) =>
        other.id !== id &&
        other.kind === kind &&
        other.ticketIds.some((ticket) => ticketIds.includes(ticket)),
    )
    hold(twin === undefined, 'one open escalation of a kind per ticket', id)
  }
}

function holdClock(world: World, clock: Clock): void {
  const { segments } = clock
  segments.forEach((segment, i) => {
    const next = segments[i + 1]
    hold(next === undefined || segment.to === next.from, 'stretches of a ledger touch', clock)
    hold(segment.to === null || segment.to >= segment.from, 'stretches of a ledger run forward', clock)
  })
  hold(
    (segments.at(-1)!.to === null) === isOpenClock(clock),
    'the ledger of an open clock is open, of an ended one closed',
    clock,
  )
  if (!isOpenClock(clock)) {
    ended.add(clock)
    return
  }
  hold(segments.at(-1)!.kind === clock.state, 'the state of a clock is that of its last stretch', clock)
  const { dueAt } = explainClock(clock, world.desk.calendars, world.now)
  hold(dueAt === clock.dueAt, 'explain(ledger) equals the stored due instant', { clock, dueAt })
  if (clock.state === 'paused') {
    const since = segments.at(-1)!.from
    hold(
      usedMs(clock, world.desk.calendars, world.now) === usedMs(clock, world.desk.calendars, since),
      'paused time is never counted',
      clock,
    )
  }
  world.known.set(`${clock.id}@${world.now}`, clock.dueAt)
}

function holdEscalation({ desk }: World, escalation: Escalation): void {
  hold(escalation.ownerMemberId !== '', 'one accountable owner always', escalation)
  const hasIt = ['acknowledged', 'in_progress', 'resolved'].includes(escalation.state)
  hold(nextDue(escalation) !== null || hasIt, 'a next instant, or a human who acknowledged', escalation)
  hold(
    escalation.state !== 'requested' || escalation.notified.length > 0,
    'whoever waits has told somebody',
    escalation,
  )
  for (const id of escalation.ticketIds) {
    const ticket = desk.tickets.get(id)!
    const lives = escalation.state === 'resolved' ? ticket.mergedIntoId === null : isLiving(ticket)
    hold(lives, 'an escalation under way stands on a living ticket', { escalation, ticket })
  }
}

/** A clock event is told once for each target a person set, true at its instant. Looks at what was told since last. */
export function holdClockEvents(world: World): void {
  const fresh = world.desk.events.slice(world.heard)
  world.heard = world.desk.events.length
  for (const event of fresh) {
    if (event.type === 'clock.retargeted' && isByHand(world, event)) {
      for (const key of world.told) if (key.startsWith(`${event.clockId} `)) world.told.delete(key)
    }
    if (event.type !== 'clock.warned' && event.type !== 'clock.breached') continue
    const key = `${event.clockId} ${event.type} ${'percent' in event ? event.percent : ''}`
    hold(!world.told.has(key), 'no clock event is doubled', event)
    hold(event.at <= world.now, 'nothing is told before its instant', event)
    hold(
      event.lateByMs >= 0 && event.lateByMs <= world.now - event.at,
      'an event says how late it is told',
      event,
    )
    world.told.add(key)
  }
}

function isByHand({ desk }: World, event: Extract<ClockEvent, { type: 'clock.retargeted' }>): boolean {
  const clock = desk.clocks.find(({ id }) => id === event.clockId)!
  return clock.targets.some(({ byHand, from }) => byHand !== null && from === event.at)
}

/** What time fires of a ticket fires only while it lives here. */
export function holdFiring(world: World, events: readonly ClockEvent[]): void {
  for (const event of events) {
    const clock = world.desk.clocks.find(({ id }) => id === event.clockId)!
    if (clock.subject.kind !== 'ticket') continue
    const ticket = world.desk.tickets.get(clock.subject.id)!
    const lives = isLiving(ticket) && !ticket.imported
    hold(lives, 'nothing fires on merged, closed, resolved or imported tickets', { event, ticket })
  }
}

/** From rung to rung by time: none skipped but the empty ones, each of which is an event; only the last falls back. */
export function holdClimb(events: readonly EscalationEvent[], { steps }: Path): void {
  for (const event of events) {
    if (event.type === 'escalation.step_told') {
      hold(
        !event.fallback || event.step === steps.length - 1,
        'the fallback is asked on the last rung only',
        event,
      )
    }
    if (event.type !== 'escalation.climbed' || event.reason !== 'not_acknowledged') continue
    const empty = events.flatMap((other) => (other.type === 'escalation.step_empty' ? [other.step] : []))
    hold(event.to > event.from, 'a path climbs upwards', event)
    for (let step = event.from + 1; step < event.to; step += 1)
      hold(empty.includes(step), 'no step is skipped', { event, empty })
  }
}

/** At the very end: everything that had to fire has fired, and every past instant is still explained as it was known. */
export function holdEnd(world: World): void {
  for (const clock of world.desk.clocks) {
    if (clock.state === 'running' && clock.dueAt !== null && clock.dueAt <= world.now) {
      hold(clock.breachedAt !== null, 'no clock event is lost', clock)
    }
    const isOver = clock.metAt ?? clock.cancelledAt
    if (clock.breachedAt !== null && isOver === null) {
      hold(
        clock.warnAtPercents.every((percent) => clock.warnedAt[percent] !== undefined),
        'no warning is lost',
        clock,
      )
    }
  }
  for (const [key, dueAt] of world.known) {
    const [id, at] = key.split('@')
    const clock = world.desk.clocks.find((each) => each.id === id)!
    const end = clock.metAt ?? clock.cancelledAt
    if (end !== null && Number(at) >= end) continue
    const explained = explainClock(clock, world.desk.calendars, Number(at) as World['now']).dueAt
    hold(explained === dueAt, 'every past instant is explained as it was known', {
      clock,
      at,
      dueAt,
      explained,
    })
  }
}
