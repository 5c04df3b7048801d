import { createDecipheriv, createECDH, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { day, hour, instant, minute } from '#core/time/instant.ts'
import { engageEscalationCast, HANDOVER, type EscalationCast } from './escalation-cast.ts'
import { openPlace, type OutsidePlace } from './fixtures/outside-place.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let cast: EscalationCast
let place: OutsidePlace
beforeAll(async () => {
  desk = await startDesk({ settings: { REDRESS_CALL_PRIVATE_ADDRESSES: 'yes' } })
  cast = await engageEscalationCast(desk)
  // Every step by every way.
  const path = (await cast.owner('listPaths', { query: {} })).items.find(({ id }) => id === cast.pathId)!
  const channels: ('in_app' | 'email' | 'chat_webhook' | 'push')[] = ['in_app', 'chat_webhook', 'push']
  const steps = path.definition.steps.map((step) => ({ ...step, channels }))
  const first = { ...steps[0]!, target: { kind: 'team' as const, id: cast.teams.billing } }
  const definition = { ...path.definition, steps: [first, ...steps.slice(1)] }
  await cast.owner('publishPath', { params: { id: path.id }, body: { definition } })
})
afterAll(() => desk.stop())
beforeEach(async () => {
  place = await openPlace('http')
})
afterEach(() => place.close())

async function escalate() {
  const { id } = await cast.complain()
  const body = { kind: 'hierarchical', reason: 'importance', handover: HANDOVER } as const
  return cast.ana.call('requestEscalation', { params: { id }, body })
}

async function take(id: string): Promise<void> {
  const { revision } = await cast.mia.call('readEscalation', { params: { id } })
  await cast.mia.call('acknowledgeEscalation', { params: { id }, body: { asOf: revision } })
}

async function deliveriesOf(person: EscalationCast['mia'], escalationId: string) {
  const { items } = await person.call('listNotifications', {})
  return items
    .filter((one) => one.escalationId === escalationId)
    .flatMap(({ deliveries }) => deliveries.map(({ channel, state }) => `${channel} ${state}`))
}

/** What was said about an escalation; earlier ones go on asking. */
const heardOf = (id: string) => place.heard.filter(({ body }) => body.includes(id))

const chatOfBilling = (format: 'slack' | 'teams' | 'mattermost' = 'slack') =>
  cast.owner('createChatWebhook', {
    body: { name: 'Billing', teamId: cast.teams.billing, format, url: place.url },
  })

test('5.5 a step that asks a team is posted once in its chat, and its address is never shown again', async () => {
  const chat = await chatOfBilling()
  expect(JSON.stringify(chat)).not.toContain('secret-path')
  const stored = await desk.ctx.db.selectFrom('chatWebhooks').selectAll().execute()
  expect(JSON.stringify(stored)).not.toContain('secret-path')
  const { id } = await escalate()
  await desk.settle()
  expect(place.heard).toHaveLength(1)
  const { text } = JSON.parse(place.heard[0]!.body.toString()) as { text: string }
  expect(text).toContain('Charged twice')
  expect(text).toContain(`/escalations/${id}|`)
  expect(await deliveriesOf(cast.mia, id)).toContain('chat_webhook delivered')
  await take(id)
  await cast.owner('deleteChatWebhook', { params: { id: chat.id } })
})

test('trap 23 a chat that answered badly is tried again, but not after somebody took it', async () => {
  const chat = await chatOfBilling('mattermost')
  place.manner = 503
  const { id } = await escalate()
  await desk.settle()
  expect(heardOf(id)).toHaveLength(1)
  await take(id)
  place.manner = 200
  await desk.pass(hour)
  expect(heardOf(id)).toHaveLength(1)
  const rows = await desk.ctx.db
    .selectFrom('notifications')
    .select('deliveries')
    .where('escalationId', '=', id)
    .where('teamId', '=', cast.teams.billing)
    .execute()
  expect(JSON.stringify(rows)).toContain('"state":"stopped"')
  await cast.owner('deleteChatWebhook', { params: { id: chat.id } })
})

test('a chat that fails for good is given up, and says so where it is set up', async () => {
  const chat = await chatOfBilling('teams')
  place.manner = 500
  const { id } = await escalate()
  await desk.pass(20 * minute)
  expect(heardOf(id).length).toBeGreaterThan(2)
  expect(await deliveriesOf(cast.mia, id)).toContain('chat_webhook failed')
  await take(id)
  const shown = (await cast.owner('listChatWebhooks', {})).items.find((one) => one.id === chat.id)
  expect(shown?.last).toMatchObject({ state: 'failed', error: 'HTTP 500' })
  place.manner = { to: 'https://elsewhere.example' }
  const tried = await cast.owner('tryChatWebhook', { params: { id: chat.id } })
  expect(tried.last).toMatchObject({ state: 'failed', error: 'HTTP 307' })
  place.manner = 200
  expect((await cast.owner('tryChatWebhook', { params: { id: chat.id } })).last?.state).toBe('delivered')
  await cast.owner('deleteChatWebhook', { params: { id: chat.id } })
})

test('words of a customer name nobody and format nothing in a chat', async () => {
  const formats = ['slack', 'mattermost', 'teams'] as const
  const chats = []
  for (const format of formats) {
    const body = { name: format, format, url: place.url }
    chats.push(await cast.leo.call('createChatWebhook', { body }))
  }
  const ticket = await cast.complain('<!channel> @all [click](https://evil.example) *now*')
  await cast.owner('updateTicket', { params: { id: ticket.id }, body: { ownerId: cast.leo.id } })
  await desk.pass(12 * hour)
  const said = place.heard.map(({ body }) => body.toString())
  expect(said).toHaveLength(3)
  for (const text of said) {
    expect(text).not.toContain('<!channel>')
  }
  expect(said.filter((text) => text.includes('@all') || text.includes('[click](https'))).toHaveLength(1)
  for (const { id } of chats) await cast.leo.call('deleteChatWebhook', { params: { id } })
})

test("a chat of one's own is nobody else's business; a team's is set up by who may change settings", async () => {
  const own = await cast.ana.call('createChatWebhook', {
    body: { name: 'Mine', format: 'slack', url: place.url },
  })
  expect((await cast.leo.call('listChatWebhooks', {})).items).toEqual([])
  const params = { id: own.id }
  for (const call of [cast.leo.call, cast.owner]) {
    expect((await refusalOf(call('deleteChatWebhook', { params }))).code).toBe('not_found')
  }
  const teams = { name: 'T', format: 'slack', url: place.url, teamId: cast.teams.billing } as const
  expect((await refusalOf(cast.ana.call('createChatWebhook', { body: teams }))).code).toBe('not_allowed')
  await cast.ana.call('deleteChatWebhook', { params })
})

/** A browser that subscribes, and can read what it is sent (RFC 8291). */
function browser() {
  const pair = createECDH('prime256v1')
  const point = pair.generateKeys()
  const auth = randomBytes(16)
  const keys = { p256dh: point.toString('base64url'), auth: auth.toString('base64url') }
  const read = (body: Buffer) => {
    const [salt, sender] = [body.subarray(0, 16), body.subarray(21, 21 + body[20]!)]
    const secret = pair.computeSecret(sender)
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), point, sender])
    const prk = createHmac('sha256', auth).update(secret).digest()
    const ikm = createHmac('sha256', prk)
      .update(Buffer.concat([info, Buffer.from([1])]))
      .digest()
    const part = (name: string, length: number) =>
      Buffer.from(hkdfSync('sha256', ikm, salt, `Content-Encoding: ${name}\0`, length))
    const sealed = body.subarray(21 + sender.length)
    const open = createDecipheriv('aes-128-gcm', part('aes128gcm', 16), part('nonce', 12))
    open.setAuthTag(sealed.subarray(-16))
    const padded = Buffer.concat([open.update(sealed.subarray(0, -16)), open.final()])
    return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString()) as Record<string, string>
  }
  return { keys, read }
}

