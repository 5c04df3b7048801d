import { decideCommitment, nextCommitmentDue } from '#core/commitment/decide-commitment.ts'
import type { Commitment, CommitmentCommand, CommitmentFacts } from '#core/commitment/commitment.ts'
import { carryOut } from '#core/ticket/desk-fixture.ts'
import type { TicketState } from '#core/ticket/ticket.ts'
import { instant } from '#core/time/instant.ts'
import { hold } from './invariants.ts'
import type { World } from './world.ts'

const facts: CommitmentFacts = { authority: { role: 'agent', mayAct: true, limit: null }, ownerCanKeep: true }

/** The customer is told something, or one of the open commitments moves on. */
export function turnCommitment(world: World, ticket: TicketState): void {
  const { random, now, commitments } = world
  const open = [...commitments.values()].filter(({ status }) => status === 'open' || status === 'broken')
  const dueAt = instant(now + (1 + random.below(3000)) * 60_000)
  if (open.length === 0 || random.chance(0.4)) return make(world, ticket, dueAt)
  const commitment = random.pick(open)
  const at = instant(now - (random.chance(0.2) ? random.below(120) * 60_000 : 0))
  take(
    world,
    commitment,
    random.pick<CommitmentCommand>([
      { do: 'answer', messageId: 'msg', at },
      { do: 'supersede', byId: 'com_x', dueAt, messageId: random.chance(0.8) ? 'msg' : null, at: now },
      { do: 'withdraw', messageId: random.chance(0.8) ? 'msg' : null },
    ]),
  )
}

/** Lets every commitment reach now; a second look changes nothing. */
export function reachCommitments(world: World): void {
  for (const commitment of world.random.shuffle([...world.commitments.values()])) {
    const due = nextCommitmentDue(commitment)
    take(world, commitment, { do: 'reach_time' })
    const after = world.commitments.get(commitment.id)!
    hold(
      (due !== null && due <= world.now) === (after !== commitment),
      'a commitment breaks when its time comes, and only then',
      after,
    )
    const left = nextCommitmentDue(after)
    hold(left === null || left > world.now, 'no commitment is left behind', after)
  }
}

export function moveCommitments(world: World, from: string, to: string): void {
  for (const commitment of world.commitments.values()) {
    if (commitment.ticketId === from) take(world, commitment, { do: 'move_to_ticket', ticketId: to })
  }
}

function make(world: World, ticket: TicketState, dueAt: Commitment['dueAt']): void {
  const id = `com_${world.commitments.size + 1}`
  const whose = { accountId: null, ownerMemberId: 'mem_1', ownerTeamId: 'team_1', authorMemberId: 'mem_1' }
  const kind = world.random.pick(['update', 'action'] as const)
  take(world, null, {
    do: 'make',
    id,
    ticketId: ticket.id,
    ...whose,
    kind,
    what: 'You hear from us',
    messageId: 'msg',
    dueAt,
    amount: null,
  })
}

function take(world: World, state: Commitment | null, command: CommitmentCommand): void {
  const decision = decideCommitment(state, command, facts, world.now)
  if (command.do !== 'reach_time')
    world.log.push(`${state?.id ?? ''} ${command.do} → ${decision.ok ? 'done' : decision.refusal.code}`)
  if (!decision.ok) return
  world.commitments.set(decision.state.id, decision.state)
  carryOut(world.desk, decision.clockActions, null)
}
