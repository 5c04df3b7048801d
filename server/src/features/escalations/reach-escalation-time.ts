import { nextDue } from '#core/escalation/next-due.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { TimerHandler } from '#server/platform/timers/timers.ts'
import { workIn } from '#server/platform/work.ts'
import { commandEscalation } from './command-escalation.ts'
import { holdEscalation } from './escalation-hold.ts'

/**
 * An escalation's timer is due: nobody acknowledged, a repeat, an acknowledgement without progress, the close-by date.
 * Decided again from what is stored, so that a timer too early, too late or twice does nothing but arm itself (trap 20).
 */
export const reachEscalationTime: TimerHandler = async (ctx, tx, timer, now) => {
  const actor = { kind: 'system' as const, workspaceId: timer.workspaceId, because: 'time' }
  await workIn(ctx, tx, actor, now, async (work) => {
    const desk = await loadDesk(work, timer.workspaceId)
    const hold = await holdEscalation(work, timer.subject)
    const due = nextDue(hold.state)
    if (due !== null && due.at <= now) await commandEscalation(work, desk, hold, { do: 'reach_time' })
  })
}
