import type { Output } from '#contracts/client.ts'
import { formatInstant } from '#core/time/instant.ts'
import { listAsked } from '#server/features/notifications/index.ts'
import { iso } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { readEscalation } from './read-escalation.ts'

/** Who was told of an escalation, when, by which way and with which outcome, the latest first (5.5). */
export async function readTellings(
  ctx: Context,
  actor: Actor,
  id: string,
): Promise<Output<'readEscalationTellings'>> {
  await readEscalation(ctx, actor, id)
  const desk = await loadDesk(ctx, actor.workspaceId)
  const asked = await listAsked(ctx.db, actor.workspaceId, id)
  const items = asked.map(({ id: tellingId, memberId, step, at, readAt, deliveries }) => ({
    id: tellingId,
    step,
    member: { id: memberId, name: desk.members.get(memberId)?.name ?? '?' },
    at: formatInstant(at),
    readAt: iso(readAt),
    ways: deliveries.map(({ channel, state }) => ({ channel, outcome: state })),
  }))
  return { items }
}
