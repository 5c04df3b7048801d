import type { Input } from '#contracts/client.ts'
import type { PreventiveCommand } from '#core/remedy/preventive-action.ts'
import { parseInstant } from '#core/time/instant.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { doWork, type Work } from '#server/platform/work.ts'
import { causeOf } from './cause-of.ts'
import { commandPreventiveAction } from './command-preventive-action.ts'
import { holdPreventiveAction, type PreventiveHold } from './preventive-action-store.ts'
import { preventiveActionView, type PreventiveActionView } from './preventive-action-view.ts'

type Body = NonNullable<Input<'changePreventiveAction'>['body']>

/** Changes one while it is open; a new owner is told, and a new time is told again when it comes (6.5). */
export function changePreventiveAction(
  ctx: Context,
  actor: Actor,
  actionId: string,
  { words, cause, ownerId, dueAt }: Body,
): Promise<PreventiveActionView> {
  return command(ctx, actor, actionId, async (work, desk, { ticket }) => ({
    do: 'change',
    ...(words === undefined ? {} : { words }),
    ...(cause === undefined ? {} : { cause: await causeOf(work, desk, ticket, cause) }),
    ...(ownerId === undefined ? {} : { ownerMemberId: ownerId }),
    ...(dueAt === undefined ? {} : { dueAt: parseInstant(dueAt) }),
  }))
}

/** It is done, and what shows it (6.5). */
export function finishPreventiveAction(
  ctx: Context,
  actor: Actor,
  actionId: string,
  { evidence }: { evidence: string },
): Promise<PreventiveActionView> {
  return command(ctx, actor, actionId, async () => ({ do: 'mark_done', evidence }))
}

/** It is not done after all; its time comes as before. */
export function reopenPreventiveAction(
  ctx: Context,
  actor: Actor,
  actionId: string,
): Promise<PreventiveActionView> {
  return command(ctx, actor, actionId, async () => ({ do: 'reopen' }))
}

function command(
  ctx: Context,
  actor: Actor,
  actionId: string,
  wanted: (work: Work, desk: Desk, hold: PreventiveHold) => Promise<PreventiveCommand>,
): Promise<PreventiveActionView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const hold = await holdPreventiveAction(work, actionId)
    const action = commandPreventiveAction(
      work,
      desk,
      hold.ticket,
      hold.action,
      await wanted(work, desk, hold),
    )
    return preventiveActionView(desk, action, hold.ticket.row)
  })
}
