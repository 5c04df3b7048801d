import type { Input, Output } from '#contracts/client.ts'
import { decideOffer } from '#core/remedy/decide-offer.ts'
import { carryOut, holdTicket } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found, refuse } from '#server/platform/problem.ts'
import { doWork } from '#server/platform/work.ts'
import { askForApproval } from './ask-for-approval.ts'
import { offeringMember } from './command-offer.ts'
import { offerFacts } from './offer-facts.ts'
import { storeOffer, type OfferHold } from './offer-store.ts'
import { offerView } from './offer-view.ts'
import { sendOffer } from './send-offer.ts'

type Body = Input<'makeOffer'>['body']

/** Offers a remedy, from the mildest up; above its maker's limit it waits for approval and is not sent (6.1, 6.2). */
export function makeOffer(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  body: Body,
): Promise<Output<'makeOffer'>> {
  const { memberId, role } = offeringMember(actor)
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const ticket = await holdTicket(work, ticketId)
    const { remedy } = found(desk.remedy(body.remedyId))
    const facts = await offerFacts(work.tx, desk, ticket, { role, remedyId: remedy.id })
    const id = work.ctx.ids.make('ofr')
    const decision = decideOffer(
      null,
      {
        do: 'propose',
        id,
        ticketId,
        accountId: ticket.row.accountId,
        remedyId: remedy.id,
        amount: body.amount ?? remedy.most,
        skipReason: body.skippedReason ?? null,
        byMemberId: memberId,
      },
      facts,
      work.now,
    )
    if (!decision.ok) refuse(decision.refusal)
    const telling = { tellCustomer: body.tellCustomer ?? false, words: body.words ?? null }
    const hold: OfferHold = {
      offer: decision.state,
      reason: body.reason ?? '',
      telling,
      createdAt: work.now,
      ticket,
      home: ticket,
    }
    const events = decision.events.map((event) => ({ ...event, remedyId: remedy.id }))
    carryOut(work, desk, ticket, decision.clockActions, events)
    if (hold.offer.status === 'waiting_for_approval') askForApproval(work, desk, hold, facts)
    else await sendOffer(work, desk, hold, facts)
    storeOffer(work, hold)
    return offerView(desk, actor, hold, facts, work.now)
  })
}
