import type { Actor, Context } from '#server/platform/context.ts'
import { found, Problem } from '#server/platform/problem.ts'
import { acceptMail } from './accept-mail.ts'

/** A provider hands in a raw mail; it is stored when this answers (1.6). */
export async function pushMail(
  ctx: Context,
  actor: Actor,
  mailboxId: string,
  body: unknown,
): Promise<{ id: string }> {
  const { workspaceId } = actor
  const box = found(
    await ctx.db
      .selectFrom('mailboxes')
      .select(['id', 'address'])
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', mailboxId)
      .where('disabledAt', 'is', null)
      .executeTakeFirst(),
  )
  if (!Buffer.isBuffer(body) || body.length === 0) {
    throw new Problem('invalid_request', { errors: [{ pointer: '', detail: 'wrong_format' }] })
  }
  const [id] = await acceptMail(ctx, body, { from: null, to: [box.address] }, 'push', {
    workspaceId,
    mailboxId,
  })
  return { id: id! }
}
