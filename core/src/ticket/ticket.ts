import type { ClockKind } from '#core/clock/clock.ts'
import type { Priority } from '#core/clock/policy.ts'
import type { TicketWait } from '#core/clock/clock-commands.ts'
import type { CountedMessage, FirstResponseNeeds } from '#core/clock/what-counts.ts'
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
  /** Kept from another helpdesk: its clocks are history and nothing fires (4.3). */
  imported: boolean
  createdAt: Instant
  resolvedAt: Instant | null
  closedAt: Instant | null
  mergedIntoId: string | null
  splitFromId: string | null
  snoozedUntil: Instant | null
  reopenings: number
  cycleStartedAt: Instant
  /** When `first_response` and `first_answer` were met, whatever clocks there were. */
  acknowledgedAt: Instant | null
  answeredAt: Instant | null
  /** 1 for the first life; each reopening begins the next, with new clocks (4.3). */
  cycle: number
  /** The waits of this cycle, so that a clock attached late knows them (trap 5). */
  waits: TicketWait[]
  /** The oldest customer message without a person's public message after it (4.4). */
  unansweredSince: Instant | null
  asOf: number
}

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
> & { createdAt: Instant; fromCustomer: boolean; splitFromId: string | null }

/** What a person, a rule or a message asks of a ticket. `asOf`, where given, must be the ticket's revision. */
export type TicketCommand = (
  | { do: 'send_message'; message: CountedMessage; then: 'stay' | 'pending' | 'on_hold' | 'open' | 'resolve' }
  | {
      do: 'receive_message'
      message: CountedMessage
      /** A person's real answer, not "Thanks" and not automatic mail. Automatic mail is told by `message.author`. */
      realAnswer: boolean
      /** The delivery failure of a message we sent (1.3). */
      bounce: boolean
    }
  | { do: 'set_status'; status: 'open' | 'pending' | 'on_hold' }
  | { do: 'resolve' }
  | { do: 'close' }
  | { do: 'reopen' }
  | { do: 'merge_into'; target: Pick<TicketState, 'id' | 'status' | 'mergedIntoId'> }
  | { do: 'assign'; teamId: string; memberId: string | null; level: number }
  | { do: 'set_priority'; priority: Priority }
  | { do: 'set_topic'; topicId: string | null }
  | { do: 'snooze'; until: Instant }
  | { do: 'wake' }
) & { asOf?: number }

export type TicketEvent =
  | { type: 'ticket.created'; ticketId: string; imported: boolean }
  | { type: 'ticket.message_sent'; ticketId: string; at: Instant; public: boolean }
  | { type: 'ticket.message_received'; ticketId: string; at: Instant; automatic: boolean }
  | { type: 'ticket.bounced'; ticketId: string; ownerMemberId: string | null }
  | { type: 'ticket.status_changed'; ticketId: string; from: TicketStatus; to: TicketStatus }
  | { type: 'ticket.resolved'; ticketId: string; cycle: number }
  | { type: 'ticket.closed'; ticketId: string }
  | { type: 'ticket.reopened'; ticketId: string; cycle: number; reopenings: number }
  | { type: 'ticket.merged'; ticketId: string; intoId: string }
  | {
      type: 'ticket.assigned'
      ticketId: string
      fromTeamId: string
      toTeamId: string
      fromMemberId: string | null
      toMemberId: string | null
      level: number
    }
  | { type: 'ticket.priority_changed'; ticketId: string; from: Priority; to: Priority }
  | { type: 'ticket.topic_changed'; ticketId: string; from: string | null; to: string | null }
  | { type: 'ticket.snoozed'; ticketId: string; until: Instant }
  | { type: 'ticket.woken'; ticketId: string }
  /** The mail belongs to a new ticket linked to this one: it came too late to reopen it (1.7). */
  | { type: 'ticket.follow_up_needed'; ticketId: string }

/** What deciding about a ticket needs from outside. */
export type TicketFacts = {
  /** Kinds of its open clocks. */
  openClocks: readonly ClockKind[]
  /** Ids of its commitments and escalations that are not over. */
  openCommitmentIds: readonly string[]
  openEscalationIds: readonly string[]
  /** What meets `first_response` here (2.1). */
  firstResponseNeeds: FirstResponseNeeds
  /** How long after resolving a real answer reopens it (1.7), in ms. */
  reopenWithinMs: number
  /** Whether the team to assign to may take tickets (trap 25), and whether the member is in it. */
  teamEnabled: (teamId: string) => boolean
  memberInTeam: (memberId: string, teamId: string) => boolean
}

/** 14 days (1.7). */
export const REOPEN_WITHIN_MS = 14 * 24 * 3_600_000
