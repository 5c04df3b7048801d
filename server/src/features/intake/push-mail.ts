import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import { acceptMail } from './accept-mail.ts'
import { readPushed } from './push-forms.ts'

type Pushed = { mailboxId: string; contentType: string; body: unknown }

/** A provider hands in a mail; it is stored when this answers (1.6). */
export async function pushMail(
  ctx: Context,
  actor: Actor,
  { mailboxId, contentType, body }: Pushed,
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
  const { raw, from } = await readPushed({ contentType, body, now: ctx.clock.now() })
  const [id] = await acceptMail(ctx, raw, { from, to: [box.address] }, 'push', { workspaceId, mailboxId })
  return { id: id! }
}
