import { decideReview, type ReviewCommand } from '#core/review/review.ts'
import { notify } from '#server/features/notifications/index.ts'
import { carryOut } from '#server/features/tickets/index.ts'
import { type Desk, isOnStaff } from '#server/features/workspaces/index.ts'
import { refuse } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'
import type { ReviewHold } from './review-store.ts'

/** Gives a review a command of core; a poor answer is told to whoever is to talk about it (9.3). */
export function commandReview(work: Work, desk: Desk, hold: ReviewHold, command: ReviewCommand): void {
  const decision = decideReview(hold.review, command, work.now)
  if (!decision.ok) refuse(decision.refusal)
  hold.review = decision.state
  carryOut(work, desk, hold.ticket, decision.clockActions, decision.events)
  for (const event of decision.events) {
    if (event.type !== 'review.coaching_proposed') continue
    const lead = desk.members.get(hold.review.agentMemberId ?? '')?.leadId
    const talker = [lead, hold.reviewerId].find((id) => id && isOnStaff(desk.members.get(id)))
    notify(work, desk, {
      kind: 'coaching_proposed',
      memberIds: talker ? [talker] : [],
      ticketId: hold.ticket.row.id,
      escalationId: hold.review.escalationId,
      params: { question: event.question },
    })
  }
}
