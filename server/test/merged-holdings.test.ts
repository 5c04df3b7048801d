import { afterAll, beforeAll, expect, test } from 'vitest'
import { hour, minute } from '#core/time/instant.ts'
import { engageEscalationCast, timeline, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let cast: EscalationCast
let remedies: { explanation: string; credit: string }
let fieldId: string
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
  const limits = { agent: { perTicket: { amount: '25.00', currency: 'EUR' } }, lead: LARGE, manager: LARGE }
  for (const { id } of (await cast.owner('listRemedies', {})).items)
    await cast.owner('updateRemedy', { params: { id }, body: { active: false } })
  const make = async (name: string, rung: number, kind: 'explanation' | 'credit') => {
    const body = { name, rung, topicIds: [cast.topicId], definition: { kind, limits } }
    return (await cast.owner('createRemedy', { body })).id
  }
  remedies = {
    explanation: await make('An explanation', 1, 'explanation'),
    credit: await make('A credit', 2, 'credit'),
  }
  fieldId = (await cast.owner('createTicketField', { body: { name: 'Order', kind: 'text' } })).id
})
afterAll(() => desk.stop())

const LARGE = { perTicket: { amount: '500.00', currency: 'EUR' } }
const FINDING = {
  cause: 'The terminal sent it twice.',
  evidence: 'Log line 17.',
  fault: 'us',
  grounds: 'Our bug.',
} as const

/** Three tickets of one customer. */
async function three() {
  const tickets = [await cast.complain(), await cast.complain('Again'), await cast.complain('Third time')]
  return tickets.map(({ id }) => id) as [string, string, string]
}
const read = (id: string) => cast.ana.call('readTicket', { params: { id } })
const merge = async (id: string, intoId: string) => {
  await cast.ana.call('mergeTicket', { params: { id }, body: { intoId } })
  await desk.pass(minute)
}
const part = (id: string) => cast.ana.call('partTicket', { params: { id } })
const find = (id: string, cause: string = FINDING.cause) =>
  cast.ana.call('recordFinding', { params: { id }, body: { ...FINDING, cause } })
const write = (id: string, points: string[], state?: 'confirmed') =>
  cast.ana.call('setKeyPoints', { params: { id }, body: { points, state } })
const lookInto = (id: string, key: string, words: string) =>
  cast.ana.call('setChecklistItem', { params: { id, key }, body: { state: words ? 'done' : 'open', words } })
const offer = (id: string, remedyId: string, more: object = {}) =>
  cast.ana.call('makeOffer', { params: { id }, body: { remedyId, ...more } })
const optionsOf = (id: string) => cast.ana.call('listRemedyOptions', { params: { id } })
const fill = (id: string, value: string | null) =>
  cast.ana.call('writeFieldsOf', { params: { id }, body: { values: { [fieldId]: value } } })
const valueOf = async (id: string) =>
  (await cast.ana.call('readFieldsOf', { params: { id } })).items.find((one) => one.id === fieldId)?.value

/** What hangs on a ticket, as whoever opens it sees it. */
async function hangsOn(id: string) {
  const { findings, keyPoints, checklist, commitments, links, escalationIds } = await read(id)
  const { offers, fault } = await optionsOf(id)
  return {
    findings: findings.map(({ cause }) => cause),
    keyPoints,
    checklist: checklist.map(({ key, state, evidence }) => [key, state, evidence]),
    commitments: commitments.map((one) => `${one.words} ${one.state}`).sort(),
    links: links.map(({ kind, subject }) => `${kind} ${subject}`).sort(),
    escalationIds,
    offers: offers.map(({ remedy, state }) => `${remedy.name} ${state}`),
    fault,
    field: await valueOf(id),
  }
}

