import {
  type Arrival,
  bringIn,
  keepArrivals,
  mailboxesFor,
  makeTurnstile,
  startFetchers,
  type Target,
} from '#server/features/intake/index.ts'
import { closeMailRoutes } from '#server/features/outbox/index.ts'
import { briefly } from '#server/platform/briefly.ts'
import type { Context } from '#server/platform/context.ts'
import { startSmtpDoor, type SmtpDoor, type SmtpDoorOptions } from '#server/platform/mail/smtp-door.ts'
import { together } from '#server/platform/together.ts'

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

/** Who reads an address is asked for at RCPT and again at the end: an answer of this long ago stands. */
const KNOWN_FOR = 1_000

function openDoor(ctx: Context, how: How): Promise<SmtpDoor> {
  const { host, limits } = ctx.config
  const known = briefly(
    KNOWN_FOR,
    (recipients) => mailboxesFor(ctx, JSON.parse(recipients) as string[]),
    (targets: Target[]) => targets.length > 0,
  )
  const turn = makeTurnstile(ctx)
  const keep = together(async (arrivals: Arrival[]) => {
    await turn()
    return keepArrivals(ctx, arrivals)
  })
  return startSmtpDoor({
    ...how,
    host,
    maxBytes: limits.mailBytes,
    maxRecipients: limits.mailRecipients,
    log: ctx.log,
    knows: async (recipient) => (await known(JSON.stringify([recipient]))).length > 0,
    hasRoom: async () => (await ctx.blobs.freeBytes()) > ctx.blobs.minFreeBytes,
    async onMail(raw, envelope) {
      const targets = await known(JSON.stringify(envelope.to))
      await keep(await bringIn(ctx, raw, { envelope, door: 'smtp', targets }))
    },
  })
}
