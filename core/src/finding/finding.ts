import { decided, refuse, type Decision } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'

/** Whose fault it turned out to be. */
export const FAULTS = ['us', 'customer', 'third_party', 'shared', 'none'] as const
export type Fault = (typeof FAULTS)[number]

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

/** Decides a command about a finding (3.5): no finding without cause, evidence and grounds for its fault. */
export function decideFinding(
  state: Finding | null,
  command: FindingCommand,
  now: Instant,
): Decision<Finding, FindingEvent> {
  if (command.do === 'record')
    return state === null ? record(command, now) : refuse('finding.recorded_already')
  if (state === null) return refuse('finding.unknown')
  const revision = state.revision + 1
  const findingId = state.id
  switch (command.do) {
    case 'revise': {
      const lacking = lacks(command)
      if (lacking) return refuse(lacking)
      const { do: _, ...found } = command
      // What was explained before may no longer be so.
      const anew = { explainedAt: null, explainedByMessageId: null, understood: null, understoodAt: null }
      const event: FindingEvent = { type: 'finding.revised', findingId, fault: found.fault }
      return decided({ ...state, ...found, ...anew, recordedAt: now, revision }, [event])
    }
    case 'explain': {
      const { messageId, at } = command
      const next = { ...state, explainedAt: at, explainedByMessageId: messageId, revision }
      return decided<Finding, FindingEvent>(next, [{ type: 'finding.explained', findingId, messageId }])
    }
    case 'note_understood': {
      if (state.explainedAt === null) return refuse('finding.not_explained')
      const { understood, at } = command
      const next = { ...state, understood, understoodAt: at, revision }
      return decided<Finding, FindingEvent>(next, [{ type: 'finding.understood', findingId, understood }])
    }
  }
}

function record(
  { do: _, ...found }: Extract<FindingCommand, { do: 'record' }>,
  now: Instant,
): Decision<Finding, FindingEvent> {
  const lacking = lacks(found)
  if (lacking) return refuse(lacking)
  const nothing = { explainedAt: null, explainedByMessageId: null, understood: null, understoodAt: null }
  const state: Finding = { ...found, ...nothing, recordedAt: now, revision: 1 }
  return decided(state, [{ type: 'finding.recorded', findingId: state.id, fault: state.fault }])
}

/** "Implausible, so not checked" is not a finding (3.5). */
function lacks(found: Pick<Finding, 'cause' | 'evidence' | 'faultGrounds'>): string | null {
  if (found.cause.trim() === '') return 'finding.cause_missing'
  if (!found.evidence.some(({ words }) => words.trim() !== '')) return 'finding.evidence_missing'
  return found.faultGrounds.trim() === '' ? 'finding.grounds_missing' : null
}

/** Whether refusing goes against recorded evidence that we were (partly) at fault, or nothing was verified (3.5, 6.3). */
export function refusalFlag(
  findings: readonly Pick<Finding, 'fault'>[],
): 'against_evidence' | 'nothing_verified' | null {
  if (findings.length === 0) return 'nothing_verified'
  return findings.some(({ fault }) => fault === 'us' || fault === 'shared') ? 'against_evidence' : null
}
