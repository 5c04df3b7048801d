import { decideEscalation, type EscalationFacts } from '#core/escalation/decide-escalation.ts'
import type { EscalationCommand } from '#core/escalation/escalation-command.ts'
import type { EscalationEvent } from '#core/escalation/escalation-event.ts'
import { isOpen, type Escalation } from '#core/escalation/escalation.ts'
import { aRequest, handover } from '#core/escalation/escalation-fixture.ts'
import { dues, nextDue } from '#core/escalation/next-due.ts'
import { carryOut } from '#core/ticket/desk-fixture.ts'
import { isLiving, type TicketState } from '#core/ticket/ticket.ts'
import { instant } from '#core/time/instant.ts'
import { hold, holdClimb } from './invariants.ts'
import type { World } from './world.ts'

/** Somebody asks for an escalation of a ticket, or moves one that is open. */
export function escalate(world: World, ticket: TicketState): void {
  const { random } = world
  const open = [...world.escalations.values()].filter(isOpen)
  if (open.length > 0 && random.chance(0.75)) return move(world, random.pick(open))
  const path = random.pick(world.paths)
  const command = aRequest({
    id: `esc_${world.escalations.size + 1}`,
    ticketIds: [ticket.id],
    kind: random.pick(['functional', 'hierarchical'] as const),
    askedBy: random.pick(['staff', 'customer', 'rule'] as const),
    entryStep: random.below(path.steps.length),
  })
  take(world, null, command, path.id)
}

/** Lets every escalation reach now, in any order; a second look does nothing, and nothing due is left. */
export function reachEscalations(world: World): void {
  for (const { id } of world.random.shuffle([...world.escalations.values()])) {
    const before = world.escalations.get(id)!
    const due = dues(before).filter(({ at }) => at <= world.now)
    const events = take(world, before, { do: 'reach_time' }, before.pathId)
    const after = world.escalations.get(id)!
    hold(events.length > 0 === due.length > 0, 'time decides when something is due, and only then', {
      before,
      events,
    })
    const again = take(world, after, { do: 'reach_time' }, after.pathId)
    hold(again.length === 0 && world.escalations.get(id) === after, 'no step is taken twice', {
      after,
      again,
    })
    const left = nextDue(after)
    hold(left === null || left.at > world.now, 'no escalation is left behind', { after, left })
    const told = events.filter(({ type }) => type === 'escalation.step_told')
    hold(told.length <= 1, 'one rung is asked at a time, however late', events)
  }
}

/** What the merged ticket's escalations become: they follow, or end in the one of their kind that is open there. */
export function settleEscalationsOf(world: World, from: string, to: string): void {
  for (const escalation of [...world.escalations.values()].filter(isOpen)) {
    if (!escalation.ticketIds.includes(from)) continue
    const twin = [...world.escalations.values()].find(
      (other) =>
        other.id !== escalation.id &&
        isOpen(other) &&
        other.kind === escalation.kind &&
        other.ticketIds.includes(to),
    )
    const command: EscalationCommand = twin
      ? { do: 'merge_into', escalationId: twin.id }
      : { do: 'follow_merge', fromTicketId: from, toTicketId: to }
    take(world, escalation, command, escalation.pathId)
  }
}

function move(world: World, escalation: Escalation): void {
  const { random, now } = world
  const memberId = random.pick(['ana', 'ben', 'cara'])
  const stage = random.pick(['study', 'options', 'offer', 'decision'] as const)
  const commands: EscalationCommand[] = [
    { do: 'acknowledge', memberId },
    { do: 'acknowledge', memberId },
    { do: 'progress', memberId, stage },
    { do: 'return', memberId, missing: ['Invoice'] },
    { do: 'resubmit', memberId, handover },
    { do: 'pass_on', memberId, toMemberIds: ['dora'], toTeamId: null, reason: 'Billing' },
    { do: 'decline', memberId, reason: 'Yours' },
    { do: 'de_escalate', memberId, reason: 'Calm again' },
    { do: 'tell_customer', at: instant(now - random.below(60) * 60_000) },
    { do: 'assess', severity: random.pick(['normal', 'severe'] as const), trend: 'worsening' },
    { do: 'resolve', memberId, outcome: 'Refunded' },
    { do: 'close' },
    { do: 'lengthen', memberId, closeBy: instant(now + random.below(60) * 86_400_000), reason: 'Laboratory' },
    { do: 'climb', memberId, asOf: escalation.revision, reason: 'Urgent' },
    { do: 'change_owner', toMemberId: memberId, reason: 'Away' },
  ]
  const command = random.pick(commands)
  take(world, escalation, command, escalation.pathId)
  if (command.do === 'climb') {
    const climbed = world.escalations.get(escalation.id)!
    take(world, climbed, command, climbed.pathId)
    const after = world.escalations.get(escalation.id)!
    hold(after === climbed || climbed === escalation, 'two clicks cannot climb two steps', { climbed, after })
  }
}

function take(
  world: World,
  state: Escalation | null,
  command: EscalationCommand,
  pathId: string,
): EscalationEvent[] {
  const ticketIds = command.do === 'request' ? command.ticketIds : state!.ticketIds
  const decision = decideEscalation(state, command, factsOf(world, pathId, ticketIds), world.now)
  if (command.do !== 'reach_time') {
    world.log.push(
      `${state?.id ?? 'escalation'} ${command.do} → ${decision.ok ? 'done' : decision.refusal.code}`,
    )
  }
  if (!decision.ok) return []
  holdClimb(
    decision.events,
    world.paths.find(({ id }) => id === pathId)!,
  )
  world.escalations.set(decision.state.id, decision.state)
  carryOut(world.desk, decision.clockActions, null)
  return decision.events
}

/** Whoever happens to be on duty; sometimes nobody anywhere. */
function factsOf(world: World, pathId: string, ticketIds: readonly string[]): EscalationFacts {
  const { random } = world
  const path = world.paths.find(({ id }) => id === pathId)!
  return {
    path,
    calendars: world.desk.calendars,
    onDuty: path.steps.map(() => random.pick([['ana'], ['ben', 'cara'], ['dora'], []])),
    fallbackMemberIds: random.chance(0.8) ? ['owner'] : [],
    accountableMemberId: 'agent',
    ticketsLive: ticketIds.every((id) => isLiving(world.desk.tickets.get(id)!)),
    openEscalations: [...world.escalations.values()].filter(isOpen),
  }
}
