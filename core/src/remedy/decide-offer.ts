import type { Decision } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Offer, OfferCommand, OfferEvent, OfferFacts } from './remedy.ts'

/** Decides a command about an offer; `null` before it is proposed (6.1, 6.2, 6.4). Nothing above a limit is sent without an approval. */
export function decideOffer(
  _state: Offer | null,
  _command: OfferCommand,
  _facts: OfferFacts,
  _now: Instant,
): Decision<Offer, OfferEvent> {
  throw new Error('not written')
}
