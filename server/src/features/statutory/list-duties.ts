import type { Output } from '#contracts/client.ts'
import { STATUTORY_TABLE } from '#core/clock/statutory-table.ts'
import { dutyNotice } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { dutiesOf } from './chosen-duties.ts'

/** Every duty we know of, each with how far it is trusted, and which of them this workspace chose (4.6). */
export async function listDuties(ctx: Context, actor: Actor): Promise<Output<'listStatutoryDuties'>> {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const member = actor.kind === 'member' ? desk.members.get(actor.memberId) : undefined
  const chosen = new Set(desk.settings.statutory.flatMap(dutiesOf))
  return {
    items: STATUTORY_TABLE.map(({ pausesOn: _, ...duty }) => ({
      ...duty,
      notice: dutyNotice(duty, member?.language ?? desk.language),
      chosen: [...chosen].some(({ id }) => id === duty.id),
    })),
  }
}
