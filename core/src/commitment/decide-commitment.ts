import type { Decision } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Commitment, CommitmentCommand, CommitmentEvent, CommitmentFacts } from './commitment.ts'

/** Decides a command about a commitment; `null` before it is made. "reach_time" breaks one whose time has passed (2.3). */
export function decideCommitment(
  _state: Commitment | null,
  _command: CommitmentCommand,
  _facts: CommitmentFacts,
  _now: Instant,
): Decision<Commitment, CommitmentEvent> {
  throw new Error('not written')
}

/** When a commitment next needs looking at; null when it is over or not told yet. */
export function nextCommitmentDue(_state: Commitment): Instant | null {
  throw new Error('not written')
}
