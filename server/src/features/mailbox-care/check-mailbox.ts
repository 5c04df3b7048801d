import type { Output } from '#contracts/client.ts'
import { nearestLanguage, type Say } from '#i18n/say.ts'
import {
  fetchingOf,
  mailboxToken,
  openMailboxSecrets,
  type StoredInbound,
  type StoredServer,
} from '#server/features/mailboxes/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { checkImap } from '#server/platform/mail/imap-door.ts'
import { openMailRoute } from '#server/platform/mail/send.ts'
import { found } from '#server/platform/problem.ts'
import { sayIn } from '#server/platform/words.ts'
import { failureCode } from './failure-code.ts'

type Tried = Output<'checkMailbox'>['inbound']
const LONGEST_WAIT = 25_000

/** Tries both ways of a mailbox and says in plain words what failed; no transaction is open meanwhile (trap 38). */
export async function checkMailbox(
  ctx: Context,
  actor: Actor,
  { id, languages }: { id: string; languages: string | undefined },
): Promise<Output<'checkMailbox'>> {
  const box = found(
    await ctx.db
      .selectFrom('mailboxes')
      .select(['address', 'inbound', 'outbound', 'oauth', 'secrets'])
      .where('workspaceId', '=', actor.workspaceId)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  const say = sayIn(nearestLanguage(languages))
  const passwords = openMailboxSecrets(ctx, box.secrets)
  const inbound = box.inbound as StoredInbound
  const own = { workspaceId: actor.workspaceId, mailboxId: id }
  // Nothing kept is good enough for a check.
  const token = 'tokenUrl' in (box.oauth as object) ? () => mailboxToken(ctx, own, true) : undefined
  const outbound = box.outbound as StoredServer | Record<string, never>
  const fetching =
    inbound.kind === 'imap'
      ? attempt(say, () =>
          checkImap({
            server: {
              ...inbound,
              folders: fetchingOf(inbound).folders,
              user: inbound.user ?? box.address,
              password: passwords.inboundPassword ?? '',
              token,
            },
            log: ctx.log,
          }),
        )
      : { ok: true, code: 'waits', words: say('mailbox_care.waits'), said: '' }
  const sending = attempt(say, async () => {
    const { host, port, secure, user } = outbound
    const password = passwords.outboundPassword
    const route = openMailRoute(
      host
        ? { host, port: port ?? 587, secure, user: user ?? (token && box.address), password, token }
        : { url: ctx.config.smtpUrl },
    )
    await route.check().finally(() => route.close())
  })
  return { inbound: await fetching, outbound: await sending }
}

async function attempt(say: Say, check: () => Promise<void>): Promise<Tried> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timed out')), LONGEST_WAIT)
  })
  try {
    await Promise.race([check(), tooLong])
    return { ok: true, code: 'works', words: say('mailbox_care.works'), said: '' }
  } catch (error) {
    const code = failureCode(error)
    const { message, responseText } = error as Error & { responseText?: string }
    return {
      ok: false,
      code,
      words: say(`mailbox_care.${code}`),
      said: (responseText ?? message).slice(0, 300),
    }
  } finally {
    clearTimeout(timer)
  }
}
