import type { Output } from '#contracts/client.ts'
import { notify } from '#server/features/notifications/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { actOnOffer } from './act-on-offer.ts'
import { commandOffer, offeringMember } from './command-offer.ts'

/** Does not approve it, with the reason; nothing was sent (6.2). */
export function refuseOffer(
  ctx: Context,
  actor: Actor,
  offerId: string,
  { reason }: { reason: string },
): Promise<Output<'refuseOffer'>> {
  const { memberId } = offeringMember(actor)
  return actOnOffer(ctx, actor, offerId, async ({ work, desk, hold, facts }) => {
    commandOffer(work, desk, hold, { do: 'refuse_approval', memberId, reason }, facts)
    const { offer, ticket } = hold
    notify(work, desk, {
      kind: 'approval_refused',
      memberIds: [offer.byMemberId],
      ticketId: ticket.row.id,
      params: { byId: memberId, remedyId: offer.remedyId, amount: offer.amount, words: reason },
    })
  })
}