test('5.5 a browser is told what only it can read; one that is gone is forgotten', async () => {
  const service = await openPlace('https')
  const { keys, read } = browser()
  const { publicKey } = await cast.mia.call('readPushKey', {})
  const body = { endpoint: service.url, keys, device: 'Firefox' }
  await cast.mia.call('createPushSubscription', { body })
  await cast.mia.call('createPushSubscription', { body })
  const [mine, ...more] = (await cast.mia.call('listPushSubscriptions', {})).items
  expect(more).toEqual([])
  expect(mine?.host).toBe(new URL(service.url).host)
  const { id } = await escalate()
  await desk.settle()
  expect(service.heard).toHaveLength(1)
  const { headers, body: sealed } = service.heard[0]!
  expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: expect.stringMatching(/^\d+$/) })
  expect(headers.authorization).toContain(`k=${publicKey}`)
  expect(read(sealed)).toMatchObject({
    title: expect.stringContaining('asks for you'),
    body: expect.stringContaining('Charged twice'),
    url: expect.stringContaining(`/escalations/${id}`),
  })
  expect(await deliveriesOf(cast.mia, id)).toContain('push delivered')
  await take(id)
  service.manner = 410
  const again = await escalate()
  await desk.settle()
  await take(again.id)
  expect((await cast.mia.call('listPushSubscriptions', {})).items).toEqual([])
  await service.close()
})

test('news at night waits for the working day also in a browser; what is switched off does not come', async () => {
  const service = await openPlace('https')
  const { keys } = browser()
  await cast.leo.call('createPushSubscription', { body: { endpoint: service.url, keys, device: 'Phone' } })
  const give = async () => {
    const { id } = await cast.complain()
    await cast.owner('updateTicket', { params: { id }, body: { ownerId: cast.leo.id } })
  }
  // 22:00 in Madrid on a Tuesday.
  const week = 7 * day
  await desk.passTo(instant(Math.ceil(desk.clock.now() / week) * week + 5 * day + 21 * hour))
  const before = service.heard.length
  await give()
  await desk.pass(hour)
  expect(service.heard.length).toBe(before)
  await desk.pass(12 * hour)
  expect(service.heard.length).toBe(before + 1)
  const off = [{ kind: 'ticket_assigned', channel: 'push' as const }]
  await cast.leo.call('saveNotificationPreferences', { body: { off } })
  await give()
  await desk.pass(24 * hour)
  expect(service.heard.length).toBe(before + 1)
  const always = [{ kind: 'escalation_step', channel: 'push' as const }]
  const refused = await refusalOf(cast.leo.call('saveNotificationPreferences', { body: { off: always } }))
  expect(refused.errors?.[0]?.pointer).toBe('/off/0/kind')
  await service.close()
})
