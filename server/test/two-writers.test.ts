import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour, minute } from '#core/time/instant.ts'
import { HELP, letter } from './fixtures/letter.ts'
import { engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let staff: Staff
let customers = 0

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
})
afterAll(() => desk.stop())

async function begin() {
  const from = `two-${++customers}@customer.example`
  const write = (text: string) =>
    desk.receive(
      letter({ from, text, subject: `Order ${customers}`, at: new Date(desk.clock.now()).toISOString() }),
      { from, to: [HELP] },
    )
  await write('It has not come.')
  const { id } = await newestTicket(staff.program)
  return { id, from }
}

describe('trap 43 nobody holds a ticket against others', () => {
  test('two write at once: each draft is kept for its author, however long one of them is away', async () => {
    const { id } = await begin()
    const params = { id }
    await staff.noor.call('keepDraft', { params, body: { content: { text: 'From Noor' } } })
    await staff.tomas.call('keepDraft', { params, body: { content: { text: 'From Tomas' } } })
    await desk.pass(8 * hour)
    const draftOf = async (person: typeof staff.noor) =>
      (await person.call('readDraft', { params, query: {} })).content
    expect(await draftOf(staff.noor)).toEqual({ text: 'From Noor' })
    expect(await draftOf(staff.tomas)).toEqual({ text: 'From Tomas' })
  })

  test('one who went away in the middle stops nobody: the other answers at once', async () => {
    const { id, from } = await begin()
    const params = { id }
    await staff.noor.call('keepDraft', { params, body: { content: { text: 'I was just about to' } } })
    const { revision } = await staff.tomas.call('readTicket', { params })
    const body = { direction: 'outbound' as const, text: 'It comes today.', seenRevision: revision }
    await staff.tomas.call('sendMessage', { params, body })
    await desk.pass(minute)
    expect(desk.mail.mails.filter((mail) => mail.envelopeTo.includes(from))).toHaveLength(1)
  })

  test('what was not seen is checked when it is sent, and the words stay with who wrote them', async () => {
    const { id, from } = await begin()
    const params = { id }
    const { revision } = await staff.noor.call('readTicket', { params })
    await staff.noor.call('keepDraft', { params, body: { content: { text: 'It comes today.' } } })
    const first = `<two-${customers}@customer.example>`
    const sent = desk.mail.mails.length
    await desk.receive(
      letter({
        from,
        text: 'It has come.',
        messageId: first,
        subject: `[#${(await newestTicket(staff.program)).number}]`,
        at: new Date(desk.clock.now()).toISOString(),
      }),
      { from, to: [HELP] },
    )
    const body = { direction: 'outbound' as const, text: 'It comes today.', seenRevision: revision }
    const refusal = await refusalOf(staff.noor.call('sendMessage', { params, body }))
    expect(refusal.code).toBe('changed_meanwhile')
    expect(desk.mail.mails).toHaveLength(sent)
    const { content } = await staff.noor.call('readDraft', { params, query: {} })
    expect(content).toEqual({ text: 'It comes today.' })
  })
})
