import type { Output } from '#contracts/client.ts'
import { lookAtTicket } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { doWork } from '#server/platform/work.ts'
import { filledWords } from './filled-words.ts'
import { loadTemplate } from './template-store.ts'

/** A template as this ticket's customer would read it, in their language where it is written in that. */
export function previewTemplate(
  ctx: Context,
  actor: Actor,
  { id, ticketId }: { id: string; ticketId: string },
): Promise<Output<'previewTemplate'>> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const { words } = await loadTemplate(work.tx, work.workspaceId, id)
    return filledWords(work, desk, await lookAtTicket(work, ticketId), words)
  })
}
