import { acceptMail, mailboxesFor, NoSuchMailbox } from '#server/features/intake/index.ts'
import { closeMailRoutes } from '#server/features/outbox/index.ts'
import type { Context } from '#server/platform/context.ts'
import { refusal, startSmtpDoor } from '#server/platform/mail/smtp-door.ts'

/** Opens the SMTP door and the fetchers of the mailboxes. */
export async function startMail(ctx: Context): Promise<{ stop(): Promise<void> }> {
  const { host, smtpPort: port, limits } = ctx.config
  const door = port
    ? await startSmtpDoor({
        host,
        port,
        log: ctx.log,
        maxBytes: limits.mailBytes,
        maxRecipients: limits.mailRecipients,
        knows: async (recipient) => (await mailboxesFor(ctx, [recipient])).length > 0,
        hasRoom: async () => (await ctx.blobs.freeBytes()) > ctx.blobs.minFreeBytes,
        async onMail(raw, envelope) {
          await acceptMail(ctx, raw, envelope, 'smtp').catch((error: unknown) => {
            throw error instanceof NoSuchMailbox
              ? refusal(550, '5.1.1 Nobody here reads that address')
              : error
          })
        },
      })
    : null
  return {
    async stop() {
      await door?.close()
      closeMailRoutes()
    },
  }
}
