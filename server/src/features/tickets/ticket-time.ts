import { reachTime } from '#core/clock/reach-time.ts'
import { nextCommitmentDue } from '#core/commitment/decide-commitment.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { TimerHandler } from '#server/platform/timers/timers.ts'
import { workIn } from '#server/platform/work.ts'
import { commandCommitment, commandTicket, keepClock, tell } from './carry-out.ts'
import { holdTicket } from './ticket-hold.ts'

/**
 * A ticket's timer is due: warnings, breaches, broken commitments, waking. Level-triggered: everything is decided
 * again from what is stored, so a stale or doubled timer does nothing (4.5).
 */
export const ticketTimeReached: TimerHandler = async (ctx, tx, timer, now) => {
  const actor = { kind: 'system' as const, workspaceId: timer.workspaceId, because: 'time' }
  await workIn(ctx, tx, actor, now, async (work) => {
    const [desk, hold] = await Promise.all([
      loadDesk(work, timer.workspaceId),
      holdTicket(work, timer.subject),
    ])
    for (const clock of hold.clocks) {
      const step = reachTime(clock, now)
      if (!step.events.length) continue
      keepClock(hold, step.clock)
      for (const event of step.events) tell(work, hold, event)
    }
    for (const commitment of hold.commitments) {
      const due = nextCommitmentDue(commitment)
      if (due !== null && due <= now) commandCommitment(work, desk, hold, commitment, { do: 'reach_time' })
    }
    if (hold.state.snoozedUntil !== null && hold.state.snoozedUntil <= now) {
      commandTicket(work, desk, hold, { do: 'wake' })
    }
  })
}
