import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour, minute } from '#core/time/instant.ts'
import { HELP, letter } from './fixtures/letter.ts'
import { engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let staff: Staff
let people = 0
const PAGE = /\/p\/[\w-]{43}/

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
})
afterAll(() => desk.stop())

async function arrive(from: string, text: string, name?: string): Promise<string> {
  const at = new Date(desk.clock.now()).toISOString()
  await desk.receive(letter({ from, name: name ?? from, subject: text, text, at }), { from, to: [HELP] })
  return (await newestTicket(staff.program)).id
}
const call = () => staff.noor.call
const ticket = (id: string) => staff.program('readTicket', { params: { id } })
const contact = (id: string) => call()('readContact', { params: { id } })
const merge = (intoId: string, fromId: string) =>
  call()('mergeContact', { params: { id: intoId }, body: { fromId } })
const undo = (id: string) => call()('undoContactMerge', { params: { id } })
const ticketsOf = async (contactId: string) =>
  (await call()('listTickets', { query: { contactId, limit: 100 } })).items.map((one) => one.id).sort()
const answer = (id: string, text: string) =>
  call()('sendMessage', { params: { id }, body: { direction: 'outbound', text } })

/** One person who wrote from work and from home, known as two. */
async function two() {
  const n = ++people
  const work = `zwork-${n}@customer.example`
  const home = `ahome-${n}@customer.example`
  const atWork = await arrive(work, `Late again ${n}`, 'Zoe Work')
  const atHome = await arrive(home, `Where is it ${n}`, 'Zoe Home')
  const keptId = (await ticket(atWork)).contact.id
  const otherId = (await ticket(atHome)).contact.id
  return { work, home, atWork, atHome, keptId, otherId }
}

describe('two records of one person', () => {
  test('become one: tickets, addresses, notes and what they were told move, and nothing is lost', async () => {
    const { work, home, atWork, atHome, keptId, otherId } = await two()
    await call()('updateContact', { params: { id: keptId }, body: { notes: 'Calls before nine.' } })
    await call()('updateContact', {
      params: { id: otherId },
      body: { notes: 'Prefers mail.', zone: 'Europe/Lisbon' },
    })
    const told = { kind: 'delivery' as const, words: 'Within two days', toldBy: 'Sales' }
    await call()('recordExpectation', {
      params: { id: otherId },
      body: { ...told, toldAt: '2026-03-01T09:00:00Z' },
    })
    const holds = await call()('readContactHoldings', { params: { id: otherId } })
    expect(holds).toMatchObject({ tickets: 1, openTickets: 1, expectations: 1, hasNotes: true })
    expect(holds.addresses).toEqual([{ kind: 'email', address: home }])
    const done = await merge(keptId, otherId)
    expect(done.merge).toMatchObject({ tickets: 1, addresses: [home], by: 'Noor Haddad', mayUndo: true })
    expect(done.contact.addresses.map((one) => one.address).sort()).toEqual([home, work])
    expect(done.contact).toMatchObject({
      notes: 'Calls before nine.\n\nPrefers mail.',
      zone: 'Europe/Lisbon',
      openTickets: 2,
    })
    expect(await ticketsOf(keptId)).toEqual([atWork, atHome].sort())
    const moved = await ticket(atHome)
    expect(moved.contact).toMatchObject({ id: keptId, name: 'Zoe Work' })
    expect(moved.history.expectations.map((one) => one.words)).toEqual(['Within two days'])
    const events = await call()('listEvents', { params: { id: atHome }, query: {} })
    expect(events.items.map((one) => one.sentence)).toContain(
      'Noor Haddad merged the customer Zoe Home into Zoe Work',
    )
    expect((await contact(otherId)).mergedInto).toEqual({ id: keptId, name: 'Zoe Work' })
    const listed = await call()('listContacts', { query: { q: 'zoe', limit: 100 } })
    expect(listed.items.map((one) => one.id)).not.toContain(otherId)
  })

  test('trap 34 mail from either address lands at the kept one, and each ticket is answered where it came from', async () => {
    const { work, home, atWork, atHome, keptId, otherId } = await two()
    await merge(keptId, otherId)
    const later = await arrive(home, 'And one more thing')
    expect((await ticket(later)).contact.id).toBe(keptId)
    expect((await ticket(later)).contact.email).toBe(home)
    expect((await ticket(atWork)).contact.email).toBe(work)
    expect((await ticket(atHome)).contact.email).toBe(home)
    await answer(atWork, 'We look into it.')
    await answer(atHome, 'We look into that too.')
    await desk.pass(minute)
    const to = (words: string) => desk.mail.mails.find((mail) => mail.text?.includes(words))?.envelopeTo
    expect(to('We look into it.')).toEqual([work])
    expect(to('We look into that too.')).toEqual([home])
  })

  test('trap 34 a ticket nobody mailed for is answered at the address it had before', async () => {
    const n = ++people
    const [work, home] = [`zz-${n}@customer.example`, `aa-${n}@customer.example`]
    const open = async (email: string) =>
      call()('createTicket', {
        body: { subject: 'By phone', text: 'It broke.', channel: 'phone', contact: { name: 'Yan', email } },
      })
    const [a, b] = [await open(work), await open(home)]
    await merge(a.contact.id, b.contact.id)
    expect((await ticket(a.id)).contact.email).toBe(work)
    expect((await ticket(b.id)).contact.email).toBe(home)
  })

  test('the page a customer was sent stays open to them, and is closed to nobody by the undo', async () => {
    const { atHome, keptId, otherId } = await two()
    await answer(atHome, 'We look into it.')
    await desk.pass(minute)
    const link = desk.mail.mails.findLast((mail) => PAGE.test(mail.text ?? ''))!
    const path = PAGE.exec(link.text ?? '')![0]
    const open = async () => (await fetch(desk.base + path)).status
    expect(await open()).toBe(200)
    const { merge: done } = await merge(keptId, otherId)
    expect(await open()).toBe(200)
    await answer(atHome, 'It comes tomorrow.')
    await desk.pass(minute)
    const newer = desk.mail.mails.findLast((mail) => mail.text?.includes('It comes tomorrow.'))!
    expect((await fetch(desk.base + PAGE.exec(newer.text ?? '')![0])).status).toBe(200)
    await undo(done.id)
    expect(await open()).toBe(200)
  })
})

