import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, hour, minute } from '#core/time/instant.ts'
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
/** A session ends after two weeks, and time passes here. */
const signInAgain = () =>
  staff.noor.call('signIn', { body: { email: staff.noor.email, password: 'correct horse battery' } })
async function two() {
  const from = `part-${++customers}@customer.example`
  const older = await arrive(from, 'My parcel is late.')
  await desk.pass(hour)
  return { from, older, newer: await arrive(from, 'And the bill is wrong.') }
}
const read = (id: string) => staff.program('readTicket', { params: { id } })
const part = (id: string) => staff.program('partTicket', { params: { id } })
async function merge(id: string, intoId: string) {
  await staff.program('mergeTicket', { params: { id }, body: { intoId } })
  await desk.pass(minute)
}
const say = (id: string, text: string, more = {}) =>
  staff.program('sendMessage', { params: { id }, body: { direction: 'outbound', text, ...more } })

/** What a reader sees of a ticket, without what only says when it was written last. */
async function shown(id: string) {
  const { messages, clocks, commitments, followers, status, owner, escalationIds } = await read(id)
  return {
    words: messages.map((one) => one.visibleText).sort(),
    clocks: clocks
      .map(({ id: clockId, kind, state, dueAt, breachedAt }) => [clockId, kind, state, dueAt, breachedAt])
      .sort(),
    commitments: commitments.map(({ id: one, state, dueAt }) => [one, state, dueAt]),
    followers: followers.map(({ name }) => name).sort(),
    status,
    owner,
    escalationIds,
  }
}
async function clockEventsOf(...ids: string[]): Promise<string[]> {
  const all = await Promise.all(
    ids.map(async (id) => {
      const query = { limit: 200, part: 'clocks' as const }
      const { items } = await staff.program('listEvents', { params: { id }, query })
      return items.map(({ type, data }) => `${type} ${data.clockId} ${data.percent ?? ''}`)
    }),
  )
  return all.flat().filter((one) => /warned|breached/.test(one))
}

describe('1.7 a merge that is undone', () => {
  test('gives back every message, follower, draft, promise and clock as they were, whichever way it was', async () => {
    for (const way of ['newer', 'older'] as const) {
      const pair = await two()
      const [from, into] = way === 'newer' ? [pair.newer, pair.older] : [pair.older, pair.newer]
      await staff.noor.call('followTicket', { params: { id: from }, body: { following: true } })
      await staff.noor.call('keepDraft', { params: { id: from }, body: { content: { text: 'Dear' } } })
      const dueAt = new Date(desk.clock.now() + 3 * hour).toISOString()
      const commitment = { kind: 'update' as const, words: 'You hear from us', dueAt }
      await say(from, 'We look into it.', { purpose: 'acknowledgement', commitment })
      const before = [await shown(from), await shown(into)]
      await merge(from, into)
      expect((await shown(into)).words).toHaveLength(3)
      await part(from)
      expect([await shown(from), await shown(into)]).toEqual(before)
      expect((await staff.noor.call('readDraft', { params: { id: into } })).content).toBeNull()
      expect((await staff.noor.call('readDraft', { params: { id: from } })).content).toEqual({ text: 'Dear' })
    }
  })

  test('4.5 warns and breaches each clock once, however long it was merged', async () => {
    const { older, newer } = await two()
    await merge(newer, older)
    await desk.pass(2 * day)
    await part(newer)
    await desk.pass(12 * day)
    const events = await clockEventsOf(older, newer)
    expect(new Set(events).size).toBe(events.length)
    const open = (await Promise.all([read(older), read(newer)])).flatMap((ticket) => ticket.clocks)
    const running = open.filter((clock) => clock.state === 'running')
    expect(running.length).toBeGreaterThan(3)
    const breached = running.filter((clock) => clock.dueAt! < new Date(desk.clock.now()).toISOString())
    for (const { id } of breached)
      expect(events.filter((event) => event.startsWith(`clock.breached ${id}`))).toHaveLength(1)
  })

  test('leaves what the customer wrote since where it was written', async () => {
    const { older, newer, from } = await two()
    await merge(newer, older)
    const { number } = await read(older)
    const at = new Date(desk.clock.now()).toISOString()
    await desk.receive(letter({ from, subject: `Re: [#${number}]`, text: 'Any news?', at }), {
      from,
      to: [HELP],
    })
    await part(newer)
    expect((await shown(newer)).words).toEqual(['And the bill is wrong.'])
    expect((await shown(older)).words).toEqual(['Any news?', 'My parcel is late.'])
    expect((await read(newer)).status).toBe('open')
  })

  test('takes its escalation along again, which climbs there', async () => {
    const { older, newer } = await two()
    await signInAgain()
    const { id } = await staff.noor.call('requestEscalation', {
      params: { id: newer },
      body: {
        kind: 'hierarchical',
        reason: 'lacks_authority',
        handover: {
          whatHappened: 'Wrong bill.',
          customerWants: 'A right one.',
          impact: 'None.',
          tried: 'Looked.',
        },
      },
    })
    await merge(newer, older)
    expect((await read(older)).escalationIds).toEqual([id])
    await part(newer)
    expect((await read(older)).escalationIds).toEqual([])
    expect((await read(newer)).escalationIds).toEqual([id])
    const kinds = (await read(newer)).clocks.filter((clock) => clock.escalationId === id)
    expect(kinds.map(({ kind }) => kind)).toContain('escalation_ack')
    await desk.pass(2 * day)
    const { items } = await staff.program('listEvents', {
      params: { id: newer },
      query: { part: 'escalation', limit: 200 },
    })
    expect(items.some(({ type }) => type === 'escalation.climbed')).toBe(true)
  })

  test('is refused when the customer was answered since, when the other ended, and after 7 days', async () => {
    const [answered, ended, late] = [await two(), await two(), await two()]
    await merge(answered.newer, answered.older)
    await say(answered.older, 'Both are being looked at.')
    expect(await refusalOf(part(answered.newer))).toMatchObject({ reason: 'ticket.merge_answered' })
    await merge(ended.newer, ended.older)
    await staff.program('updateTicket', { params: { id: ended.older }, body: { status: 'resolved' } })
    expect(await refusalOf(part(ended.newer))).toMatchObject({ reason: 'ticket.merge_ended' })
    await merge(late.newer, late.older)
    await desk.pass(8 * day)
    expect(await refusalOf(part(late.newer))).toMatchObject({ reason: 'ticket.merge_kept' })
    expect(await refusalOf(part(late.older))).toMatchObject({ reason: 'ticket.not_merged' })
    expect((await read(late.newer)).status).toBe('closed')
  })

  test('can be merged and undone again', async () => {
    const { older, newer } = await two()
    const before = [await shown(older), await shown(newer)]
    for (const _ of [1, 2]) {
      await merge(newer, older)
      await part(newer)
    }
    expect([await shown(older), await shown(newer)]).toEqual(before)
    expect(await refusalOf(part(newer))).toMatchObject({ reason: 'ticket.not_merged' })
  })
})

