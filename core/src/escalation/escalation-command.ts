import type { Instant } from '#core/time/instant.ts'
import type { ReasonCode, Severity, Stage, Trend } from './escalation.ts'
import type { Handover } from './handover.ts'
import type { EscalationKind } from './path.ts'

export type RequestCommand = {
  do: 'request'
  id: string
  ticketIds: string[]
  accountId: string | null
  kind: EscalationKind
  reason: ReasonCode
  reasonWords: string | null
  askedBy: 'customer' | 'staff' | 'rule'
  askedById: string | null
  severity: Severity
  trend: Trend
  handover: Handover
  peakMessageId: string | null
  /** Where on the path it begins (`entryStep`). */
  entryStep: number
}

/** What may be asked of an escalation. `asOf`, where given, must be its revision; climbing always gives it (5.7). */
export type EscalationCommand =
  | RequestCommand
  | ((
      | { do: 'acknowledge'; memberId: string }
      | { do: 'return'; memberId: string; missing: string[] }
      | { do: 'resubmit'; memberId: string; handover: Handover }
      | { do: 'pass_on'; memberId: string; toMemberIds: string[]; toTeamId: string | null; reason: string }
      | { do: 'decline'; memberId: string; reason: string }
      | { do: 'progress'; memberId: string; stage: Stage }
      | { do: 'assess'; severity: Severity; trend: Trend }
      | { do: 'set_peak'; messageId: string }
      | { do: 'tell_customer'; at: Instant }
      /** The message of `at` never left; `was`: when the word before it came, and when this one was due. */
      | { do: 'take_back_word'; at: Instant; was: { lastUpdateAt: Instant; updateDueAt: Instant } }
      | { do: 'de_escalate'; memberId: string; reason: string }
      | { do: 'resolve'; memberId: string; outcome: string }
      | { do: 'close' }
      | { do: 'lengthen'; memberId: string; closeBy: Instant; reason: string }
      | { do: 'climb'; memberId: string; asOf: number; reason: string }
      | { do: 'change_owner'; toMemberId: string; reason: string }
      | { do: 'follow_merge'; fromTicketId: string; toTicketId: string }
      | { do: 'merge_into'; escalationId: string }
      | { do: 'reach_time' }
    ) & { asOf?: number })
