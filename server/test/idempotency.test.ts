import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Call } from '#contracts/client.ts'
import { day } from '#core/time/instant.ts'
import { sweep } from '#server/platform/sweep.ts'
import { allTickets, engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let staff: Staff
let keys = 0

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
})
afterAll(() => desk.stop())

const newKey = () => `key-${++keys}`
const create = (call: Call, idempotencyKey: string, more: object = {}) =>
  call(
    'createTicket',
    {
      body: { subject: 'Invoice', text: 'It is wrong.', contact: { email: 'ana@customer.example' }, ...more },
    },
    { idempotencyKey },
  )
const count = async () => (await allTickets(staff.program)).length

describe('a POST that is repeated under its key', () => {
  test('has one effect and the same answer, to the byte', async () => {
    const key = newKey()
    const before = await count()
    const first = await create(staff.program, key)
    expect(await create(staff.program, key)).toEqual(first)
    expect(await count()).toBe(before + 1)
  })

  test('has one effect when both arrive at once', async () => {
    const key = newKey()
    const before = await count()
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => create(staff.program, key)))
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1)
    expect(await count()).toBe(before + 1)
  })

  test('says that it is a repetition', async () => {
    const key = newKey()
    const { id } = await create(staff.program, key)
    const { secret } = await staff.owner('createApiKey', { body: { name: 'raw', role: 'agent' } })
    const send = () =>
      fetch(`${desk.base}/v1/tickets/${id}/notes`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${secret}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify({ text: 'Noted' }),
      })
    expect((await send()).headers.get('idempotent-replayed')).toBeNull()
    const again = await send()
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect(again.status).toBe(201)
  })

  test('with other words is refused', async () => {
    const key = newKey()
    await create(staff.program, key)
    const refused = await refusalOf(create(staff.program, key, { subject: 'Something else' }))
    expect(refused.code).toBe('idempotency_key_reused')
  })

  test('is its caller’s own: another may use the same key', async () => {
    const key = newKey()
    const mine = await create(staff.noor.call, key)
    const theirs = await create(staff.tomas.call, key)
    expect(theirs.id).not.toBe(mine.id)
  })

  test('may be tried again after a refusal', async () => {
    const key = newKey()
    const wrong = await refusalOf(create(staff.program, key, { topicId: 'top_unknown' })).catch(() => null)
    expect(wrong === null || wrong.status === 422).toBe(true)
    const right = await create(staff.program, newKey())
    expect(right.number).toBeGreaterThan(0)
  })

  test('is remembered for two days, and then forgotten', async () => {
    const key = newKey()
    const first = await create(staff.program, key)
    await desk.pass(1.9 * day)
    await sweep(desk.ctx)
    expect((await create(staff.program, key)).id).toBe(first.id)
    await desk.pass(0.2 * day)
    await sweep(desk.ctx)
    expect((await create(staff.program, key)).id).not.toBe(first.id)
  })

  test('tells the customer once', async () => {
    const { id } = await create(staff.program, newKey(), { contact: { email: 'eva@customer.example' } })
    const key = newKey()
    const say = () =>
      staff.program(
        'sendMessage',
        { params: { id }, body: { direction: 'outbound', text: 'It is corrected.' } },
        { idempotencyKey: key },
      )
    await Promise.all([say(), say(), say()])
    await desk.pass(60_000)
    expect(desk.mail.mails.filter((mail) => mail.envelopeTo.includes('eva@customer.example'))).toHaveLength(1)
    const { messages } = await staff.program('readTicket', { params: { id } })
    expect(messages.filter((message) => message.direction === 'outbound')).toHaveLength(1)
  })
})
