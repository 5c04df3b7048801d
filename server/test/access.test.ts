import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '#contracts/http/index.ts'
import type { Route } from '#contracts/route.ts'
import { type Permission, roleHolds } from '#core/permission/permission.ts'
import { fillWorkspace } from './fixtures/full-workspace.ts'
import { openOtherWorkspace } from './fixtures/other-workspace.ts'
import { type TestDesk, startDesk } from './harness.ts'
import { sampleOf } from './sample-of.ts'

const all = Object.entries(routes as Record<string, Route>)
const guardedBySignIn = all.filter(([, route]) => route.access !== 'public')

let desk: TestDesk
type Caller = Record<string, string>
/** A viewer of ours and an admin of another workspace on the same desk, both signed in. */
let viewer: Caller
let neighbour: Caller
const stranger: Caller = {}
/** One id of this workspace for each collection of the API. */
let ids: Record<string, string> = {}

beforeAll(async () => {
  desk = await startDesk()
  const ours = await desk.setUp()
  const reader = { email: 'v@acme.example', password: 'a very long password' }
  await ours.owner('createMember', { body: { ...reader, name: 'V', role: 'viewer' } })
  viewer = await signedIn(reader)
  neighbour = await signedIn(await openOtherWorkspace(desk))
  ids = await fillWorkspace(desk, ours)
})
afterAll(() => desk.stop())

/** Signs somebody in. Gives what goes with their requests. */
async function signedIn(words: { email: string; password: string }): Promise<Caller> {
  const answer = await fetch(`${desk.base}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify(words),
  })
  return { cookie: answer.headers.getSetCookie()[0]!.split(';')[0]! }
}

async function ask(route: Route, caller: Caller): Promise<{ status: number; text: string }> {
  const path = route.path
    .replace(':id', ids[collectionOf(route)] ?? 'nothing_of_ours')
    .replace(':index', '0')
    .replace(/:\w+/g, 'account_history')
  const hasBody = route.method !== 'GET' && route.method !== 'DELETE'
  const answer = await fetch(desk.base + path, {
    method: route.method,
    headers: {
      'sec-fetch-site': 'same-origin',
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...caller,
    },
    body: hasBody ? JSON.stringify(sampleOf(route.body)) : undefined,
  })
  return { status: answer.status, text: await answer.text() }
}

function collectionOf(route: Route): string {
  return route.path.split('/')[2]!
}

describe('a stranger', () => {
  test.each(guardedBySignIn)('is told to sign in by %s', async (_, route) => {
    expect((await ask(route, stranger)).status).toBe(401)
    const madeUp = { authorization: 'Bearer rdk_a_key_that_was_never_made_by_this_desk' }
    expect((await ask(route, madeUp)).status).toBe(401)
  })

  test('may call only what is meant for everybody', () => {
    expect(all.filter(([, route]) => route.access === 'public').map(([id]) => id)).toEqual(
      expect.arrayContaining(['readSetup', 'setUp', 'signIn']),
    )
  })
})

describe('a viewer', () => {
  const isAllowed = ({ access }: Route) => access === 'signed_in' || roleHolds('viewer', access as Permission)

  test.each(guardedBySignIn.filter(([, route]) => !isAllowed(route)))('may not %s', async (_, route) => {
    const answer = await ask(route, viewer)
    expect(answer.status).toBe(403)
    expect(JSON.parse(answer.text)).toMatchObject({ code: 'not_allowed' })
  })

  const readable = guardedBySignIn.filter(([, route]) => isAllowed(route) && route.access !== 'signed_in')
  test.each(readable)('may %s', async (_, route) => {
    expect([401, 403]).not.toContain((await ask(route, viewer)).status)
  })
})

describe('an admin of another workspace', () => {
  const addressed = guardedBySignIn.filter(([, route]) => route.path.includes('/:id'))

  test('there is something of ours behind every address', () => {
    const collections = new Set(addressed.map(([, route]) => collectionOf(route)))
    expect([...collections].filter((collection) => !ids[collection])).toEqual([])
  })

  test.each(addressed)('finds nothing of ours by %s', async (_, route) => {
    const answer = await ask(route, neighbour)
    expect(JSON.parse(answer.text)).toMatchObject({ status: 404, code: 'not_found' })
  })

  const lists = guardedBySignIn.filter(([, { method, path }]) => method === 'GET' && !path.includes(':'))
  test.each(lists)('sees nothing of ours in %s', async (_, route) => {
    const { text } = await ask(route, neighbour)
    for (const id of Object.values(ids)) expect(text).not.toContain(id)
  })

  test('cannot name anything of ours in its own settings', async () => {
    const bodies: [string, object][] = [
      ['/v1/teams', { name: 'N', level: 1, leadId: ids.members }],
      ['/v1/teams', { name: 'N', level: 1, memberIds: [ids.members] }],
      ['/v1/teams', { name: 'N', level: 1, calendarId: ids.calendars }],
      ['/v1/topics', { name: 'N', teamId: ids.teams }],
      ['/v1/topics', { name: 'N', parentId: ids.topics }],
    ]
    for (const [path, body] of bodies) {
      const answer = await fetch(desk.base + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...neighbour },
        body: JSON.stringify(body),
      })
      expect([path, answer.status]).toEqual([path, 422])
    }
  })
})
