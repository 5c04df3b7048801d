import type { Output } from '#contracts/client.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { doWork } from '#server/platform/work.ts'
import { commandReview } from './command-review.ts'
import { heldReviewView } from './review-views.ts'
import { holdReview, storeReview } from './review-store.ts'

/** The agent it is about says otherwise, in words; both stand (9.2). */
export function disagreeWithReview(
  ctx: Context,
  actor: Actor,
  reviewId: string,
  { words }: { words: string },
): Promise<Output<'disagreeWithReview'>> {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  const { memberId } = actor
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const hold = await holdReview(work, reviewId)
    commandReview(work, desk, hold, { do: 'disagree', memberId, words })
    storeReview(work, hold)
    return heldReviewView(work, hold)
  })
}
