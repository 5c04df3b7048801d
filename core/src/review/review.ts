import type { Decision } from '#core/decision.ts'
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

/** Decides a command about a review; complete only with all three answers (9.2). */
export function decideReview(
  _state: Review | null,
  _command: ReviewCommand,
  _now: Instant,
): Decision<Review, ReviewEvent> {
  throw new Error('not written')
}

/** The questions still unanswered. */
export function openQuestions(state: Review): ReviewQuestion[] {
  return REVIEW_QUESTIONS.filter((question) => state.answers[question] == null)
}
