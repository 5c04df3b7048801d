import type { ClockAction } from '#core/clock/clock-action.ts'
import { WARN_AT_PERCENTS } from '#core/clock/clock.ts'
import { decided, refuse, type Decision } from '#core/decision.ts'
import { isMoney } from '#core/remedy/money.ts'
import type { Instant } from '#core/time/instant.ts'
import { approvalNeeded } from './authority.ts'
import type {
  Commitment,
  CommitmentCommand,
  CommitmentEvent,
  CommitmentFacts,
  CommitmentStatus,
} from './commitment.ts'

export type CommitmentDecision = Decision<Commitment, CommitmentEvent>
type Of<Do extends CommitmentCommand['do']> = Extract<CommitmentCommand, { do: Do }>

const ALLOWED: Partial<Record<CommitmentCommand['do'], readonly CommitmentStatus[]>> = {
  approve: ['waiting_for_approval'],
  refuse_approval: ['waiting_for_approval'],
  tell: ['open'],
  answer: ['open', 'broken'],
  supersede: ['open'],
  withdraw: ['open', 'broken', 'waiting_for_approval'],
  hand_over: ['open', 'broken', 'waiting_for_approval'],
}

/**
 * Decides a command about a commitment; `null` before it is made. "reach_time" breaks one whose time has passed (2.3);
 * when nothing is to be done the same state comes back.
 */
export function decideCommitment(
  state: Commitment | null,
  command: CommitmentCommand,
  facts: CommitmentFacts,
  now: Instant,
): CommitmentDecision {
  if (command.do === 'make')
    return state === null ? make(command, facts, now) : refuse('commitment.made_already')
  if (state === null) return refuse('commitment.unknown')
  if (command.do === 'reach_time') return reachTime(state, now)
  if (!(ALLOWED[command.do]?.includes(state.status) ?? true)) {
    return refuse('commitment.not_now', { status: state.status, command: command.do })
  }
  const decision = move(state, command, now)
  if (!decision.ok || decision.state === state) return decision
  return { ...decision, state: { ...decision.state, revision: state.revision + 1 } }
}

/** When time next decides something about a commitment; null when it is over or the customer was not told. */
export function nextCommitmentDue(state: Commitment): Instant | null {
  return state.status === 'open' && state.toldAt !== null ? state.dueAt : null
}

function move(
  state: Commitment,
  command: Exclude<CommitmentCommand, { do: 'make' | 'reach_time' }>,
  now: Instant,
): CommitmentDecision {
  const commitmentId = state.id
  switch (command.do) {
    case 'approve':
      return approve(state, command)
    case 'refuse_approval': {
      const { memberId: byMemberId, reason } = command
      if (reason.trim() === '') return refuse('commitment.reason_missing')
      return decided({ ...state, status: 'refused' }, [
        { type: 'commitment.refused', commitmentId, byMemberId, reason },
      ])
    }
    case 'tell':
      return tell(state, command, now)
    case 'answer':
      return answer(state, command)
    case 'supersede':
      return supersede(state, command)
    case 'withdraw':
      return withdraw(state, command, now)
    case 'take_back':
      return takeBack(state, command, now)
    case 'hand_over': {
      const { ownerMemberId, ownerTeamId } = command
      const event: CommitmentEvent = {
        type: 'commitment.handed_over',
        commitmentId,
        fromMemberId: state.ownerMemberId,
        toMemberId: ownerMemberId,
      }
      return decided({ ...state, ownerMemberId, ownerTeamId }, [event])
    }
    case 'move_to_ticket': {
      const { ticketId } = command
      if (ticketId === state.ticketId) return decided(state, [])
      return decided({ ...state, ticketId }, [{ type: 'commitment.moved', commitmentId, ticketId }])
    }
  }
}

function make(command: Of<'make'>, facts: CommitmentFacts, now: Instant): CommitmentDecision {
  const { do: _, ...made } = command
  if (made.dueAt <= now) return refuse('commitment.due_in_the_past')
  if (made.what.trim() === '') return refuse('commitment.words_missing')
  if (made.amount !== null && !isMoney(made.amount))
    return refuse('money.not_exact', { amount: made.amount.amount })
  const because = approvalNeeded(made.kind, made.amount, facts)
  if (because !== null && made.messageId !== null) return refuse('commitment.approval_first', { because })
  const state: Commitment = {
    ...made,
    status: because === null ? 'open' : 'waiting_for_approval',
    toldAt: made.messageId === null ? null : now,
    keptAt: null,
    keptByMessageId: null,
    brokenAt: null,
    answeredLateAt: null,
    supersededById: null,
    withdrawnByMessageId: null,
    approvedByMemberId: null,
    revision: 1,
  }
  const { id: commitmentId, kind, dueAt } = state
  const events: CommitmentEvent[] = [{ type: 'commitment.made', commitmentId, kind, dueAt }]
  if (because !== null) events.push({ type: 'commitment.approval_needed', commitmentId, because })
  return decided(state, events, state.toldAt === null ? [] : [starting(state, now)])
}

/** Somebody with authority stands for it; it needs an owner who can keep it before it is open. */
function approve(state: Commitment, { memberId, ownerMemberId }: Of<'approve'>): CommitmentDecision {
  const owner = ownerMemberId ?? state.ownerMemberId
  if (owner === null) return refuse('commitment.owner_missing')
  const next: Commitment = { ...state, status: 'open', ownerMemberId: owner, approvedByMemberId: memberId }
  return decided(next, [{ type: 'commitment.approved', commitmentId: state.id, byMemberId: memberId }])
}

