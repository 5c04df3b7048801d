import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { defineRoute } from '#contracts/route.ts'
import type { Role } from '#core/permission/permission.ts'
import { startDesk, type TestDesk } from '../../../test/harness.ts'
import type { Actor } from '../context.ts'
import { inTransaction } from '../db/transaction.ts'
import { Problem } from '../problem.ts'
import { bind, bindPublic } from './bind.ts'
import { checkRevision } from './etag.ts'
import { makeHttpApp, type HttpApp } from './http-app.ts'

let desk: TestDesk
let app: HttpApp
let made = 0

const thing = z.object({ name: z.string(), made: z.number(), revision: z.number() })
const makeThing = defineRoute({
  method: 'POST',
  path: '/v1/things',
  access: 'ticket.write',
  summary: 'Make',
  status: 201,
  body: z.strictObject({
    name: z.string().min(2),
    size: z.enum(['s', 'l']).optional(),
    secret: z.string().optional(),
  }),
  response: thing,
})
const changeThing = defineRoute({
  method: 'PATCH',
  path: '/v1/things/:id',
  access: 'settings.write',
  summary: 'Change',
  params: z.strictObject({ id: z.string() }),
  body: z.strictObject({ name: z.string() }),
  response: thing,
  guarded: true,
})
const readThing = defineRoute({
  method: 'GET',
  path: '/v1/things/:id',
  access: 'ticket.read',
  summary: 'Read',
  params: z.strictObject({ id: z.string() }),
  query: z.strictObject({ limit: z.coerce.number().int().max(10).default(5) }),
  response: z.object({ limit: z.number(), revision: z.number() }),
})
const openDoor = defineRoute({
  method: 'POST',
  path: '/v1/door',
  access: 'public',
  summary: 'Knock',
  response: z.object({}),
})

beforeAll(async () => {
  desk = await startDesk()
  app = makeHttpApp(desk.ctx, async ({ headers }) => {
    const role = headers['x-role'] as Role | undefined
    return role
      ? ({ kind: 'member', workspaceId: 'wsp_1', memberId: `mbr_${role}`, role } satisfies Actor)
      : null
  })
  bind(app, makeThing, async ({ ctx, body }) => {
    made++
    if (body.name === 'broken') throw new Error('secret words of the inside')
    if (body.name === 'refused') throw new Problem('refused', { reason: 'no_such_reason' })
    const address = { workspaceId: 'wsp_1', kind: 'email', address: `${body.name}@x`, contactId: 'con_1' }
    await inTransaction(ctx, (tx) => tx.insertInto('contactAddresses').values(address).execute())
    return { name: body.name, made, revision: 7 }
  })
  bind(app, changeThing, async ({ body, ifMatch }) => {
    checkRevision(ifMatch, 7)
    return { name: body.name, made, revision: 8 }
  })
  bind(app, readThing, async ({ query }) => ({ limit: query.limit, revision: 7 }))
  bindPublic(app, openDoor, async () => ({}), { rate: { limit: 3, windowMs: 60_000 } })
})
afterAll(() => desk.stop())

type Extra = { role?: Role; headers?: Record<string, string>; ip?: string }
async function ask(
  method: 'GET' | 'POST' | 'PATCH',
  url: string,
  body?: unknown,
  { role, headers, ip }: Extra = {},
) {
  const answer = await app.fastify.inject({
    method,
    url,
    remoteAddress: ip,
    headers: { ...(role ? { 'x-role': role } : {}), ...headers },
    payload: body as object,
  })
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() as Record<string, never> }
}
const make = (body: unknown, extra: Extra = {}) =>
  ask('POST', '/v1/things', body, { role: 'agent', ...extra })

test('a stranger is told to sign in, a role that may not is told so, before anything of the request is read', async () => {
  expect(await ask('POST', '/v1/things', { nonsense: 1 })).toMatchObject({
    status: 401,
    body: { code: 'not_signed_in' },
  })
  const refused = await make({ nonsense: 1 }, { role: 'viewer' })
  expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } })
})

test('an invalid request says where it is wrong, with JSON pointers, and unknown fields are refused', async () => {
  const { status, body, headers } = await make({ name: 'x', size: 'm', colour: 'red' })
  expect(status).toBe(422)
  expect(headers['content-type']).toContain('application/problem+json')
  expect(body.errors).toEqual([
    { pointer: '/name', detail: 'This is too short.' },
    { pointer: '/size', detail: 'This is not one of the choices.' },
    { pointer: '/colour', detail: 'This field is not known.' },
  ])
  const query = await ask('GET', '/v1/things/thi_1?limit=99', undefined, { role: 'viewer' })
  expect(query.body.errors).toEqual([{ pointer: '/query/limit', detail: 'This is too large.' }])
})

test('problems speak the language of the caller', async () => {
  const headers = { 'accept-language': 'pt-BR,pt;q=0.9' }
  expect((await make({}, { headers })).body).toMatchObject({
    title: 'Pedido inválido',
    errors: [{ detail: 'Falta este dado.' }],
  })
})

