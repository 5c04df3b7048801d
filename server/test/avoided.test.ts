import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { formatInstant, hour, instant, minute } from '#core/time/instant.ts'
import { engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let staff: Staff
let count = 0

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
})
afterAll(() => desk.stop())
beforeEach(async () => {
  await staff
    .owner('createBulkRun', { body: { view: 'all', change: { status: 'resolved' } } })
    .catch(() => null)
  await desk.settle()
})

async function make(text = 'Where is my order?') {
  count += 1
  const contact = { name: `C${count}`, email: `c${count}@customer.example` }
  const { id } = await staff.program('createTicket', {
    body: { subject: `S${count}`, text, contact, language: 'en' },
  })
  await desk.pass(minute)
  return id
}
const left = (id: string, call = staff.noor.call) => call('leaveTicket', { params: { id } })
const avoided = async () => (await staff.noor.call('listTickets', { query: { view: 'avoided' } })).items
const take = (id: string) =>
  staff.noor.call('updateTicket', { params: { id }, body: { ownerId: staff.noor.id } })
const told = async () =>
  (await staff.owner('listNotifications', {})).items.filter(({ kind }) => kind === 'ticket_avoided')

describe('2.5 a ticket nobody wants', () => {
  test('that was opened and left shows with its reason', async () => {
    const id = await make()
    await left(id)
    await left(id)
    expect(await avoided()).toMatchObject([{ id, avoided: { leftOpen: 2, skips: 0, snoozes: 0 } }])
  })

  test('is no longer avoided once somebody works on it', async () => {
    const id = await make()
    await left(id)
    await staff.noor.call('writeNote', { params: { id }, body: { text: 'I asked the carrier.' } })
    expect(await avoided()).toEqual([])
  })

  test('that is another’s, or waits for the customer, is not left by me', async () => {
    const [theirs, waits] = [await make(), await make()]
    await staff.program('updateTicket', { params: { id: theirs }, body: { ownerId: staff.tomas.id } })
    await staff.program('updateTicket', { params: { id: waits }, body: { status: 'pending' } })
    await left(theirs)
    await left(waits)
    expect(await avoided()).toEqual([])
  })

  test('passed over three times for newer ones is told to the lead, once', async () => {
    const before = (await told()).length
    const old = await make()
    for (let i = 0; i < 4; i++) {
      const newer = await make()
      await desk.pass(minute)
      await take(newer)
      await desk.settle()
    }
    expect(await avoided()).toMatchObject([{ id: old, avoided: { skips: 4 } }])
    expect(await told()).toHaveLength(before + 1)
  })

  test('taking what is due first passes nobody over', async () => {
    const first = await make()
    await make()
    await take(first)
    await desk.settle()
    expect(await avoided()).toEqual([])
  })

  test('snoozed twice is told to the lead; the angriest stand first, then the oldest', async () => {
    const before = (await told()).length
    const calm = await make()
    await left(calm)
    const angry = await make('This is outrageous!!! I am furious, you are liars. Worst company ever.')
    for (let i = 1; i < 3; i++) {
      const snoozedUntil = formatInstant(instant(desk.clock.now() + i * hour))
      await staff.noor.call('updateTicket', { params: { id: angry }, body: { snoozedUntil } })
    }
    const later = await make()
    await left(later)
    expect((await avoided()).map(({ id }) => id)).toEqual([angry, calm, later])
    expect(await told()).toHaveLength(before + 1)
    const pages = await staff.noor.call('listTickets', { query: { view: 'avoided', limit: 1 } })
    const next = { view: 'avoided' as const, limit: 1, cursor: pages.next! }
    expect((await staff.noor.call('listTickets', { query: next })).items[0]?.id).toBe(calm)
  })
})
