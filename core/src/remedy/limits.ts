import type { Role } from '#core/permission/permission.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Money } from './money.ts'
import type { OfferFacts, RemedyLimit } from './remedy.ts'

export type LimitExceeded = {
  because: 'ticket_limit' | 'account_limit' | 'no_limit_set' | 'other_currency'
  limit: Money | null
}

/** Which limit of a role an amount exceeds, with what was given before (6.2); null when within. */
export function limitExceeded(
  _amount: Money | null,
  _role: Role,
  _facts: Pick<OfferFacts, 'limits' | 'givenOnTicket' | 'givenToAccount'>,
  _now: Instant,
): LimitExceeded | null {
  throw new Error('not written')
}

/** The lowest role whose limits allow an amount; null when none does. */
export function roleThatMayApprove(
  _amount: Money | null,
  _facts: Pick<OfferFacts, 'limits' | 'givenOnTicket' | 'givenToAccount'>,
  _now: Instant,
): Role | null {
  throw new Error('not written')
}

export type { RemedyLimit }
