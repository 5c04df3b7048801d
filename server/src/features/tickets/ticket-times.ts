import { sql } from 'kysely'
import type { Clock } from '#core/clock/clock.ts'
import { nextFiring } from '#core/clock/reach-time.ts'
import type { Commitment } from '#core/commitment/commitment.ts'
import { nextCommitmentDue } from '#core/commitment/decide-commitment.ts'
import type { Instant } from '#core/time/instant.ts'
import { at } from '#server/platform/db/database.ts'
import { setTimer } from '#server/platform/timers/timers.ts'
import type { Work } from '#server/platform/work.ts'
import { keepClock } from './carry-out.ts'
import { lockTickets } from './lock-tickets.ts'
import { columnsOf, hold, HELD_TIMES, TICKET_TIMER, type HeldTimes } from './ticket-hold.ts'

/** What time can change about a ticket: its clocks that are due, what was told, its waking. */
export type TicketTimes = {
  id: string
  snoozedUntil: Instant | null
  clocks: Clock[]
  /** The nearest instant at which one of its other clocks has something to say. */
  laterAt: Instant | null
  commitments: Commitment[]
  /** Those of its clocks that have spoken. */
  spoken: Set<Clock>
}

/**
 * Locks many tickets and reads of them only what is due by time: a tenth of the whole. What they come to is saved at the
 * end, unless somebody wants one whole: then all are read whole, once, and go on as every ticket that is held. Those that
 * somebody else holds just now are left out: who waited for them could be waited for.
 */
export async function holdTimes(work: Work, ids: readonly string[]): Promise<Map<string, TicketTimes>> {
  const times = await lockTimes(work, ids)
  // Who asks for one reacts to what its clocks said, and mostly asks for the next that spoke too.
  const makeAllWhole = (id: string) =>
    makeWhole(
      work,
      times,
      [...times.values()].filter((ticket) => ticket.id === id || ticket.spoken.size > 0),
    )
  const held: HeldTimes = { has: (id) => times.has(id), makeWhole: makeAllWhole }
  work.held.set(HELD_TIMES, held)
  work.savers.set(HELD_TIMES, () => save(work, times))
  return times
}

async function lockTimes(
  { tx, workspaceId, now }: Work,
  ids: readonly string[],
): Promise<Map<string, TicketTimes>> {
  const plain = tx.withoutPlugins()
  const of = sql`workspace_id = ${workspaceId} and ticket_id = any(${[...ids]})`
  // Read after the lock.
  const [locked, clocks, commitments] = await Promise.all([
    sql<{ id: string; until: Instant | null }>`select id, snoozed_until as until from tickets
      where workspace_id = ${workspaceId} and id = any(${[...ids]}) order by id for update skip locked`.execute(
      plain,
    ),
    sql<{ id: string; laterAt: Instant | null; due: string | null }>`
      select ticket_id as id, min(fires_at) filter (where fires_at > ${at(now)}) as "laterAt",
        string_agg(clock::text, ',') filter (where fires_at is null or fires_at <= ${at(now)}) as due
      from clocks where ${of} and state = 'running' and breached_at is null group by ticket_id`.execute(
      plain,
    ),
    sql<{ id: string; commitment: Commitment }>`select ticket_id as id, commitment from commitments
      where ${of} and state = 'open'`.execute(plain),
  ])
  const times = new Map<string, TicketTimes>()
  for (const { id, until } of locked.rows)
    times.set(id, { id, snoozedUntil: until, clocks: [], laterAt: null, commitments: [], spoken: new Set() })
  for (const { id, laterAt, due } of clocks.rows) {
    const ticket = times.get(id)
    if (ticket) Object.assign(ticket, { laterAt, clocks: due === null ? [] : JSON.parse(`[${due}]`) })
  }
  for (const { id, commitment } of commitments.rows) times.get(id)?.commitments.push(commitment)
  return times
}

/** Which of these tickets there are, whoever holds them. */
export async function existing({ tx, workspaceId }: Work, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('tickets')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Reads some of them whole, with what their clocks have said; from then on they are held like any ticket. */
export async function makeWhole(
  work: Work,
  times: Map<string, TicketTimes>,
  some: readonly TicketTimes[],
): Promise<void> {
  for (const { id } of some) times.delete(id)
  const whole = await lockTickets(
    work,
    some.map(({ id }) => id),
  )
  const spoken = new Map(some.map((ticket) => [ticket.id, ticket.spoken]))
  for (const ticket of whole) {
    ticket.changed.before = columnsOf(ticket)
    for (const clock of spoken.get(ticket.row.id)!) keepClock(ticket, clock)
    hold(work, ticket)
  }
}

function save({ batch, workspaceId }: Work, times: Map<string, TicketTimes>): void {
  for (const ticket of times.values()) {
    for (const clock of ticket.spoken) batch.amend('clocks', said(workspaceId, clock))
    const dueAt = nextOf(ticket)
    // Where nothing is left, the one that was due is gone already.
    if (dueAt !== null) void setTimer(batch, { workspaceId, subject: ticket.id, kind: TICKET_TIMER, dueAt })
  }
}

/** All that changes of a clock that speaks. */
function said(workspaceId: string, clock: Clock) {
  const { id, warnedAt, breachedAt } = clock
  const firesAt = nextFiring(clock)?.at ?? null
  return {
    workspaceId,
    id,
    breachedAt: at(breachedAt),
    firesAt: at(firesAt),
    clock: { warnedAt, breachedAt },
  }
}

function nextOf({ clocks, laterAt, commitments, snoozedUntil }: TicketTimes): Instant | null {
  let next = nearer(laterAt, snoozedUntil)
  for (const clock of clocks) next = nearer(next, nextFiring(clock)?.at ?? null)
  for (const commitment of commitments) next = nearer(next, nextCommitmentDue(commitment))
  return next
}

function nearer(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
