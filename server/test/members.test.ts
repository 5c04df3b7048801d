import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Call } from '#contracts/client.ts'
import { day } from '#core/time/instant.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let owner: Call
let ana: Call
let anaId: string
beforeAll(async () => {
  desk = await startDesk()
  owner = (await desk.setUp()).owner
  const person = { name: 'Ana Ruiz', email: 'ana@acme.example', password: 'a long password' }
  anaId = (await owner('createMember', { body: { ...person, role: 'agent' } })).id
  ana = desk.visitor()
  await ana('signIn', { body: { email: person.email, password: person.password } })
})
afterAll(async () => {
  // Who goes away hands work over.
  await desk.settle()
  await desk.stop()
})

test('5.5 who goes away says until when, is told so, and is there again by then without a word', async () => {
  const until = new Date(desk.clock.now() + 2 * day).toISOString()
  expect(await ana('updateMe', { body: { away: { until } } })).toMatchObject({ state: 'away' })
  const { member } = await ana('readSession', {})
  expect(member.present).toBe(false)
  expect(new Date(member.awayUntil!).toISOString()).toBe(until)
  desk.clock.advance(2 * day)
  expect((await ana('readSession', {})).member).toMatchObject({ present: true, awayUntil: null })
})

test('who left it open is away until they are back, and the record says both', async () => {
  await ana('updateMe', { body: { away: null } })
  await ana('updateMe', { body: { away: { until: null } } })
  desk.clock.advance(5 * day)
  expect((await ana('readSession', {})).member.present).toBe(false)
  await ana('updateMe', { body: { away: null } })
  expect((await ana('readSession', {})).member.present).toBe(true)
  const events = await desk.ctx.db
    .selectFrom('events')
    .select('data')
    .where('type', '=', 'member.changed')
    .where('subjectId', '=', anaId)
    .orderBy('id')
    .execute()
  expect(events.slice(-2).map(({ data }) => data)).toEqual([
    { state: ['active', 'away'] },
    { state: ['away', 'active'] },
  ])
})

test('hours of a calendar that is not there are refused', async () => {
  const attempt = ana('updateMe', { body: { calendarId: 'cal_nothing' } })
  expect(await refusalOf(attempt)).toMatchObject({ code: 'invalid_request' })
})

test('a person is found by a part of name or address, in any case', async () => {
  const names = async (q: string) =>
    (await owner('listMembers', { query: { q } })).items.map(({ name }) => name)
  expect(await names('RUIZ')).toEqual(['Ana Ruiz'])
  expect(await names('olga@')).toEqual(['Olga Owner'])
  expect(await names('100%')).toEqual([])
})

test('of more than 200 on staff, everybody is reached: page by page, and by name', async () => {
  const [known] = (await owner('listMembers', { query: { q: 'ana@' } })).items
  const { workspaceId, createdAt } = await desk.ctx.db
    .selectFrom('members')
    .select(['workspaceId', 'createdAt'])
    .where('id', '=', known!.id)
    .executeTakeFirstOrThrow()
  const rows = Array.from({ length: 405 }, (_, nth) => ({
    workspaceId,
    id: desk.ctx.ids.make('mem'),
    email: `many-${nth}@acme.example`,
    name: `Many ${nth}.`,
    role: 'agent',
    language: 'en',
    zone: 'UTC',
    createdAt: new Date(createdAt),
  }))
  await desk.ctx.db.insertInto('members').values(rows).execute()
  const seen = new Set<string>()
  const sizes: number[] = []
  for (let cursor: string | undefined, more = true; more;) {
    const page = await owner('listMembers', { query: { limit: 200, cursor } })
    for (const { email } of page.items) seen.add(email)
    sizes.push(page.items.length)
    cursor = page.next ?? undefined
    more = page.next !== null
  }
  expect(sizes).toEqual([200, 200, 7])
  expect(seen.size).toBe(407)
  const found = await owner('listMembers', { query: { q: 'many 404.' } })
  expect(found.items.map(({ email }) => email)).toEqual(['many-404@acme.example'])
})