/** The customer was told: from now on it is owed. */
function tell(state: Commitment, { messageId, at }: Of<'tell'>, now: Instant): CommitmentDecision {
  if (state.toldAt !== null) return decided(state, [])
  if (state.dueAt <= now) return refuse('commitment.due_in_the_past')
  const next = { ...state, messageId, toldAt: at }
  return decided(
    next,
    [{ type: 'commitment.told', commitmentId: state.id, messageId, at }],
    [starting(next, at)],
  )
}

/** A public message of a person that answers it: at its due instant is kept; later it stays broken, answered late (2.3). */
function answer(state: Commitment, { messageId, at }: Of<'answer'>): CommitmentDecision {
  const { id: commitmentId, dueAt, toldAt } = state
  if (toldAt === null) return refuse('commitment.not_told')
  if (at < toldAt || state.answeredLateAt !== null) return decided(state, [])
  const met: ClockAction[] = [{ do: 'meet', subject: subjectOf(state), kinds: ['commitment'], at }]
  if (at <= dueAt) {
    const kept: Commitment = {
      ...state,
      status: 'kept',
      keptAt: at,
      keptByMessageId: messageId,
      brokenAt: null,
    }
    return decided(kept, [{ type: 'commitment.kept', commitmentId, messageId, at }], met)
  }
  const broken: Commitment = {
    ...state,
    status: 'broken',
    brokenAt: state.brokenAt ?? dueAt,
    answeredLateAt: at,
    keptByMessageId: messageId,
  }
  const events: CommitmentEvent[] = []
  if (state.brokenAt === null)
    events.push({ type: 'commitment.broken', commitmentId, at: dueAt, lateByMs: at - dueAt })
  events.push({ type: 'commitment.answered_late', commitmentId, messageId, at, lateByMs: at - dueAt })
  return decided(broken, events, met)
}

/** A new time replaces it only when the customer is told of it before this one passes (2.3). */
function supersede(state: Commitment, { byId, dueAt, messageId, at }: Of<'supersede'>): CommitmentDecision {
  if (messageId === null) return refuse('commitment.tell_the_customer')
  if (at > state.dueAt) return refuse('commitment.too_late_to_supersede')
  if (dueAt <= at) return refuse('commitment.due_in_the_past')
  const next: Commitment = { ...state, status: 'superseded', supersededById: byId }
  return decided(
    next,
    [{ type: 'commitment.superseded', commitmentId: state.id, byId }],
    [cancelling(state, at, 'superseded')],
  )
}

/** Taken back only with a message that says so (2.3); one that nobody was told of needs none. */
function withdraw(state: Commitment, { messageId }: Of<'withdraw'>, now: Instant): CommitmentDecision {
  if (state.toldAt !== null && messageId === null) return refuse('commitment.tell_the_customer')
  const next: Commitment = {
    ...state,
    status: state.brokenAt === null ? 'withdrawn' : 'broken',
    withdrawnByMessageId: messageId,
  }
  return decided(
    next,
    [{ type: 'commitment.withdrawn', commitmentId: state.id, messageId }],
    [cancelling(state, now, 'withdrawn')],
  )
}

/** It is owed again, for nobody was told otherwise; what was broken when it was answered stays broken (2.3). */
function takeBack(
  state: Commitment,
  { messageId, was, at }: Of<'take_back'>,
  now: Instant,
): CommitmentDecision {
  const endedBy = [state.keptByMessageId, state.supersededById, state.withdrawnByMessageId]
  if (!endedBy.includes(messageId)) return decided(state, [])
  const { keptAt, keptByMessageId, answeredLateAt, supersededById, withdrawnByMessageId } = was
  const next: Commitment = {
    ...state,
    status: state.brokenAt === null ? was.status : 'broken',
    keptAt,
    keptByMessageId,
    answeredLateAt,
    supersededById,
    withdrawnByMessageId,
  }
  const goOn: ClockAction = {
    do: 'take_back',
    subject: subjectOf(state),
    kinds: null,
    duties: null,
    metOnly: false,
    endedAt: at,
    at: now,
  }
  return decided(next, [{ type: 'commitment.reopened', commitmentId: state.id, messageId }], [goOn])
}

/** Broken when its time has come without an answer (2.3); one written by then, that comes in later, still keeps it. */
function reachTime(state: Commitment, now: Instant): CommitmentDecision {
  const due = nextCommitmentDue(state)
  if (due === null || now < due) return decided(state, [])
  const broken: Commitment = { ...state, status: 'broken', brokenAt: due, revision: state.revision + 1 }
  return decided(broken, [
    { type: 'commitment.broken', commitmentId: state.id, at: due, lateByMs: now - due },
  ])
}

function starting(state: Commitment, from: Instant): ClockAction {
  const aim = {
    term: { amount: 1, unit: 'calendar_day' as const },
    dueAt: state.dueAt,
    policyVersionId: null,
  }
  const always = {
    calendarId: null,
    calendarVersion: null,
    pausesOn: [],
    warnAtPercents: [...WARN_AT_PERCENTS],
  }
  return {
    do: 'start',
    start: { kind: 'commitment', subject: subjectOf(state), cycle: 1, from, ...aim, ...always },
  }
}

function cancelling(state: Commitment, at: Instant, reason: string): ClockAction {
  return { do: 'cancel', subject: subjectOf(state), kinds: null, at, reason }
}

function subjectOf(state: Commitment): { kind: 'commitment'; id: string } {
  return { kind: 'commitment', id: state.id }
}
