import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Call, Output } from '#contracts/client.ts'
import { openMailboxSecrets } from '#server/features/mailboxes/index.ts'
import { type TestDesk, startDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let owner: Call
beforeEach(async () => {
  desk = await startDesk()
  owner = (await desk.setUp()).owner
})
afterEach(() => desk.stop())

describe('topics', () => {
  test('a tree stays a tree: none stands below itself', async () => {
    const { items } = await owner('listTopics', { query: {} })
    const child = items.find(({ parentId }) => parentId !== null)!
    const params = { id: child.parentId! }
    const refused = await refusalOf(owner('updateTopic', { params, body: { parentId: child.id } }))
    expect(refused).toMatchObject({ reason: 'topic.above_itself', errors: [{ pointer: '/parentId' }] })
    const moved = await owner('updateTopic', { params: { id: child.id }, body: { parentId: null, level: 2 } })
    expect(moved).toMatchObject({ parentId: null, level: 2, name: child.name, revision: 2 })
  })

  test('3.3 two things to look into never share the answers of one', async () => {
    const items = ['Account history', 'Billing'].map((words) => ({ key: 'item_1', words }))
    const refused = await refusalOf(owner('createTopic', { body: { name: 'Refunds', checklist: items } }))
    expect(refused).toMatchObject({ code: 'invalid_request', errors: [{ pointer: '/checklist' }] })
  })
})

describe('remedies', () => {
  test('6.1 the catalogue is given from mildest to strongest', async () => {
    const limits = {}
    await owner('createRemedy', {
      body: { name: 'A call', rung: 1, definition: { kind: 'other', limits } },
    })
    const { items } = await owner('listRemedies', { query: {} })
    expect(items.map(({ rung }) => rung)).toEqual([1, 1, 2, 3, 4])
  })

  test('trap 49 limits in another currency or below zero limit nothing and are refused', async () => {
    const body = (amount: string, currency: string) => ({
      name: 'Credit',
      rung: 3,
      definition: {
        kind: 'credit' as const,
        amount: { amount: '10', currency: 'EUR' },
        limits: { agent: { perTicket: { amount, currency } } },
      },
    })
    const other = await refusalOf(owner('createRemedy', { body: body('25', 'USD') }))
    expect(other).toMatchObject({ reason: 'remedy.other_currency' })
    const negative = await refusalOf(owner('createRemedy', { body: body('-25', 'EUR') }))
    expect(negative.errors).toMatchObject([{ pointer: '/definition/limits/agent/perTicket' }])
    expect((await owner('createRemedy', { body: body('25.50', 'EUR') })).definition.limits.agent).toEqual({
      perTicket: { amount: '25.50', currency: 'EUR' },
    })
  })
})

describe('mailboxes', () => {
  const inbound = { kind: 'imap', host: 'imap.acme.example', port: 993, user: 'help' } as const
  const stored = () =>
    desk.ctx.db.selectFrom('mailboxes').select(['secrets', 'inbound', 'outbound']).executeTakeFirstOrThrow()
  const add = (): Promise<Output<'createMailbox'>> =>
    owner('createMailbox', {
      body: { address: 'Help@acme.example', inbound: { ...inbound, password: 'pass-in' } },
    })

  test('passwords are sealed in the database and in no answer and no event', async () => {
    const mailbox = await add()
    expect(mailbox).toMatchObject({
      address: 'help@acme.example',
      inbound: { host: inbound.host, folders: ['INBOX'] },
    })
    const { secrets, ...rest } = await stored()
    const events = await desk.ctx.db.selectFrom('events').selectAll().execute()
    const shown = JSON.stringify([
      mailbox,
      await owner('listMailboxes', { query: {} }),
      rest,
      secrets,
      events,
    ])
    expect(shown).not.toContain('pass-in')
    expect(openMailboxSecrets(desk.ctx, secrets)).toEqual({ inboundPassword: 'pass-in' })
  })

  test('a password that is not said again is kept for the same server, and never sent to another', async () => {
    const params = { id: (await add()).id }
    await owner('updateMailbox', { params, body: { inbound: { ...inbound, folders: ['Support'] } } })
    expect(openMailboxSecrets(desk.ctx, (await stored()).secrets)).toEqual({ inboundPassword: 'pass-in' })
    await owner('updateMailbox', { params, body: { inbound: { ...inbound, host: 'imap.other.example' } } })
    expect((await stored()).secrets).toBeNull()
  })

  test('one address is one mailbox', async () => {
    await add()
    const again = { address: 'HELP@acme.example', inbound: { kind: 'smtp' } as const }
    expect((await refusalOf(owner('createMailbox', { body: again }))).reason).toBe('mailbox.address_taken')
  })
})

describe('contacts', () => {
  test('are found by the beginning of a name or an address, wild cards mean themselves, and pages join', async () => {
    for (const [name, email] of [
      ['Marta Ruiz', 'marta@one.example'],
      ['Mark Vos', 'm.vos@two.example'],
      ['Zoe', 'zoe@three.example'],
    ] as const) {
      await owner('createTicket', {
        body: { subject: 'Hello', text: 'Hello', contact: { name, email } },
      })
    }
    const found = async (q: string) =>
      (await owner('listContacts', { query: { q } })).items.map(({ name }) => name)
    expect(await found('mar')).toEqual(['Mark Vos', 'Marta Ruiz'])
    expect(await found('ZOE@')).toEqual(['Zoe'])
    expect(await found('%')).toEqual([])
    // One by the name, the other by name and address: each once.
    const one = await owner('listContacts', { query: { q: 'm', limit: 1 } })
    const other = await owner('listContacts', { query: { q: 'm', limit: 1, cursor: one.next! } })
    expect([...one.items, ...other.items].map(({ name }) => name)).toEqual(['Mark Vos', 'Marta Ruiz'])
    expect(other.next).toBeNull()
    const first = await owner('listContacts', { query: { limit: 2 } })
    const second = await owner('listContacts', { query: { limit: 2, cursor: first.next! } })
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual([
      'Mark Vos',
      'Marta Ruiz',
      'Zoe',
    ])
    expect(first.items[0]).toMatchObject({ openTickets: 1 })
  })

  test('3.2 what a customer was told before is kept with them', async () => {
    await owner('createTicket', {
      body: {
        subject: 'Hello',
        text: 'Hello',
        contact: { name: 'Zoe', email: 'zoe@three.example' },
      },
    })
    const [zoe] = (await owner('listContacts', { query: {} })).items
    const body = {
      kind: 'delivery',
      words: 'within two days',
      toldBy: 'sales',
      toldAt: '2026-02-01T10:00:00Z',
    } as const
    await owner('recordExpectation', { params: { id: zoe!.id }, body })
    const rows = await desk.ctx.db.selectFrom('expectations').select(['contactId', 'words']).execute()
    expect(rows).toEqual([{ contactId: zoe!.id, words: 'within two days' }])
    const params = { id: zoe!.id }
    const changed = await owner('updateContact', { params, body: { notes: 'prefers mail', language: 'nl' } })
    expect(changed).toMatchObject({ notes: 'prefers mail', language: 'nl', revision: 2 })
  })
})
