import type { z } from 'zod'
import type { replayResult } from '#contracts/http/replays.ts'
import type { Clock, ClockKind } from '#core/clock/clock.ts'
import { POLICY_CLOCK_KINDS, type PolicyClockKind } from '#core/clock/policy.ts'
import { replayTicket } from '#core/replay/replay-ticket.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Rules } from './changed-rules.ts'
import { addClimbs, noClimbs, type Climbs } from './compare-climbs.ts'
import { pastTicket, type PastRow } from './past-tickets.ts'

export type ReplayResult = z.output<typeof replayResult>
type Runs = { ran: number; breached: number }

/** What was counted so far, as plain as it is stored between two pages. */
export type Tally = {
  tickets: number
  clocks: Record<PolicyClockKind, { did: Runs; would: Runs }>
  escalations: { did: Climbs; would: Climbs }
  changed: ReplayResult['changed']
  changedTickets: number
}

const MOST_SHOWN = 200

export function emptyTally(): Tally {
  const runs = () => ({ did: { ran: 0, breached: 0 }, would: { ran: 0, breached: 0 } })
  return {
    tickets: 0,
    clocks: Object.fromEntries(POLICY_CLOCK_KINDS.map((kind) => [kind, runs()])) as Tally['clocks'],
    escalations: { did: noClimbs(), would: noClimbs() },
    changed: [],
    changedTickets: 0,
  }
}

/** Plays one ticket through the rules and counts what would have been beside what was. */
export function addTicket(
  tally: Tally,
  row: PastRow,
  { desk, rules, until }: { desk: Desk; rules: Rules; until: Instant },
): void {
  const would = replayTicket(pastTicket(desk, row), rules, until)
  for (const kind of POLICY_CLOCK_KINDS) {
    count(tally.clocks[kind].did, kind, row.clocks, until)
    count(tally.clocks[kind].would, kind, would, until)
  }
  addClimbs(tally.escalations, { desk, rules, row, would, until })
  const difference = firstDifference(row, would, until)
  tally.tickets += 1
  if (difference) tally.changedTickets += 1
  if (difference && tally.changed.length < MOST_SHOWN) tally.changed.push(difference)
}

/** What a tally comes to; `cut`: not every ticket was played. */
export function resultOf(tally: Tally, span: { from: string; to: string }, cut: boolean): ReplayResult {
  const { tickets, clocks, escalations, changed, changedTickets } = tally
  return {
    ...span,
    tickets,
    cut,
    clocks: POLICY_CLOCK_KINDS.map((kind) => ({ kind, ...clocks[kind] })),
    escalations: { did: shown(escalations.did), would: shown(escalations.would) },
    told: toldOf(escalations),
    changed,
    changedTickets,
  }
}

function shown({ count, climbed, told }: Climbs): ReplayResult['escalations']['did'] {
  const times = Object.values(told)
  return { count, climbed, told: times.reduce((a, b) => a + b, 0), members: times.length }
}

function toldOf({ did, would }: Tally['escalations']): ReplayResult['told'] {
  const memberIds = new Set([...Object.keys(did.told), ...Object.keys(would.told)])
  const all = [...memberIds].map((memberId) => ({
    memberId,
    did: did.told[memberId] ?? 0,
    would: would.told[memberId] ?? 0,
  }))
  const difference = (one: (typeof all)[number]) => Math.abs(one.would - one.did)
  return all
    .toSorted((a, b) => difference(b) - difference(a) || (a.memberId < b.memberId ? -1 : 1))
    .slice(0, MOST_SHOWN)
}

function count(runs: Runs, kind: ClockKind, clocks: readonly Clock[], until: Instant): void {
  const ofKind = clocks.filter((clock) => clock.kind === kind && clock.startedAt <= until)
  runs.ran += ofKind.length
  runs.breached += ofKind.filter((clock) => breachOf(clock, until) !== null).length
}

function breachOf({ breachedAt }: Clock, until: Instant): Instant | null {
  return breachedAt !== null && breachedAt <= until ? breachedAt : null
}

function firstDifference(
  row: PastRow,
  would: readonly Clock[],
  until: Instant,
): ReplayResult['changed'][number] | null {
  for (const kind of POLICY_CLOCK_KINDS) {
    const [did, then] = [earliest(row.clocks, kind, until), earliest(would, kind, until)]
    if (did === then) continue
    const { id, number, subject } = row
    return { ticketId: id, number, subject, kind, didBreachAt: iso(did), wouldBreachAt: iso(then) }
  }
  return null
}

const iso = (at: Instant | null) => (at === null ? null : formatInstant(at))

function earliest(clocks: readonly Clock[], kind: ClockKind, until: Instant): Instant | null {
  const breaches = clocks
    .filter((clock) => clock.kind === kind)
    .flatMap((clock) => breachOf(clock, until) ?? [])
  return breaches.length ? breaches.reduce((a, b) => (a < b ? a : b)) : null
}
