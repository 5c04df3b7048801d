import type { Output } from '#contracts/client.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { Problem } from '#server/platform/problem.ts'
import { formatInstant } from '#core/time/instant.ts'
import { requireTicket } from './require-ticket.ts'

/** My draft of a ticket, kept by person and place, so that two tabs or two people never overwrite each other (trap 42). */
export async function readDraft(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  slot: string | undefined,
): Promise<Output<'readDraft'>> {
  await requireTicket(ctx, actor, ticketId)
  const row = await ctx.db
    .selectFrom('drafts')
    .select(['content', 'slot', 'updatedAt'])
    .where('workspaceId', '=', actor.workspaceId)
    .where('ticketId', '=', ticketId)
    .where('memberId', '=', memberOf(actor))
    .$if(slot !== undefined, (query) => query.where('slot', '=', slot!))
    .orderBy('updatedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return {
    content: (row?.content as Record<string, unknown>) ?? null,
    slot: row?.slot ?? null,
    updatedAt: row ? formatInstant(row.updatedAt) : null,
  }
}

export async function keepDraft(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  slot: string,
  content: Record<string, unknown> | null,
): Promise<Output<'keepDraft'>> {
  const now = ctx.clock.now()
  const key = { workspaceId: actor.workspaceId, ticketId, memberId: memberOf(actor), slot }
  await requireTicket(ctx, actor, ticketId)
  if (content === null) {
    await ctx.db
      .deleteFrom('drafts')
      .where('workspaceId', '=', key.workspaceId)
      .where('ticketId', '=', ticketId)
      .where('memberId', '=', key.memberId)
      .where('slot', '=', slot)
      .execute()
  } else {
    const values = { content: JSON.stringify(content), updatedAt: at(now) }
    await ctx.db
      .insertInto('drafts')
      .values({ ...key, ...values })
      .onConflict((oc) => oc.columns(['workspaceId', 'ticketId', 'memberId', 'slot']).doUpdateSet(values))
      .execute()
  }
  return { updatedAt: formatInstant(now) }
}

function memberOf(actor: Actor): string {
  if (actor.kind === 'member') return actor.memberId
  if (actor.kind === 'api_key') return actor.keyId
  throw new Problem('not_allowed')
}
