import type { Reaction } from '#server/platform/work.ts'
import { remindOfApproval } from './remind-of-approval.ts'

export { answerOffer } from './answer-offer.ts'
export { offersOn, type StoredOffer } from './offer-store.ts'
export { bindOffers } from './routes.ts'

export const offerReactions: readonly (readonly [string, Reaction])[] = [['clock.breached', remindOfApproval]]
