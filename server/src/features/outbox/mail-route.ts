import type { Context } from '#server/platform/context.ts'
import { openMailRoute, type MailRoute } from '#server/platform/mail/send.ts'

type Outbound = { host?: string | null; port?: number; secure?: boolean; user?: string | null }
const open = new Map<string, MailRoute>()

/** The way out for a mailbox: its own server if it has one, else the desk's (`REDRESS_SMTP_URL`). Pools are kept. */
export async function routeFor(
  ctx: Context,
  workspaceId: string,
  mailboxId: string | null,
): Promise<MailRoute> {
  const box = mailboxId
    ? await ctx.db
        .selectFrom('mailboxes')
        .select(['outbound', 'secrets', 'revision'])
        .where('workspaceId', '=', workspaceId)
        .where('id', '=', mailboxId)
        .executeTakeFirst()
    : undefined
  const outbound = (box?.outbound ?? {}) as Outbound
  if (!box || !outbound.host)
    return kept(`desk:${ctx.config.smtpUrl ?? ''}`, () => openMailRoute({ url: ctx.config.smtpUrl }))
  const { outboundPassword } = box.secrets
    ? (JSON.parse(ctx.secrets.open(box.secrets)) as { outboundPassword?: string })
    : {}
  return kept(`${mailboxId}:${box.revision}`, () =>
    openMailRoute({
      host: outbound.host!,
      port: outbound.port ?? 587,
      secure: outbound.secure ?? false,
      user: outbound.user ?? undefined,
      password: outboundPassword,
    }),
  )
}

function kept(key: string, make: () => MailRoute): MailRoute {
  const existing = open.get(key)
  if (existing) return existing
  const made = make()
  open.set(key, made)
  return made
}

/** Closes the pools, at the end of the process. */
export function closeMailRoutes(): void {
  for (const route of open.values()) route.close()
  open.clear()
}
