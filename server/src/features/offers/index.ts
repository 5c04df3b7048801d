import type { Reaction } from '#server/platform/work.ts'
import { remindOfApproval } from './remind-of-approval.ts'

export { bindOffers } from './routes.ts'

export const offerReactions: readonly (readonly [string, Reaction])[] = [['clock.breached', remindOfApproval]]
