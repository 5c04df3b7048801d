import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Call, Output } from '#contracts/client.ts'
import { formatInstant, hour, instant } from '#core/time/instant.ts'
import { engageEscalationCast, timeline, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let cast: EscalationCast
let remedies: { explanation: string; credit: string; refund: string }
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
  const eur = (amount: string) => ({ perTicket: { amount, currency: 'EUR' } })
  const limits = { agent: eur('25.00'), lead: eur('100.00'), manager: eur('1000.00') }
  const make = async (name: string, rung: number, kind: 'explanation' | 'credit' | 'refund') => {
    const body = { name, rung, topicIds: [cast.topicId], definition: { kind, limits } }
    return (await cast.owner('createRemedy', { body })).id
  }
  for (const { id } of (await cast.owner('listRemedies', {})).items) {
    await cast.owner('updateRemedy', { params: { id }, body: { active: false } })
  }
  remedies = {
    explanation: await make('An explanation', 1, 'explanation'),
    credit: await make('A credit', 2, 'credit'),
    refund: await make('A refund', 3, 'refund'),
  }
})
afterAll(() => desk.stop())

type Offer = Output<'makeOffer'>
const eur = (amount: string) => ({ amount, currency: 'EUR' })

function offer(ticketId: string, remedyId: string, more: object = {}): Promise<Offer> {
  return cast.ana.call('makeOffer', { params: { id: ticketId }, body: { remedyId, ...more } })
}

test('6.1 the ladder begins with the mildest; skipping rungs asks for a reason', async () => {
  const { id } = await cast.complain()
  const { options } = await cast.ana.call('listRemedyOptions', { params: { id } })
  expect(options.map(({ name }) => name)).toEqual(['An explanation', 'A credit', 'A refund'])
  const skipping = offer(id, remedies.refund, { amount: eur('10.00') })
  expect(await refusalOf(skipping)).toMatchObject({ reason: 'remedy.skip_reason_missing' })
  const reason = { amount: eur('10.00'), skippedReason: 'The money is simply theirs.' }
  expect(await offer(id, remedies.refund, reason)).toMatchObject({ state: 'offered', amount: eur('10.00') })
})

test('6.2 above the limit it waits for approval, and nothing is sent before', async () => {
  const { id } = await cast.complain()
  await offer(id, remedies.explanation)
  const before = desk.mail.mails.length
  const made = await offer(id, remedies.credit, {
    amount: eur('60.00'),
    tellCustomer: true,
    reason: 'Three weeks.',
  })
  await desk.settle()
  expect(made).toMatchObject({ state: 'waiting_for_approval', needsApproval: true })
  expect(desk.mail.mails.length).toBe(before)
  const { clocks } = await cast.ana.call('readTicket', { params: { id } })
  expect(clocks.find(({ kind }) => kind === 'approval')).toMatchObject({ state: 'running' })
  const [asked] = (await cast.leo.call('listNotifications', {})).items
  expect(asked?.sentence).toContain('Ana Agent asks for your approval')
  expect(asked?.sentence).toContain('€60.00')

  const params = { id: made.id }
  const byHerself = cast.ana.call('approveOffer', { params, body: {} })
  expect(await refusalOf(byHerself)).toMatchObject({ code: 'not_allowed' })
  const approved = await cast.leo.call('approveOffer', { params, body: {} })
  await desk.settle()
  expect(approved).toMatchObject({ state: 'offered', approvedBy: { name: 'Leo Lead' } })
  const mail = desk.mail.mails.findLast(({ envelopeTo }) => envelopeTo.includes('carla@customer.example'))
  expect(mail?.text).toContain('A credit (€60.00)')
})

