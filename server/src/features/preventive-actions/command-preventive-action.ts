import {
  decidePreventiveAction,
  type PreventiveAction,
  type PreventiveCommand,
} from '#core/remedy/preventive-action.ts'
import type { Instant } from '#core/time/instant.ts'
import { notify } from '#server/features/notifications/index.ts'
import { carryOut, type TicketHold } from '#server/features/tickets/index.ts'
import { type Desk, isOnStaff, isPresent } from '#server/features/workspaces/index.ts'
import { refuse } from '#server/platform/problem.ts'
import { clearTimer, setTimer } from '#server/platform/timers/timers.ts'
import type { Work } from '#server/platform/work.ts'
import { storePreventiveAction } from './preventive-action-store.ts'

/** Timer kind: the time of a preventive action has come. */
export const PREVENTION_TIMER = 'preventive_action'

/** Gives a preventive action a command of core, stores what it comes to with its one timer, and tells a new owner. */
export function commandPreventiveAction(
  work: Work,
  desk: Desk,
  ticket: TicketHold,
  state: PreventiveAction | null,
  command: PreventiveCommand,
): PreventiveAction {
  const mayOwn = (memberId: string) => isOnStaff(desk.members.get(memberId))
  const decision = decidePreventiveAction(state, command, { mayOwn }, work.now)
  if (!decision.ok) refuse(decision.refusal)
  const next = decision.state
  if (decision.events.length === 0) return next
  carryOut(work, desk, ticket, decision.clockActions, decision.events)
  storePreventiveAction(work, next)
  const { workspaceId, batch } = work
  const name = { workspaceId, subject: next.id, kind: PREVENTION_TIMER }
  const isToCome = next.doneAt === null && next.toldDueAt !== next.dueAt
  if (isToCome) void setTimer(batch, { ...name, dueAt: next.dueAt })
  else if (command.do !== 'reach_due') void clearTimer(batch, name)
  const { words, dueAt } = next
  if (command.do === 'reach_due')
    notify(work, desk, {
      kind: 'preventive_action_due',
      memberIds: whoHear(desk, ticket, next, work.now),
      ticketId: ticket.row.id,
      params: { words, dueAt, ownerMemberId: next.ownerMemberId },
    })
  else if (next.ownerMemberId !== state?.ownerMemberId)
    notify(work, desk, {
      kind: 'preventive_action_given',
      memberIds: [next.ownerMemberId],
      ticketId: ticket.row.id,
      params: { words, dueAt },
    })
  return next
}

/** Its owner; where they are away, or have left, whoever answers for the ticket as well. */
function whoHear(
  desk: Desk,
  { state }: TicketHold,
  { ownerMemberId }: PreventiveAction,
  now: Instant,
): string[] {
  if (isPresent(desk.members.get(ownerMemberId), now)) return [ownerMemberId]
  const answers = state.ownerMemberId ?? desk.teams.get(state.ownerTeamId)?.leadId
  return answers ? [ownerMemberId, answers] : [ownerMemberId]
}
