import { acceptMail, mailboxesFor, startFetchers } from '#server/features/intake/index.ts'
import { closeMailRoutes } from '#server/features/outbox/index.ts'
import type { Context } from '#server/platform/context.ts'
import { startSmtpDoor, type SmtpDoor, type SmtpDoorOptions } from '#server/platform/mail/smtp-door.ts'

/** Opens the SMTP and LMTP doors and the fetchers of the mailboxes. */
export async function startMail(ctx: Context): Promise<{ smtpPort: number; stop(): Promise<void> }> {
  const { smtpPort, smtpTls, lmtpPort } = ctx.config
  const smtp = smtpPort === 0 ? null : await openDoor(ctx, { protocol: 'smtp', port: smtpPort, tls: smtpTls })
  const lmtp = lmtpPort === 0 ? null : await openDoor(ctx, { protocol: 'lmtp', port: lmtpPort })
  const fetchers = startFetchers(ctx)
  return {
    smtpPort: smtp?.port ?? 0,
    async stop() {
      await Promise.all([smtp?.close(), lmtp?.close(), fetchers.stop()])
      closeMailRoutes()
    },
  }
}

type How = Pick<SmtpDoorOptions, 'protocol' | 'port' | 'tls'>

function openDoor(ctx: Context, how: How): Promise<SmtpDoor> {
  const { host, limits } = ctx.config
  return startSmtpDoor({
    ...how,
    host,
    maxBytes: limits.mailBytes,
    maxRecipients: limits.mailRecipients,
    log: ctx.log,
    knows: async (recipient) => (await mailboxesFor(ctx, [recipient])).length > 0,
    hasRoom: async () => (await ctx.blobs.freeBytes()) > ctx.blobs.minFreeBytes,
    onMail: async (raw, envelope) => void (await acceptMail(ctx, raw, envelope, 'smtp')),
  })
}
