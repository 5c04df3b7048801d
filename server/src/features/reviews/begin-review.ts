import type { Escalation } from '#core/escalation/escalation.ts'
import { decideReview } from '#core/review/review.ts'
import { notify } from '#server/features/notifications/index.ts'
import { carryOut, holdTicket } from '#server/features/tickets/index.ts'
import { isOnStaff, loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import { found, refuse } from '#server/platform/problem.ts'
import type { Reaction } from '#server/platform/work.ts'
import { storeReview } from './review-store.ts'

/** A closed escalation waits for its three questions; the lead of whoever had it first answers them (9.2). */
export const beginReview: Reaction = async (work, { ticketId, subjectId: escalationId }) => {
  if (ticketId === null || escalationId === null) return
  const desk = await loadDesk(work, work.workspaceId)
  const ticket = await holdTicket(work, ticketId)
  const row = await work.tx
    .selectFrom('escalations')
    .select('escalation')
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', escalationId)
    .executeTakeFirst()
  const agentMemberId = (found(row).escalation as Escalation).firstOwnerMemberId
  const id = work.ctx.ids.make('rev')
  const decision = decideReview(null, { do: 'begin', id, escalationId, agentMemberId }, work.now)
  if (!decision.ok) refuse(decision.refusal)
  carryOut(work, desk, ticket, decision.clockActions, decision.events)
  const reviewerId = reviewerOf(desk, agentMemberId)
  storeReview(work, { review: decision.state, reviewerId, createdAt: work.now, ticket })
  if (reviewerId === null) return
  notify(work, desk, { kind: 'review_waiting', memberIds: [reviewerId], ticketId, escalationId })
}

/** Their own lead, else that of one of their teams, else any manager; nobody reviews themselves. */
function reviewerOf(desk: Desk, agentId: string): string | null {
  const agent = desk.members.get(agentId)
  const leads = (agent?.teamIds ?? []).map((id) => desk.teams.get(id)?.leadId ?? null)
  const managers = [...desk.members.values()].filter(({ role }) => role === 'manager')
  const candidates = [agent?.leadId ?? null, ...leads, ...managers.map(({ id }) => id)]
  return candidates.find((id) => id !== null && id !== agentId && isOnStaff(desk.members.get(id))) ?? null
}
