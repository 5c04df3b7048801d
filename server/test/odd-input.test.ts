import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#contracts/http/index.ts'
import type { Route } from '#contracts/route.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let secret = ''

beforeAll(async () => {
  desk = await startDesk()
  const { owner } = await desk.setUp()
  secret = (await owner('createApiKey', { body: { name: 'import', role: 'admin' } })).secret
})
afterAll(() => desk.stop())

type Answer = {
  status: number
  type: string
  body: { errors?: { pointer: string }[] } & Record<string, unknown>
}

async function ask(method: string, path: string, body?: string): Promise<Answer> {
  const headers = {
    authorization: `Bearer ${secret}`,
    ...(body ? { 'content-type': 'application/json' } : {}),
  }
  const answer = await fetch(desk.base + path, { method, headers, body })
  const type = answer.headers.get('content-type') ?? ''
  return { status: answer.status, type, body: (await answer.json()) as Answer['body'] }
}

test('the character 0, which no database keeps, is replaced in whatever field it comes, and the rest is kept', async () => {
  const made = await ask(
    'POST',
    '/v1/templates',
    '{"name":"Thanks\\u0000","words":{"en":"Thank you\\u0000."}}',
  )
  expect(made.status).toBe(201)
  expect(made.body.name).toBe('Thanks\uFFFD')
  const found = await ask('GET', '/v1/search?q=thank%00you')
  expect(found.status).toBe(200)
})

test.each([
  ['GET', '/v1/coach/figures?before=0001-01-01', undefined, '/query/before'],
  ['POST', '/v1/calendars/try', { start: '0001-01-01T00:00:00Z' }, '/start'],
  ['POST', '/v1/calendars/try', { start: '9999-12-31T23:59:59Z' }, '/start'],
] as const)(
  'a day that no calendar counts is refused by its name: %s %s %o',
  async (method, path, body, pointer) => {
    const term = { calendarId: null, term: { amount: 1, unit: 'week' } }
    const { status, body: said } = await ask(method, path, body && JSON.stringify({ ...term, ...body }))
    expect(status).toBe(422)
    expect(said.errors?.map((one) => one.pointer)).toEqual([pointer])
  },
)

test('4.7 what would be due beyond all calendars is refused, not failed', async () => {
  const body = { calendarId: null, start: '2026-03-02T12:00:00Z', term: { amount: 1_000_000, unit: 'week' } }
  expect(await ask('POST', '/v1/calendars/try', JSON.stringify(body))).toMatchObject({
    status: 422,
    body: { reason: 'calendar.never_due' },
  })
})

test('4.7 a policy whose term no day of its calendar can end is refused by its name', async () => {
  const oneMinuteAWeek = {
    zone: 'UTC',
    weekly: { mon: [['09:00', '09:01']], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
  }
  const calendar = await ask(
    'POST',
    '/v1/calendars',
    JSON.stringify({ name: 'Seldom', definition: oneMinuteAWeek }),
  )
  expect(calendar.status).toBe(201)
  const targets = [
    {
      kind: 'resolution',
      term: { amount: 10_000, unit: 'business_hour' },
      calendarId: calendar.body.id,
      pausesOn: [],
    },
  ]
  const body = JSON.stringify({ name: 'Never', definition: { conditions: {}, targets } })
  const { status, body: said } = await ask('POST', '/v1/sla-policies', body)
  expect(status).toBe(422)
  expect(said.errors?.map((one) => one.pointer)).toEqual(['/definition/targets/0/term/amount'])
})

test('a number larger than the database keeps is refused by its name', async () => {
  const targets = [{ kind: 'first_response', term: { amount: 1, unit: 'hour' }, pausesOn: [] }]
  const body = { name: 'Gold', position: 2_147_483_648, definition: { conditions: {}, targets } }
  const { status, body: said } = await ask('POST', '/v1/sla-policies', JSON.stringify(body))
  expect(status).toBe(422)
  expect(said.errors?.map((one) => one.pointer)).toContain('/position')
})

test.each(['/v1/tickets/' + 'x'.repeat(2_000), '/v1/tickets/%ZZ', '/v1/tickets/%00'])(
  'an address that cannot be read leads nowhere, and says so as every refusal does: %s',
  async (path) => {
    const { status, type } = await ask('GET', path)
    expect([404, 422]).toContain(status)
    expect(type).toContain('application/problem+json')
  },
)

const paged = Object.values(routes as Record<string, Route>)
  .filter(({ query }) => 'cursor' in ((query as { shape?: object }).shape ?? {}))
  .map(({ path }) => path.replace(':id', 'none_such'))
const ODD = [
  'x',
  -8.64e15,
  2 ** 31,
  'x\u0000',
  null,
  1.5,
  -1,
  1e300,
  '1e400',
  '2026-02-30T25:00:00Z',
  '0'.repeat(300),
]

test.each(paged)(
  'a place in a list that was never ours is refused or leads to nothing, and breaks nothing: %s',
  async (path) => {
    const cursors = ODD.flatMap((one) => [1, 2, 3].map((length) => Array.from({ length }, () => one)))
    const statuses = await Promise.all(
      cursors.map(async (cursor) => {
        const text = Buffer.from(JSON.stringify(cursor)).toString('base64url')
        const { status } = await ask('GET', `${path}?cursor=${text}`)
        return status >= 500 ? `${status} ${JSON.stringify(cursor)}` : null
      }),
    )
    expect(statuses.filter(Boolean)).toEqual([])
  },
)
