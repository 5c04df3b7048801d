import type { ClockKind } from '#core/clock/clock.ts'
import type { TicketWait } from '#core/clock/clock-commands.ts'
import type { Priority } from '#core/clock/policy.ts'
import type { CountedMessage, FirstResponseNeeds } from '#core/clock/what-counts.ts'
import type { Decision } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'

export type TicketStatus = 'open' | 'pending' | 'on_hold' | 'resolved' | 'closed'

/** One matter of one customer. Plain data; `asOf` counts its changes. */
export type TicketState = {
  id: string
  number: number
  status: TicketStatus
  level: number
  topicId: string | null
  priority: Priority
  ownerTeamId: string
  ownerMemberId: string | null
  language: string
  /** Kept from another helpdesk: nothing fires until the customer writes here or it is reopened (4.3). */
  imported: boolean
  createdAt: Instant
  resolvedAt: Instant | null
  closedAt: Instant | null
  mergedIntoId: string | null
  splitFromId: string | null
  snoozedUntil: Instant | null
  reopenings: number
  /** 1 for the first life; each reopening begins the next, with new clocks (4.3). */
  cycle: number
  cycleStartedAt: Instant
  /** When `first_response` and `first_answer` were met, whatever clocks there were. */
  acknowledgedAt: Instant | null
  answeredAt: Instant | null
  /** The waits of this cycle, so that a clock attached late knows them (trap 5). */
  waits: TicketWait[]
  /** The oldest customer message without a person's public message after it (4.4). */
  unansweredSince: Instant | null
  asOf: number
}

/** Whether work on a ticket goes on: neither resolved nor closed nor merged away. */
export function isLiving({ status, mergedIntoId }: Pick<TicketState, 'status' | 'mergedIntoId'>): boolean {
  return mergedIntoId === null && status !== 'resolved' && status !== 'closed'
}

/** `createdAt`: when the message it begins with was written (trap 19); of a split ticket that of its first message. */
export type NewTicket = Pick<
  TicketState,
  | 'id'
  | 'number'
  | 'level'
  | 'topicId'
  | 'priority'
  | 'ownerTeamId'
  | 'ownerMemberId'
  | 'language'
  | 'imported'
  | 'createdAt'
  | 'splitFromId'
> & { fromCustomer: boolean; status?: TicketStatus }

/** What a person, a rule or a message asks of a ticket. `asOf`, where given, must be the ticket's. */
export type TicketCommand = (
  | { do: 'send_message'; message: CountedMessage; next: 'stay' | 'pending' | 'on_hold' | 'open' | 'resolve' }
  | {
      do: 'receive_message'
      message: CountedMessage
      /** A person's real answer: not "Thanks". Automatic mail is told by `message.author`. */
      realAnswer: boolean
      /** The failure of a message we sent (1.3). */
      bounce: boolean
    }
  /**
   * A message of ours that never left is taken back. `was`: the ticket before it; `untouched`: nothing happened since,
   * so its status is that of before too. `later`: what persons said to the customer since, oldest first.
   */
  | { do: 'take_back_message'; at: Instant; was: TicketState; untouched: boolean; later: CountedMessage[] }
  | { do: 'set_status'; status: 'open' | 'pending' | 'on_hold' }
  | { do: 'resolve' }
  | { do: 'close' }
  | { do: 'reopen' }
  | { do: 'merge_into'; target: Pick<TicketState, 'id' | 'status' | 'mergedIntoId'> }
  /** The other half of a merge, given to the living ticket. */
  | { do: 'absorb'; from: Pick<TicketState, 'id' | 'unansweredSince' | 'imported'> }
  /** A merge is undone: the ticket lives again as it was `before`. */
  | {
      do: 'part'
      before: TicketState
      into: Pick<TicketState, 'id' | 'status' | 'mergedIntoId'>
      merge: MergeSince
    }
  /** The other half, given to the living ticket; `heardAt`: when the customer first wrote to it since. */
  | {
      do: 'release'
      from: Pick<TicketState, 'id'>
      before: Pick<TicketState, 'unansweredSince' | 'imported'>
      heardAt: Instant | null
    }
  | { do: 'assign'; teamId: string; memberId: string | null; level: number }
  | { do: 'set_priority'; priority: Priority }
  | { do: 'set_topic'; topicId: string | null }
  | { do: 'snooze'; until: Instant }
  | { do: 'wake' }
) & { asOf?: number }

/** What became of a merge since. */
export type MergeSince = {
  undoUntil: Instant
  /** Whether somebody wrote to the customer on the living ticket since: that answer cannot be parted. */
  answered: boolean
  /** Whether an escalation of one ended in one of the other. */
  joinedEscalation: boolean
}

export type TicketEvent = { ticketId: string } & (
  | { type: 'ticket.created'; imported: boolean; splitFromId: string | null }
  | { type: 'ticket.message_sent'; at: Instant; public: boolean; meets: ClockKind[] }
  | { type: 'ticket.message_received'; at: Instant; automatic: boolean }
  /** A message of ours did not arrive; its owner is told (1.3). */
  | { type: 'ticket.bounced'; ownerMemberId: string | null }
  | { type: 'ticket.status_changed'; from: TicketStatus; to: TicketStatus }
  | { type: 'ticket.resolved'; cycle: number }
  | { type: 'ticket.closed' }
  | { type: 'ticket.reopened'; cycle: number; reopenings: number }
  | { type: 'ticket.merged'; intoId: string }
  | { type: 'ticket.absorbed'; fromId: string }
  | { type: 'ticket.parted'; intoId: string }
  | { type: 'ticket.released'; fromId: string }
  | {
      type: 'ticket.assigned'
      fromTeamId: string
      toTeamId: string
      fromMemberId: string | null
      toMemberId: string | null
      level: number
    }
  | { type: 'ticket.priority_changed'; from: Priority; to: Priority }
  | { type: 'ticket.topic_changed'; from: string | null; to: string | null }
  | { type: 'ticket.snoozed'; until: Instant }
  | { type: 'ticket.woken' }
  /** The mail came too late to reopen this one: it belongs to a new ticket linked to it (1.7). */
  | { type: 'ticket.follow_up_needed' }
)

/** What deciding about a ticket needs from outside. */
export type TicketFacts = {
  /** Kinds of its open clocks. */
  openClocks: readonly ClockKind[]
  /** Its commitments and escalations that are not over. */
  openCommitmentIds: readonly string[]
  openEscalationIds: readonly string[]
  /** What meets `first_response` here (2.1). */
  firstResponseNeeds: FirstResponseNeeds
  /** How long after resolving a real answer reopens it (1.7), in ms. */
  reopenWithinMs: number
  /** Whether the team to assign to may take tickets, and whether the member is in it (trap 25). */
  teamEnabled: (teamId: string) => boolean
  memberInTeam: (memberId: string, teamId: string) => boolean
}

export type TicketDecision = Decision<TicketState, TicketEvent>

/** 14 days (1.7). */
export const REOPEN_WITHIN_MS = 14 * 24 * 3_600_000
