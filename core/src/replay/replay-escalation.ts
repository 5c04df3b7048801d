import { decideEscalation } from '#core/escalation/decide-escalation.ts'
import type { EscalationFacts } from '#core/escalation/escalation-facts.ts'
import type { Escalation } from '#core/escalation/escalation.ts'
import { EMPTY_HANDOVER } from '#core/escalation/handover.ts'
import { nextDue } from '#core/escalation/next-due.ts'
import { instant, type Instant } from '#core/time/instant.ts'

/** An escalation to play: when it was asked for, and when somebody took it; null: nobody did. */
export type PastEscalation = Pick<Escalation, 'id' | 'kind' | 'reason' | 'severity' | 'askedBy'> & {
  ticketId: string
  at: Instant
  takenAt: Instant | null
  entryStep: number
}

/** How high it climbed before somebody took it, and who was told how often. */
export type Climb = { highestStep: number; told: Record<string, number> }

/** A path that nobody answers repeats its last step for ever. */
const MOST_STEPS = 200

/** Plays an escalation up its path until it was taken, or until `until` (9.6); null when the path refuses it. */
export function replayEscalation(
  past: PastEscalation,
  factsAt: (at: Instant) => EscalationFacts,
  until: Instant,
): Climb | null {
  const end = instant(Math.min(past.takenAt ?? until, until))
  const climb: Climb = { highestStep: past.entryStep, told: {} }
  const { ticketId, at, takenAt: _, ...asked } = past
  const request = {
    ...asked,
    do: 'request' as const,
    ticketIds: [ticketId],
    accountId: null,
    reasonWords: past.reason,
    askedBy: 'rule' as const,
    askedById: null,
    trend: 'steady' as const,
    handover: EMPTY_HANDOVER,
    peakMessageId: null,
  }
  let decision = decideEscalation(null, request, factsAt(at), at)
  let now = at
  for (let i = 0; i < MOST_STEPS && decision.ok; i++) {
    for (const event of decision.events) {
      if (event.type !== 'escalation.step_told') continue
      for (const id of event.memberIds) climb.told[id] = (climb.told[id] ?? 0) + 1
      climb.highestStep = Math.max(climb.highestStep, event.step)
    }
    const next = nextDue(decision.state)
    if (!next || next.at >= end) return climb
    now = instant(Math.max(next.at, now))
    decision = decideEscalation(decision.state, { do: 'reach_time' }, factsAt(now), now)
  }
  return decision.ok ? climb : null
}
