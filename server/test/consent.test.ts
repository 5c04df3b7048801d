import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { minute } from '#core/time/instant.ts'
import { startDovecot, USER, type Dovecot } from './fixtures/dovecot.ts'
import { engageStaff, type Staff } from './fixtures/staff.ts'
import { startTokenServer, type TokenServer } from './fixtures/token-server.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let tokens: TokenServer
let imap: Dovecot
let desk: TestDesk
let staff: Staff
let id: string

beforeAll(async () => {
  tokens = await startTokenServer(USER)
  imap = await startDovecot({ tokenInfoUrl: tokens.infoUrl })
  desk = await startDesk()
  staff = await engageStaff(desk)
  const server = { host: '127.0.0.1', secure: false, user: USER, port: imap.port }
  const inbound = { ...server, kind: 'imap' as const, folders: ['INBOX'] }
  id = (await staff.owner('createMailbox', { body: { address: 'tokens@acme.example', inbound } })).id
})
beforeEach(() => {
  tokens.refuse(false)
  tokens.lasts(true)
})
afterAll(async () => {
  await desk.stop()
  await Promise.all([imap.stop(), tokens.close()])
})

const client = () => ({
  provider: 'own' as const,
  authorizeUrl: tokens.authorizeUrl,
  tokenUrl: tokens.tokenUrl,
  scope: 'mail',
  clientId: 'desk',
  clientSecret: 'hush',
})
const begin = async (more: object = {}) =>
  (await staff.owner('beginMailboxConsent', { params: { id }, body: { ...client(), ...more } })).url

/** A person opens the provider's page and allows it; gives what the provider hands back. */
async function consented(url: string): Promise<{ state: string; code: string; address: string }> {
  const answer = await fetch(url, { redirect: 'manual' })
  const back = new URL(answer.headers.get('location')!)
  const { state, code } = Object.fromEntries(back.searchParams)
  return { state: state!, code: code!, address: back.origin + back.pathname }
}
const finish = ({ state, code }: { state: string; code: string }) =>
  staff.owner('finishMailboxConsent', { body: { state, code } })
const reasonOf = async (refused: Promise<unknown>) => (await refusalOf(refused)).reason
const kept = () =>
  desk.ctx.db.selectFrom('mailboxes').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

test('the provider’s page is asked for a code, with state and PKCE, and sends people back to the desk’s own page', async () => {
  const { redirectUrl } = await staff.owner('readConsentAddress', {})
  const asked = Object.fromEntries(new URL(await begin()).searchParams)
  expect(asked).toMatchObject({
    response_type: 'code',
    client_id: 'desk',
    redirect_uri: redirectUrl,
    scope: 'mail',
    code_challenge_method: 'S256',
    login_hint: 'tokens@acme.example',
  })
  expect(redirectUrl).toBe(`${desk.ctx.config.url}/settings/mailboxes/consent`)
  expect(JSON.stringify(asked)).not.toContain('hush')
})

test('Google and Microsoft are known: a client ID is enough', async () => {
  const of = async (provider: 'google' | 'microsoft') => {
    const body = { provider, clientId: 'desk' }
    return new URL((await staff.owner('beginMailboxConsent', { params: { id }, body })).url)
  }
  const google = await of('google')
  expect(google.host).toBe('accounts.google.com')
  // Without these two Google gives no refresh token.
  expect(google.searchParams.get('access_type')).toBe('offline')
  expect(google.searchParams.get('prompt')).toBe('consent')
  const microsoft = await of('microsoft')
  expect(microsoft.host).toBe('login.microsoftonline.com')
  expect(microsoft.searchParams.get('scope')).toContain('offline_access')
})

test('until consent has come back nothing of the mailbox changes', async () => {
  const before = await staff.owner('readMailbox', { params: { id } })
  await begin()
  expect(await staff.owner('readMailbox', { params: { id } })).toEqual(before)
})

test('consent makes the mailbox sign in with tokens, whose secrets stand nowhere in clear', async () => {
  const mailbox = await finish(await consented(await begin()))
  expect(mailbox.oauth).toEqual({
    tokenUrl: tokens.tokenUrl,
    clientId: 'desk',
    authorizeUrl: tokens.authorizeUrl,
    scope: 'mail',
  })
  expect(JSON.stringify([await kept(), mailbox])).not.toMatch(/hush|refresh-\d/)
  const tried = await staff.owner('checkMailbox', { params: { id } })
  expect(tried.inbound).toMatchObject({ ok: true })
})

test('the client secret that is kept need not be said again', async () => {
  const url = await begin({ clientSecret: undefined })
  expect((await finish(await consented(url))).oauth).not.toBeNull()
})

test('trap 50 a state is good once, for a quarter of an hour, and for who began it', async () => {
  const back = await consented(await begin())
  expect(await reasonOf(finish({ ...back, state: `${back.state}x` }))).toBe('mailbox.consent_stale')
  const { secret } = await staff.owner('createApiKey', { body: { name: 'other', role: 'admin' } })
  const other = desk.program(secret)('finishMailboxConsent', { body: { state: back.state, code: back.code } })
  expect(await reasonOf(other)).toBe('mailbox.consent_stale')
  await finish(back)
  expect(await reasonOf(finish(back))).toBe('mailbox.consent_stale')
  const late = await consented(await begin())
  await desk.pass(16 * minute)
  expect(await reasonOf(finish(late))).toBe('mailbox.consent_stale')
})

test('a newer consent takes the place of one under way', async () => {
  const first = await consented(await begin())
  const second = await consented(await begin())
  expect(await reasonOf(finish(first))).toBe('mailbox.consent_stale')
  expect((await finish(second)).oauth).not.toBeNull()
})

test('what the provider refuses is said in plain words with its own, and the sign-in in use stays', async () => {
  const url = await begin({ clientSecret: 'wrong' })
  const refused = await refusalOf(finish(await consented(url)))
  expect(refused).toMatchObject({ reason: 'mailbox.consent_refused' })
  expect(refused.detail).toContain('consent was taken back')
  expect((await staff.owner('checkMailbox', { params: { id } })).inbound).toMatchObject({ ok: true })
})

test('a consent without a lasting permission is refused at once, not after an hour', async () => {
  tokens.lasts(false)
  expect(await reasonOf(finish(await consented(await begin())))).toBe('mailbox.consent_not_lasting')
})

test('a token service that does not answer is told apart', async () => {
  const url = await begin({ tokenUrl: 'http://127.0.0.1:9/token' })
  expect(await reasonOf(finish(await consented(url)))).toBe('mailbox.consent_unreachable')
})