test('6.2 a lead approves within their own limit only; a refusal says why, and nothing was sent', async () => {
  const { id } = await cast.complain()
  await offer(id, remedies.explanation)
  const made = await offer(id, remedies.credit, { amount: eur('400.00'), tellCustomer: true })
  const params = { id: made.id }
  expect(await refusalOf(cast.leo.call('approveOffer', { params, body: {} }))).toMatchObject({
    reason: 'remedy.above_limit',
  })
  const refused = await cast.mia.call('refuseOffer', { params, body: { reason: 'Not for three days.' } })
  expect(refused).toMatchObject({ state: 'refused', may: [] })
  const [told] = (await cast.ana.call('listNotifications', {})).items
  expect(told?.sentence).toContain('Not for three days.')
  const { messages } = await cast.ana.call('readTicket', { params: { id } })
  expect(messages.filter(({ direction }) => direction === 'outbound')).toEqual([])
})

test('6.2 nobody approves in time: those who may are asked again', async () => {
  const { id } = await cast.complain()
  await offer(id, remedies.explanation)
  await offer(id, remedies.credit, { amount: eur('90.00') })
  await desk.pass(26 * hour)
  const { items } = await cast.leo.call('listNotifications', {})
  expect(items.filter(({ ticketId, kind }) => ticketId === id && kind === 'approval_needed')).toHaveLength(2)
})

test('6.2 an absence that is over hides no approver, and while all are away they are asked all the same', async () => {
  const { leo, mia, owner } = cast
  const be = (who: { id: string }, state: 'away' | 'active', awayUntil: string | null = null) =>
    owner('updateMember', { params: { id: who.id }, body: { state, awayUntil } })
  const wasAsked = async (call: Call, ticketId: string) => {
    const { items } = await call('listNotifications', {})
    return items.some((one) => one.ticketId === ticketId && one.kind === 'approval_needed')
  }
  const waiting = async () => {
    const { id } = await cast.complain()
    await offer(id, remedies.explanation)
    await offer(id, remedies.credit, { amount: eur('90.00') })
    return id
  }
  await be(leo, 'away', formatInstant(instant(desk.clock.now() + hour)))
  await desk.pass(2 * hour)
  expect(await wasAsked(leo.call, await waiting())).toBe(true)

  await be(leo, 'away')
  const whileAway = await waiting()
  expect(await wasAsked(leo.call, whileAway)).toBe(false)
  expect(await wasAsked(mia.call, whileAway)).toBe(true)

  const { items } = await owner('listMembers', { query: { limit: 200 } })
  const others = items.filter(({ id, role }) => id !== leo.id && role !== 'agent' && role !== 'viewer')
  for (const other of others) await be(other, 'away')
  expect(await wasAsked(leo.call, await waiting())).toBe(true)
  for (const one of [leo, ...others]) await be(one, 'active')
})

test('6.4 accepted, granted; the same answer twice changes nothing', async () => {
  const { id } = await cast.complain()
  await offer(id, remedies.explanation)
  const made = await offer(id, remedies.credit, { amount: eur('20.50') })
  const params = { id: made.id }
  const accept = () => cast.ana.call('answerOffer', { params, body: { answer: 'accepted' } })
  expect(await refusalOf(cast.ana.call('grantOffer', { params }))).toMatchObject({ reason: 'remedy.not_now' })
  expect(await accept()).toMatchObject({ state: 'accepted', may: ['grant'] })
  await accept()
  expect(await cast.ana.call('grantOffer', { params })).toMatchObject({ state: 'granted' })
  const types = (await timeline(cast.ana.call, id)).map(({ type }) => type)
  expect(types.filter((type) => type === 'remedy.accepted')).toHaveLength(1)
})

test('6.3 the balance shows what others got and flags what fault does not justify', async () => {
  const { id } = await cast.complain()
  const finding = {
    cause: 'The customer ordered twice.',
    evidence: 'Two order confirmations.',
    fault: 'customer',
    grounds: 'Both were confirmed by them.',
  } as const
  await cast.ana.call('recordFinding', { params: { id }, body: finding })
  await offer(id, remedies.credit, { amount: eur('5.00'), skippedReason: 'Explained by phone.' })
  const { fault, flags, options } = await cast.ana.call('listRemedyOptions', { params: { id } })
  expect(fault).toBe('customer')
  expect(flags).toContain('more_than_fault_justifies')
  expect(options.find(({ name }) => name === 'A credit')?.similar).toMatchObject({
    median: '20.50',
    count: 1,
  })
})
