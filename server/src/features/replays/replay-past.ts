import type { Output } from '#contracts/client.ts'
import type { Clock, ClockKind } from '#core/clock/clock.ts'
import { POLICY_CLOCK_KINDS } from '#core/clock/policy.ts'
import { replayTicket } from '#core/replay/replay-ticket.ts'
import { formatInstant, instant, parseInstant, type Instant } from '#core/time/instant.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { changedRules, type Changes } from './changed-rules.ts'
import { addClimbs, noClimbs, type Climbs } from './compare-climbs.ts'
import { pastTicket, readPast, type PastRow } from './past-tickets.ts'

export type ReplayResult = Output<'replayPast'>
/** `most`: tickets at once. `onProgress` is told after each page; `signal` stops before the next. */
export type ReplayHow = { most?: number; onProgress?: (tickets: number) => void; signal?: AbortSignal }

const PAGE = 200
const MOST_BY_CALL = 5_000
const MOST_SHOWN = 200

type Tally = Record<'did' | 'would', { ran: number; breached: number }>

/** Plays the tickets of a time through changed rules, and sets what would have been beside what was (9.6). Stores nothing. */
export async function replayPast(
  ctx: Context,
  workspaceId: string,
  changes: Changes,
  { most = MOST_BY_CALL, onProgress, signal }: ReplayHow = {},
): Promise<ReplayResult> {
  const [from, to] = [parseInstant(changes.from), parseInstant(changes.to)]
  if (to <= from) throw new Problem('invalid_request', { errors: [{ pointer: '/to', detail: 'too_small' }] })
  const desk = await loadDesk(ctx, workspaceId)
  const rules = changedRules(desk, changes)
  const until = instant(Math.min(to, ctx.clock.now()))
  const tallies = new Map<ClockKind, Tally>(POLICY_CLOCK_KINDS.map((kind) => [kind, emptyTally()]))
  const changed: ReplayResult['changed'] = []
  const climbs = { did: noClimbs(), would: noClimbs() }
  let [tickets, changedTickets, after] = [0, 0, '']
  while (tickets < most && !signal?.aborted) {
    const span = { from: new Date(from), to: new Date(to), after, limit: Math.min(PAGE, most - tickets) }
    const rows = await readPast(ctx.db, workspaceId, span)
    for (const row of rows) {
      const would = replayTicket(pastTicket(desk, row), rules, until)
      for (const [kind, tally] of tallies) count(tally, kind, row.clocks, would, until)
      addClimbs(climbs, { desk, rules, row, would, until })
      const difference = firstDifference(row, would, until)
      if (difference) changedTickets += 1
      if (difference && changed.length < MOST_SHOWN) changed.push(difference)
    }
    tickets += rows.length
    onProgress?.(tickets)
    if (rows.length < span.limit) break
    after = rows.at(-1)!.id
  }
  return {
    from: changes.from,
    to: changes.to,
    tickets,
    cut: tickets === most || signal?.aborted === true,
    clocks: [...tallies].map(([kind, tally]) => ({ kind, ...tally })),
    escalations: { did: shown(climbs.did), would: shown(climbs.would) },
    changed,
    changedTickets,
  }
}

function shown({ members, ...counts }: Climbs) {
  return { ...counts, members: members.size }
}

function emptyTally(): Tally {
  return { did: { ran: 0, breached: 0 }, would: { ran: 0, breached: 0 } }
}

function count(tally: Tally, kind: ClockKind, did: Clock[], would: Clock[], until: Instant): void {
  for (const [what, clocks] of [['did', did] as const, ['would', would] as const]) {
    const ofKind = clocks.filter((clock) => clock.kind === kind && clock.startedAt <= until)
    tally[what].ran += ofKind.length
    tally[what].breached += ofKind.filter((clock) => breachOf(clock, until) !== null).length
  }
}

function breachOf({ breachedAt }: Clock, until: Instant): Instant | null {
  return breachedAt !== null && breachedAt <= until ? breachedAt : null
}

function firstDifference(
  row: PastRow,
  would: Clock[],
  until: Instant,
): ReplayResult['changed'][number] | null {
  for (const kind of POLICY_CLOCK_KINDS) {
    const [did, then] = [earliest(row.clocks, kind, until), earliest(would, kind, until)]
    if (did === then) continue
    const { id, number, subject } = row
    const [didBreachAt, wouldBreachAt] = [did, then].map((at) => (at === null ? null : formatInstant(at)))
    return { ticketId: id, number, subject, kind, didBreachAt: didBreachAt!, wouldBreachAt: wouldBreachAt! }
  }
  return null
}

function earliest(clocks: readonly Clock[], kind: ClockKind, until: Instant): Instant | null {
  const breaches = clocks
    .filter((clock) => clock.kind === kind)
    .flatMap((clock) => breachOf(clock, until) ?? [])
  return breaches.length ? breaches.reduce((a, b) => (a < b ? a : b)) : null
}
