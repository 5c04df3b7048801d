import type { Instant } from '#core/time/instant.ts'
import type { ClockKind } from './clock.ts'

/** What the clocks need to know of a message; `at` is when it was written (4.4, trap 19). */
export type CountedMessage = {
  direction: 'inbound' | 'outbound' | 'note'
  author: 'person' | 'bot' | 'automatic'
  public: boolean
  at: Instant
  /** The parts of an acknowledgement found in it (2.1). */
  acknowledgement: { matters: boolean; working: boolean; when: boolean }
  /** It says more than an acknowledgement: an answer in substance. */
  substance: boolean
}

/**
 * What meets `first_response` in a workspace (2.1): the full acknowledgement only; an answer in substance as well; any
 * public message of a person; anything that goes out, a machine's receipt too.
 */
export type FirstResponseNeeds = 'acknowledgement' | 'answer' | 'person' | 'anything'

export type CountFacts = {
  /** Kinds of open response clocks of the ticket. */
  open: readonly ClockKind[]
  /** The oldest customer message without a person's public message after it. */
  unansweredSince: Instant | null
  firstResponseNeeds: FirstResponseNeeds
}

export type Counted = {
  meets: ClockKind[]
  /** `next_response` begins here, from the oldest unanswered message. */
  startsNextResponseFrom: Instant | null
  unansweredSince: Instant | null
}

/** Which clocks a message meets or starts (2.1, 4.4; traps 9, 11). */
export function whatCounts(message: CountedMessage, facts: CountFacts): Counted {
  if (message.direction === 'inbound') return fromCustomer(message, facts)
  const { unansweredSince } = facts
  if (message.direction === 'note' || !message.public) return nothing(unansweredSince)
  if (message.author !== 'person') {
    const isEnough = facts.firstResponseNeeds === 'anything'
    return { ...nothing(unansweredSince), meets: isEnough ? open(facts, ['first_response']) : [] }
  }
  const kinds: ClockKind[] = ['next_response']
  if (isFirstResponse(message, facts.firstResponseNeeds)) kinds.push('first_response')
  if (message.substance) kinds.push('first_answer')
  const isOlder = unansweredSince !== null && message.at < unansweredSince
  return { ...nothing(isOlder ? unansweredSince : null), meets: open(facts, kinds) }
}

function isFirstResponse({ acknowledgement, substance }: CountedMessage, needs: FirstResponseNeeds): boolean {
  if (needs === 'person' || needs === 'anything' || (needs === 'answer' && substance)) return true
  return acknowledgement.matters && acknowledgement.working && acknowledgement.when
}

function fromCustomer(message: CountedMessage, facts: CountFacts): Counted {
  if (message.author !== 'person') return nothing(facts.unansweredSince)
  const since = facts.unansweredSince
  const oldest = since !== null && since <= message.at ? since : message.at
  const isWaitedFor = facts.open.includes('first_response') || facts.open.includes('next_response')
  return { meets: [], startsNextResponseFrom: isWaitedFor ? null : oldest, unansweredSince: oldest }
}

function open(facts: CountFacts, kinds: ClockKind[]): ClockKind[] {
  return kinds.filter((kind) => facts.open.includes(kind))
}

function nothing(unansweredSince: Instant | null): Counted {
  return { meets: [], startsNextResponseFrom: null, unansweredSince }
}
