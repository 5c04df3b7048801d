import { ROLES } from '#core/permission/permission.ts'
import { roleThatMayApprove } from '#core/remedy/limits.ts'
import type { OfferFacts } from '#core/remedy/remedy.ts'
import type { Instant } from '#core/time/instant.ts'
import { notify } from '#server/features/notifications/index.ts'
import { type Desk, isOnStaff, isPresent } from '#server/features/workspaces/index.ts'
import type { Work } from '#server/platform/work.ts'
import type { OfferHold } from './offer-store.ts'

/** Tells those who may approve it: its maker's own lead if they may, else their team's, else everybody who may (6.2). */
export function askForApproval(work: Work, desk: Desk, hold: OfferHold, facts: OfferFacts): void {
  const { offer, reason, ticket } = hold
  notify(work, desk, {
    kind: 'approval_needed',
    memberIds: approversOf(desk, hold, facts, work.now),
    ticketId: ticket.row.id,
    params: { byId: offer.byMemberId, remedyId: offer.remedyId, amount: offer.amount, words: reason },
  })
}

function approversOf(desk: Desk, { offer, ticket }: OfferHold, facts: OfferFacts, now: Instant): string[] {
  const role = roleThatMayApprove(offer.amount, facts, now)
  // Nobody's limit is enough: an admin can raise one.
  const lowest = ROLES.indexOf(role ?? 'admin')
  const able = [...desk.members.values()]
    .filter((member) => isOnStaff(member) && member.id !== offer.byMemberId)
    .filter((member) => ROLES.indexOf(member.role) >= Math.max(lowest, ROLES.indexOf('lead')))
  const there = able.filter((member) => isPresent(member, now))
  // While all are away they are asked all the same: the first who looks in answers.
  const asked = (there.length > 0 ? there : able).map(({ id }) => id)
  const lead = desk.members.get(offer.byMemberId)?.leadId
  if (lead && asked.includes(lead)) return [lead]
  const team = asked.filter((id) => desk.teams.get(ticket.state.ownerTeamId)?.memberIds.includes(id))
  return team.length > 0 ? team : asked
}
