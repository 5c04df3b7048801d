import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#core/time/instant.ts'
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

const note = (contact: object, text = 'The oven has not come, and I was charged twice.') =>
  staff.program('createTicket', { body: { subject: 'Oven', text, channel: 'phone', contact } })
const read = (id: string) => staff.program('readTicket', { params: { id } })

test('R60 a note of a call begins a ticket with the same duties as a mail, said by the customer', async () => {
  const { id } = await note({ name: 'Ana Ruiz', phone: '+34 600 111 222' })
  const ticket = await read(id)
  expect(ticket.messages).toMatchObject([
    { direction: 'inbound', channel: 'phone', author: { name: 'Ana Ruiz' } },
  ])
  expect(ticket.clocks.map((clock) => clock.kind)).toContain('first_response')
  expect(ticket.contact.name).toBe('Ana Ruiz')
})

test('a number is one person however it is written, and who is known is named', async () => {
  const first = await note({ name: 'Bob Bos', phone: '0031 (6) 1234-5678' })
  const again = await note({ phone: '+31 6 12345678' })
  const byId = await note({ id: first.contact.id })
  expect([again.contact, byId.contact]).toEqual([first.contact, first.contact])
  expect((await read(again.id)).messages[0]!.author.name).toBe('Bob Bos')
  expect((await read(byId.id)).messages[0]!.author.name).toBe('Bob Bos')
})

test('4.4 who calls again about a ticket is heard on it: it waits for us again, a resolved one opens', async () => {
  const { id } = await note({ name: 'Cas Kok', phone: '+31 6 87654321' })
  const answer = {
    direction: 'outbound',
    text: 'We know. Your oven comes today.',
    status: 'pending',
  } as const
  await staff.noor.call('sendMessage', { params: { id }, body: answer })
  expect(await read(id)).toMatchObject({ status: 'pending' })
  const said = { text: 'It did not come today either.', channel: 'counter' } as const
  const heard = await staff.noor.call('recordCall', { params: { id }, body: said })
  expect(heard).toEqual({ ticketId: id })
  const { status, messages } = await read(id)
  expect(status).toBe('open')
  expect(messages.at(-1)).toMatchObject({
    direction: 'inbound',
    channel: 'counter',
    author: { name: 'Cas Kok' },
  })

  await staff.noor.call('sendMessage', { params: { id }, body: { ...answer, status: 'resolved' } })
  await staff.noor.call('recordCall', { params: { id }, body: { text: 'No oven yet. I am still waiting.' } })
  expect((await read(id)).status).toBe('open')
})

test('1.7 a call about what ended long ago begins a ticket beside it; one about a merged ticket is refused', async () => {
  const { id, contact } = await note({ name: 'Dora Diaz', phone: '+34 600 999 888' })
  const answer = {
    direction: 'outbound',
    text: 'Your oven is there, and paid back.',
    status: 'resolved',
  } as const
  await staff.noor.call('sendMessage', { params: { id }, body: answer })
  await desk.pass(20 * day)
  const begun = await staff.program('recordCall', { params: { id }, body: { text: 'It broke again.' } })
  expect(begun.ticketId).not.toBe(id)
  expect((await read(begun.ticketId)).links.map((link) => link.id)).toContain(id)

  const other = await note({ id: contact.id }, 'One thing more about the oven.')
  await staff.program('mergeTicket', { params: { id: other.id }, body: { intoId: begun.ticketId } })
  const refused = refusalOf(
    staff.program('recordCall', { params: { id: other.id }, body: { text: 'Hello?' } }),
  )
  expect((await refused).reason).toBe('ticket.merged')
})

test('when it was said may be earlier, never later than now', async () => {
  const earlier = '2026-03-02T08:00:00Z'
  const { id } = await note({ name: 'Eva Prins', phone: '+31 6 11112222' })
  const say = (text: string, at: string) =>
    staff.program('recordCall', { params: { id }, body: { text, at } })
  await say('It is late.', earlier)
  await say('It is very late.', '2099-01-01T00:00:00Z')
  const times = (await read(id)).messages.map((message) => message.at)
  expect(times).toContain(earlier)
  expect(times.every((at) => Date.parse(at) <= desk.clock.now())).toBe(true)
})
