import type { Output } from '#contracts/client.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { actOnOffer } from './act-on-offer.ts'
import { commandOffer } from './command-offer.ts'

/** The customer's answer, by their link or as told to an agent (6.4). The same answer twice changes nothing. */
export function answerOffer(
  ctx: Context,
  actor: Actor,
  offerId: string,
  { answer }: { answer: 'accepted' | 'declined' },
): Promise<Output<'answerOffer'>> {
  return actOnOffer(ctx, actor, offerId, async ({ work, desk, hold, facts }) => {
    const by = actor.kind === 'customer' ? 'customer_link' : 'agent'
    const command = { do: answer === 'accepted' ? 'accept' : 'decline', by, at: work.now } as const
    commandOffer(work, desk, hold, command, facts)
  })
}
