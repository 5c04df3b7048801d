import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { routes } from '#contracts/http/index.ts'
import type { Route } from '#contracts/route.ts'
import { type Permission, roleHolds } from '#core/permission/permission.ts'
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
const ids: Record<string, string> = {}

const TABLES: Record<string, string> = {
  accounts: 'accounts',
  'bulk-runs': 'bulk_runs',
  'api-keys': 'api_keys',
  calendars: 'calendars',
  'chat-webhooks': 'chat_webhooks',
  'push-subscriptions': 'push_subscriptions',
  'contact-merges': 'contact_merges',
  consults: 'consults',
  contacts: 'contacts',
  escalations: 'escalations',
  expectations: 'expectations',
  files: 'files',
  mailboxes: 'mailboxes',
  me: 'member_passkeys',
  macros: 'macros',
  members: 'members',
  messages: 'messages',
  notifications: 'notifications',
  offers: 'offers',
  paths: 'paths',
  'people-imports': 'people_imports',
  recomputes: 'recomputes',
  remedies: 'remedies',
  replays: 'replays',
  reviews: 'reviews',
  rotas: 'rotas',
  sessions: 'sessions',
  'sla-policies': 'sla_policies',
  teams: 'teams',
  automations: 'automation_rules',
  templates: 'templates',
  'ticket-fields': 'ticket_fields',
  tickets: 'tickets',
  topics: 'topics',
  views: 'views',
}

