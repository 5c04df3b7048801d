import { createHash, randomBytes } from 'node:crypto'
import type { Instant } from '#core/time/instant.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { doWork } from '#server/platform/work.ts'
import { type OAuthAsked, oauthSignIn } from './mailbox-keys.ts'
import { loadMailbox, openMailboxSecrets, type StoredOAuth } from './mailbox-store.ts'

/** A consent under way, sealed in the mailbox's row: what it is for, and what has to come back for it. */
export type Consent = {
  oauth: StoredOAuth
  clientSecret: string | undefined
  /** The hash of the state; the state itself is known to the browser only. */
  state: string
  /** Proves to the provider that who asks for the tokens is who sent the person there (RFC 7636). */
  verifier: string
  redirectUrl: string
  by: string
  beganAt: Instant
}

/** Who began it: nobody else can finish it, so that nobody's own account comes into another's mailbox. */
export const whoOf = (actor: Actor): string =>
  actor.kind === 'member' ? actor.memberId : actor.kind === 'api_key' ? actor.keyId : actor.kind

export const consentAddress = ({ config }: Context): string => `${config.url}/settings/mailboxes/consent`

/** Prepares a consent and gives the provider's page for it. The mailbox stays as it is until the consent has come back. */
export async function beginConsent(
  ctx: Context,
  actor: Actor,
  { id, asked }: { id: string; asked: OAuthAsked },
): Promise<{ url: string }> {
  return doWork(ctx, actor, async (work) => {
    const mailbox = await loadMailbox(work, id)
    const known = openMailboxSecrets(ctx, mailbox.secrets)
    const { oauth, secrets } = oauthSignIn(asked, mailbox.oauth, known)
    const state = `${id}.${randomBytes(32).toString('base64url')}`
    const consent: Consent = {
      oauth,
      clientSecret: secrets.clientSecret,
      state: ctx.secrets.hashToken(state),
      verifier: randomBytes(48).toString('base64url'),
      redirectUrl: consentAddress(ctx),
      by: whoOf(actor),
      beganAt: work.now,
    }
    const sealed = ctx.secrets.seal(JSON.stringify(consent))
    work.batch.update('mailboxes', { workspaceId: work.workspaceId, id, consent: sealed })
    return { url: pageOf(consent, state, mailbox.address) }
  })
}

/** Asks for a lasting permission, and for consent even where it was given before: only then a refresh token comes. */
function pageOf({ oauth, verifier, redirectUrl }: Consent, state: string, address: string): string {
  const url = new URL(oauth.authorizeUrl!)
  const asked = {
    response_type: 'code',
    client_id: oauth.clientId,
    redirect_uri: redirectUrl,
    ...(oauth.scope ? { scope: oauth.scope } : {}),
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    login_hint: address,
    access_type: 'offline',
    prompt: 'consent',
  }
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
  return url.href
}
