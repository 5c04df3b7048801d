import { isOpen } from '#core/escalation/escalation.ts'
import { arrive, give } from '#core/ticket/desk-fixture.ts'
import { aMessage, aTicket } from '#core/ticket/ticket-fixture.ts'
import { isLiving, type TicketCommand, type TicketState } from '#core/ticket/ticket.ts'
import { instant } from '#core/time/instant.ts'
import { escalate, settleEscalationsOf } from './escalation-turns.ts'
import { hold } from './invariants.ts'
import { moveCommitments } from './commitment-turns.ts'
import { aPolicy, type World } from './world.ts'

/** A new ticket, perhaps fetched late, perhaps imported, perhaps ours. */
export function arriveTicket(world: World): void {
  const { random, desk, now } = world
  const number = desk.tickets.size + 1
  const late = random.chance(0.3) ? random.below(300) * 60_000 : 0
  const imported = random.chance(0.1)
  const status = imported ? random.pick(['open', 'pending', 'resolved', 'closed'] as const) : undefined
  const ticket = aTicket({
    id: `tkt_${number}`,
    number,
    createdAt: instant(now - late),
    imported,
    status,
    fromCustomer: random.chance(0.85),
  })
  world.log.push(
    `arrive ${ticket.id} written ${late / 60_000} min ago${imported ? ` imported ${status}` : ''}`,
  )
  arrive(desk, ticket, now)
}

/** Some command to some ticket; a merge carries its commitments and escalations along, as the server does. */
export function turnTicket(world: World): void {
  const { random, desk } = world
  const ticket = random.pick([...desk.tickets.values()])
  const command = aCommand(world, ticket)
  const refusal = giveTo(world, ticket.id, command)
  if (refusal !== null) return
  if (command.do === 'merge_into') {
    const { id, unansweredSince, imported } = ticket
    giveTo(world, command.target.id, { do: 'absorb', from: { id, unansweredSince, imported } })
    settleEscalationsOf(world, id, command.target.id)
    moveCommitments(world, id, command.target.id)
  }
  if (random.chance(0.2)) repeatOnOldView(world, ticket, command)
}

/** The customer or a person asks for an escalation of a living ticket. */
export function turnEscalation(world: World): void {
  const living = [...world.desk.tickets.values()].filter(isLiving)
  if (living.length > 0) escalate(world, world.random.pick(living))
}

function giveTo(world: World, id: string, command: TicketCommand): string | null {
  const openEscalationIds = [...world.escalations.values()]
    .filter(
      (escalation) =>
        isOpen(escalation) && escalation.state !== 'resolved' && escalation.ticketIds.includes(id),
    )
    .map((escalation) => escalation.id)
  const openCommitmentIds = [...world.commitments.values()]
    .filter(
      ({ status, ticketId }) => ticketId === id && (status === 'open' || status === 'waiting_for_approval'),
    )
    .map((commitment) => commitment.id)
  const refusal = give(world.desk, id, command, world.now, { openEscalationIds, openCommitmentIds })
  world.log.push(
    `${id} ${command.do} ${'message' in command ? command.message.author : ''} → ${refusal?.code ?? 'done'}`,
  )
  return refusal?.code ?? null
}

/** A double click, a message delivered twice: what was decided on the older view is refused. */
function repeatOnOldView(world: World, before: TicketState, command: TicketCommand): void {
  const changed = world.desk.tickets.get(before.id)!
  if (changed.asOf === before.asOf || changed.mergedIntoId !== null) return
  const again = give(world.desk, before.id, { ...command, asOf: before.asOf }, world.now)
  hold(again?.code === 'ticket.moved_on', 'a command on an older view is refused', { command, again })
}

function aCommand(world: World, ticket: TicketState): TicketCommand {
  const { random, now, desk } = world
  const at = instant(now - (random.chance(0.2) ? random.below(180) * 60_000 : 0))
  const author = random.pick(['person', 'person', 'person', 'bot', 'automatic'] as const)
  const others = [...desk.tickets.values()].filter(({ id }) => id !== ticket.id)
  const acknowledgement = { matters: true, working: true, when: random.chance(0.7) }
  const sent = aMessage(random.pick(['outbound', 'outbound', 'note']), at, {
    author,
    acknowledgement,
    substance: random.chance(0.5),
  })
  const next = random.pick(['stay', 'stay', 'open', 'pending', 'on_hold', 'resolve'] as const)
  const commands: TicketCommand[] = [
    { do: 'send_message', message: sent, next },
    { do: 'send_message', message: sent, next: 'stay' },
    {
      do: 'receive_message',
      message: aMessage('inbound', at, { author }),
      realAnswer: random.chance(0.8),
      bounce: random.chance(0.05),
    },
    { do: 'receive_message', message: aMessage('inbound', at), realAnswer: true, bounce: false },
    { do: 'set_status', status: random.pick(['open', 'pending', 'on_hold'] as const) },
    { do: 'resolve' },
    { do: random.pick(['close', 'reopen'] as const) },
    { do: 'assign', teamId: `team_${random.below(3)}`, memberId: null, level: 1 + random.below(3) },
    { do: 'snooze', until: instant(now + 3_600_000) },
  ]
  if (others.length > 0 && random.chance(0.15)) return { do: 'merge_into', target: random.pick(others) }
  if (random.chance(0.15)) {
    desk.policy = aPolicy(random)
    return { do: 'set_priority', priority: random.pick(['low', 'normal', 'high', 'urgent'] as const) }
  }
  return random.pick(commands)
}
