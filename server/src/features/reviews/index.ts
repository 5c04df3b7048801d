import type { Reaction } from '#server/platform/work.ts'
import { beginReview } from './begin-review.ts'

export { bindReviews } from './routes.ts'

export const reviewReactions: readonly (readonly [string, Reaction])[] = [['escalation.closed', beginReview]]