test('1.7 what was found, offered, said, looked into, promised and linked is seen on the living ticket, however many merges led there', async () => {
  const [first, second, living] = await three()
  const other = (await cast.complain('Another matter')).id
  await find(first)
  await write(first, ['Charged twice', 'Wants it back'], 'confirmed')
  await lookInto(first, 'billing', 'Two charges.')
  await offer(first, remedies.explanation)
  await fill(first, 'A-17')
  await cast.ana.call('linkTickets', { params: { id: first, otherId: other }, body: { kind: 'caused_by' } })
  const dueAt = new Date(desk.clock.now() + hour).toISOString()
  await cast.ana.call('sendMessage', {
    params: { id: first },
    body: {
      direction: 'outbound',
      text: 'We look into it.',
      commitment: { kind: 'update', words: 'You hear from us', dueAt },
    },
  })
  await desk.pass(2 * hour)
  const ended = (await read(first)).commitments.map(({ state }) => state)
  expect(ended).toContain('broken')
  const before = [await hangsOn(first), await hangsOn(second), await hangsOn(living)]

  await merge(first, second)
  await merge(second, living)
  const now = await hangsOn(living)
  expect(now).toMatchObject({
    findings: [FINDING.cause],
    keyPoints: { points: ['Charged twice', 'Wants it back'], state: 'confirmed' },
    commitments: expect.arrayContaining(['You hear from us broken']),
    offers: ['An explanation offered'],
    fault: 'us',
    field: 'A-17',
  })
  expect(now.checklist).toEqual([
    ['history', 'open', ''],
    ['billing', 'done', 'Two charges.'],
  ])
  expect(now.links).toEqual(['caused_by Another matter', 'merged_here Again', 'merged_here Charged twice'])
  const having = await cast.ana.call('listTickets', { query: { filter: 'has:offer', view: 'all' } })
  expect(having.items.map(({ id }) => id)).toContain(living)
  const { handover, checklistOpen } = await cast.ana.call('prepareEscalation', { params: { id: living } })
  expect(JSON.stringify(handover)).toContain(FINDING.cause)
  expect(JSON.stringify(handover)).toContain('Wants it back')
  expect(JSON.stringify(handover)).toContain('An explanation')
  expect(checklistOpen).toEqual(['Account history'])

  await part(second)
  expect(await hangsOn(living)).toEqual(before[2])
  await part(first)
  expect([await hangsOn(first), await hangsOn(second)]).toEqual(before.slice(0, 2))
})

test('1.7 3.1 key points of two tickets become those of the living one; undone, each has its own again', async () => {
  const [from, , into] = await three()
  await write(from, ['Charged twice', 'Wants it back'], 'confirmed')
  await write(into, ['Charged twice', 'Is in a hurry'])
  const mine = (await read(into)).keyPoints
  await merge(from, into)
  expect((await read(into)).keyPoints).toMatchObject({
    points: ['Charged twice', 'Is in a hurry', 'Wants it back'],
    state: 'draft',
  })
  await part(from)
  expect((await read(into)).keyPoints).toEqual(mine)

  await merge(from, into)
  await write(into, ['Wants it back at once'])
  expect((await read(into)).keyPoints?.points).toEqual(['Wants it back at once'])
  await part(from)
  expect((await read(from)).keyPoints).toMatchObject({
    points: ['Charged twice', 'Wants it back'],
    state: 'confirmed',
  })
})

test('1.7 3.3 what was looked into last counts; what is opened again on the living ticket is open', async () => {
  const [from, , into] = await three()
  await lookInto(from, 'billing', 'Two charges.')
  await merge(from, into)
  const billing = async (id: string) => (await read(id)).checklist.find(({ key }) => key === 'billing')
  expect(await billing(into)).toMatchObject({ state: 'done', evidence: 'Two charges.' })
  await lookInto(into, 'billing', '')
  expect(await billing(into)).toMatchObject({ state: 'open', evidence: '' })
  await fill(from, 'A-17')
  expect(await valueOf(into)).toBe('A-17')
  await fill(into, null)
  expect(await valueOf(into)).toBeNull()
  await part(from)
  expect(await billing(from)).toMatchObject({ state: 'done' })
  expect(await valueOf(from)).toBe('A-17')
})

test('1.7 6.2 an offer that waits for approval goes on where the customer is answered; what was tried and given before counts', async () => {
  const [from, , into] = await three()
  await offer(from, remedies.explanation)
  const made = await offer(from, remedies.credit, {
    amount: { amount: '60.00', currency: 'EUR' },
    tellCustomer: true,
  })
  expect(made.state).toBe('waiting_for_approval')
  await merge(from, into)
  const offers = async () => (await optionsOf(into)).offers.map(({ state }) => state)
  expect(await offers()).toEqual(['offered', 'waiting_for_approval'])
  await desk.pass(26 * hour)
  const [asked] = (await cast.leo.call('listNotifications', {})).items
  expect(asked).toMatchObject({ kind: 'approval_needed', ticketId: into })
  await cast.leo.call('approveOffer', { params: { id: made.id }, body: {} })
  await desk.settle()
  expect(await offers()).toEqual(['offered', 'offered'])
  const said = (await read(into)).messages.filter(({ direction }) => direction === 'outbound')
  expect(said.at(-1)?.text).toContain('A credit (€60.00)')
  expect((await timeline(cast.ana.call, into)).map(({ type }) => type)).toContain('remedy.approved')
  const { clocks } = await read(from)
  expect(clocks.filter(({ state }) => state === 'running')).toEqual([])
  // The mildest was tried on the one that was merged, so nothing is skipped; what it got counts against one's limit.
  const next = await offer(into, remedies.credit, { amount: { amount: '5.00', currency: 'EUR' } })
  expect(next.state).toBe('waiting_for_approval')
})
