import { reachTime } from '#core/clock/reach-time.ts'
import { nextCommitmentDue } from '#core/commitment/decide-commitment.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { TimerHandler } from '#server/platform/timers/timers.ts'
import { found } from '#server/platform/problem.ts'
import { workIn, type Work } from '#server/platform/work.ts'
import { commandCommitment, commandTicket, keepClock, tell } from './carry-out.ts'
import { lockTickets } from './lock-tickets.ts'
import { columnsOf, hold, type TicketHold } from './ticket-hold.ts'

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
    const subjects = timers.map(({ subject }) => subject)
    const [desk, tickets] = await Promise.all([loadDesk(work, workspaceId), lockTickets(work, subjects)])
    const known = new Map(tickets.map((ticket) => [ticket.row.id, ticket]))
    for (const { subject } of timers) reach(work, desk, found(known.get(subject)))
  })
}

function reach(work: Work, desk: Desk, ticket: TicketHold): void {
  const { now } = work
  ticket.changed.before = columnsOf(ticket)
  hold(work, ticket)
  for (const clock of ticket.clocks) {
    const step = reachTime(clock, now)
    if (!step.events.length) continue
    keepClock(ticket, step.clock)
    for (const event of step.events) tell(work, ticket, event)
  }
  for (const commitment of ticket.commitments) {
    const due = nextCommitmentDue(commitment)
    if (due !== null && due <= now) commandCommitment(work, desk, ticket, commitment, { do: 'reach_time' })
  }
  if (ticket.state.snoozedUntil !== null && ticket.state.snoozedUntil <= now) {
    commandTicket(work, desk, ticket, { do: 'wake' })
  }
}
