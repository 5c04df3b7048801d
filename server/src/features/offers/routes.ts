import * as contracts from '#contracts/http/offers.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { answerOffer } from './answer-offer.ts'
import { approveOffer } from './approve-offer.ts'
import { grantOffer } from './grant-offer.ts'
import { listRemedyOptions } from './list-remedy-options.ts'
import { makeOffer } from './make-offer.ts'
import { refuseOffer } from './refuse-offer.ts'

export function bindOffers(app: HttpApp): void {
  bind(app, contracts.listRemedyOptions, ({ ctx, actor, params }) => listRemedyOptions(ctx, actor, params.id))
  bind(app, contracts.makeOffer, ({ ctx, actor, params, body }) => makeOffer(ctx, actor, params.id, body))
  bind(app, contracts.approveOffer, ({ ctx, actor, params, body }) =>
    approveOffer(ctx, actor, params.id, body),
  )
  bind(app, contracts.refuseOffer, ({ ctx, actor, params, body }) => refuseOffer(ctx, actor, params.id, body))
  bind(app, contracts.answerOffer, ({ ctx, actor, params, body }) => answerOffer(ctx, actor, params.id, body))
  bind(app, contracts.grantOffer, ({ ctx, actor, params }) => grantOffer(ctx, actor, params.id))
}