beforeAll(async () => {
  desk = await startDesk()
  const { owner, session } = await desk.setUp()
  const reader = { email: 'v@acme.example', password: 'a very long password' }
  await owner('createMember', { body: { ...reader, name: 'V', role: 'viewer' } })
  viewer = await signedIn(reader)
  neighbour = await signedIn(await openOtherWorkspace(desk))
  await live(owner, session.member.id)
  for (const [collection, table] of Object.entries(TABLES)) {
    const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)}
      where workspace_id = ${session.workspace.id} limit 1`.execute(desk.ctx.db)
    if (rows[0]) ids[collection] = rows[0].id
  }
})
afterAll(() => desk.stop())

/** Everything a desk can hold, so that every address has something to be kept from others. */
async function live(owner: Awaited<ReturnType<TestDesk['setUp']>>['owner'], memberId: string): Promise<void> {
  const layer = {
    memberIds: [memberId],
    every: 'week',
    handoff: { time: '09:00' },
    from: '2026-03-02',
  } as const
  const definition = { zone: 'Europe/Madrid', layers: [{ ...layer, memberIds: [...layer.memberIds] }] }
  const { id: workspaceId } = (await owner('readSession', {})).workspace
  const passkey = { id: 'pky_ours', credentialId: 'ours', publicKey: 'ours', uses: 0, name: 'Laptop' }
  await desk.ctx.db
    .insertInto('memberPasskeys')
    .values({ ...passkey, workspaceId, memberId, createdAt: new Date(desk.ctx.clock.now()) })
    .execute()
  await owner('createRota', { body: { name: 'Weeks', definition } })
  await owner('createApiKey', { body: { name: 'import', role: 'agent' } })
  await owner('createView', { body: { name: 'Late', filter: 'is:late', scope: 'shared' } })
  await owner('createTemplate', { body: { name: 'Thanks', words: { en: 'Thank you for waiting.' } } })
  const tagging = {
    trigger: { on: 'event' as const, eventTypes: ['ticket.created' as const] },
    actions: [{ do: 'add_tags' as const, tags: ['new'] }],
  }
  await owner('createAutomation', { body: { name: 'Tag', definition: tagging } })
  const [calendar] = (await owner('listCalendars', { query: {} })).items
  const { id: calendarId, definition: hours } = calendar!
  await owner('publishCalendar', {
    params: { id: calendarId },
    body: { definition: hours, appliesTo: 'open' },
  })
  const span = { from: '2026-03-01T00:00:00Z', to: '2026-03-02T00:00:00Z' }
  await owner('startReplay', { body: { name: 'March', ...span } })
  const chat = { name: 'Chat', format: 'slack' as const, url: 'https://hooks.chat.example/T1' }
  await owner('createChatWebhook', { body: chat })
  const keys = { p256dh: 'B'.padEnd(87, 'A'), auth: 'A'.repeat(22) }
  const push = { endpoint: 'https://push.example/1', keys, device: 'Firefox' }
  await owner('createPushSubscription', { body: push })
  await owner('createMailbox', { body: { address: 'help@acme.example', inbound: { kind: 'smtp' } } })
  await owner('createMacro', { body: { name: 'High', definition: { change: { priority: 'high' } } } })
  await owner('createTicketField', { body: { name: 'Order', kind: 'text' } })
  const contact = { name: 'Zoe', email: 'zoe@customer.example' }
  const ticket = await owner('createTicket', {
    body: { subject: 'Late', text: 'It is late again.', contact },
  })
  const params = { id: ticket.id }
  const other = { name: 'Zoe', email: 'zoe@home.example' }
  const second = await owner('createTicket', { body: { subject: 'Late', text: 'Late.', contact: other } })
  await owner('mergeContact', { params: { id: ticket.contact.id }, body: { fromId: second.contact.id } })
  const account = await owner('createAccount', { body: { name: 'Customer' } })
  const told = { kind: 'delivery' as const, words: 'In two days', toldBy: 'Sales' }
  const toldAt = '2026-03-01T09:00:00Z'
  await owner('recordAccountExpectation', { params: { id: account.id }, body: { ...told, toldAt } })
  await owner('createBulkRun', { body: { ticketIds: [ticket.id], change: { addTags: ['seen'] } } })
  const teamId = (await owner('listTeams', { query: {} })).items[1]!.id
  await owner('askConsult', { params, body: { teamId, question: 'Where is it?' } })
  const [remedy] = (await owner('listRemedies', { query: {} })).items
  await owner('makeOffer', { params, body: { remedyId: remedy!.id } })
  const words = 'It came late three times.'
  const handover = { whatHappened: words, customerWants: words, impact: words, verified: words, tried: words }
  const escalation = await owner('requestEscalation', {
    params,
    body: { kind: 'hierarchical', reason: 'lacks_authority', handover: { ...handover, promised: words } },
  })
  const up = { id: escalation.id }
  const taken = await owner('acknowledgeEscalation', { params: up, body: { asOf: escalation.revision } })
  const studied = await owner('progressEscalation', {
    params: up,
    body: { asOf: taken.revision, stage: 'study' },
  })
  const body = { asOf: studied.revision, outcome: words }
  const resolved = await owner('resolveEscalation', { params: up, body })
  await owner('closeEscalation', { params: up, body: { asOf: resolved.revision } })
  const file = {
    id: desk.ctx.ids.make('fil'),
    name: 'bill.pdf',
    contentType: 'application/pdf',
    size: 1,
    blob: 'b',
  }
  await desk.ctx.db
    .insertInto('peopleImports')
    .values({
      workspaceId,
      id: desk.ctx.ids.make('imp'),
      by: { kind: 'member', workspaceId, memberId, role: 'admin' },
      kind: 'contacts',
      name: 'people.csv',
      blob: 'b',
      headers: JSON.stringify(['Email']),
      mapping: JSON.stringify(['email']),
      total: 1,
      form: { encoding: 'utf-8', separator: ',' },
      createdAt: new Date(desk.ctx.clock.now()),
    })
    .execute()
  await desk.ctx.db
    .insertInto('files')
    .values({ ...file, workspaceId, createdBy: memberId, createdAt: new Date(desk.ctx.clock.now()) })
    .execute()
  await desk.settle()
}

/** A second workspace on the same desk, of which the first knows nothing; its admin is signed in. */
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
