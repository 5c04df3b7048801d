import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Call } from '#contracts/client.ts'
import { day, hour, minute } from '#core/time/instant.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let owner: Call
beforeAll(async () => {
  desk = await startDesk()
  owner = (await desk.setUp()).owner
})
afterAll(() => desk.stop())

const email = 'nia@acme.example'
const invite = (to: string) => owner('createMember', { body: { name: 'Nia New', email: to, role: 'agent' } })

async function linkFor(to: string): Promise<string> {
  await desk.settle()
  const mail = desk.mail.mails.findLast(({ envelopeTo }) => envelopeTo.includes(to))
  return desk.base + (/\/password\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '/none')
}

async function post(url: string, fields: Record<string, string>) {
  const headers = { 'sec-fetch-site': 'same-origin' }
  const answer = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(fields) })
  return { status: answer.status, text: await answer.text() }
}

const signIn = (password: string, call = desk.visitor()) => call('signIn', { body: { email, password } })

test('who is added without a password gets a link, chooses one, and is in; the link works once', async () => {
  await invite(email)
  const link = await linkFor(email)
  expect((await fetch(link)).status).toBe(200)
  expect((await post(link, { password: 'short' })).status).toBe(422)
  expect((await post(link, { password: 'a first password' })).status).toBe(200)
  expect(await signIn('a first password')).toMatchObject({ member: { email } })
  expect((await fetch(link)).status).toBe(404)
  expect((await post(link, { password: 'another password' })).status).toBe(404)
})

test('a forgotten password: every session ends; known and unknown addresses are answered the same', async () => {
  const call = desk.visitor()
  await signIn('a first password', call)
  const known = await post(`${desk.base}/forgot`, { email })
  const unknown = await post(`${desk.base}/forgot`, { email: 'nobody@acme.example' })
  expect(known).toEqual(unknown)
  const link = await linkFor(email)
  await post(link, { password: 'a second password' })
  expect(await refusalOf(call('readSession', {}))).toMatchObject({ code: 'not_signed_in' })
  expect(await refusalOf(signIn('a first password'))).toMatchObject({ code: 'wrong_credentials' })
  await signIn('a second password')
})

test('trap 50 links end: an hour for a reset, seven days for an invitation; asking again at once sends no second', async () => {
  desk.clock.advance(10 * minute)
  await desk.settle()
  const before = desk.mail.mails.length
  await post(`${desk.base}/forgot`, { email })
  await post(`${desk.base}/forgot`, { email })
  const reset = await linkFor(email)
  expect(desk.mail.mails.length).toBe(before + 1)
  desk.clock.advance(hour)
  expect((await fetch(reset)).status).toBe(404)
  await invite('late@acme.example')
  const invitation = await linkFor('late@acme.example')
  desk.clock.advance(7 * day - hour)
  expect((await fetch(invitation)).status).toBe(200)
  desk.clock.advance(hour)
  expect((await fetch(invitation)).status).toBe(404)
})

test('an invitation is sent again until its person has chosen a password; then there is nothing to invite to', async () => {
  const to = 'again@acme.example'
  const { id } = await invite(to)
  const first = await linkFor(to)
  await owner('inviteAgain', { params: { id } })
  const second = await linkFor(to)
  expect(second).not.toBe(first)
  await post(second, { password: 'a first password' })
  expect((await fetch(first)).status).toBe(404)
  expect(await refusalOf(owner('inviteAgain', { params: { id } }))).toMatchObject({
    reason: 'invitation.not_invited',
  })
})
