import type { Instant } from '#core/time/instant.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/db/database.ts'
import type { Timer } from '#server/platform/timers/timers.ts'
import { workIn } from '#server/platform/work.ts'
import { commandPreventiveAction } from './command-preventive-action.ts'
import { holdPreventiveAction } from './preventive-action-store.ts'

/** Its time has come: whoever it was given to is told, once (6.5). */
export async function preventionDue(
  ctx: Context,
  tx: Tx,
  { workspaceId, subject }: Timer,
  now: Instant,
): Promise<void> {
  const actor = { kind: 'system' as const, workspaceId, because: 'preventive_action' }
  await workIn(ctx, tx, actor, now, async (work) => {
    const desk = await loadDesk(work, workspaceId)
    const { action, ticket } = await holdPreventiveAction(work, subject)
    commandPreventiveAction(work, desk, ticket, action, { do: 'reach_due' })
  })
}
