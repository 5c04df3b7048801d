import { acceptMail, mailboxesFor, startFetchers } from '#server/features/intake/index.ts'
import { closeMailRoutes } from '#server/features/outbox/index.ts'
import type { Context } from '#server/platform/context.ts'
import { startSmtpDoor } from '#server/platform/mail/smtp-door.ts'

/** Opens the SMTP door and the fetchers of the mailboxes. */
export async function startMail(ctx: Context): Promise<{ smtpPort: number; stop(): Promise<void> }> {
  const { config } = ctx
  const door =
    config.smtpPort === 0
      ? null
      : await startSmtpDoor({
          host: config.host,
          port: config.smtpPort,
          maxBytes: config.limits.mailBytes,
          maxRecipients: config.limits.mailRecipients,
          log: ctx.log,
          knows: async (recipient) => (await mailboxesFor(ctx, [recipient])).length > 0,
          hasRoom: async () => (await ctx.blobs.freeBytes()) > ctx.blobs.minFreeBytes,
          onMail: async (raw, envelope) => void (await acceptMail(ctx, raw, envelope, 'smtp')),
        })
  const fetchers = startFetchers(ctx)
  return {
    smtpPort: door?.port ?? 0,
    async stop() {
      await Promise.all([door?.close(), fetchers.stop()])
      closeMailRoutes()
    },
  }
}
