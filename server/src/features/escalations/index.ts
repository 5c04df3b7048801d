import type { TimerHandler } from '#server/platform/timers/timers.ts'
import type { Reaction } from '#server/platform/work.ts'
import { ruleReactions } from './escalate-by-rule.ts'
import { ESCALATION_TIMER } from './escalation-hold.ts'
import {
  countTheWord,
  followMerge,
  followParting,
  followPeak,
  takeBackTheWord,
  tellOwnerOfClocks,
} from './follow-ticket.ts'
import { reachEscalationTime } from './reach-escalation-time.ts'

export { beginEscalation } from './begin-escalation.ts'
export { customerLadder, type CustomerLadder } from './customer-ladder.ts'
export { pageOfEscalations } from './list-escalations.ts'
export { prefilledHandover } from './handover-facts.ts'
export { bindEscalations } from './routes.ts'

/** What escalations do when something happens to tickets, commitments, clocks and messages. */
export const escalationReactions: readonly (readonly [string, Reaction])[] = [
  ...ruleReactions,
  ['message.written', countTheWord],
  ['message.taken_back', takeBackTheWord],
  ['clock.breached', tellOwnerOfClocks],
  ['clock.warned', tellOwnerOfClocks],
  ['ticket.merged', followMerge],
  ['ticket.parted', followParting],
  ['ticket.peak_chosen', followPeak],
]
export const escalationTimers: readonly (readonly [string, TimerHandler])[] = [
  [ESCALATION_TIMER, reachEscalationTime],
]
