import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour, instant } from '#core/time/instant.ts'
import { engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let staff: Staff

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
})
afterAll(() => desk.stop())

const call: Staff['owner'] = (id, input, how) => staff.noor.call(id, input, how)
const create = (name: string, more: object = {}) => call('createAccount', { body: { name, ...more } })
const ticketOf = (email: string, subject = 'Late') =>
  call('createTicket', { body: { subject, text: `${subject}.`, contact: { name: email, email } } })

describe('a company', () => {
  test('holds its facts, value exactly, language and team, and each can be changed by itself', async () => {
    const made = await create('Hotel Mira', {
      domains: ['mira.example', 'MIRA.example'],
      value: { amount: '12345678901234.5', currency: 'EUR' },
      facts: { Rooms: '120' },
    })
    expect(made).toMatchObject({
      domains: ['mira.example'],
      value: { amount: '12345678901234.5', currency: 'EUR' },
      facts: { Rooms: '120' },
      tier: 'standard',
      team: null,
    })
    const params = { id: made.id }
    const changed = await call('updateAccount', {
      params,
      body: { teamId: staff.teams.billing, language: 'nl', value: null },
    })
    expect(changed).toMatchObject({
      name: 'Hotel Mira',
      team: { name: 'Billing' },
      language: 'nl',
      value: null,
    })
    const stale = call(
      'updateAccount',
      { params, body: { name: 'Other' } },
      { ifMatch: `"${made.revision}"` },
    )
    expect(await refusalOf(stale)).toMatchObject({ code: 'changed_meanwhile' })
    const team = call('updateAccount', { params, body: { teamId: 'tea_nobodys' } })
    expect(await refusalOf(team)).toMatchObject({ errors: [{ pointer: '/teamId' }] })
  })

  test('is found by the beginning of its name or domain, page by page', async () => {
    for (const n of [1, 2, 3]) await create(`Paged ${n}`, { domains: [`paged-${n}.example`] })
    const first = await call('listAccounts', { query: { q: 'paged', limit: 2 } })
    const rest = await call('listAccounts', { query: { q: 'paged', limit: 2, cursor: first.next! } })
    expect([...first.items, ...rest.items].map((one) => one.name)).toEqual(['Paged 1', 'Paged 2', 'Paged 3'])
    expect(rest.next).toBeNull()
    const byDomain = await call('listAccounts', { query: { q: 'paged-2.ex' } })
    expect(byDomain.items.map((one) => one.name)).toEqual(['Paged 2'])
  })

  test('shares no domain with another', async () => {
    await create('First', { domains: ['only-one.example'] })
    const taken = create('Second', { domains: ['only-one.example'] })
    expect(await refusalOf(taken)).toMatchObject({
      reason: 'account.domain_taken',
      detail: expect.stringContaining('First') as string,
    })
  })
})

describe('3.2 the page of a company', () => {
  test('shows the history of its people, also from before they belonged to it', async () => {
    const account = await create('Harbour')
    const before = await ticketOf('eva@harbour.example', 'Before')
    await call('updateContact', { params: { id: before.contact.id }, body: { accountId: account.id } })
    const after = await ticketOf('eva@harbour.example', 'After')
    await ticketOf('nobody@elsewhere.example')
    const { items } = await call('listTickets', { query: { accountId: account.id, sort: 'newest' } })
    expect(items.map((one) => one.id).sort()).toEqual([before.id, after.id].sort())
    const people = await call('listContacts', { query: { accountId: account.id } })
    expect(people.items.map((one) => one.id)).toEqual([before.contact.id])
    const page = await call('readAccount', { params: { id: account.id } })
    expect(page).toMatchObject({ contacts: 1, openTickets: 2, counts: { tickets: 2, escalations: 0 } })
  })

  test('shows what is owed to it by when, and what went up', async () => {
    const account = await create('Orchard')
    const ticket = await ticketOf('kim@orchard.example', 'Refund')
    await call('updateContact', { params: { id: ticket.contact.id }, body: { accountId: account.id } })
    const dueAt = new Date(instant(desk.clock.now() + 5 * hour)).toISOString()
    await call('sendMessage', {
      params: { id: ticket.id },
      body: {
        direction: 'outbound',
        text: 'We look into it.',
        commitment: { kind: 'update', words: 'You hear from us', dueAt },
      },
    })
    const page = await call('readAccount', { params: { id: account.id } })
    expect(page.commitments).toMatchObject([
      {
        kind: 'update',
        dueAt: dueAt.replace('.000Z', 'Z'),
        ticket: { id: ticket.id },
        owner: expect.anything() as object,
      },
    ])
    const words = 'It came late three times.'
    const handover = {
      whatHappened: words,
      customerWants: words,
      impact: words,
      verified: words,
      tried: words,
    }
    await call('requestEscalation', {
      params: { id: ticket.id },
      body: { kind: 'hierarchical', reason: 'lacks_authority', handover: { ...handover, promised: words } },
    })
    const after = await call('readAccount', { params: { id: account.id } })
    expect(after.escalations).toMatchObject([
      { kind: 'hierarchical', reason: 'lacks_authority', ticket: { id: ticket.id }, closedAt: null },
    ])
    expect(after.counts.escalations).toBe(1)
  })

  test('keeps what sales told it, until when it holds, and stands it beside every ticket of theirs', async () => {
    const account = await create('Meadow')
    const ticket = await ticketOf('lou@meadow.example')
    await call('updateContact', { params: { id: ticket.contact.id }, body: { accountId: account.id } })
    const told = { kind: 'delivery' as const, words: 'Within two days', toldBy: 'Sales, Rui' }
    const { id } = await call('recordAccountExpectation', {
      params: { id: account.id },
      body: { ...told, toldAt: '2026-02-01T09:00:00Z', untilAt: '2026-12-31T23:00:00Z' },
    })
    const newer = await ticketOf('lou@meadow.example', 'Newer')
    const page = await call('readAccount', { params: { id: account.id } })
    expect(page.expectations).toMatchObject([{ ...told, untilAt: '2026-12-31T23:00:00Z' }])
    const beside = await call('readTicket', { params: { id: newer.id } })
    expect(beside.history.expectations).toMatchObject([{ ...told, untilAt: '2026-12-31T23:00:00Z' }])
    await call('removeExpectation', { params: { id } })
    expect((await call('readAccount', { params: { id: account.id } })).expectations).toEqual([])
    expect(await refusalOf(call('removeExpectation', { params: { id } }))).toMatchObject({ status: 404 })
  })
})
