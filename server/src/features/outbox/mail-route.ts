import {
  mailboxToken,
  openMailboxSecrets,
  type StoredOAuth,
  type StoredServer,
} from '#server/features/mailboxes/index.ts'
import type { Context } from '#server/platform/context.ts'
import { openMailRoute, type MailRoute, type Signing } from '#server/platform/mail/send.ts'

const open = new Map<string, MailRoute>()

export type WayOut = {
  /** Tried in this order; the next only where one cannot be reached or does not let us in. */
  routes: MailRoute[]
  signing: Signing | null
  isPaused: boolean
  /** Whether it answers for our own envelope senders; a provider's account sends as itself alone. */
  takesAnySender: boolean
}
type Box = {
  outbound: StoredServer | Record<string, never>
  secrets: string | null
  dkim: { domain?: string; selector?: string }
  oauth: StoredOAuth | Record<string, never>
  pausedAt: number | null
  address: string
  revision: number
}

/**
 * The ways out for a mail: the mailbox's own server if it has one, else the desk's (`REDRESS_SMTP_URL`); then the
 * second one (`REDRESS_SMTP_FALLBACK_URL`). What is for staff may leave by the desk's too. Pools are kept.
 */
export async function wayOut(
  ctx: Context,
  {
    workspaceId,
    mailboxId,
    isForStaff,
  }: { workspaceId: string; mailboxId: string | null; isForStaff: boolean },
): Promise<WayOut> {
  const box = mailboxId ? await loadBox(ctx, workspaceId, mailboxId) : undefined
  const own = box && box.outbound.host ? [ownRoute(ctx, { workspaceId, mailboxId: mailboxId! }, box)] : []
  const { smtpUrl, smtpFallbackUrl } = ctx.config
  const desks = own.length && !(isForStaff && smtpUrl) ? [] : [urlRoute(smtpUrl)]
  const second = smtpFallbackUrl ? [urlRoute(smtpFallbackUrl)] : []
  return {
    routes: [...own, ...desks, ...second],
    signing: box ? signingOf(ctx, box) : null,
    isPaused: box?.pausedAt != null,
    takesAnySender: !(own.length && (box?.outbound.user || box?.oauth.tokenUrl)),
  }
}

async function loadBox(ctx: Context, workspaceId: string, id: string): Promise<Box | undefined> {
  const row = await ctx.db
    .selectFrom('mailboxes')
    .select(['address', 'outbound', 'secrets', 'dkim', 'oauth', 'pausedAt', 'revision'])
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row as unknown as Box | undefined
}

function ownRoute(ctx: Context, own: { workspaceId: string; mailboxId: string }, box: Box): MailRoute {
  const { outbound, oauth } = box
  const key = `${own.mailboxId}:${box.revision}`
  return kept(key, () => {
    closeOlder(own.mailboxId)
    return openMailRoute({
      host: outbound.host!,
      port: outbound.port ?? 587,
      secure: outbound.secure ?? false,
      user: outbound.user ?? (oauth.tokenUrl ? box.address : undefined),
      password: openMailboxSecrets(ctx, box.secrets).outboundPassword,
      token: oauth.tokenUrl ? (isNew) => mailboxToken(ctx, own, isNew) : undefined,
    })
  })
}

const urlRoute = (url: string | null) => kept(`desk:${url ?? ''}`, () => openMailRoute({ url }))

function signingOf(ctx: Context, { dkim, secrets }: Box): Signing | null {
  const { dkimKey } = openMailboxSecrets(ctx, secrets)
  if (!dkim.domain || !dkim.selector || !dkimKey) return null
  return { domainName: dkim.domain, keySelector: dkim.selector, privateKey: dkimKey }
}

function kept(key: string, make: () => MailRoute): MailRoute {
  const existing = open.get(key)
  if (existing) return existing
  const made = make()
  open.set(key, made)
  return made
}

/** The settings have changed: what was opened by the old ones ends. */
function closeOlder(mailboxId: string): void {
  for (const [key, route] of open) {
    if (!key.startsWith(`${mailboxId}:`)) continue
    open.delete(key)
    route.close()
  }
}

/** Closes the pools, at the end of the process. */
export function closeMailRoutes(): void {
  for (const route of open.values()) route.close()
  open.clear()
}