test('trap 8 what is merged into a ticket that is over leaves no clock running there', async () => {
  const { older, newer } = await two()
  await staff.program('updateTicket', { params: { id: older }, body: { status: 'resolved' } })
  await merge(newer, older)
  const clocks = [...(await read(older)).clocks, ...(await read(newer)).clocks]
  expect(clocks.filter(({ state }) => state === 'running' || state === 'paused')).toEqual([])
})

test('4.4 a merged ticket owes its answer from the oldest unanswered message of both', async () => {
  const { older, newer } = await two()
  await merge(older, newer)
  const query = { limit: 200, part: 'changes' as const }
  const { items } = await staff.program('listEvents', { params: { id: newer }, query })
  expect(items.some(({ type }) => type === 'ticket.absorbed')).toBe(true)
})

describe('linked tickets', () => {
  test('stand beside each other, each in its own words; a pair has one link', async () => {
    const { older, newer } = await two()
    const params = { id: newer, otherId: older }
    await signInAgain()
    await staff.noor.call('linkTickets', { params, body: { kind: 'related' } })
    await staff.noor.call('linkTickets', { params, body: { kind: 'caused_by' } })
    expect((await read(newer)).links).toMatchObject([{ id: older, kind: 'caused_by' }])
    expect((await read(older)).links).toMatchObject([{ id: newer, kind: 'causes' }])
    await staff.noor.call('unlinkTickets', { params: { id: older, otherId: newer } })
    expect((await read(newer)).links).toEqual([])
  })

  test('are not linked with themselves, nor with what is not there', async () => {
    const { older } = await two()
    const link = (otherId: string) =>
      staff.program('linkTickets', { params: { id: older, otherId }, body: { kind: 'related' } })
    expect(await refusalOf(link(older))).toMatchObject({ reason: 'ticket.link_to_itself' })
    expect((await refusalOf(link('tkt_nowhere'))).status).toBe(404)
  })

  test('a merged one stands beside the living one, with the time its merge can be undone', async () => {
    const { older, newer } = await two()
    await merge(newer, older)
    expect((await read(older)).links).toMatchObject([{ id: newer, kind: 'merged_here' }])
    expect((await read(newer)).links).toMatchObject([{ id: older, kind: 'merged_into' }])
    expect((await read(older)).links[0]!.undoUntil).not.toBeNull()
  })
})
