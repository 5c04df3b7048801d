import type { ClockAction } from '#core/clock/clock-action.ts'
import { decided, refuse, type Decision } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'
import { skippedRungs } from './ladder.ts'
import { limitExceeded } from './limits.ts'
import { isMoney } from './money.ts'
import type { Offer, OfferCommand, OfferEvent, OfferFacts, OfferStatus } from './remedy.ts'

export type OfferDecision = Decision<Offer, OfferEvent>
type Of<Do extends OfferCommand['do']> = Extract<OfferCommand, { do: Do }>

const ALLOWED: Record<Exclude<OfferCommand['do'], 'propose'>, readonly OfferStatus[]> = {
  approve: ['waiting_for_approval'],
  refuse_approval: ['waiting_for_approval'],
  send: ['draft', 'approved'],
  accept: ['offered'],
  decline: ['offered'],
  grant: ['accepted'],
  withdraw: ['draft', 'waiting_for_approval', 'approved', 'offered'],
  close: ['granted', 'declined'],
}

/**
 * Decides a command about an offer; `null` before it is proposed (6.1, 6.2, 6.4). Nothing above a limit is sent without
 * an approval. The same answer twice changes nothing.
 */
export function decideOffer(
  state: Offer | null,
  command: OfferCommand,
  facts: OfferFacts,
  now: Instant,
): OfferDecision {
  if (command.do === 'propose')
    return state === null ? propose(command, facts, now) : refuse('remedy.proposed_already')
  if (state === null) return refuse('remedy.unknown')
  const isRepeated =
    (command.do === 'accept' && state.status === 'accepted') ||
    (command.do === 'decline' && state.status === 'declined')
  if (isRepeated) return decided(state, [])
  if (!ALLOWED[command.do].includes(state.status)) {
    return refuse('remedy.not_now', { status: state.status, command: command.do })
  }
  const decision = move(state, command, facts, now)
  return decision.ok ? { ...decision, state: { ...decision.state, revision: state.revision + 1 } } : decision
}

function move(
  state: Offer,
  command: Exclude<OfferCommand, { do: 'propose' }>,
  facts: OfferFacts,
  now: Instant,
): OfferDecision {
  const offerId = state.id
  switch (command.do) {
    case 'approve':
      return approve(state, command, facts, now)
    case 'refuse_approval': {
      const { memberId: byMemberId, reason } = command
      if (reason.trim() === '') return refuse('remedy.reason_missing')
      return decided<Offer, OfferEvent>(
        { ...state, status: 'refused' },
        [{ type: 'remedy.approval_refused', offerId, byMemberId, reason }],
        [ending(state, now, 'refused')],
      )
    }
    case 'send':
      return decided<Offer, OfferEvent>({ ...state, status: 'offered', offeredAt: command.at }, [
        { type: 'remedy.offered', offerId },
      ])
    case 'accept':
    case 'decline': {
      const status = command.do === 'accept' ? 'accepted' : 'declined'
      const answered: Offer = { ...state, status, answeredAt: command.at, answeredBy: command.by }
      return decided<Offer, OfferEvent>(answered, [{ type: `remedy.${status}`, offerId, by: command.by }])
    }
    case 'grant':
      return decided<Offer, OfferEvent>({ ...state, status: 'granted', grantedAt: command.at }, [
        { type: 'remedy.granted', offerId },
      ])
    case 'withdraw':
      return decided<Offer, OfferEvent>(
        { ...state, status: 'withdrawn' },
        [{ type: 'remedy.withdrawn', offerId }],
        [ending(state, now, 'withdrawn')],
      )
    case 'close':
      return decided<Offer, OfferEvent>({ ...state, status: 'closed', closedAt: now }, [
        { type: 'remedy.closed', offerId },
      ])
  }
}

function propose(command: Of<'propose'>, facts: OfferFacts, now: Instant): OfferDecision {
  const { do: _, ...proposed } = command
  const remedy = facts.remedies.find(({ id }) => id === proposed.remedyId)
  if (!remedy) return refuse('remedy.not_in_catalogue', { remedyId: proposed.remedyId })
  if (proposed.amount !== null && (!isMoney(proposed.amount) || proposed.amount.amount.startsWith('-'))) {
    return refuse('money.not_exact', { amount: proposed.amount.amount })
  }
  const rungs = skippedRungs(facts.remedies, remedy.rung, facts.triedRungs)
  const reason = proposed.skipReason?.trim() ?? ''
  if (rungs.length > 0 && reason === '')
    return refuse('remedy.skip_reason_missing', { rungs: rungs.map(String) })
  const exceeded = limitExceeded(proposed.amount, facts.role, facts, now)
  const nothing = {
    approvedByMemberId: null,
    offeredAt: null,
    answeredAt: null,
    answeredBy: null,
    grantedAt: null,
    closedAt: null,
  }
  const state: Offer = {
    ...proposed,
    ...nothing,
    rung: remedy.rung,
    status: exceeded ? 'waiting_for_approval' : 'draft',
    revision: 1,
  }
  const offerId = state.id
  const events: OfferEvent[] = [{ type: 'remedy.proposed', offerId, rung: remedy.rung }]
  if (rungs.length > 0) events.push({ type: 'remedy.rungs_skipped', offerId, rungs, reason })
  if (exceeded) events.push({ type: 'remedy.approval_needed', offerId, because: exceeded.because })
  return decided(state, events, exceeded ? [asking(state, facts, now)] : [])
}

/** By somebody else, whose own limit allows it (6.2). */
function approve(
  state: Offer,
  { memberId, role }: Of<'approve'>,
  facts: OfferFacts,
  now: Instant,
): OfferDecision {
  if (memberId === state.byMemberId) return refuse('remedy.approved_by_oneself')
  const exceeded = limitExceeded(state.amount, role, facts, now)
  if (exceeded) return refuse('remedy.above_limit', { because: exceeded.because, role })
  return decided<Offer, OfferEvent>(
    { ...state, status: 'approved', approvedByMemberId: memberId },
    [{ type: 'remedy.approved', offerId: state.id, byMemberId: memberId, reason: null }],
    [{ do: 'meet', subject: { kind: 'approval', id: state.id }, kinds: ['approval'], at: now }],
  )
}

function asking(state: Offer, { approvalWithin }: OfferFacts, now: Instant): ClockAction {
  const subject = { kind: 'approval' as const, id: state.id }
  const rest = { policyVersionId: null, pausesOn: [], warnAtPercents: [50, 75, 90], dueAt: null }
  return {
    do: 'start',
    start: { kind: 'approval', subject, cycle: 1, from: now, ...approvalWithin, ...rest },
  }
}

function ending(state: Offer, at: Instant, reason: string): ClockAction {
  return { do: 'cancel', subject: { kind: 'approval', id: state.id }, kinds: null, at, reason }
}
