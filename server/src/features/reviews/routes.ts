import * as contracts from '#contracts/http/reviews.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { answerReview } from './answer-review.ts'
import { disagreeWithReview } from './disagree-with-review.ts'
import { listReviews, readReview } from './review-views.ts'

export function bindReviews(app: HttpApp): void {
  bind(app, contracts.listReviews, ({ ctx, actor, query }) => listReviews(ctx, actor, query))
  bind(app, contracts.readReview, ({ ctx, actor, params }) => readReview(ctx, actor, params.id))
  bind(app, contracts.answerReview, ({ ctx, actor, params, body, ifMatch }) =>
    answerReview(ctx, actor, params.id, body, ifMatch),
  )
  bind(app, contracts.disagreeWithReview, ({ ctx, actor, params, body }) =>
    disagreeWithReview(ctx, actor, params.id, body),
  )
}
