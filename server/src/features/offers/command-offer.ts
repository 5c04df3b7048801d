import { decideOffer } from '#core/remedy/decide-offer.ts'
import type { OfferCommand, OfferFacts } from '#core/remedy/remedy.ts'
import type { Role } from '#core/permission/permission.ts'
import { carryOut } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { Problem, refuse } from '#server/platform/problem.ts'
import type { Actor } from '#server/platform/context.ts'
import type { Work } from '#server/platform/work.ts'
import type { OfferHold } from './offer-store.ts'

/** Gives an offer a command of core; its events stand on the ticket's timeline with the remedy they are about. */
export function commandOffer(
  work: Work,
  desk: Desk,
  hold: OfferHold,
  command: Exclude<OfferCommand, { do: 'propose' }>,
  facts: OfferFacts,
): void {
  const decision = decideOffer(hold.offer, command, facts, work.now)
  if (!decision.ok) refuse(decision.refusal)
  hold.offer = decision.state
  const { remedyId } = decision.state
  carryOut(work, desk, hold.home, decision.clockActions, [])
  const events = decision.events.map((event) => ({ ...event, remedyId }))
  carryOut(work, desk, hold.ticket, [], events)
}

/** Money is given by people, within the authority of their role. */
export function offeringMember(actor: Actor): { memberId: string; role: Role } {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  return { memberId: actor.memberId, role: actor.role }
}
