import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Call } from '#contracts/client.ts'
import { minute } from '#core/time/instant.ts'
import { type TestDesk, startDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'
import { makeSoftKey } from './soft-key.ts'

const origin = 'https://desk.acme.example'
const password = 'correct horse battery'
let desk: TestDesk
let owner: Call
let key: ReturnType<typeof makeSoftKey>
beforeEach(async () => {
  desk = await startDesk({ settings: { REDRESS_URL: origin } })
  owner = (await desk.setUp()).owner
  key = makeSoftKey()
})
afterEach(() => desk.stop())

async function add(how: { origin: string; uses?: number } = { origin }, call = owner) {
  const { challengeId, options } = await call('beginPasskey', { body: { password } })
  const credential = key.create(options, how)
  return call('addPasskey', { body: { challengeId, name: 'Laptop', credential } })
}

async function signIn(how: { origin: string; uses?: number } = { origin }, call = desk.visitor()) {
  const { challengeId, options } = await call('beginPasskeySignIn', {})
  return call('signInWithPasskey', { body: { challengeId, credential: key.sign(options, how) } })
}
const codeFrom = async (attempt: Promise<unknown>) => (await refusalOf(attempt)).code

test('a passkey signs in without address, password or code, and says when it was last used', async () => {
  const { id } = await add()
  const call = desk.visitor()
  expect((await signIn(undefined, call)).member.name).toBe('Olga Owner')
  expect((await call('readSession', {})).member.role).toBe('admin')
  const { passkeys } = await owner('readMyDoors', {})
  const at = '2026-03-02T09:00:00Z'
  expect(passkeys).toEqual([{ id, name: 'Laptop', createdAt: at, lastUsedAt: at }])
})

test('what was signed for another page is not taken, neither to add nor to sign in', async () => {
  const elsewhere = { origin: 'https://desk.acme.evil.example' }
  expect(await codeFrom(add(elsewhere))).toBe('wrong_credentials')
  await add()
  expect(await codeFrom(signIn(elsewhere))).toBe('wrong_credentials')
})

test('an answer counts once, and only for some minutes', async () => {
  await add()
  const call = desk.visitor()
  const { challengeId, options } = await call('beginPasskeySignIn', {})
  const body = { challengeId, credential: key.sign(options, { origin }) }
  await call('signInWithPasskey', { body })
  expect(await codeFrom(desk.visitor()('signInWithPasskey', { body }))).toBe('not_found')
  const late = await call('beginPasskeySignIn', {})
  desk.clock.advance(5 * minute)
  const credential = key.sign(late.options, { origin })
  const attempt = call('signInWithPasskey', { body: { challengeId: late.challengeId, credential } })
  expect(await codeFrom(attempt)).toBe('not_found')
})

test('the challenge of one person adds no passkey to another', async () => {
  const body = { name: 'Ana', email: 'ana@acme.example', role: 'agent', password } as const
  await owner('createMember', { body })
  const ana = desk.visitor()
  await ana('signIn', { body: { email: body.email, password } })
  const { challengeId, options } = await owner('beginPasskey', { body: { password } })
  const credential = key.create(options, { origin })
  const attempt = ana('addPasskey', { body: { challengeId, name: 'Mine', credential } })
  expect(await codeFrom(attempt)).toBe('not_found')
})

test('a device that counts its uses and goes back was copied, and is not let in', async () => {
  await add({ origin, uses: 5 })
  await signIn({ origin, uses: 6 })
  expect(await codeFrom(signIn({ origin, uses: 6 }))).toBe('wrong_credentials')
  await signIn({ origin, uses: 7 })
})

test('one that was removed, or whose owner is disabled, opens nothing', async () => {
  const body = { name: 'Ana', email: 'ana@acme.example', role: 'agent', password } as const
  const member = await owner('createMember', { body })
  const ana = desk.visitor()
  await ana('signIn', { body: { email: body.email, password } })
  await add(undefined, ana)
  await owner('updateMember', { params: { id: member.id }, body: { state: 'disabled' } })
  expect(await codeFrom(signIn())).toBe('wrong_credentials')
  await owner('updateMember', { params: { id: member.id }, body: { state: 'active' } })
  const call = desk.visitor()
  await signIn(undefined, call)
  const [passkey] = (await call('readMyDoors', {})).passkeys
  expect(await codeFrom(owner('removePasskey', { params: { id: passkey!.id } }))).toBe('not_found')
  await call('removePasskey', { params: { id: passkey!.id } })
  expect(await codeFrom(signIn())).toBe('wrong_credentials')
})
