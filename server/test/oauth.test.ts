import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { hour, minute } from '#core/time/instant.ts'
import { startFetchers } from '#server/features/intake/index.ts'
import { startDovecot, USER, type Dovecot } from './fixtures/dovecot.ts'
import { letter } from './fixtures/letter.ts'
import { startTokenServer, type TokenServer } from './fixtures/token-server.ts'
import { engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { startMailCatcher, type MailCatcher } from './mail-catcher.ts'
import { refusalOf } from './refusal-of.ts'

const BOX = 'tokens@acme.example'
let tokens: TokenServer
let imap: Dovecot
let smtp: MailCatcher
let desk: TestDesk
let staff: Staff
let boxId: string
let fetchers: { stop(): Promise<void> } | null = null

beforeAll(async () => {
  tokens = await startTokenServer(USER)
  imap = await startDovecot({ tokenInfoUrl: tokens.infoUrl })
  smtp = await startMailCatcher((user, token) => user === USER && tokens.isGood(token))
  desk = await startDesk()
  staff = await engageStaff(desk)
  const server = { host: '127.0.0.1', secure: false, user: USER }
  const body = {
    address: BOX,
    inbound: { ...server, kind: 'imap' as const, port: imap.port, folders: ['INBOX'] },
    outbound: { ...server, port: Number(new URL(smtp.url).port) },
    oauth: { ...signIn(), refreshToken: tokens.refreshToken },
  }
  boxId = (await staff.owner('createMailbox', { body })).id
})
afterEach(async () => {
  await fetchers?.stop()
  fetchers = null
})
afterAll(async () => {
  await desk.stop()
  await Promise.all([imap.stop(), smtp.close(), tokens.close()])
})

const signIn = () => ({
  provider: 'own' as const,
  tokenUrl: tokens.tokenUrl,
  clientId: 'desk',
  clientSecret: 'hush',
})
const mailbox = async () => (await staff.owner('listMailboxes', {})).items.find(({ id }) => id === boxId)!
const check = () => staff.owner('checkMailbox', { params: { id: boxId } })

async function fetched(text: string) {
  imap.deliver(
    letter({ to: BOX, text, from: 'eva@customer.example', at: new Date(desk.clock.now()).toISOString() }),
  )
  fetchers = startFetchers(desk.ctx)
  for (let tries = 0; tries < 300; tries++) {
    await desk.settle()
    const ticket = await newestTicket(staff.program).catch(() => null)
    if (ticket?.lastWords === text) return ticket
    await sleep(100)
  }
  throw new Error(`not fetched: ${(await mailbox()).lastError}`)
}

test('a mailbox signs in to both servers with tokens, and says so when tried', async () => {
  expect(await check()).toMatchObject({ inbound: { ok: true }, outbound: { ok: true } })
})

test('mail is fetched and sent with them', async () => {
  const ticket = await fetched('Fetched with a token')
  await staff.program('sendMessage', {
    params: { id: ticket.id },
    body: { direction: 'outbound', text: 'Sent with a token' },
  })
  await desk.pass(minute)
  expect(smtp.mails.at(-1)!.text).toContain('Sent with a token')
  // The account of a provider sends as itself.
  expect(smtp.mails.at(-1)!.envelopeFrom).toBe(BOX)
})

test('a token that was taken back before its time is renewed, with the refresh token that came last', async () => {
  const before = tokens.given.length
  tokens.forget()
  await fetched('Fetched with a new token')
  expect(tokens.given.length).toBeGreaterThan(before)
})

test('secrets stand in no answer and in no table in clear', async () => {
  const row = await desk.ctx.db
    .selectFrom('mailboxes')
    .selectAll()
    .where('id', '=', boxId)
    .executeTakeFirstOrThrow()
  const said = JSON.stringify([row, await mailbox()])
  expect(said).toContain(tokens.tokenUrl)
  expect(said).not.toMatch(/hush|refresh-|access-/)
})

test('secrets go to the server they were given for, never to another', async () => {
  const elsewhere = { ...signIn(), tokenUrl: 'https://elsewhere.example/token', clientSecret: undefined }
  await staff.owner('updateMailbox', { params: { id: boxId }, body: { oauth: elsewhere } })
  await staff.owner('updateMailbox', { params: { id: boxId }, body: { oauth: signIn() } })
  expect(await check()).toMatchObject({ inbound: { ok: false, code: 'oauth_refused' } })
  const oauth = { ...signIn(), refreshToken: tokens.refreshToken }
  await staff.owner('updateMailbox', { params: { id: boxId }, body: { oauth } })
  expect(await check()).toMatchObject({ inbound: { ok: true } })
})

test('a token server that is not encrypted and not on this machine is refused', async () => {
  const oauth = { ...signIn(), tokenUrl: 'http://elsewhere.example/token' }
  const refused = staff.owner('updateMailbox', { params: { id: boxId }, body: { oauth } })
  expect((await refusalOf(refused)).code).toBe('invalid_request')
})

test('trap 38 consent that was taken back is said in plain words, and the admins hear within five minutes', async () => {
  tokens.refuse(true)
  tokens.forget()
  expect(await check()).toMatchObject({
    inbound: { ok: false, code: 'oauth_refused', words: expect.stringContaining('Sign in again') },
    outbound: { ok: false, code: 'oauth_refused' },
  })
  fetchers = startFetchers(desk.ctx)
  for (let tries = 0; (await mailbox()).failingSince === null; tries++) {
    if (tries > 100) throw new Error('it did not fail')
    await sleep(100)
  }
  await fetchers.stop()
  await desk.pass(5 * minute)
  const told = async () =>
    (await staff.owner('listNotifications', {})).items.filter(({ kind }) => kind === 'mailbox_failing')
  expect(await told()).toHaveLength(1)
  await desk.pass(5 * hour)
  expect(await told()).toHaveLength(2)
})
