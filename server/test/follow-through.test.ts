import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Call } from '#contracts/client.ts'
import { hour, minute } from '#core/time/instant.ts'
import { engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let staff: Staff
beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  await promised('kept@customer.example')
  await desk.pass(hour)
  await answer('kept@customer.example')
  await promised('broken@customer.example')
  await desk.pass(3 * hour)
  await answer('broken@customer.example')
})
afterAll(() => desk.stop())

const tickets = new Map<string, string>()

/** Noor tells a customer that they hear from us in two hours. */
async function promised(email: string): Promise<void> {
  const { id } = await staff.program('createTicket', {
    body: { subject: 'Order', text: 'Where is my order?', contact: { name: email, email }, language: 'en' },
  })
  tickets.set(email, id)
  await staff.noor.call('updateTicket', { params: { id }, body: { ownerId: staff.noor.id } })
  const dueAt = new Date(desk.clock.now() + 2 * hour).toISOString()
  await staff.noor.call('sendMessage', {
    params: { id },
    body: {
      direction: 'outbound',
      purpose: 'acknowledgement',
      text: 'It matters to us and we look into it. You hear from us in two hours.',
      commitment: { kind: 'update', words: 'You hear from us in two hours', dueAt },
    },
  })
  await desk.pass(minute)
}

async function answer(email: string): Promise<void> {
  const params = { id: tickets.get(email)! }
  await staff.noor.call('sendMessage', { params, body: { direction: 'outbound', text: 'It left today.' } })
  await desk.pass(minute)
}

const half = { kept: 1, broken: 1, answeredLate: 1, rate: 0.5 }
const nothing = { kept: 0, broken: 0, answeredLate: 0, rate: null }
const read = async (call: Call) => await call('readFollowThrough', { query: {} })

test('2.3 follow-through of a team is everybody’s to read', async () => {
  for (const call of [staff.noor.call, staff.ingrid.call, staff.program]) {
    const { teams } = await read(call)
    expect(teams).toMatchObject([{ team: { id: staff.teams.service }, updates: half, actions: nothing }])
  }
})

test('2.3 a person’s is theirs and their lead’s to read, nobody else’s', async () => {
  const noor = { id: staff.noor.id, name: 'Noor Haddad' }
  expect((await read(staff.noor.call)).people).toMatchObject([{ member: noor, isMe: true, updates: half }])
  expect((await read(staff.tomas.call)).people).toMatchObject([{ member: noor, isMe: false, updates: half }])
  for (const call of [staff.ingrid.call, staff.owner, staff.program]) {
    expect((await read(call)).people).toEqual([])
  }
})

test('2.3 what was due before the weeks asked for does not count', async () => {
  await desk.pass(8 * 24 * hour)
  const { from, teams } = await staff.program('readFollowThrough', { query: { weeks: 1 } })
  expect(new Date(from).getTime()).toBe(desk.clock.now() - 7 * 24 * hour)
  expect(teams).toEqual([])
  expect((await staff.program('readFollowThrough', { query: { weeks: 2 } })).teams).toHaveLength(1)
})
