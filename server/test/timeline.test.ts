import { afterAll, beforeAll, expect, test } from 'vitest'
import { HELP, letter } from './fixtures/letter.ts'
import { engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let staff: Staff
let ticketId: string

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  const at = new Date(desk.clock.now()).toISOString()
  const from = 'timeline@customer.example'
  await desk.receive(letter({ from, subject: 'Late', text: 'My parcel is late.', at }), { from, to: [HELP] })
  ticketId = (await newestTicket(staff.program)).id
  await staff.noor.call('writeNote', { params: { id: ticketId }, body: { text: 'Carrier was asked.' } })
  await staff.noor.call('updateTicket', { params: { id: ticketId }, body: { priority: 'high' } })
})
afterAll(() => desk.stop())

type Part = 'words' | 'clocks' | 'escalation' | 'changes'
async function typesOf(part?: Part): Promise<string[]> {
  const { items } = await staff.program('listEvents', {
    params: { id: ticketId },
    query: { limit: 200, part },
  })
  return items.map(({ type }) => type)
}

test('the timeline is narrowed to words, clocks, escalation or changes, and together they are all of it', async () => {
  const parts = await Promise.all((['words', 'clocks', 'escalation', 'changes'] as const).map(typesOf))
  const [words, clocks, escalation, changes] = parts as [string[], string[], string[], string[]]
  expect(words).toContain('note.written')
  expect(words).toContain('message.received')
  expect(new Set(clocks.map((type) => type.split('.')[0]))).toEqual(new Set(['clock']))
  expect(escalation).toEqual([])
  expect(changes).toContain('ticket.priority_changed')
  expect(changes).not.toContain('ticket.message_received')
  expect(parts.flat().sort()).toEqual((await typesOf()).sort())
})

test('a part is paged like the whole', async () => {
  const first = await staff.program('listEvents', {
    params: { id: ticketId },
    query: { limit: 1, part: 'words' },
  })
  expect(first.items).toHaveLength(1)
  const rest = await staff.program('listEvents', {
    params: { id: ticketId },
    query: { part: 'words', cursor: first.next ?? undefined },
  })
  expect([...first.items, ...rest.items].map(({ type }) => type)).toEqual(await typesOf('words'))
})
