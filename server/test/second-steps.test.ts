import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Secret, TOTP } from 'otpauth'
import type { Call } from '#contracts/client.ts'
import { hour } from '#core/time/instant.ts'
import { type TestDesk, startDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let owner: Call
beforeEach(async () => {
  desk = await startDesk()
  owner = (await desk.setUp()).owner
})
afterEach(() => desk.stop())

const email = 'olga@acme.example'
const password = 'correct horse battery'
const nextCode = 30_000

const codeOf = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: desk.clock.now() })

/** Turns the second step on; the code that did it is used up. */
async function withCodes(): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = await owner('beginMyCodes', { body: { password } })
  const { recoveryCodes } = await owner('confirmMyCodes', { body: { code: codeOf(secret) } })
  desk.clock.advance(nextCode)
  return { secret, recoveryCodes }
}
const signIn = (code?: string, call = desk.visitor()) => call('signIn', { body: { email, password, code } })
const codeFrom = async (attempt: Promise<unknown>) => (await refusalOf(attempt)).code

describe('a second step', () => {
  test('counts only once a first code has proved that the app has the secret', async () => {
    const { secret, uri } = await owner('beginMyCodes', { body: { password } })
    expect(uri).toContain(`otpauth://totp/Acme:${encodeURIComponent(email)}?issuer=Acme&secret=${secret}`)
    await signIn()
    const wrong = codeOf(secret) === '000000' ? '000001' : '000000'
    expect(await codeFrom(owner('confirmMyCodes', { body: { code: wrong } }))).toBe('wrong_code')
    await owner('confirmMyCodes', { body: { code: codeOf(secret) } })
    expect((await owner('readMyDoors', {})).codesSince).toBe('2026-03-02T09:00:00Z')
    expect(await codeFrom(signIn())).toBe('code_needed')
  })

  test('is asked for after a right password only, so that nobody learns who has one', async () => {
    await withCodes()
    const guess = desk.visitor()('signIn', { body: { email, password: 'wrong' } })
    expect(await codeFrom(guess)).toBe('wrong_credentials')
  })

  test('a code lets in once, on a phone that is half a minute off too; one that is older does not', async () => {
    const { secret } = await withCodes()
    const code = codeOf(secret)
    desk.clock.advance(nextCode)
    await signIn(code)
    expect(await codeFrom(signIn(code))).toBe('wrong_code')
    const old = codeOf(secret)
    desk.clock.advance(2 * nextCode)
    expect(await codeFrom(signIn(old))).toBe('wrong_code')
  })

  test('the same code twice at the same moment lets in once', async () => {
    const { secret } = await withCodes()
    const both = await Promise.allSettled([signIn(codeOf(secret)), signIn(codeOf(secret))])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('a recovery code lets in once, however it is typed, and is counted', async () => {
    const { recoveryCodes } = await withCodes()
    expect(recoveryCodes).toHaveLength(10)
    await signIn(` ${recoveryCodes[0]!.toLowerCase().replace('-', ' ')} `)
    expect(await codeFrom(signIn(recoveryCodes[0]))).toBe('wrong_code')
    expect((await owner('readMyDoors', {})).recoveryCodesLeft).toBe(9)
    const renewed = await owner('renewMyRecoveryCodes', { body: { password } })
    expect(await codeFrom(signIn(recoveryCodes[1]))).toBe('wrong_code')
    await signIn(renewed.recoveryCodes[1])
  })

  test('after ten codes in an hour no other is looked at, the right one neither', async () => {
    const { secret } = await withCodes()
    for (let i = 0; i < 10; i++) expect(await codeFrom(signIn('ABCDE-FGHJK'))).toBe('wrong_code')
    expect(await codeFrom(signIn(codeOf(secret)))).toBe('too_many_requests')
    desk.clock.advance(hour)
    await signIn(codeOf(secret))
  })

  test('neither secret nor recovery codes can be read from the database', async () => {
    const { secret, recoveryCodes } = await withCodes()
    const rows = JSON.stringify(await desk.ctx.db.selectFrom('memberTotp').selectAll().execute())
    expect(rows).toContain('recovery')
    for (const word of [secret, ...recoveryCodes]) expect(rows).not.toContain(word)
  })
})

describe('an open session alone', () => {
  test('changes nothing about how one gets in: the password is asked for, ten times at most', async () => {
    await withCodes()
    const guess = { body: { password: 'wrong' } }
    for (const change of ['beginMyCodes', 'renewMyRecoveryCodes', 'endMyCodes', 'beginPasskey'] as const) {
      expect(await codeFrom(owner(change, guess)), change).toBe('wrong_credentials')
    }
    for (let i = 0; i < 5; i++) await refusalOf(owner('endMyCodes', guess))
    expect(await codeFrom(owner('endMyCodes', { body: { password } }))).toBe('too_many_requests')
    expect(await codeFrom(signIn())).toBe('code_needed')
  })

  test('whoever knows it turns codes off, and a new beginning needs that first', async () => {
    await withCodes()
    expect(await refusalOf(owner('beginMyCodes', { body: { password } }))).toMatchObject({
      reason: 'second_step.is_on',
    })
    await owner('endMyCodes', { body: { password } })
    await signIn()
  })
})

test('who lost phone and recovery codes is let in again by an admin, and is out everywhere until then', async () => {
  const body = { name: 'Ana', email: 'ana@acme.example', role: 'agent', password: 'a long password' } as const
  const { id } = await owner('createMember', { body })
  const ana = desk.visitor()
  const known = { email: body.email, password: body.password }
  await ana('signIn', { body: known })
  const { secret } = await ana('beginMyCodes', { body: { password: body.password } })
  await ana('confirmMyCodes', { body: { code: codeOf(secret) } })
  expect(await codeFrom(ana('resetMemberDoors', { params: { id } }))).toBe('not_allowed')
  await owner('resetMemberDoors', { params: { id } })
  expect(await codeFrom(ana('readSession', {}))).toBe('not_signed_in')
  await ana('signIn', { body: known })
  expect(await ana('readMyDoors', {})).toEqual({ codesSince: null, recoveryCodesLeft: 0, passkeys: [] })
})
