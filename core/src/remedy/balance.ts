import type { Fault } from '#core/finding/finding.ts'
import type { Money } from './money.ts'
import type { Remedy } from './remedy.ts'

export type BalanceFacts = {
  fault: Fault | null
  /** The remedy meant, or null where nothing is given. */
  remedy: Remedy | null
  amount: Money | null
  refusing: boolean
  closing: boolean
  findingRecorded: boolean
  /** What similar tickets got, in one currency. */
  similar: readonly Money[]
  givenToAccount: readonly Money[]
}

/** Words in i18n as `balance.flag.<flag>`. */
export type BalanceFlag =
  | 'more_than_fault_justifies'
  | 'more_than_policy'
  | 'refused_where_at_fault'
  | 'closed_with_nothing_found'
  | 'pattern_of_claims'

export type Balance = {
  flags: BalanceFlag[]
  median: Money | null
  lowest: Money | null
  highest: Money | null
  givenToAccount: Money[]
}

/** The balance of what is given against fault, policy, similar tickets and the past (6.3). */
export function balance(_facts: BalanceFacts): Balance {
  throw new Error('not written')
}
