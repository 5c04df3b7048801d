import { refuse } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'
import type { EscalationCommand, RequestCommand } from './escalation-command.ts'
import type { EscalationDecision, EscalationFacts } from './escalation-facts.ts'
import {
  acknowledge,
  close,
  giveBack,
  moving,
  passOn,
  progress,
  resolve,
  resubmit,
  sendDown,
} from './escalation-moves.ts'
import {
  changeOwner,
  assess,
  followMerge,
  lengthen,
  mergeInto,
  setPeak,
  takeBackWord,
  tellCustomer,
} from './escalation-records.ts'
import { climbTo, reachEscalationTime } from './escalation-time.ts'
import { isOpen, type Escalation, type EscalationStateName } from './escalation.ts'
import { requestEscalation } from './request-escalation.ts'

export type { EscalationDecision, EscalationFacts } from './escalation-facts.ts'

type LaterCommand = Exclude<EscalationCommand, RequestCommand>

/** In which states a command may be given; those left out here: while it is open. */
const ALLOWED: Partial<Record<LaterCommand['do'], readonly EscalationStateName[]>> = {
  acknowledge: ['requested'],
  return: ['requested', 'acknowledged'],
  resubmit: ['returned'],
  pass_on: ['requested', 'acknowledged', 'in_progress'],
  decline: ['requested', 'acknowledged'],
  progress: ['acknowledged', 'in_progress', 'resolved'],
  tell_customer: ['requested', 'acknowledged', 'in_progress', 'returned'],
  take_back_word: ['requested', 'acknowledged', 'in_progress', 'returned'],
  de_escalate: ['requested', 'acknowledged', 'in_progress', 'returned'],
  resolve: ['acknowledged', 'in_progress'],
  close: ['resolved'],
  climb: ['requested', 'acknowledged', 'in_progress'],
}

/**
 * Decides a command about an escalation; `null` before it is requested. "reach_time" decides again and may do nothing
 * (trap 20): then the same state comes back, as it does from a command that changes nothing.
 */
export function decideEscalation(
  state: Escalation | null,
  command: EscalationCommand,
  facts: EscalationFacts,
  now: Instant,
): EscalationDecision {
  if (command.do === 'request') {
    return state === null ? requestEscalation(command, facts, now) : refuse('escalation.requested_already')
  }
  if (state === null) return refuse('escalation.unknown')
  if (state.pathVersionId !== facts.path.versionId) return refuse('escalation.other_path_version')
  if (command.do === 'reach_time')
    return counted(state, { ok: true, ...reachEscalationTime(moving(state), facts, now) })
  if (isRepeated(state, command)) return { ok: true, ...moving(state) }
  if (command.asOf !== undefined && command.asOf !== state.revision) return refuse('escalation.moved_on')
  const isAllowed = ALLOWED[command.do]?.includes(state.state) ?? isOpen(state)
  if (!isAllowed) return refused(state, command)
  return counted(state, move(state, command, facts, now))
}

function move(
  state: Escalation,
  command: LaterCommand,
  facts: EscalationFacts,
  now: Instant,
): EscalationDecision {
  switch (command.do) {
    case 'acknowledge':
      return acknowledge(state, command, facts, now)
    case 'return':
      return giveBack(state, command, facts, now)
    case 'resubmit':
      return resubmit(state, command, facts, now)
    case 'pass_on':
      return passOn(state, command, facts, now)
    case 'decline':
    case 'de_escalate':
      return sendDown(state, command, now)
    case 'progress':
      return progress(state, command, facts, now)
    case 'resolve':
      return resolve(state, command, now)
    case 'close':
      return close(state, now)
    case 'climb':
      return climb(state, command, facts, now)
    case 'assess':
      return assess(state, command, facts, now)
    case 'set_peak':
      return setPeak(state, command)
    case 'tell_customer':
      return tellCustomer(state, command, facts)
    case 'take_back_word':
      return takeBackWord(state, command, now)
    case 'lengthen':
      return lengthen(state, command, now)
    case 'change_owner':
      return changeOwner(state, command, now)
    case 'follow_merge':
      return followMerge(state, command)
    case 'merge_into':
      return mergeInto(state, command, now)
    case 'reach_time':
      return { ok: true, ...reachEscalationTime(moving(state), facts, now) }
  }
}

/** One step up by hand (5.7): the `asOf` it was asked with keeps two clicks from climbing two. */
function climb(
  state: Escalation,
  { memberId, reason }: Extract<EscalationCommand, { do: 'climb' }>,
  facts: EscalationFacts,
  now: Instant,
): EscalationDecision {
  if (state.step >= facts.path.steps.length - 1) return refuse('escalation.at_top')
  if (reason.trim() === '') return refuse('escalation.reason_missing')
  return { ok: true, ...climbTo(moving(state), state.step + 1, { byId: memberId, reason }, facts, now) }
}

/** The same acknowledgement delivered twice. */
function isRepeated(state: Escalation, command: LaterCommand): boolean {
  return (
    command.do === 'acknowledge' && state.state === 'acknowledged' && state.ownerMemberId === command.memberId
  )
}

function refused(state: Escalation, command: LaterCommand): EscalationDecision {
  if (command.do === 'acknowledge' && (state.state === 'acknowledged' || state.state === 'in_progress')) {
    return refuse('escalation.acknowledged_already', { memberId: state.ownerMemberId })
  }
  return refuse('escalation.not_now', { state: state.state, command: command.do })
}

/** Counts a change; a decision that changed nothing keeps its revision. */
function counted(before: Escalation, decision: EscalationDecision): EscalationDecision {
  if (!decision.ok || decision.state === before) return decision
  return { ...decision, state: { ...decision.state, revision: before.revision + 1 } }
}
