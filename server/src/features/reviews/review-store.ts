import type { Review } from '#core/review/review.ts'
import type { Instant } from '#core/time/instant.ts'
import { holdTicket, type TicketHold } from '#server/features/tickets/index.ts'
import { at } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

export type ReviewHold = {
  review: Review
  reviewerId: string | null
  createdAt: Instant
  ticket: TicketHold
}

/** Loads a review for update, its ticket first. */
export async function holdReview(work: Work, reviewId: string): Promise<ReviewHold> {
  const rows = work.tx
    .selectFrom('reviews')
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', reviewId)
  const known = found(await rows.select('ticketId').executeTakeFirst())
  const ticket = await holdTicket(work, known.ticketId)
  const row = found(await rows.select(['review', 'reviewerId', 'createdAt']).forUpdate().executeTakeFirst())
  return { ...row, review: row.review as Review, ticket }
}

export function storeReview(work: Work, { review, reviewerId, createdAt, ticket }: ReviewHold): void {
  work.batch.upsert('reviews', {
    workspaceId: work.workspaceId,
    id: review.id,
    escalationId: review.escalationId,
    ticketId: ticket.row.id,
    reviewerId,
    state: review.completedAt === null ? 'waiting' : 'complete',
    review,
    revision: review.revision,
    createdAt: at(createdAt),
    completedAt: at(review.completedAt),
  })
}
