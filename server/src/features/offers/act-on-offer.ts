import type { Output } from '#contracts/client.ts'
import type { OfferFacts } from '#core/remedy/remedy.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { doWork, type Work } from '#server/platform/work.ts'
import { offerFacts } from './offer-facts.ts'
import { holdOffer, storeOffer, type OfferHold } from './offer-store.ts'
import { offerView } from './offer-view.ts'

type Acting = { work: Work; desk: Desk; hold: OfferHold; facts: OfferFacts }

/** One verb on an offer: loads it and its ticket for update, acts, stores it, gives it as it is then. */
export function actOnOffer(
  ctx: Context,
  actor: Actor,
  offerId: string,
  recipe: (acting: Acting) => Promise<void>,
): Promise<Output<'grantOffer'>> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const hold = await holdOffer(work, offerId)
    const role = 'role' in actor ? actor.role : 'agent'
    const by = { role, remedyId: hold.offer.remedyId, exceptId: offerId }
    const facts = await offerFacts(work.tx, desk, hold.ticket, by)
    await recipe({ work, desk, hold, facts })
    storeOffer(work, hold)
    return offerView(desk, actor, hold, facts, work.now)
  })
}
