import type { Output } from '#contracts/client.ts'
import { roleHolds, type Permission } from '#core/permission/permission.ts'
import { decideOffer } from '#core/remedy/decide-offer.ts'
import type { OfferCommand, OfferFacts } from '#core/remedy/remedy.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import { iso } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Actor } from '#server/platform/context.ts'
import type { StoredOffer } from './offer-store.ts'

type View = Output<'makeOffer'>

/** An offer as screens and programs see it, with what this reader may do with it now. */
export function offerView(
  desk: Desk,
  actor: Actor,
  stored: StoredOffer,
  facts: OfferFacts,
  now: Instant,
): View {
  const { offer, reason, createdAt } = stored
  const person = (id: string) => ({ id, name: desk.members.get(id)?.name ?? '?' })
  return {
    id: offer.id,
    ticketId: offer.ticketId,
    remedy: { id: offer.remedyId, name: desk.remedy(offer.remedyId)?.name ?? '?' },
    state: offer.status,
    amount: offer.amount,
    reason,
    needsApproval: offer.status === 'waiting_for_approval',
    offeredBy: person(offer.byMemberId),
    approvedBy: offer.approvedByMemberId === null ? null : person(offer.approvedByMemberId),
    createdAt: formatInstant(createdAt),
    endedAt: iso(offer.closedAt ?? offer.grantedAt ?? null),
    may: mayDo(actor, stored, facts, now),
  }
}

function mayDo(actor: Actor, { offer }: StoredOffer, facts: OfferFacts, now: Instant): string[] {
  if (actor.kind !== 'member') return []
  const { memberId, role } = actor
  const trials: { act: string; needs: Permission; command: OfferCommand }[] = [
    { act: 'approve', needs: 'remedy.approve', command: { do: 'approve', memberId, role } },
    { act: 'refuse', needs: 'remedy.approve', command: { do: 'refuse_approval', memberId, reason: '-' } },
    { act: 'answer', needs: 'remedy.offer', command: { do: 'accept', by: 'agent', at: now } },
    { act: 'grant', needs: 'remedy.offer', command: { do: 'grant', at: now } },
  ]
  return trials
    .filter(({ needs }) => roleHolds(role, needs))
    .filter(({ command }) => {
      const decision = decideOffer(offer, command, facts, now)
      return decision.ok && decision.state !== offer
    })
    .map(({ act }) => act)
}
