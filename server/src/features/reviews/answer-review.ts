import type { Input, Output } from '#contracts/client.ts'
import type { ReviewQuestion } from '#core/review/review.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { doWork } from '#server/platform/work.ts'
import { commandReview } from './command-review.ts'
import { heldReviewView } from './review-views.ts'
import { holdReview, storeReview } from './review-store.ts'

type Body = NonNullable<Input<'answerReview'>['body']>
const FIELDS = [
  ['turningPoint', 'turning_point'],
  ['assessment', 'assessment'],
  ['satisfaction', 'satisfaction'],
] as const satisfies readonly (readonly [keyof Body, ReviewQuestion])[]

/** Answers the three questions, in any order and again; complete when all three are (9.2). */
export function answerReview(
  ctx: Context,
  actor: Actor,
  reviewId: string,
  body: Body,
  ifMatch: number | null,
): Promise<Output<'answerReview'>> {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  const byMemberId = actor.memberId
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const hold = await holdReview(work, reviewId)
    if (ifMatch !== null && ifMatch !== hold.review.revision) throw new Problem('changed_meanwhile')
    for (const [field, question] of FIELDS) {
      const answer = body[field]
      if (!answer) continue
      const { rating, words, evidence: evidenceMessageIds = [] } = answer
      commandReview(work, desk, hold, {
        do: 'answer',
        question,
        rating,
        words,
        evidenceMessageIds,
        byMemberId,
      })
    }
    if (body.avoidable) commandReview(work, desk, hold, { do: 'judge_avoidable', avoidable: body.avoidable })
    storeReview(work, hold)
    return heldReviewView(work, hold)
  })
}
