import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Call } from '#contracts/client.ts'
import { day, minute } from '#core/time/instant.ts'
import { at } from '#server/platform/db/database.ts'
import { type TestDesk, startDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let owner: Call
beforeEach(async () => {
  desk = await startDesk()
  owner = (await desk.setUp()).owner
})
afterEach(() => desk.stop())

const right = { email: 'olga@acme.example', password: 'correct horse battery' }
const wrong = { ...right, password: 'wrong' }

/** A sign-in as a browser sends it, to look at the cookie. */
async function signInRaw(body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${desk.base}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers },
    body: JSON.stringify(body),
  })
}
const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]!.split(';')[0]!
const statusWith = async (cookie: string) =>
  (await fetch(`${desk.base}/v1/session`, { headers: { cookie } })).status

describe('signing in', () => {
  test('the address is taken in any case, and the session says who and what is allowed', async () => {
    const call = desk.visitor()
    const session = await call('signIn', { body: { ...right, email: 'OLGA@acme.example' } })
    expect(session.member.role).toBe('admin')
    expect(session.permissions).toContain('settings.write')
    expect((await call('readSession', {})).member.id).toBe(session.member.id)
  })

  test('an unknown address and a wrong password are answered alike', async () => {
    const known = await refusalOf(desk.visitor()('signIn', { body: wrong }))
    const unknown = await refusalOf(
      desk.visitor()('signIn', { body: { email: 'nobody@acme.example', password: 'wrong' } }),
    )
    expect({ ...known, instance: '' }).toEqual({ ...unknown, instance: '' })
    expect(known).toMatchObject({ status: 401, code: 'wrong_credentials' })
  })

  test('the cookie cannot be read by scripts nor posted from other sites, and the token is not in the database', async () => {
    const answer = await signInRaw(right)
    const [cookie] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^redress_session=[\w-]{43}; Path=\/; Max-Age=1209600; HttpOnly; SameSite=Lax$/)
    const token = cookieOf(answer).split('=')[1]!
    const rows = await desk.ctx.db.selectFrom('sessions').selectAll().execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('signing in again ends the session the browser came with', async () => {
    const before = cookieOf(await signInRaw(right))
    const after = cookieOf(await signInRaw(right, { cookie: before }))
    expect(after).not.toBe(before)
    expect([await statusWith(before), await statusWith(after)]).toEqual([401, 200])
  })

  test('after ten wrong passwords an address waits ten minutes, the right one too; others do not', async () => {
    for (let i = 0; i < 10; i++) expect((await signInRaw(wrong)).status).toBe(401)
    const answer = await signInRaw(right)
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('600')
    desk.clock.advance(10 * minute)
    expect((await signInRaw(right)).status).toBe(201)
  })

  test('many tries at once gain nothing', async () => {
    const tries = await Promise.all(Array.from({ length: 16 }, () => signInRaw(wrong)))
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(10)
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(6)
  })

  test('people who sign in rightly are never made to wait, however many share an address of the net', async () => {
    for (let i = 0; i < 15; i++) expect((await signInRaw(right)).status).toBe(201)
  })
})

describe('a session', () => {
  test('lasts while it is used and ends fourteen days after its last use', async () => {
    for (let i = 0; i < 3; i++) {
      desk.clock.advance(10 * day)
      expect((await owner('readSession', {})).member.name).toBe('Olga Owner')
    }
    desk.clock.advance(14 * day)
    expect((await refusalOf(owner('readSession', {}))).code).toBe('not_signed_in')
  })

  test('ends when its owner signs out', async () => {
    const cookie = cookieOf(await signInRaw(right))
    const answer = await fetch(`${desk.base}/v1/session`, {
      method: 'DELETE',
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    })
    expect(answer.status).toBe(204)
    expect(answer.headers.getSetCookie()[0]).toContain('Max-Age=0')
    expect(await statusWith(cookie)).toBe(401)
  })

  test('left open elsewhere is seen and can be ended; that of somebody else cannot', async () => {
    const elsewhere = cookieOf(await signInRaw(right, { 'user-agent': 'a library terminal' }))
    const { items } = await owner('listMySessions', {})
    expect(items.map(({ current }) => current).sort()).toEqual([false, true])
    const other = items.find(({ userAgent }) => userAgent === 'a library terminal')!
    await owner('endMySession', { params: { id: other.id } })
    expect(await statusWith(elsewhere)).toBe(401)
    expect((await refusalOf(owner('endMySession', { params: { id: other.id } }))).code).toBe('not_found')

    const body = {
      name: 'Ana',
      email: 'ana@acme.example',
      role: 'agent',
      password: 'a long password',
    } as const
    await owner('createMember', { body })
    const ana = desk.visitor()
    await ana('signIn', { body: { email: body.email, password: body.password } })
    const mine = items.find(({ current }) => current)!
    expect((await refusalOf(ana('endMySession', { params: { id: mine.id } }))).code).toBe('not_found')
  })
})

describe('a password', () => {
  test('is changed by who knows it, and every other session of theirs ends', async () => {
    const elsewhere = cookieOf(await signInRaw(right))
    const next = 'a new and longer one'
    const guess = owner('changeMyPassword', { body: { current: 'wrong', next } })
    expect((await refusalOf(guess)).code).toBe('wrong_credentials')
    await owner('changeMyPassword', { body: { current: right.password, next } })
    expect((await owner('readSession', {})).member.role).toBe('admin')
    expect(await statusWith(elsewhere)).toBe(401)
    expect((await signInRaw(right)).status).toBe(401)
    expect((await signInRaw({ ...right, password: next })).status).toBe(201)
  })

  test('given by an admin lets an invited person in, who could not sign in before', async () => {
    const body = { name: 'Ana', email: 'ana@acme.example', role: 'agent' } as const
    const { id, state } = await owner('createMember', { body })
    expect(state).toBe('invited')
    // The invitation goes out by mail.
    await desk.settle()
    const signIn = { email: body.email, password: 'told by telephone' }
    expect((await signInRaw(signIn)).status).toBe(401)
    await owner('setMemberPassword', { params: { id }, body: { next: signIn.password } })
    expect((await signInRaw(signIn)).status).toBe(201)
  })
})

describe('a key of a program', () => {
  test('acts with its role until it is revoked, and its secret is shown once', async () => {
    const key = await owner('createApiKey', { body: { name: 'import', role: 'agent' } })
    const program = desk.program(key.secret)
    expect((await program('listTeams', { query: {} })).items).toHaveLength(2)
    expect((await refusalOf(program('createTeam', { body: { name: 'New', level: 1 } }))).code).toBe(
      'not_allowed',
    )
    expect((await refusalOf(program('readSession', {}))).code).toBe('not_allowed')
    const listed = await owner('listApiKeys', { query: {} })
    expect(listed.items).toMatchObject([{ name: 'import', lastUsedAt: '2026-03-02T09:00:00Z' }])
    expect(JSON.stringify(listed)).not.toContain(key.secret)
    const rows = await desk.ctx.db.selectFrom('apiKeys').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(key.secret)
    await owner('revokeApiKey', { params: { id: key.id } })
    expect((await refusalOf(program('listTeams', { query: {} }))).code).toBe('not_signed_in')
  })

  test('revoked by another process, it is refused within a second', async () => {
    const key = await owner('createApiKey', { body: { name: 'other', role: 'agent' } })
    const program = desk.program(key.secret)
    await program('listTeams', { query: {} })
    const revokedAt = at(desk.clock.now())
    await desk.ctx.db.updateTable('apiKeys').set({ revokedAt }).where('id', '=', key.id).execute()
    desk.clock.advance(1_000)
    expect((await refusalOf(program('listTeams', { query: {} }))).code).toBe('not_signed_in')
  })
})
