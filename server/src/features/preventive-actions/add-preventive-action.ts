import type { Input, Output } from '#contracts/client.ts'
import { parseInstant } from '#core/time/instant.ts'
import { holdLiving } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { doWork } from '#server/platform/work.ts'
import { causeOf } from './cause-of.ts'
import { commandPreventiveAction } from './command-preventive-action.ts'
import { preventiveActionView } from './preventive-action-view.ts'

type Body = Input<'addPreventiveAction'>['body']

/** What makes sure that it does not happen again, with its owner, who is told, and its time (6.5). */
export function addPreventiveAction(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  body: Body,
): Promise<Output<'addPreventiveAction'>> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const ticket = await holdLiving(work, ticketId)
    const action = commandPreventiveAction(work, desk, ticket, null, {
      do: 'add',
      id: work.ctx.ids.make('pva'),
      ticketId: ticket.row.id,
      words: body.words,
      cause: await causeOf(work, desk, ticket, body.cause),
      ownerMemberId: body.ownerId,
      dueAt: parseInstant(body.dueAt),
    })
    return preventiveActionView(desk, action, ticket.row)
  })
}
