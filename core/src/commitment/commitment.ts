import type { Role } from '#core/permission/permission.ts'
import type { Money } from '#core/remedy/money.ts'
import type { Instant } from '#core/time/instant.ts'

/** `update`: the customer hears from us. `action`: something is done (refund, delivery, call). */
export type CommitmentKind = 'update' | 'action'
export type CommitmentStatus =
  'waiting_for_approval' | 'open' | 'kept' | 'broken' | 'superseded' | 'withdrawn' | 'refused'

/** What the customer was told will happen by a time (2.2 to 2.4). */
export type Commitment = {
  id: string
  ticketId: string
  accountId: string | null
  kind: CommitmentKind
  status: CommitmentStatus
  what: string
  ownerMemberId: string | null
  ownerTeamId: string
  authorMemberId: string
  /** The message in which the customer was told. */
  messageId: string | null
  toldAt: Instant | null
  dueAt: Instant
  amount: Money | null
  keptAt: Instant | null
  keptByMessageId: string | null
  brokenAt: Instant | null
  /** The answer that came after all; it stays broken (2.3). */
  answeredLateAt: Instant | null
  supersededById: string | null
  withdrawnByMessageId: string | null
  approvedByMemberId: string | null
  revision: number
}

export type CommitmentCommand =
  | {
      do: 'make'
      id: string
      ticketId: string
      accountId: string | null
      kind: CommitmentKind
      what: string
      ownerMemberId: string | null
      ownerTeamId: string
      authorMemberId: string
      messageId: string | null
      dueAt: Instant
      amount: Money | null
    }
  | { do: 'approve'; memberId: string; ownerMemberId: string | null }
  | { do: 'refuse_approval'; memberId: string; reason: string }
  /** It was sent to the customer in that message (an approved one becomes open then). */
  | { do: 'tell'; messageId: string; at: Instant }
  /** A public message of a person that answers it. */
  | { do: 'answer'; messageId: string; at: Instant }
  /** A new time told to the customer, before this one passes. */
  | { do: 'supersede'; byId: string; dueAt: Instant; messageId: string | null; at: Instant }
  | { do: 'withdraw'; messageId: string | null }
  /** The message that ended it never left; `was`: the commitment before it. */
  | { do: 'take_back'; messageId: string; was: Commitment; at: Instant }
  | { do: 'hand_over'; ownerMemberId: string | null; ownerTeamId: string }
  | { do: 'move_to_ticket'; ticketId: string }
  | { do: 'reach_time' }

export type CommitmentEvent =
  | { type: 'commitment.made'; commitmentId: string; kind: CommitmentKind; dueAt: Instant }
  | { type: 'commitment.approval_needed'; commitmentId: string; because: string }
  | { type: 'commitment.approved'; commitmentId: string; byMemberId: string }
  | { type: 'commitment.refused'; commitmentId: string; byMemberId: string; reason: string }
  | { type: 'commitment.told'; commitmentId: string; messageId: string; at: Instant }
  | { type: 'commitment.kept'; commitmentId: string; messageId: string; at: Instant }
  | { type: 'commitment.broken'; commitmentId: string; at: Instant; lateByMs: number }
  | {
      type: 'commitment.answered_late'
      commitmentId: string
      messageId: string
      at: Instant
      lateByMs: number
    }
  | { type: 'commitment.superseded'; commitmentId: string; byId: string }
  | { type: 'commitment.reopened'; commitmentId: string; messageId: string }
  | { type: 'commitment.withdrawn'; commitmentId: string; messageId: string | null }
  | {
      type: 'commitment.handed_over'
      commitmentId: string
      fromMemberId: string | null
      toMemberId: string | null
    }
  | { type: 'commitment.moved'; commitmentId: string; ticketId: string }

/** What deciding about a commitment needs. */
export type CommitmentFacts = {
  authority: Authority
  /** Whether the named owner is on staff, enabled and at work before it falls due. */
  ownerCanKeep: boolean
}

/** What an author may promise without asking (2.4). Null limit: any amount. */
export type Authority = { role: Role; mayAct: boolean; limit: Money | null }
