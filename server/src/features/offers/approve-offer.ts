import type { Output } from '#contracts/client.ts'
import { notify } from '#server/features/notifications/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { actOnOffer } from './act-on-offer.ts'
import { commandOffer, offeringMember } from './command-offer.ts'
import { sendOffer } from './send-offer.ts'

/** Approves an offer above its maker's limit, within one's own; it is offered at once (6.2). */
export function approveOffer(
  ctx: Context,
  actor: Actor,
  offerId: string,
  { reason = '' }: { reason?: string },
): Promise<Output<'approveOffer'>> {
  const { memberId, role } = offeringMember(actor)
  return actOnOffer(ctx, actor, offerId, async ({ work, desk, hold, facts }) => {
    commandOffer(work, desk, hold, { do: 'approve', memberId, role }, facts)
    const { offer, ticket } = hold
    notify(work, desk, {
      kind: 'approval_given',
      memberIds: [offer.byMemberId],
      ticketId: ticket.row.id,
      params: { byId: memberId, remedyId: offer.remedyId, amount: offer.amount, words: reason },
    })
    await sendOffer(work, desk, hold, facts)
  })
}
