import { tick } from '#core/ticket/desk-fixture.ts'
import { isLiving } from '#core/ticket/ticket.ts'
import { instant } from '#core/time/instant.ts'
import { reachCommitments, turnCommitment } from './commitment-turns.ts'
import { reachEscalations } from './escalation-turns.ts'
import { holdClockEvents, holdEnd, holdFiring, holdWorld } from './invariants.ts'
import { arriveTicket, turnEscalation, turnTicket } from './ticket-turns.ts'
import { aWorld, type World } from './world.ts'

export type History = { seed: number; turns: number; failure: string | null; log: string[] }

const MINUTE = 60_000
const MOST_TICKETS = 4

/** Plays one random history of the pure core from a seed and checks every invariant on the way. */
export function playHistory(seed: number): History {
  const world = aWorld(seed)
  const turns = 20 + world.random.below(40)
  try {
    for (let turn = 0; turn < turns; turn += 1) {
      passTime(world)
      if (world.random.chance(0.7)) work(world)
      act(world)
      holdClockEvents(world)
      holdWorld(world)
    }
    drain(world)
    return { seed, turns, failure: null, log: world.log }
  } catch (error) {
    return {
      seed,
      turns,
      failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
      log: world.log,
    }
  }
}

/** Nothing, minutes, hours, or an outage of days. */
function passTime(world: World): void {
  const { random } = world
  const minutes = random.pick([
    0,
    0,
    random.below(120),
    random.below(120),
    random.below(1440),
    random.below(5 * 1440),
  ])
  world.now = instant(world.now + minutes * MINUTE + (random.chance(0.3) ? random.below(60_000) : 0))
  world.log.push(`— ${new Date(world.now).toISOString()}`)
}

/** Timers fire in any order, some twice. */
function work(world: World): void {
  const fire = () => {
    holdFiring(world, tick(world.desk, world.now))
    holdClockEvents(world)
  }
  const rounds = [fire, () => reachEscalations(world), () => reachCommitments(world)]
  for (const round of world.random.shuffle(rounds)) {
    round()
    holdClockEvents(world)
  }
  if (world.random.chance(0.3)) fire()
}

function act(world: World): void {
  const { random, desk } = world
  const living = [...desk.tickets.values()].filter(isLiving)
  if (desk.tickets.size === 0 || (desk.tickets.size < MOST_TICKETS && random.chance(0.15)))
    return arriveTicket(world)
  if (random.chance(0.3)) return turnEscalation(world)
  if (living.length > 0 && random.chance(0.2)) return turnCommitment(world, random.pick(living))
  turnTicket(world)
}

/** Everybody goes home and time runs on for a year: what is due fires, then nothing more. */
function drain(world: World): void {
  for (const days of [1, 30, 335]) {
    world.now = instant(world.now + days * 86_400_000)
    work(world)
    holdWorld(world)
  }
  holdEnd(world)
}
