import type { ReasonCode } from '#core/escalation/escalation.ts'
import { notify } from '#server/features/notifications/index.ts'
import { holdTicket, type TicketHold } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import { appendEvent, type DeskEvent, type Reaction, type Work } from '#server/platform/work.ts'
import { beginEscalation, pathFor } from './begin-escalation.ts'
import { openOn } from './escalation-store.ts'
import { prefilledHandover } from './handover-facts.ts'

type Trigger = Desk['settings']['escalateOn'][number]
type Cause = { reason: ReasonCode & Trigger; askedBy: 'rule' | 'customer'; peakMessageId?: string | null }

/** Clocks whose breach may start an escalation; the others belong to one, or to a commitment. */
const BREACHES: readonly unknown[] = ['first_response', 'first_answer', 'next_response', 'resolution']

const GRAVE: readonly Trigger[] = ['safety_or_legal', 'statutory']
const LAST_WARNING = 90
const STATUTE: Cause = { reason: 'statutory', askedBy: 'rule' }

/** What happened that rule 5.3 may answer with an escalation; null for everything else. */
function causeOf(event: DeskEvent): Cause | null {
  const signals = (event.data.signals ?? []) as readonly string[]
  switch (event.type) {
    case 'commitment.broken':
      return { reason: 'commitment_broken', askedBy: 'rule' }
    case 'ticket.risk_rose':
      return { reason: 'risk', askedBy: 'rule' }
    case 'clock.warned':
      // Of a duty of the law the last warning counts: once it is broken, it is too late.
      return event.data.kind === 'statutory' && Number(event.data.percent) >= LAST_WARNING ? STATUTE : null
    case 'clock.breached':
      if (event.data.kind === 'statutory') return STATUTE
      return BREACHES.includes(event.data.kind) ? { reason: 'sla_breached', askedBy: 'rule' } : null
    case 'ticket.created':
    case 'ticket.priority_changed':
      return { reason: 'importance', askedBy: 'rule' }
    case 'message.received':
      if (signals.includes('legal_or_regulator_threat')) {
        return { reason: 'safety_or_legal', askedBy: 'rule', peakMessageId: event.subjectId }
      }
      return signals.includes('asks_for_human_or_manager')
        ? { reason: 'customer_asked', askedBy: 'customer', peakMessageId: event.subjectId }
        : null
    default:
      return null
  }
}

/**
 * A broken commitment, a breached clock, a duty of the law nearly due, an urgent ticket, risk above the line or the
 * customer's words go up by themselves where the workspace says so, unless it has gone up already; else words are only proposed to whoever has the ticket (5.3).
 */
const escalateByRule: Reaction = async (work, event) => {
  const cause = causeOf(event)
  if (!cause || event.ticketId === null) return
  const desk = await loadDesk(work, work.workspaceId)
  const isRule = desk.settings.escalateOn.includes(cause.reason)
  if (!isRule && event.type !== 'message.received') return
  const ticket = await holdTicket(work, event.ticketId)
  if (!isAlive(ticket)) return
  if (cause.reason === 'importance' && ticket.state.priority !== 'urgent') return
  if ((await openOn(work, [ticket.row.id])).some(({ kind }) => kind === 'hierarchical')) return
  if (isRule && pathFor(desk, ticket, 'hierarchical')) await begin(work, desk, ticket, cause)
  else propose(work, desk, ticket, cause)
}

function isAlive({ state }: TicketHold): boolean {
  return (
    !state.imported && state.mergedIntoId === null && ['open', 'pending', 'on_hold'].includes(state.status)
  )
}

async function begin(work: Work, desk: Desk, ticket: TicketHold, cause: Cause): Promise<void> {
  const { row } = ticket
  await beginEscalation(work, desk, ticket, {
    kind: 'hierarchical',
    reason: cause.reason,
    reasonWords: null,
    askedBy: cause.askedBy,
    askedById: cause.askedBy === 'customer' ? row.contactId : null,
    severity: row.heat >= 2 || GRAVE.includes(cause.reason) ? 'severe' : 'normal',
    trend: row.heat >= 1 ? 'worsening' : 'steady',
    handover: await prefilledHandover(work, ticket, desk.language),
    peakMessageId: cause.peakMessageId ?? row.peakMessageId,
  })
}

function propose(work: Work, desk: Desk, { row, state }: TicketHold, { reason }: Cause): void {
  appendEvent(work, { type: 'escalation.proposed', ticketId: row.id, subjectId: row.id, data: { reason } })
  const team = desk.teams.get(state.ownerTeamId)
  const memberIds = state.ownerMemberId ? [state.ownerMemberId] : (team?.memberIds ?? [])
  notify(work, desk, { kind: 'escalation_proposed', memberIds, ticketId: row.id, params: { reason } })
}

export const ruleReactions: readonly (readonly [string, Reaction])[] = [
  ['commitment.broken', escalateByRule],
  ['ticket.created', escalateByRule],
  ['ticket.priority_changed', escalateByRule],
  ['clock.warned', escalateByRule],
  ['clock.breached', escalateByRule],
  ['ticket.risk_rose', escalateByRule],
  ['message.received', escalateByRule],
]
