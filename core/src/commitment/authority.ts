import type { CommitmentFacts, CommitmentKind } from './commitment.ts'
import type { Money } from '#core/remedy/money.ts'

/** Why a commitment must wait for approval (2.4); null when its author may give it. */
export type ApprovalReason = 'beyond_authority' | 'above_limit' | 'other_currency' | 'no_able_owner'

/** Whether an author may give a commitment. An `update` is anybody's to give. */
export function approvalNeeded(
  _kind: CommitmentKind,
  _amount: Money | null,
  _facts: CommitmentFacts,
): ApprovalReason | null {
  throw new Error('not written')
}
