import { compareMoney, type Money } from '#core/remedy/money.ts'
import type { CommitmentFacts, CommitmentKind } from './commitment.ts'

/** Why a commitment must wait for approval (2.4). */
export type ApprovalReason = 'beyond_authority' | 'above_limit' | 'other_currency' | 'no_able_owner'

/** Why an author may not give a commitment alone; null when they may. An `update` is anybody's to give (2.2, 2.4). */
export function approvalNeeded(
  kind: CommitmentKind,
  amount: Money | null,
  { authority, ownerCanKeep }: CommitmentFacts,
): ApprovalReason | null {
  if (kind === 'update') return null
  if (!authority.mayAct) return 'beyond_authority'
  if (amount !== null && authority.limit !== null) {
    if (amount.currency !== authority.limit.currency) return 'other_currency'
    if (compareMoney(amount, authority.limit) > 0) return 'above_limit'
  }
  return ownerCanKeep ? null : 'no_able_owner'
}
