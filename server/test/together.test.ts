import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour } from '#core/time/instant.ts'
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

async function arrive(from: string, text: string, inReplyTo?: string): Promise<string> {
  const at = new Date(desk.clock.now()).toISOString()
  await desk.receive(letter({ from, subject: 'My parcel', text, at, inReplyTo }), { from, to: [HELP] })
  return (await newestTicket(staff.program)).id
}
const aTicket = () => arrive(`together-${++customers}@customer.example`, 'My parcel is late.')
const read = (id: string) => staff.program('readTicket', { params: { id } })

describe('a macro', () => {
  const change = { priority: 'high' as const, ownerId: 'me' as const, addTags: ['late'] }

  test('does several acts in one press and gives its words filled in; the status goes with the message', async () => {
    const ticketId = await aTicket()
    const words = { en: 'Dear {customer}, #{number} is with {agent}.' }
    const definition = { words, change: { ...change, status: 'pending' as const } }
    const macro = await staff.noor.call('createMacro', { body: { name: 'Late parcel', definition } })
    const done = await staff.noor.call('runMacro', { params: { id: macro.id }, body: { ticketId } })
    expect(done).toMatchObject({
      mode: 'reply',
      status: 'pending',
      ticket: { priority: 'high', tags: ['late'] },
    })
    expect(done.text).toContain('is with Noor')
    expect(await read(ticketId)).toMatchObject({
      status: 'open',
      priority: 'high',
      tags: ['late'],
      owner: { id: staff.noor.id },
    })
  })

  test('does all or nothing', async () => {
    const other = await aTicket()
    const away = await staff.owner('createTeam', { body: { name: 'Away', level: 1, memberIds: [] } })
    const body = { name: 'To nobody', definition: { change: { priority: 'low' as const, teamId: away.id } } }
    const toNobody = await staff.noor.call('createMacro', { body })
    await staff.owner('updateTeam', { params: { id: away.id }, body: { disabled: true } })
    const before = await read(other)
    await refusalOf(staff.noor.call('runMacro', { params: { id: toNobody.id }, body: { ticketId: other } }))
    expect((await read(other)).priority).toBe(before.priority)
  })

  test('is seen by those it is for, and one that does nothing is refused', async () => {
    const own = await staff.noor.call('createMacro', { body: { name: 'Mine', definition: { change } } })
    const named = (await staff.owner('listMacros', { query: {} })).items.map(({ name }) => name)
    expect(named).not.toContain('Mine')
    expect(await refusalOf(staff.owner('deleteMacro', { params: { id: own.id } }))).toMatchObject({
      code: 'not_found',
    })
    const shared = { name: 'All', scope: 'shared' as const, definition: { change } }
    await refusalOf(staff.noor.call('createMacro', { body: shared }))
    expect(await staff.owner('createMacro', { body: shared })).toMatchObject({ scope: 'shared' })
    expect((await staff.noor.call('listMacros', { query: {} })).items.map(({ name }) => name)).toContain(
      'All',
    )
    const empty = { name: 'Nothing', definition: {} }
    expect(await refusalOf(staff.noor.call('createMacro', { body: empty }))).toMatchObject({
      errors: [{ detail: expect.any(String) }],
    })
  })
})

describe('trap 43: who is here', () => {
  const put = (who: Staff['noor']['call'], id: string, doing: 'reading' | 'typing' | 'gone') =>
    who('putPresence', { params: { id }, body: { doing } })

  test('is seen by the others until they leave or fall silent; it is no event and locks nothing', async () => {
    const id = await aTicket()
    const events = (await staff.program('listEvents', { params: { id }, query: {} })).items.length
    expect((await put(staff.noor.call, id, 'reading')).others).toEqual([])
    await put(staff.noor.call, id, 'typing')
    expect((await put(staff.owner, id, 'reading')).others).toMatchObject([
      { id: staff.noor.id, doing: 'typing' },
    ])
    await put(staff.noor.call, id, 'gone')
    expect((await put(staff.owner, id, 'reading')).others).toEqual([])
    await put(staff.noor.call, id, 'reading')
    await desk.pass(60_000)
    expect((await put(staff.owner, id, 'reading')).others).toEqual([])
    expect((await staff.program('listEvents', { params: { id }, query: {} })).items).toHaveLength(events)
  })
})

