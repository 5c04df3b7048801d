import type { Context } from '#server/platform/context.ts'
import type { Say } from '#i18n/say.ts'
import { isRouteFailure } from '#server/platform/mail/send.ts'
import { deskMark } from './desk-mark.ts'
import { wayOut } from './mail-route.ts'
import { messageIdOf } from './queue-mail.ts'

export type TestSent = { from: string; route: number }

/**
 * Sends one mail to see whether it arrives, by the way of a mailbox (the first one in use unless `from` names another).
 * Nothing is queued: what fails is thrown as the server said it. Null where there is no such mailbox.
 */
export async function sendTest(
  ctx: Context,
  { from, to, say }: { from: string | null; to: string; say: Say },
): Promise<TestSent | null> {
  const box = await ctx.db
    .selectFrom('mailboxes')
    .select(['workspaceId', 'id', 'address', 'name'])
    .where('disabledAt', 'is', null)
    .$if(from !== null, (query) =>
      query.where((eb) => eb(eb.fn<string>('lower', ['address']), '=', from!.toLowerCase())),
    )
    .orderBy('createdAt')
    .executeTakeFirst()
  if (!box) return null
  const { workspaceId, id: mailboxId, address } = box
  const { routes, signing } = await wayOut(ctx, { workspaceId, mailboxId, isForStaff: false })
  const mail = {
    messageId: messageIdOf(ctx.ids.make('out'), address),
    from: { name: box.name, address },
    to: [{ name: '', address: to }],
    subject: say('mail.test.subject', { mailbox: address }),
    text: say('mail.test.text', { mailbox: address }),
    automatic: true,
    signing,
    deskMark: deskMark(ctx.secrets, workspaceId),
  }
  let failure: unknown = null
  for (const [route, way] of routes.entries()) {
    try {
      await way.send(mail)
      return { from: address, route }
    } catch (error) {
      failure ??= error
      if (!isRouteFailure(error)) break
    }
  }
  throw failure
}
