import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import { Problem } from '#server/platform/problem.ts'
import type { MailboxSecrets, StoredDkim, StoredOAuth } from './mailbox-store.ts'

export type DkimAsked = { domain: string; selector: string; privateKey?: string }
export type OAuthAsked = {
  provider: 'google' | 'microsoft' | 'own'
  authorizeUrl?: string
  tokenUrl?: string
  scope?: string
  clientId: string
  clientSecret?: string
  refreshToken?: string
}

type Place = Omit<StoredOAuth, 'clientId'>

/** Where providers ask for consent and give tokens, and what for. Verified 2026-11. */
const PROVIDERS: Record<'google' | 'microsoft', Place> = {
  google: {
    authorizeUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
    tokenUrl: 'https://oauth2.googleapis.com/token',
    scope: 'https://mail.google.com/',
  },
  microsoft: {
    authorizeUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    tokenUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    scope:
      'https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access',
  },
}

/** The key that signs a mailbox's mail: the one given, the one it has, or a new one. */
export async function dkimKey(
  asked: DkimAsked,
  before: Partial<StoredDkim>,
  known: string | undefined,
): Promise<{ dkim: StoredDkim; privateKey: string }> {
  const domain = asked.domain.toLowerCase()
  const { selector } = asked
  const isSame = before.domain === domain && before.selector === selector
  const given = asked.privateKey ?? (isSame ? known : undefined)
  const key = given
    ? readKey(given)
    : (await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })).privateKey
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')
  const privateKey = String(key.export({ type: 'pkcs8', format: 'pem' }))
  return { dkim: { domain, selector, publicKey }, privateKey }
}

function readKey(pem: string): KeyObject {
  const reason = 'mailbox.no_signing_key'
  const fault = new Problem('refused', { reason, errors: [{ pointer: '/dkim/privateKey', detail: reason }] })
  try {
    const key = createPrivateKey(pem)
    const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {}
    if (key.asymmetricKeyType === 'rsa' && modulusLength >= 1024) return key
  } catch {
    throw fault
  }
  throw fault
}

/** A client secret and a refresh token that are not said again are kept for the same server and client only. */
export function oauthSignIn(
  asked: OAuthAsked,
  before: Partial<StoredOAuth>,
  known: MailboxSecrets,
): { oauth: StoredOAuth; secrets: Pick<MailboxSecrets, 'clientSecret' | 'refreshToken'> } {
  const { clientId, provider, authorizeUrl, tokenUrl = '', scope } = asked
  const place: Place = provider === 'own' ? { authorizeUrl, tokenUrl, scope } : PROVIDERS[provider]
  const isSame = before.tokenUrl === place.tokenUrl && before.clientId === clientId
  const clientSecret = asked.clientSecret ?? (isSame ? known.clientSecret : undefined)
  const refreshToken = asked.refreshToken ?? (isSame ? known.refreshToken : undefined)
  return { oauth: { ...place, clientId }, secrets: { clientSecret, refreshToken } }
}
