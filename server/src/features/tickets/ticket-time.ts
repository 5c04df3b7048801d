import { reachTime } from '#core/clock/reach-time.ts'
import { nextCommitmentDue } from '#core/commitment/decide-commitment.ts'
import { instant, type Instant } from '#core/time/instant.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import { Problem } from '#server/platform/problem.ts'
import { setTimer, type Timer, type TimerHandler } from '#server/platform/timers/timers.ts'
import { workIn, type Work } from '#server/platform/work.ts'
import { commandCommitment, commandTicket, tell } from './carry-out.ts'
import { holdTicket, type TicketHold } from './ticket-hold.ts'
import { existing, holdTimes, makeWhole, type TicketTimes } from './ticket-times.ts'

const SOON_MS = 50

/**
 * Timers of tickets are due: warnings, breaches, broken commitments, waking. Level-triggered: everything is decided
 * again from what is stored, so a stale or doubled timer does nothing (4.5). Many at once are read and written together.
 */
export const ticketTimeReached: TimerHandler = Object.assign(
  (...[ctx, tx, timer, now]: Parameters<TimerHandler>) => reachTogether(ctx, tx, [timer], now),
  { together: reachTogether },
)

async function reachTogether(
  ...[ctx, tx, timers, now]: Parameters<NonNullable<TimerHandler['together']>>
): Promise<void> {
  const { workspaceId } = timers[0]!
  const actor = { kind: 'system' as const, workspaceId, because: 'time' }
  await workIn(ctx, tx, actor, now, async (work) => {
    const times = await holdTimes(
      work,
      timers.map(({ subject }) => subject),
    )
    const heldElsewhere = timers.filter(({ subject }) => !times.has(subject))
    if (heldElsewhere.length) await lookAgain(work, heldElsewhere)
    const inOrder = timers.map(({ subject }) => times.get(subject)).filter((ticket) => ticket !== undefined)
    for (const ticket of inOrder) reachClocks(work, ticket)
    const more = inOrder.filter((ticket) => isMoreDue(ticket, now))
    if (more.length === 0) return
    await makeWhole(work, times, more)
    const desk = await loadDesk(work, workspaceId)
    for (const { id } of more) reachRest(work, desk, await holdTicket(work, id))
  })
}

/** Whoever holds a ticket just now may change what is due; it is looked at again. */
async function lookAgain(work: Work, timers: readonly Timer[]): Promise<void> {
  const ids = timers.map(({ subject }) => subject)
  const known = await existing(work, ids)
  for (const timer of timers) {
    if (!known.has(timer.subject)) throw new Problem('not_found')
    void setTimer(work.batch, { ...timer, dueAt: instant(work.now + SOON_MS) })
  }
}

function reachClocks(work: Work, ticket: TicketTimes): void {
  for (const [place, clock] of ticket.clocks.entries()) {
    const step = reachTime(clock, work.now)
    if (!step.events.length) continue
    ticket.clocks[place] = step.clock
    ticket.spoken.add(step.clock)
    for (const event of step.events) tell(work, { row: ticket }, event)
  }
}

/** Beside its clocks: something that was told, or its waking. */
function isMoreDue({ commitments, snoozedUntil }: TicketTimes, now: Instant): boolean {
  const isPast = (due: Instant | null) => due !== null && due <= now
  return isPast(snoozedUntil) || commitments.some((commitment) => isPast(nextCommitmentDue(commitment)))
}

function reachRest(work: Work, desk: Desk, ticket: TicketHold): void {
  for (const commitment of ticket.commitments) {
    const due = nextCommitmentDue(commitment)
    if (due !== null && due <= work.now)
      commandCommitment(work, desk, ticket, commitment, { do: 'reach_time' })
  }
  const { snoozedUntil } = ticket.state
  if (snoozedUntil !== null && snoozedUntil <= work.now) commandTicket(work, desk, ticket, { do: 'wake' })
}