test('what goes wrong inside is written down and not shown', async () => {
  desk.log.expect(/a request failed/)
  const { status, body } = await make({ name: 'broken' })
  expect(status).toBe(500)
  expect(JSON.stringify(body)).not.toContain('secret words')
})

test('unreadable, too large and unknown are refused as problems', async () => {
  const headers = { 'content-type': 'application/json' }
  expect(await make('{"name":', { headers })).toMatchObject({ status: 400, body: { code: 'malformed_json' } })
  expect(await make({ name: 'x'.repeat(2_000_000) })).toMatchObject({
    status: 413,
    body: { code: 'too_large' },
  })
  expect(await ask('GET', '/v1/nothing/here')).toMatchObject({ status: 404, body: { code: 'not_found' } })
})

test('the same key does the work once and answers the same; with another body it is refused', async () => {
  const headers = { 'idempotency-key': 'key-1' }
  const first = await make({ name: 'once' }, { headers })
  const again = await make({ name: 'once' }, { headers })
  expect(first.status).toBe(201)
  expect(again).toMatchObject({ status: 201, body: first.body, headers: { 'idempotent-replayed': 'true' } })
  const other = await make({ name: 'other' }, { headers })
  expect(other).toMatchObject({ status: 409, body: { code: 'idempotency_key_reused' } })
  const somebody = await make({ name: 'somebody' }, { headers, role: 'lead' })
  expect(somebody.status).toBe(201)
})

test('the same key many times at once does the work once', async () => {
  const headers = { 'idempotency-key': 'key-2' }
  const all = await Promise.all(Array.from({ length: 6 }, () => make({ name: 'rush' }, { headers })))
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201]))
  expect(new Set(all.map(({ body }) => JSON.stringify(body))).size).toBe(1)
})

test('a refusal is not remembered by its key: the call can be made again', async () => {
  const headers = { 'idempotency-key': 'key-3' }
  expect((await make({ name: 'refused' }, { headers })).status).toBe(422)
  expect(
    await desk.ctx.db.selectFrom('idempotencyKeys').selectAll().where('key', '=', 'key-3').execute(),
  ).toEqual([])
})

test('stored answers are sealed, so that a key shown once does not lie in the database', async () => {
  await make({ name: 'sealed-answer' }, { headers: { 'idempotency-key': 'key-4' } })
  const row = await desk.ctx.db
    .selectFrom('idempotencyKeys')
    .select('response')
    .where('key', '=', 'key-4')
    .executeTakeFirstOrThrow()
  expect(JSON.stringify(row.response)).not.toContain('sealed-answer')
})

test('who changes what somebody else changed meanwhile is told so', async () => {
  const change = (tag?: string) =>
    ask(
      'PATCH',
      '/v1/things/thi_1',
      { name: 'new' },
      { role: 'admin', headers: tag ? { 'if-match': tag } : {} },
    )
  const { headers } = await ask('GET', '/v1/things/thi_1', undefined, { role: 'viewer' })
  expect(headers.etag).toBe('"7"')
  expect(await change('"7"')).toMatchObject({ status: 200, headers: { etag: '"8"' } })
  expect(await change('"6"')).toMatchObject({ status: 412, body: { code: 'changed_meanwhile' } })
  expect((await change()).status).toBe(200)
})

test('a call that another site makes a browser send is not carried out', async () => {
  const from = (headers: Record<string, string>) => make({ name: 'csrf' }, { headers })
  expect(await from({ 'sec-fetch-site': 'cross-site' })).toMatchObject({
    status: 403,
    body: { code: 'cross_site_request' },
  })
  expect((await from({ 'sec-fetch-site': 'same-site' })).status).toBe(403)
  expect((await from({ origin: 'https://evil.example' })).status).toBe(403)
  expect(
    (await from({ origin: 'http://localhost:80', host: 'localhost:80', 'sec-fetch-site': 'same-origin' }))
      .status,
  ).not.toBe(403)
  const plain = await make('name=x', { headers: { 'content-type': 'text/plain' } })
  expect(plain.status).toBe(400)
})

test('strangers are slowed down, one IPv6 customer as one client', async () => {
  const knock = (ip: string) => ask('POST', '/v1/door', undefined, { ip })
  for (let i = 1; i <= 3; i++) expect((await knock(`2001:db8:1:2::${i}`)).status).toBe(200)
  const refused = await knock('2001:db8:1:2:ffff::9')
  expect(refused).toMatchObject({
    status: 429,
    body: { code: 'too_many_requests' },
    headers: { 'retry-after': '60' },
  })
  expect((await knock('2001:db8:1:3::1')).status).toBe(200)
  desk.clock.advance(61_000)
  expect((await knock('2001:db8:1:2::1')).status).toBe(200)
})

test('every answer forbids what the desk does not need: foreign scripts, framing, sniffing', async () => {
  const { headers } = await ask('GET', '/v1/things/thi_1', undefined, { role: 'viewer' })
  expect(headers['content-security-policy']).toContain("script-src 'self'")
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
  })
})
