import { expect, test } from 'vitest'
import { june } from '#core/clock/clock-fixture.ts'
import {
  decideReview,
  openQuestions,
  type Review,
  type ReviewCommand,
  type ReviewQuestion,
} from './review.ts'

const now = june('02 10:00')
function take(state: Review | null, command: ReviewCommand) {
  const decision = decideReview(state, command, now)
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision
}
const begun = () =>
  take(null, { do: 'begin', id: 'rev_1', escalationId: 'esc_1', agentMemberId: 'ana' }).state
const answer = (question: ReviewQuestion, rating = 4, evidenceMessageIds = ['msg_3']): ReviewCommand => ({
  do: 'answer',
  question,
  rating,
  words: 'Seen in the third message',
  evidenceMessageIds,
  byMemberId: 'lead',
})

test('9.2 learned from only when all three questions are answered, once', () => {
  const one = take(begun(), answer('turning_point'))
  const two = take(one.state, answer('assessment'))
  expect([two.state.completedAt, openQuestions(two.state)]).toEqual([null, ['satisfaction']])
  const three = take(two.state, answer('satisfaction', 5, []))
  expect(three.events.at(-1)).toMatchObject({ type: 'review.completed' })
  expect(take(three.state, answer('assessment', 3)).events.map(({ type }) => type)).toEqual([
    'review.answered',
  ])
})

test('9.2 a rating needs words and evidence in the conversation', () => {
  expect(() => take(begun(), answer('assessment', 4, []))).toThrow('review.evidence_missing')
  expect(() => take(begun(), answer('assessment', 6))).toThrow('review.rating_out_of_range')
  expect(() => take(begun(), { ...answer('assessment'), words: ' ' } as ReviewCommand)).toThrow(
    'review.words_missing',
  )
})

test('9.3 a poor answer proposes coaching', () => {
  expect(take(begun(), answer('assessment', 2)).events.at(-1)).toEqual({
    type: 'review.coaching_proposed',
    reviewId: 'rev_1',
    question: 'assessment',
  })
})

test('9.2 the agent it is about may disagree, in words; nobody else for them', () => {
  expect(
    take(begun(), { do: 'disagree', memberId: 'ana', words: 'I had no access' }).state.disagreement?.words,
  ).toBe('I had no access')
  expect(() => take(begun(), { do: 'disagree', memberId: 'ben', words: 'x' })).toThrow('review.not_about_you')
})
