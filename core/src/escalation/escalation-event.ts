import type { Instant } from '#core/time/instant.ts'
import type { EscalationStateName, ReasonCode, Severity, Stage, Trend } from './escalation.ts'
import type { Channel, EscalationKind } from './path.ts'

/** What happened to an escalation; every one also carries its id. */
export type EscalationEvent = { escalationId: string } & (
  | {
      type: 'escalation.requested'
      kind: EscalationKind
      reason: ReasonCode
      ticketIds: string[]
      step: number
    }
  /** These members are to be told now. `round` 0 is the first time on this rung. */
  | {
      type: 'escalation.step_told'
      step: number
      memberIds: string[]
      channels: Channel[]
      round: number
      ackDueAt: Instant
      fallback: boolean
      lateByMs: number
    }
  | { type: 'escalation.step_empty'; step: number }
  | { type: 'escalation.step_unanswered'; step: number; memberIds: string[]; lateByMs: number }
  | { type: 'escalation.climbed'; from: number; to: number; byId: string | null; reason: string }
  | { type: 'escalation.acknowledged'; memberId: string }
  /** Everything under way to these members stops (trap 23). */
  | { type: 'escalation.notifications_stopped'; memberIds: string[] }
  | { type: 'escalation.acknowledgement_expired'; memberId: string; lateByMs: number }
  | { type: 'escalation.owner_changed'; from: string; to: string }
  | { type: 'escalation.returned'; byId: string; to: string; missing: string[] }
  | { type: 'escalation.return_unanswered'; lateByMs: number }
  | { type: 'escalation.resubmitted'; byId: string }
  | {
      type: 'escalation.passed_on'
      byId: string
      memberIds: string[]
      toTeamId: string | null
      reason: string
    }
  | { type: 'escalation.declined'; byId: string; reason: string }
  | { type: 'escalation.stage_entered'; stage: Stage; from: Stage | null }
  | { type: 'escalation.assessed'; severity: Severity; trend: Trend }
  | { type: 'escalation.peak_set'; messageId: string }
  | { type: 'escalation.de_escalated'; byId: string; reason: string }
  | { type: 'escalation.resolved'; outcome: string; learnerIds: string[] }
  | { type: 'escalation.closed'; outcome: string | null }
  | { type: 'escalation.merged'; intoId: string }
  | { type: 'escalation.ticket_moved'; fromTicketId: string; toTicketId: string }
  | { type: 'escalation.lengthened'; from: Instant; to: Instant; reason: string }
  | { type: 'escalation.customer_told'; at: Instant }
  /** What told them was taken back: the word is owed as before (5.9). */
  | { type: 'escalation.word_taken_back'; updateDueAt: Instant }
  /** The customer must be told who has it now and when they hear (5.6). */
  | {
      type: 'escalation.customer_told_due'
      because: EscalationStateName | 'owner'
      ownerMemberId: string
      updateDueAt: Instant | null
    }
  | { type: 'escalation.close_overdue'; dueAt: Instant; lateByMs: number }
)
