import { afterAll, beforeAll, expect, test } from 'vitest'
import { engageEscalationCast, timeline, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let cast: EscalationCast
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
})
afterAll(() => desk.stop())

test('3.3 a ticket gets the checklist of its topic; done needs evidence, skipped a reason', async () => {
  const { id } = await cast.complain()
  const { checklist } = await cast.ana.call('readTicket', { params: { id } })
  expect(checklist).toMatchObject([
    { key: 'history', words: 'Account history', state: 'open' },
    { key: 'billing', words: 'Billing', state: 'open' },
  ])
  const set = (key: string, state: 'done' | 'skipped', words = '') =>
    cast.ana.call('setChecklistItem', { params: { id, key }, body: { state, words } })
  await expect(set('billing', 'done')).rejects.toMatchObject({
    problem: { reason: 'checklist.complete_words_missing' },
  })
  const { items } = await set('billing', 'done', 'Two charges, 1 and 2 March.')
  expect(items[1]).toMatchObject({
    state: 'done',
    evidence: 'Two charges, 1 and 2 March.',
    memberId: cast.ana.id,
  })
  await expect(set('unknown', 'done', 'x')).rejects.toMatchObject({ problem: { code: 'not_found' } })
  expect((await timeline(cast.ana.call, id)).at(-1)?.sentence).toBe('Ana Agent looked into Billing')
})

test('3.3 a topic below asks what the one above it asks, in its words', async () => {
  const { id: topicId } = await cast.owner('createTopic', {
    body: { name: 'Refunds', parentId: cast.topicId },
  })
  const contact = { name: 'Rita', email: 'rita@customer.example' }
  const { id } = await cast.owner('createTicket', {
    body: { subject: 'Refund', text: 'Where is it?', contact, topicId },
  })
  const { checklist } = await cast.ana.call('readTicket', { params: { id } })
  expect(checklist.map(({ words }) => words)).toEqual(['Account history', 'Billing'])
})

test('3.5 a finding has cause, evidence and grounds for its fault', async () => {
  const { id } = await cast.complain()
  const body = {
    cause: 'The terminal sent it twice.',
    evidence: 'Log line 17.',
    fault: 'us',
    grounds: 'Our bug.',
  } as const
  const found = await cast.ana.call('recordFinding', { params: { id }, body: { ...body, explained: true } })
  expect(found).toMatchObject({ ...body, understood: null, authorId: cast.ana.id })
  expect(found.explainedAt).not.toBeNull()
  const { findings } = await cast.ana.call('readTicket', { params: { id } })
  expect(findings).toMatchObject([body])
  await expect(
    cast.ana.call('recordFinding', { params: { id }, body: { ...body, evidence: ' ' } }),
  ).rejects.toMatchObject({ problem: { code: 'invalid_request' } })
})

test('3.1 key points go to the customer to confirm; changed points are unconfirmed again', async () => {
  const { id } = await cast.complain()
  const params = { id }
  const points = ['Charged twice on 2 March', 'Wants one charge back']
  await cast.ana.call('setKeyPoints', { params, body: { points } })
  const restated = await cast.ana.call('restateKeyPoints', { params, body: {} })
  await desk.settle()
  expect(restated).toMatchObject({ points, state: 'unconfirmed' })
  const mail = desk.mail.mails.findLast(({ envelopeTo }) => envelopeTo.includes('carla@customer.example'))
  expect(mail?.text).toContain('- Wants one charge back')
  const confirmed = await cast.ana.call('setKeyPoints', { params, body: { points, state: 'confirmed' } })
  expect(confirmed?.state).toBe('confirmed')
  const changed = await cast.ana.call('setKeyPoints', { params, body: { points: [...points, 'By Friday'] } })
  expect(changed?.state).toBe('draft')
})

test('3.4 another department answers within the ticket, as a note; the ticket does not move', async () => {
  const { id } = await cast.complain()
  const question = 'Is the second charge a reservation?'
  const body = { teamId: cast.teams.billing, question }
  const asked = await cast.ana.call('askConsult', { params: { id }, body })
  expect(asked).toMatchObject({ team: { name: 'Billing' }, answer: null })
  const [news] = (await cast.leo.call('listNotifications', {})).items
  expect(news?.sentence).toContain('Ana Agent asks Billing')
  const running = await cast.ana.call('readTicket', { params: { id } })
  expect(running.clocks.find(({ kind }) => kind === 'consult')?.state).toBe('running')

  const words = { words: 'No, both were booked.' }
  await cast.leo.call('answerConsult', { params: { id: asked.id }, body: words })
  const now = await cast.ana.call('readTicket', { params: { id } })
  expect(now).toMatchObject({ team: { name: 'Front desk' }, owner: { name: 'Ana Agent' } })
  const note = now.messages.find(({ direction }) => direction === 'note')
  expect(note).toMatchObject({ author: { name: 'Leo Lead' }, text: `${question}\n\nNo, both were booked.` })
  expect(now.clocks.find(({ kind }) => kind === 'consult')?.state).toBe('met')
  const { items } = await cast.ana.call('listConsults', { params: { id } })
  expect(items).toMatchObject([{ answer: 'No, both were booked.', answeredBy: { name: 'Leo Lead' } }])
  expect((await cast.ana.call('listNotifications', {})).items[0]?.sentence).toContain('Leo Lead answered')
})
