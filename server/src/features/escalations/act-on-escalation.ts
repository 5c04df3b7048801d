import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { doWork, type Work } from '#server/platform/work.ts'
import type { EscalationView } from './escalation-view.ts'
import { heldView } from './held-view.ts'
import { holdEscalation, type EscalationHold } from './escalation-hold.ts'

export type Acting = { work: Work; desk: Desk; hold: EscalationHold }

/** One verb on an escalation: loads it for update, acts, gives it as it is then. */
export function actOnEscalation(
  ctx: Context,
  actor: Actor,
  escalationId: string,
  recipe: (acting: Acting) => Promise<void>,
): Promise<EscalationView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const hold = await holdEscalation(work, escalationId)
    await recipe({ work, desk, hold })
    return heldView(work, desk, hold)
  })
}
