import type { EscalationEvent } from '#core/escalation/escalation-event.ts'
import { notify, stopAsking, type NotificationKind } from '#server/features/notifications/index.ts'
import { followersOf } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Work } from '#server/platform/work.ts'
import type { EscalationHold } from './escalation-hold.ts'
import { pinnedPath } from './escalation-facts.ts'
import { giveTicketTo } from './give-ticket-to.ts'
import { tellCustomer, type Telling } from './tell-customer.ts'

type News = { kind: NotificationKind; memberIds: readonly string[]; params?: Record<string, unknown> }

/** What follows outside of core from something that happened to an escalation, in the same transaction. */
export async function followEvent(
  work: Work,
  desk: Desk,
  hold: EscalationHold,
  event: EscalationEvent,
  telling: Telling,
): Promise<void> {
  const { state, ticket } = hold
  switch (event.type) {
    case 'escalation.step_told':
      return askMembers(work, desk, hold, event)
    case 'escalation.notifications_stopped':
      return stopAsking(work, state.id, event.memberIds)
    case 'escalation.owner_changed':
      return giveTicketTo(work, desk, hold, event.to)
    case 'escalation.customer_told_due':
      return tellCustomer(work, desk, hold, event, telling)
    default: {
      const news = newsOf(hold, event)
      if (news) notify(work, desk, { ...news, ticketId: ticket.row.id, escalationId: state.id })
      return tellFollowers(work, desk, hold, event, news)
    }
  }
}

const MOVES: readonly EscalationEvent['type'][] = [
  'escalation.requested',
  'escalation.acknowledged',
  'escalation.declined',
  'escalation.de_escalated',
  'escalation.resolved',
]

/** Whoever follows a ticket of it hears of every move too, once each; those who hear of it anyway do not hear twice. */
async function tellFollowers(
  work: Work,
  desk: Desk,
  { state, ticket }: EscalationHold,
  event: EscalationEvent,
  news: News | null,
): Promise<void> {
  if (!MOVES.includes(event.type)) return
  const followers = await followersOf(work, state.ticketIds)
  const memberIds = followers.filter((id) => !news?.memberIds.includes(id))
  if (memberIds.length === 0) return
  const told: News =
    news && event.type !== 'escalation.requested'
      ? { ...news, memberIds }
      : { kind: 'followed_went_up', memberIds, params: { reason: state.reason } }
  notify(work, desk, { ...told, ticketId: ticket.row.id, escalationId: state.id })
}

function askMembers(
  work: Work,
  desk: Desk,
  hold: EscalationHold,
  event: Extract<EscalationEvent, { type: 'escalation.step_told' }>,
): void {
  const { state, ticket } = hold
  const { memberIds, channels, round, ackDueAt, step } = event
  notify(work, desk, {
    kind: round === 0 ? 'escalation_step' : 'escalation_again',
    memberIds,
    channels,
    onDuty: true,
    teamId: teamAsked(desk, hold, step),
    ticketId: ticket.row.id,
    escalationId: state.id,
    params: { reason: state.reason, kind: state.kind, severity: state.severity, step, ackDueAt },
  })
}

/** The team that a step asks, itself or through its rota. */
function teamAsked(desk: Desk, { state, teamId }: EscalationHold, step: number): string | null {
  if (teamId !== null && step === 0) return teamId
  const target = pinnedPath(desk, state).steps[step]?.target
  if (target?.kind === 'team') return target.id
  return target?.kind === 'rota' ? (desk.rotas.get(target.id)?.teamId ?? null) : null
}

/** Who learns of what; nobody is asked to do anything by these. */
function newsOf({ state }: EscalationHold, event: EscalationEvent): News | null {
  switch (event.type) {
    case 'escalation.requested':
      return state.askedBy === 'staff'
        ? null
        : { kind: 'escalation_went_up', memberIds: state.followers, params: { reason: state.reason } }
    case 'escalation.acknowledged':
      return { kind: 'escalation_taken', memberIds: state.followers, params: { ownerId: event.memberId } }
    case 'escalation.returned':
      return {
        kind: 'escalation_returned',
        memberIds: [event.to],
        params: {
          byId: event.byId,
          missing: event.missing,
          ackDueAt: state.ackDueAt,
          // Whoever gets it back from a rule's escalation never asked for it: the words say so.
          ruleId: state.askedBy === 'rule' ? state.id : null,
        },
      }
    case 'escalation.declined':
    case 'escalation.de_escalated':
      return {
        kind: event.type === 'escalation.declined' ? 'escalation_declined' : 'escalation_handed_back',
        memberIds: [...new Set([state.ownerMemberId, ...state.followers])],
        params: { byId: event.byId, words: event.reason, ownerId: state.ownerMemberId },
      }
    case 'escalation.acknowledgement_expired':
      return { kind: 'acknowledgement_expired', memberIds: [event.memberId] }
    case 'escalation.resolved':
      return { kind: 'escalation_resolved', memberIds: event.learnerIds, params: { outcome: event.outcome } }
    case 'escalation.close_overdue':
      return { kind: 'close_overdue', memberIds: [state.ownerMemberId], params: { dueAt: event.dueAt } }
    default:
      return null
  }
}
