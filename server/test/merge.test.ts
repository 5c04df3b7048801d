import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour, parseInstant } from '#core/time/instant.ts'
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

async function arrive(from: string, text: string): Promise<string> {
  const at = new Date(desk.clock.now()).toISOString()
  await desk.receive(letter({ from, subject: text, text, at }), { from, to: [HELP] })
  return (await newestTicket(staff.program)).id
}

/** Two tickets of one customer, an hour apart. */
async function two() {
  const from = `merge-${++customers}@customer.example`
  const older = await arrive(from, 'My parcel is late.')
  await desk.pass(hour)
  return { from, older, newer: await arrive(from, 'And the bill is wrong.') }
}
const read = (id: string) => staff.program('readTicket', { params: { id } })
const merge = (id: string, intoId: string) =>
  staff.program('mergeTicket', { params: { id }, body: { intoId } })
const clockOf = async (id: string, kind: string) =>
  (await read(id)).clocks.find((clock) => clock.kind === kind && clock.state === 'running')

describe('1.7 a merged ticket', () => {
  test('hands every message, note and draft to the living one, each once', async () => {
    const { older, newer } = await two()
    await staff.noor.call('writeNote', { params: { id: newer }, body: { text: 'Carrier was asked.' } })
    await staff.noor.call('keepDraft', { params: { id: newer }, body: { content: { text: 'Dear' } } })
    await merge(newer, older)
    const words = (await read(older)).messages.map((message) => message.visibleText)
    expect(words.sort()).toEqual(['And the bill is wrong.', 'Carrier was asked.', 'My parcel is late.'])
    const draft = await staff.noor.call('readDraft', { params: { id: older } })
    expect(draft.content).toEqual({ text: 'Dear' })
  })

  test('keeps the stricter due instants, whichever way it is merged', async () => {
    const one = await two()
    const strict = (await clockOf(one.older, 'first_response'))!.dueAt
    await merge(one.newer, one.older)
    expect((await clockOf(one.older, 'first_response'))!.dueAt).toBe(strict)
    const other = await two()
    const stricter = (await clockOf(other.older, 'first_response'))!.dueAt
    await merge(other.older, other.newer)
    expect((await clockOf(other.newer, 'first_response'))!.dueAt).toBe(stricter)
  })

  test('hands over its stricter clocks: an answer on the living one meets them, resolving ends them', async () => {
    const { older, newer } = await two()
    await merge(older, newer)
    const body = { direction: 'outbound' as const, text: 'It was sent today.', status: 'resolved' as const }
    await staff.noor.call('sendMessage', { params: { id: newer }, body })
    const states = (await read(newer)).clocks.map(({ kind, state }) => `${kind} ${state}`)
    expect(states).toContain('first_answer met')
    expect(states.filter((each) => / (running|paused)$/.test(each))).toEqual([])
  })

  test('keeps what another department was asked: the living one shows it, and the answer comes there (3.4)', async () => {
    const { older, newer } = await two()
    const question = 'Where is the parcel?'
    const asked = await staff.noor.call('askConsult', {
      params: { id: newer },
      body: { teamId: staff.teams.billing, question },
    })
    await merge(newer, older)
    const consults = async () => (await staff.program('listConsults', { params: { id: older } })).items
    expect(await consults()).toMatchObject([{ id: asked.id, question, answer: null }])
    await desk.pass(2 * 24 * hour)
    const reminders = (await staff.tomas.call('listNotifications', {})).items
    expect(reminders.filter(({ kind }) => kind === 'consult_asked').length).toBeGreaterThan(1)
    await staff.tomas.call('answerConsult', { params: { id: asked.id }, body: { words: 'In Lisbon.' } })
    expect(await consults()).toMatchObject([{ answer: 'In Lisbon.' }])
    const notes = (await read(older)).messages.filter(({ direction }) => direction === 'note')
    expect(notes.map(({ text }) => text)).toEqual([`${question}\n\nIn Lisbon.`])
    const [news] = (await staff.noor.call('listNotifications', {})).items
    expect(news).toMatchObject({ kind: 'consult_answered', ticketId: older })
  })

  test('trap 8 warns and breaches no more', async () => {
    const { older, newer } = await two()
    await merge(newer, older)
    await desk.pass(20 * 24 * hour)
    const { items } = await staff.program('listEvents', { params: { id: newer }, query: { limit: 200 } })
    const at = items.find((event) => event.type === 'ticket.merged')?.at
    expect(at).toBeDefined()
    const later = items.filter((event) => parseInstant(event.at) > parseInstant(at!))
    expect(later.filter((event) => event.type.startsWith('clock.'))).toEqual([])
    expect((await read(newer)).clocks.filter((clock) => clock.state === 'running')).toEqual([])
  })

  test('carries its open commitments over, to be kept there', async () => {
    const { older, newer } = await two()
    const dueAt = new Date(desk.clock.now() + 3 * hour).toISOString()
    await staff.program('sendMessage', {
      params: { id: newer },
      body: {
        direction: 'outbound',
        purpose: 'acknowledgement',
        text: 'We look into it.',
        commitment: { kind: 'update', words: 'You hear from us today', dueAt },
      },
    })
    await merge(newer, older)
    expect((await read(older)).commitments).toMatchObject([{ state: 'open', ticketId: older }])
    await staff.program('sendMessage', {
      params: { id: older },
      body: { direction: 'outbound', text: 'It was sent today.' },
    })
    const it = await read(older)
    expect(it.commitments).toMatchObject([{ state: 'kept' }])
    expect(it.clocks.find((clock) => clock.kind === 'commitment')?.state).toBe('met')
  })

  test('is refused for tickets of different customers, and into itself', async () => {
    const [one, other] = [await two(), await two()]
    expect(await refusalOf(merge(one.older, other.older))).toMatchObject({ reason: 'ticket.other_customer' })
    expect((await refusalOf(merge(one.older, one.older))).status).toBe(422)
    expect((await read(one.older)).status).toBe('open')
  })

  test('two merges at once, each into the other, leave one living ticket', async () => {
    const { older, newer } = await two()
    const done = await Promise.allSettled([merge(older, newer), merge(newer, older)])
    expect(done.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    const statuses = [(await read(older)).status, (await read(newer)).status]
    expect(statuses.sort()).toEqual(['closed', 'open'])
  })
})
