import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Input, Output } from '#contracts/client.ts'
import { engageEscalationCast, HANDOVER, timeline, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let cast: EscalationCast
let review: Output<'readReview'>
let messageId: string
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
  review = await closeOne()
})
afterAll(async () => {
  await desk.settle()
  await desk.stop()
})

async function closeOne(): Promise<Output<'readReview'>> {
  const { id } = await cast.complain()
  const request = { kind: 'hierarchical', reason: 'lacks_authority', handover: HANDOVER } as const
  const asked = await cast.ana.call('requestEscalation', { params: { id }, body: request })
  const params = { id: asked.id }
  const taken = await cast.leo.call('acknowledgeEscalation', { params, body: { asOf: asked.revision } })
  await cast.leo.call('closeEscalation', { params, body: { asOf: taken.revision, outcome: 'Paid back.' } })
  messageId = (await cast.ana.call('readTicket', { params: { id } })).messages[0]!.id
  return (await cast.leo.call('listReviews', {})).items[0]!
}

const answer = (rating: number) => ({ rating, words: 'Seen in the conversation.', evidence: [messageId] })

test('9.2 a closed escalation waits for its three questions, with the lead of whoever had it first', async () => {
  expect(review).toMatchObject({ state: 'waiting', contact: { name: 'Carla Customer' } })
  const { items } = await cast.leo.call('listNotifications', {})
  expect(items.some(({ kind }) => kind === 'review_waiting')).toBe(true)
  expect((await cast.ana.call('countTickets', {})).reviews).toBe(1)
})

test('9.2 it counts as learned from only when all three are answered, with evidence', async () => {
  const params = { id: review.id }
  const bare = { turningPoint: { rating: 3, words: 'No evidence.' } }
  await expect(cast.leo.call('answerReview', { params, body: bare })).rejects.toMatchObject({
    problem: { reason: 'review.evidence_missing' },
  })
  const body = { turningPoint: answer(4), assessment: answer(4) }
  expect(await cast.leo.call('answerReview', { params, body })).toMatchObject({ state: 'waiting' })
  const satisfaction = { rating: 4, words: 'She wrote thanks.', evidence: [] }
  const done = await cast.leo.call('answerReview', { params, body: { satisfaction, avoidable: 'yes' } })
  expect(done).toMatchObject({ state: 'complete', avoidable: 'yes', answers: { satisfaction } })
  expect((await cast.leo.call('listReviews', {})).items).toEqual([])
  expect((await cast.leo.call('listReviews', { query: { state: 'complete' } })).items).toHaveLength(1)
})

test('9.2 an agent does not answer reviews, but may disagree with one about them, in words', async () => {
  const params = { id: review.id }
  const call = cast.ana.call('answerReview', { params, body: { assessment: answer(5) } })
  await expect(call).rejects.toMatchObject({ problem: { code: 'not_allowed' } })
  const words = { words: 'I was not allowed to pay back.' }
  const disagreed = await cast.ana.call('disagreeWithReview', { params, body: words })
  expect(disagreed).toMatchObject({ agentId: cast.ana.id, disagreement: 'I was not allowed to pay back.' })
  await expect(cast.mia.call('disagreeWithReview', { params, body: words })).rejects.toMatchObject({
    problem: { reason: 'review.not_about_you' },
  })
})

test('9.3 a poor answer proposes a talk', async () => {
  const other = await closeOne()
  const params = { id: other.id }
  await cast.mia.call('answerReview', { params, body: { assessment: answer(2) } })
  const { items } = await cast.leo.call('listNotifications', {})
  expect(items[0]?.sentence).toContain('proposes a talk about how the problem was judged')
  const said = (await timeline(cast.leo.call, other.ticketId)).map(({ type }) => type)
  expect(said).toContain('review.coaching_proposed')
})

test('a change seen before another is refused: nothing is overwritten unseen', async () => {
  const params = { id: review.id }
  const call = cast.leo.call('answerReview', { params, body: { avoidable: 'no' } }, { ifMatch: '"1"' })
  await expect(call).rejects.toMatchObject({ problem: { code: 'changed_meanwhile' } })
})

test('9.2 a review never waits for a lead who has left', async () => {
  const update = (id: string, body: Input<'updateMember'>['body']) =>
    cast.owner('updateMember', { params: { id }, body })
  const { ana, mia, leo } = cast
  const former = await cast.owner('createMember', {
    body: {
      name: 'Former Lead',
      email: 'former@acme.example',
      role: 'lead',
      password: 'a very long password',
    },
  })
  const before = (await cast.owner('listMembers', { query: { limit: 200 } })).items
  const leadOfAna = before.find(({ id }) => id === ana.id)!.leadId
  await update(ana.id, { leadId: former.id })
  await update(former.id, { state: 'disabled' })
  const heard = async (kind: string) =>
    (await mia.call('listNotifications', {})).items.filter((one) => one.kind === kind).length
  const [waiting, proposed] = [await heard('review_waiting'), await heard('coaching_proposed')]
  await closeOne()
  const { id } = (await leo.call('listReviews', {})).items.at(-1)!
  expect(await heard('review_waiting')).toBe(waiting + 1)
  await leo.call('answerReview', { params: { id }, body: { assessment: answer(2) } })
  expect(await heard('coaching_proposed')).toBe(proposed + 1)
  await update(ana.id, { leadId: leadOfAna })
})