describe('facts of a ticket', () => {
  test('are typed, belong to topics, and show their change on the timeline', async () => {
    const id = await aTicket()
    const body = { name: 'Colour', kind: 'choice' as const, choices: ['red', 'blue'] }
    const field = await staff.owner('createTicketField', { body })
    const topic = (await staff.owner('listTopics', { query: {} })).items[0]!
    const elsewhere = { name: 'Meter', kind: 'number' as const, topicIds: [topic.id] }
    const other = await staff.owner('createTicketField', { body: elsewhere })
    const write = (values: Record<string, string | number | boolean | null>) =>
      staff.noor.call('writeFieldsOf', { params: { id }, body: { values } })
    expect(await refusalOf(write({ [field.id]: 'green' }))).toMatchObject({ code: 'invalid_request' })
    const written = await write({ [field.id]: 'blue' })
    expect(written.items.find((one) => one.id === field.id)).toMatchObject({ name: 'Colour', value: 'blue' })
    const events = (await staff.program('listEvents', { params: { id }, query: {} })).items
    expect(events.some(({ sentence }) => sentence.includes('Colour'))).toBe(true)
    if ((await read(id)).topic?.id !== topic.id)
      expect(await refusalOf(write({ [other.id]: 3 }))).toMatchObject({ code: 'invalid_request' })
    await staff.noor.call('updateTicket', { params: { id }, body: { topicId: topic.id } })
    expect((await write({ [other.id]: 3.5 })).items.find((one) => one.id === other.id)?.value).toBe(3.5)
    expect(await refusalOf(staff.owner('createTicketField', { body }))).toMatchObject({
      code: 'invalid_request',
    })
  })
})

describe('1.7 a message that is split off', () => {
  test('begins a ticket whose clocks count from when it was written; what was promised stays', async () => {
    const from = `split-${++customers}@customer.example`
    const id = await arrive(from, 'My parcel is late.')
    const dueAt = new Date(desk.clock.now() + 6 * hour).toISOString()
    const commitment = { kind: 'update' as const, words: 'Word from us', dueAt }
    await staff.noor.call('sendMessage', {
      params: { id },
      body: { direction: 'outbound', text: 'We look into it.', commitment },
    })
    await desk.pass(60_000)
    const sent = desk.mail.mails.filter(({ envelopeTo }) => envelopeTo.includes(from)).at(-1)!
    await arrive(from, 'By the way, my bill is wrong too.', sent.messageId)
    await desk.pass(hour)
    const messages = (await read(id)).messages.filter(({ direction }) => direction === 'inbound')
    expect(messages).toHaveLength(2)
    const messageId = messages[1]!.id
    const made = await staff.noor.call('splitTicket', {
      params: { id },
      body: { messageId, subject: 'A wrong bill' },
    })
    const [old, fresh] = [await read(id), await read(made.id)]
    expect(fresh).toMatchObject({
      subject: 'A wrong bill',
      linkedTicketId: id,
      contact: { id: old.contact.id },
    })
    expect(fresh.messages.map((one) => one.id)).toEqual([messageId])
    expect(old.messages.map((one) => one.id)).not.toContain(messageId)
    expect(old.commitments.map(({ state }) => state)).toEqual(['open'])
    expect(fresh.commitments).toEqual([])
    const clock = fresh.clocks.find(({ kind }) => kind === 'first_response')!
    expect(clock.startedAt).toBe(messages[1]!.at)
    const words = (await staff.program('listEvents', { params: { id }, query: {} })).items
    expect(words.some(({ sentence }) => sentence.includes(`#${made.number}`))).toBe(true)
  })

  test('is not the only one, and not one of ours', async () => {
    const id = await aTicket()
    const [only] = (await read(id)).messages
    const split = (messageId: string) =>
      staff.noor.call('splitTicket', { params: { id }, body: { messageId } })
    expect(await refusalOf(split(only!.id))).toMatchObject({ reason: 'ticket.split_only_message' })
    const note = await staff.noor.call('writeNote', { params: { id }, body: { text: 'Hm.' } })
    expect(await refusalOf(split(note.id))).toMatchObject({ reason: 'ticket.split_own_words' })
  })
})

describe('a mention', () => {
  test('tells the colleague who is named; nobody else can be named', async () => {
    const id = await aTicket()
    const { noor } = staff
    const note = { text: '@Noor please look.', mentions: [noor.id] }
    await staff.owner('writeNote', { params: { id }, body: note })
    await desk.settle()
    const told = (await noor.call('listNotifications', { query: {} })).items
    expect(told.some((one) => one.kind === 'mentioned' && one.ticketId === id)).toBe(true)
    const stranger = { text: '@X', mentions: [`mem_${'0'.repeat(32)}`] }
    expect(await refusalOf(staff.owner('writeNote', { params: { id }, body: stranger }))).toMatchObject({
      code: 'invalid_request',
    })
  })
})
