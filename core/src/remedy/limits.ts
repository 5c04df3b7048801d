import { ROLES, type Role } from '#core/permission/permission.ts'
import type { Instant } from '#core/time/instant.ts'
import { addMoney, compareMoney, type Money } from './money.ts'
import type { LimitFacts } from './remedy.ts'

export type LimitExceeded = {
  because: 'ticket_limit' | 'account_limit' | 'no_limit_set' | 'other_currency'
  limit: Money | null
}

/**
 * Which limit of a role an amount exceeds, together with what was given before (6.2); null when within. What costs
 * nothing is within; a role without a limit of its own may give nothing, an amount in another currency than the limit
 * cannot be compared and needs approval.
 */
export function limitExceeded(
  amount: Money | null,
  role: Role,
  facts: LimitFacts,
  now: Instant,
): LimitExceeded | null {
  if (amount === null) return null
  const limit = facts.limits.find((each) => each.role === role)
  if (!limit) return { because: 'no_limit_set', limit: null }
  const since = now - limit.periodDays * 24 * 3_600_000
  const recent = facts.givenToAccount.filter(({ at }) => at > since).map((given) => given.amount)
  return (
    exceeds(amount, facts.givenOnTicket, limit.perTicket, 'ticket_limit') ??
    exceeds(amount, recent, limit.perAccount, 'account_limit')
  )
}

/** The lowest role whose limits allow an amount (6.2); null when none does. */
export function roleThatMayApprove(amount: Money | null, facts: LimitFacts, now: Instant): Role | null {
  return ROLES.find((role) => limitExceeded(amount, role, facts, now) === null) ?? null
}

function exceeds(
  amount: Money,
  given: readonly Money[],
  limit: Money | null,
  because: 'ticket_limit' | 'account_limit',
): LimitExceeded | null {
  if (limit === null) return null
  if (amount.currency !== limit.currency) return { because: 'other_currency', limit }
  const total = given.filter(({ currency }) => currency === amount.currency).reduce(addMoney, amount)
  return compareMoney(total, limit) > 0 ? { because, limit } : null
}
