export type OAuthSignIn = {
  tokenUrl: string
  clientId: string
  clientSecret?: string
  refreshToken?: string
  scope?: string
}

const PATIENCE = 15_000
/** A token is renewed so long before it ends. */
const AHEAD = 120_000
/** `refreshToken`: the next one, where the server gave one. */
export type Tokens = { token: string; refreshToken: string | null }
const kept = new Map<string, Tokens & { until: number }>()

/** The server that gives tokens refused; somebody has to give their consent again. */
export type OAuthError = Error & { code: 'oauth_refused' | 'oauth_unreachable'; responseText: string }

function oauthError(code: OAuthError['code'], words: string): OAuthError {
  return Object.assign(new Error(`${code}: ${words}`), { code, responseText: words })
}

/** A refresh token is good for one answer: who asks meanwhile waits for the same. */
const asking = new Map<string, Promise<Tokens & { lifeMs: number }>>()

/**
 * A token for a mailbox's servers (RFC 6749, 6), kept under its owner's name until shortly before it ends. `isNew`:
 * whatever is kept was refused.
 */
export async function accessToken(owner: string, signIn: OAuthSignIn, isNew: boolean): Promise<Tokens> {
  const known = kept.get(owner)
  if (known && !isNew && known.until > performance.now()) return known
  const asked = asking.get(owner) ?? ask(signIn).finally(() => asking.delete(owner))
  asking.set(owner, asked)
  const { lifeMs, ...tokens } = await asked
  for (const [name, { until }] of kept) if (until <= performance.now()) kept.delete(name)
  const next = tokens.refreshToken
  // Whoever asks next knows the next one already.
  const owners = next === null ? [owner] : [owner, owner.replace(signIn.refreshToken ?? '', next)]
  for (const name of owners) kept.set(name, { ...tokens, until: performance.now() + lifeMs - AHEAD })
  return tokens
}

type Given = Tokens & { lifeMs: number }

function ask({ refreshToken, ...signIn }: OAuthSignIn): Promise<Given> {
  const { scope } = signIn
  const asked = {
    grant_type: 'refresh_token',
    refresh_token: refreshToken ?? '',
    ...(scope ? { scope } : {}),
  }
  return askTokens(signIn, asked)
}

/** The first tokens, for the code that a provider handed over after somebody's consent (RFC 6749, 4.1.3; RFC 7636). */
export function firstTokens(
  signIn: Omit<OAuthSignIn, 'refreshToken'>,
  { code, redirectUrl, verifier }: { code: string; redirectUrl: string; verifier: string },
): Promise<Given> {
  const asked = { grant_type: 'authorization_code', code, redirect_uri: redirectUrl, code_verifier: verifier }
  return askTokens(signIn, asked)
}

async function askTokens(
  { tokenUrl, clientId, clientSecret }: OAuthSignIn,
  asked: Record<string, string>,
): Promise<Given> {
  const answer = await fetch(tokenUrl, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
    headers: { accept: 'application/json' },
    body: new URLSearchParams({
      ...asked,
      client_id: clientId,
      ...(clientSecret ? { client_secret: clientSecret } : {}),
    }),
  }).catch((error: Error) => {
    throw oauthError(
      'oauth_unreachable',
      String((error.cause as Error | undefined)?.message ?? error.message),
    )
  })
  const said = (await answer.text()).slice(0, 20_000)
  const { access_token: token, expires_in: life, refresh_token: next, ...rest } = readJson(said)
  if (answer.status >= 500) throw oauthError('oauth_unreachable', `HTTP ${answer.status}`)
  if (!answer.ok || typeof token !== 'string')
    throw oauthError('oauth_refused', String(rest.error_description ?? rest.error ?? `HTTP ${answer.status}`))
  return {
    token,
    refreshToken: typeof next === 'string' ? next : null,
    lifeMs: (Number(life) || 3_600) * 1_000,
  }
}

function readJson(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
