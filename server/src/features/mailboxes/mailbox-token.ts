import type { Context } from '#server/platform/context.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import { accessToken } from '#server/platform/mail/oauth-token.ts'
import {
  type MailboxSecrets,
  openMailboxSecrets,
  sealMailboxSecrets,
  type StoredOAuth,
} from './mailbox-store.ts'

type Box = { workspaceId: string; mailboxId: string }

/**
 * A token for the servers of a mailbox that signs in by OAuth2. Read from the row each time: providers hand out a new
 * refresh token with every access token, and the old one ends.
 */
export async function mailboxToken(ctx: Context, box: Box, isNew: boolean): Promise<string> {
  const { oauth, secrets } = await ctx.db
    .selectFrom('mailboxes')
    .select(['oauth', 'secrets'])
    .where('workspaceId', '=', box.workspaceId)
    .where('id', '=', box.mailboxId)
    .executeTakeFirstOrThrow()
  const { clientSecret, refreshToken } = openMailboxSecrets(ctx, secrets)
  const signIn = { ...(oauth as StoredOAuth), clientSecret, refreshToken }
  const got = await accessToken(`${box.mailboxId}:${refreshToken}`, signIn, isNew)
  if (got.refreshToken && got.refreshToken !== refreshToken) {
    const next = got.refreshToken
    await changeSecrets(ctx, box, (now) =>
      now.refreshToken === refreshToken ? { ...now, refreshToken: next } : now,
    )
  }
  return got.token
}

async function changeSecrets(
  ctx: Context,
  { workspaceId, mailboxId }: Box,
  change: (secrets: MailboxSecrets) => MailboxSecrets,
): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const { secrets } = await tx
      .selectFrom('mailboxes')
      .select('secrets')
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', mailboxId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    await tx
      .updateTable('mailboxes')
      .set({ secrets: sealMailboxSecrets(ctx, change(openMailboxSecrets(ctx, secrets))) })
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', mailboxId)
      .execute()
  })
}