describe('undoing a merge', () => {
  test('gives back exactly what moved; what came afterwards stays with the kept one', async () => {
    const { work, home, atWork, atHome, keptId, otherId } = await two()
    await call()('updateContact', { params: { id: otherId }, body: { notes: 'Prefers mail.' } })
    const { merge: done } = await merge(keptId, otherId)
    const since = await arrive(home, 'After the merge')
    const back = await undo(done.id)
    expect(back).toMatchObject({ id: otherId, mergedInto: null, notes: 'Prefers mail.' })
    expect(back.addresses).toEqual([{ kind: 'email', address: home }])
    expect(await contact(keptId)).toMatchObject({ notes: '', addresses: [{ kind: 'email', address: work }] })
    expect(await ticketsOf(otherId)).toEqual([atHome])
    expect(await ticketsOf(keptId)).toEqual([atWork, since].sort())
    expect((await ticket(await arrive(home, 'Once more'))).contact.id).toBe(otherId)
    expect(await refusalOf(undo(done.id))).toMatchObject({ reason: 'contact.merge_undone' })
    const { items } = await call()('listContactMerges', { params: { id: keptId } })
    expect(items).toEqual([])
  })

  test('leaves alone what somebody changed since', async () => {
    const { keptId, otherId } = await two()
    await call()('updateContact', { params: { id: otherId }, body: { notes: 'Old.', zone: 'Europe/Lisbon' } })
    const { merge: done } = await merge(keptId, otherId)
    await call()('updateContact', {
      params: { id: keptId },
      body: { notes: 'Written anew.', zone: 'Europe/Madrid' },
    })
    await undo(done.id)
    expect(await contact(keptId)).toMatchObject({ notes: 'Written anew.', zone: 'Europe/Madrid' })
  })

  test('of three goes the way it came: the last merge first', async () => {
    const first = await two()
    const second = await two()
    const one = await merge(first.keptId, first.otherId)
    const two_ = await merge(second.keptId, first.keptId)
    expect((await contact(first.otherId)).mergedInto?.id).toBe(second.keptId)
    expect((await ticket(await arrive(first.home, 'Chained'))).contact.id).toBe(second.keptId)
    expect(await refusalOf(undo(one.merge.id))).toMatchObject({ reason: 'contact.merge_not_last' })
    await undo(two_.merge.id)
    expect((await contact(first.otherId)).mergedInto?.id).toBe(first.keptId)
    await undo(one.merge.id)
    expect(await ticketsOf(first.otherId)).toEqual([first.atHome])
  })
})

describe('a merge is refused', () => {
  test('with itself, with one that is merged already, and with a stranger', async () => {
    const { keptId, otherId } = await two()
    expect(await refusalOf(merge(keptId, keptId))).toMatchObject({ reason: 'contact.merged_with_itself' })
    await merge(keptId, otherId)
    expect(await refusalOf(merge(keptId, otherId))).toMatchObject({ reason: 'contact.is_merged' })
    const change = call()('updateContact', { params: { id: otherId }, body: { name: 'X' } })
    expect(await refusalOf(change)).toMatchObject({ reason: 'contact.is_merged' })
    expect(await refusalOf(merge(keptId, 'con_of_nobody'))).toMatchObject({ status: 404 })
  })
})

test('two merges of the same pair the other way round end in one', async () => {
  const { keptId, otherId } = await two()
  const both = await Promise.allSettled([merge(keptId, otherId), merge(otherId, keptId)])
  expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
})

test('what reached a record while it was being merged is gathered afterwards, and goes back with the rest', async () => {
  const { atHome, keptId, otherId } = await two()
  const { merge: done } = await merge(keptId, otherId)
  // As a transaction that had read the address before the merge and committed after it.
  const late = (
    await call()('createTicket', { body: { subject: 'Late', text: 'Late.', contact: { id: keptId } } })
  ).id
  await desk.ctx.db.updateTable('tickets').set({ contactId: otherId }).where('id', '=', late).execute()
  await desk.pass(hour)
  expect((await ticket(late)).contact.id).toBe(keptId)
  await undo(done.id)
  expect(await ticketsOf(otherId)).toEqual([atHome, late].sort())
})
