import { decided, refuse, type Decision } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'

/** The three questions (9.2): turning point, the agent's assessment, the customer's satisfaction. */
export type ReviewQuestion = 'turning_point' | 'assessment' | 'satisfaction'
export const REVIEW_QUESTIONS: readonly ReviewQuestion[] = ['turning_point', 'assessment', 'satisfaction']

export type ReviewAnswer = {
  rating: 1 | 2 | 3 | 4 | 5
  words: string
  evidenceMessageIds: string[]
  byMemberId: string
  at: Instant
}

export type Review = {
  id: string
  escalationId: string
  agentMemberId: string | null
  answers: Partial<Record<ReviewQuestion, ReviewAnswer>>
  avoidable: 'yes' | 'no' | 'unclear' | null
  disagreement: { words: string; at: Instant } | null
  completedAt: Instant | null
  revision: number
}

export type ReviewCommand =
  | { do: 'begin'; id: string; escalationId: string; agentMemberId: string | null }
  | {
      do: 'answer'
      question: ReviewQuestion
      rating: number
      words: string
      evidenceMessageIds: string[]
      byMemberId: string
    }
  | { do: 'judge_avoidable'; avoidable: 'yes' | 'no' | 'unclear' }
  | { do: 'disagree'; memberId: string; words: string }

export type ReviewEvent =
  | { type: 'review.begun' | 'review.completed'; reviewId: string; escalationId: string }
  | { type: 'review.answered'; reviewId: string; question: ReviewQuestion; rating: number }
  | { type: 'review.judged'; reviewId: string; avoidable: string }
  | { type: 'review.disagreed'; reviewId: string }
  /** A poor answer proposes a coaching session (9.3). */
  | { type: 'review.coaching_proposed'; reviewId: string; question: ReviewQuestion }

type ReviewDecision = Decision<Review, ReviewEvent>

/** Below this an answer proposes coaching (9.3). */
const POOR_BELOW = 3

/** Decides a command about a review; `null` before it begins. Complete only with all three answers (9.2). */
export function decideReview(state: Review | null, command: ReviewCommand, now: Instant): ReviewDecision {
  if (command.do === 'begin') {
    if (state !== null) return refuse('review.begun_already')
    const { id, escalationId, agentMemberId } = command
    const nothing = { answers: {}, avoidable: null, disagreement: null, completedAt: null }
    return decided<Review, ReviewEvent>({ id, escalationId, agentMemberId, ...nothing, revision: 1 }, [
      { type: 'review.begun', reviewId: id, escalationId },
    ])
  }
  if (state === null) return refuse('review.unknown')
  const revision = state.revision + 1
  switch (command.do) {
    case 'answer':
      return answer({ ...state, revision }, command, now)
    case 'judge_avoidable': {
      const { avoidable } = command
      return decided<Review, ReviewEvent>({ ...state, avoidable, revision }, [
        { type: 'review.judged', reviewId: state.id, avoidable },
      ])
    }
    case 'disagree': {
      const { memberId, words } = command
      if (memberId !== state.agentMemberId) return refuse('review.not_about_you')
      if (words.trim() === '') return refuse('review.words_missing')
      return decided<Review, ReviewEvent>({ ...state, disagreement: { words, at: now }, revision }, [
        { type: 'review.disagreed', reviewId: state.id },
      ])
    }
  }
}

function answer(
  state: Review,
  command: Extract<ReviewCommand, { do: 'answer' }>,
  now: Instant,
): ReviewDecision {
  const { question, words, evidenceMessageIds, byMemberId } = command
  const rating = ([1, 2, 3, 4, 5] as const).find((value) => value === command.rating)
  if (rating === undefined) return refuse('review.rating_out_of_range')
  if (words.trim() === '') return refuse('review.words_missing')
  // The turning point and the assessment are seen in the conversation; satisfaction is the customer's own word.
  if (question !== 'satisfaction' && evidenceMessageIds.length === 0) return refuse('review.evidence_missing')
  const answers = { ...state.answers, [question]: { rating, words, evidenceMessageIds, byMemberId, at: now } }
  const next: Review = { ...state, answers }
  const { id: reviewId, escalationId } = state
  const events: ReviewEvent[] = [{ type: 'review.answered', reviewId, question, rating }]
  if (rating < POOR_BELOW) events.push({ type: 'review.coaching_proposed', reviewId, question })
  if (state.completedAt !== null || openQuestions(next).length > 0) return decided(next, events)
  return decided({ ...next, completedAt: now }, [
    ...events,
    { type: 'review.completed', reviewId, escalationId },
  ])
}

/** The questions still unanswered. */
export function openQuestions(state: Review): ReviewQuestion[] {
  return REVIEW_QUESTIONS.filter((question) => state.answers[question] == null)
}
