import type { Output } from '#contracts/client.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { actOnOffer } from './act-on-offer.ts'
import { commandOffer } from './command-offer.ts'

/** It has been given (6.4). */
export function grantOffer(ctx: Context, actor: Actor, offerId: string): Promise<Output<'grantOffer'>> {
  return actOnOffer(ctx, actor, offerId, async ({ work, desk, hold, facts }) => {
    commandOffer(work, desk, hold, { do: 'grant', at: work.now }, facts)
  })
}
