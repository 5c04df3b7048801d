import type { Term } from '#core/calendar/term.ts'
import type { Role } from '#core/permission/permission.ts'
import type { Fault } from '#core/finding/finding.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Money } from './money.ts'

/** A fix or compensation of the catalogue. `rung` 1 is the mildest (6.1). */
export type Remedy = {
  id: string
  topicIds: string[]
  rung: number
  kind: 'fix' | 'apology' | 'gesture' | 'credit' | 'refund' | 'replacement' | 'other'
  /** Policy: for which fault it is meant, and the most it may cost. */
  forFault: Fault[]
  most: Money | null
}

/** What a role may grant per ticket, and per account and period (6.2). Null: no limit. */
export type RemedyLimit = {
  role: Role
  perTicket: Money | null
  perAccount: Money | null
  periodDays: number
}

export type OfferStatus =
  | 'draft'
  | 'waiting_for_approval'
  | 'approved'
  | 'offered'
  | 'accepted'
  | 'declined'
  | 'granted'
  | 'closed'
  | 'refused'
  | 'withdrawn'

/** A remedy offered to a customer (6.4). */
export type Offer = {
  id: string
  ticketId: string
  accountId: string | null
  remedyId: string
  rung: number
  amount: Money | null
  skipReason: string | null
  status: OfferStatus
  byMemberId: string
  approvedByMemberId: string | null
  offeredAt: Instant | null
  answeredAt: Instant | null
  answeredBy: 'customer_link' | 'agent' | null
  grantedAt: Instant | null
  closedAt: Instant | null
  revision: number
}

export type OfferCommand =
  | {
      do: 'propose'
      id: string
      ticketId: string
      accountId: string | null
      remedyId: string
      amount: Money | null
      skipReason: string | null
      byMemberId: string
    }
  | { do: 'approve'; memberId: string; role: Role }
  | { do: 'refuse_approval'; memberId: string; reason: string }
  | { do: 'send'; at: Instant }
  | { do: 'accept'; by: 'customer_link' | 'agent'; at: Instant }
  | { do: 'decline'; by: 'customer_link' | 'agent'; at: Instant }
  | { do: 'grant'; at: Instant }
  | { do: 'withdraw' }
  | { do: 'close' }

export type OfferEvent =
  | { type: 'remedy.proposed'; offerId: string; rung: number }
  | { type: 'remedy.rungs_skipped'; offerId: string; rungs: number[]; reason: string }
  | { type: 'remedy.approval_needed'; offerId: string; because: string }
  | {
      type: 'remedy.approved' | 'remedy.approval_refused'
      offerId: string
      byMemberId: string
      reason: string | null
    }
  | { type: 'remedy.offered' | 'remedy.granted' | 'remedy.closed' | 'remedy.withdrawn'; offerId: string }
  | { type: 'remedy.accepted' | 'remedy.declined'; offerId: string; by: 'customer_link' | 'agent' }

/** What is known of limits and of what was given already. */
export type LimitFacts = {
  limits: readonly RemedyLimit[]
  givenOnTicket: readonly Money[]
  givenToAccount: readonly { at: Instant; amount: Money }[]
}

/** What deciding about an offer needs. */
export type OfferFacts = LimitFacts & {
  /** The catalogue for the ticket's topic (`ladder`). */
  remedies: readonly Remedy[]
  /** Rungs already offered on this ticket. */
  triedRungs: readonly number[]
  /** Of who proposes. */
  role: Role
  /** How long an approval may take. */
  approvalWithin: { term: Term; calendarId: string | null; calendarVersion: number | null }
}
