import type { Fault } from '#core/finding/finding.ts'
import { compareMoney, medianMoney, sumMoney, type Money } from './money.ts'
import type { Remedy } from './remedy.ts'

export type BalanceFacts = {
  fault: Fault | null
  /** The remedy meant, or null where nothing is given. */
  remedy: Remedy | null
  amount: Money | null
  refusing: boolean
  closing: boolean
  /** What similar tickets got; other currencies than the amount's are left out. */
  similar: readonly Money[]
  /** What this account was given before, and how often it claimed in the period. */
  givenToAccount: readonly Money[]
  claimsOfAccount: number
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

/** From this many claims of an account in the period a pattern is shown. */
const PATTERN_FROM = 4

/** What is given or refused against fault, policy, similar tickets and the past (6.3). Each flag is shown and counted. */
export function balance(facts: BalanceFacts): Balance {
  const currency = facts.amount?.currency ?? facts.similar[0]?.currency
  const similar = facts.similar.filter((money) => money.currency === currency).toSorted(compareMoney)
  return {
    flags: flagsOf(facts),
    median: medianMoney(similar),
    lowest: similar[0] ?? null,
    highest: similar.at(-1) ?? null,
    givenToAccount: sumMoney(facts.givenToAccount),
  }
}

function flagsOf({ fault, remedy, amount, refusing, closing, claimsOfAccount }: BalanceFacts): BalanceFlag[] {
  const flags: BalanceFlag[] = []
  const isOurs = fault === 'us' || fault === 'shared'
  if (remedy && fault !== null && !remedy.forFault.includes(fault)) flags.push('more_than_fault_justifies')
  const most = remedy?.most ?? null
  if (amount && most && (amount.currency !== most.currency || compareMoney(amount, most) > 0)) {
    flags.push('more_than_policy')
  }
  if (refusing && isOurs) flags.push('refused_where_at_fault')
  if (closing && fault === null) flags.push('closed_with_nothing_found')
  if (remedy && claimsOfAccount >= PATTERN_FROM) flags.push('pattern_of_claims')
  return flags
}
