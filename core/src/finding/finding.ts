import type { Decision } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'

export type Fault = 'us' | 'customer' | 'third_party' | 'shared' | 'none'

/** What turned out to be true (3.5). */
export type Finding = {
  id: string
  ticketId: string
  cause: string
  evidence: { words: string; messageId: string | null; url: string | null }[]
  fault: Fault
  faultGrounds: string
  byMemberId: string
  recordedAt: Instant
  explainedAt: Instant | null
  explainedByMessageId: string | null
  understood: 'yes' | 'no' | null
  understoodAt: Instant | null
  revision: number
}

export type FindingCommand =
  | {
      do: 'record'
      id: string
      ticketId: string
      cause: string
      evidence: Finding['evidence']
      fault: Fault
      faultGrounds: string
      byMemberId: string
    }
  | {
      do: 'revise'
      cause: string
      evidence: Finding['evidence']
      fault: Fault
      faultGrounds: string
      byMemberId: string
    }
  | { do: 'explain'; messageId: string; at: Instant }
  | { do: 'note_understood'; understood: 'yes' | 'no'; at: Instant }

export type FindingEvent =
  | { type: 'finding.recorded' | 'finding.revised'; findingId: string; fault: Fault }
  | { type: 'finding.explained'; findingId: string; messageId: string }
  | { type: 'finding.understood'; findingId: string; understood: 'yes' | 'no' }

/** Decides a command about a finding (3.5): no finding without cause, evidence and grounds for fault. */
export function decideFinding(
  _state: Finding | null,
  _command: FindingCommand,
  _now: Instant,
): Decision<Finding, FindingEvent> {
  throw new Error('not written')
}

/** Whether refusing goes against recorded evidence that we were (partly) at fault, or lacks any finding (3.5, 6.3). */
export function refusalFlag(findings: readonly Finding[]): 'against_evidence' | 'nothing_verified' | null {
  if (findings.length === 0) return 'nothing_verified'
  return findings.some((finding) => finding.fault === 'us' || finding.fault === 'shared')
    ? 'against_evidence'
    : null
}
