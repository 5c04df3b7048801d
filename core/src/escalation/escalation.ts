import type { Instant } from '#core/time/instant.ts'
import type { Handover } from './handover.ts'
import type { EscalationKind } from './path.ts'

/** Why (5.2). `other` needs words. */
export const REASON_CODES = [
  'lacks_knowledge',
  'lacks_authority',
  'customer_asked',
  'dissatisfied_with_agent',
  'agent_conduct',
  'misunderstanding',
  'commitment_broken',
  'sla_breached',
  'safety_or_legal',
  'importance',
  'risk',
  'statutory',
  'other',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

export type EscalationStateName =
  | 'requested'
  | 'acknowledged'
  | 'in_progress'
  | 'resolved'
  | 'closed'
  | 'returned'
  | 'declined'
  | 'de_escalated'

export type Stage = 'study' | 'options' | 'offer' | 'decision'
export type Severity = 'normal' | 'severe'
export type Trend = 'improving' | 'steady' | 'worsening'

/** A move from hand to hand, kept for good (5.8, trap 25). */
export type Transfer = {
  from: string | null
  to: string | null
  toTeamId: string | null
  at: Instant
  reason: string
}

/** The record of a move up or across (rule 5). Plain data; `revision` counts its changes. */
export type Escalation = {
  id: string
  /** One, or several of one account (5.11). */
  ticketIds: string[]
  accountId: string | null
  kind: EscalationKind
  state: EscalationStateName
  stage: Stage | null
  stageSince: Instant | null
  reason: ReasonCode
  reasonWords: string | null
  askedBy: 'customer' | 'staff' | 'rule'
  askedById: string | null
  severity: Severity
  trend: Trend
  pathId: string
  pathVersionId: string
  pathVersion: number
  /** The rung it stands on, from 0. */
  step: number
  stepSince: Instant
  repeatsDone: number
  /** Members told on this rung. */
  notified: string[]
  /** When the present wait for an acknowledgement (or for an answer to a return) ends. */
  ackDueAt: Instant | null
  nextRepeatAt: Instant | null
  /** The accountable owner, named to the customer: always one (5.7). */
  ownerMemberId: string
  /** Who held it before it went up: gets it back, learns the outcome (5.7). */
  firstOwnerMemberId: string
  followers: string[]
  requestedAt: Instant
  acknowledgedAt: Instant | null
  acknowledgementExpiresAt: Instant | null
  returnedOnce: boolean
  returnedMissing: string[]
  handover: Handover
  peakMessageId: string | null
  transfers: Transfer[]
  lastUpdateAt: Instant
  /** When the customer hears from us next at the latest (5.9); null once resolved. */
  updateDueAt: Instant | null
  closeBy: Instant
  closeByHistory: { from: Instant; to: Instant; reason: string; byId: string; at: Instant }[]
  closeOverdueAt: Instant | null
  outcome: string | null
  resolvedAt: Instant | null
  closedAt: Instant | null
  mergedIntoId: string | null
  revision: number
}

/** Whether it is still under way: one open of each kind per ticket (5.7). */
export function isOpen(state: Escalation): boolean {
  return ['requested', 'acknowledged', 'in_progress', 'returned', 'resolved'].includes(state.state)
}
