import { june } from '#core/clock/clock-fixture.ts'
import type { PolicyClock } from '#core/clock/policy.ts'
import type { CountedMessage } from '#core/clock/what-counts.ts'
import type { Instant } from '#core/time/instant.ts'
import { REOPEN_WITHIN_MS, type NewTicket, type TicketCommand, type TicketFacts } from './ticket.ts'

/** A message of a person: complete in its acknowledgement and with substance unless changed. */
export function aMessage(
  direction: 'inbound' | 'outbound' | 'note',
  at: Instant,
  change: Partial<CountedMessage> = {},
): CountedMessage {
  const acknowledgement = { matters: true, working: true, when: true }
  return {
    direction,
    author: 'person',
    public: direction !== 'note',
    at,
    acknowledgement,
    substance: true,
    ...change,
  }
}

export function aTicket(change: Partial<NewTicket> = {}): NewTicket {
  return {
    id: 'tkt_1',
    number: 1,
    level: 1,
    topicId: 'top_1',
    priority: 'normal',
    ownerTeamId: 'team_1',
    ownerMemberId: 'mem_1',
    language: 'es',
    imported: false,
    createdAt: june('02 10:00'),
    splitFromId: null,
    fromCustomer: true,
    ...change,
  }
}

export function ticketFacts(change: Partial<TicketFacts> = {}): TicketFacts {
  return {
    openClocks: [],
    openCommitmentIds: [],
    openEscalationIds: [],
    firstResponseNeeds: 'acknowledgement',
    reopenWithinMs: REOPEN_WITHIN_MS,
    teamEnabled: () => true,
    memberInTeam: () => true,
    ...change,
  }
}

/** A person of the desk writes to the customer, at a time of June. */
export function sent(at: string, change = {}, then: 'stay' | 'pending' | 'resolve' = 'stay'): TicketCommand {
  return { do: 'send_message', message: aMessage('outbound', june(at), change), next: then }
}

/** The customer writes, at a time of June. */
export function received(
  at: string,
  change = {},
  answer: Partial<{ realAnswer: boolean; bounce: boolean }> = {},
): TicketCommand {
  const message = aMessage('inbound', june(at), change)
  return { do: 'receive_message', message, realAnswer: true, bounce: false, ...answer }
}

/** First response in 1 h, first answer in 4 h, next response in 2 h, resolution in 9 h of Madrid; all pause. */
export function policyClocks(change: Partial<PolicyClock> = {}): PolicyClock[] {
  const amounts = { first_response: 1, first_answer: 4, next_response: 2, resolution: 9 } as const
  return Object.entries(amounts).map(([kind, amount]) => ({
    kind: kind as keyof typeof amounts,
    term: { amount, unit: 'business_hour' },
    policyVersionId: 'pol_1',
    calendarId: 'madrid',
    calendarVersion: 1,
    pausesOn: ['pending', 'on_hold'],
    warnAtPercents: [50, 75, 90],
    ...change,
  }))
}
