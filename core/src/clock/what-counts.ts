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

export type CountFacts = {
  /** Kinds of open response clocks of the ticket. */
  open: readonly ClockKind[]
  /** The oldest customer message without a person's public message after it. */
  unansweredSince: Instant | null
  /** What meets `first_response` here: the full acknowledgement (2.1), any public message of a person, or any answer, a machine's too. */
  firstResponseNeeds: 'acknowledgement' | 'person' | 'anything'
}

export type Counted = {
  meets: ClockKind[]
  /** `next_response` begins here, from the oldest unanswered message. */
  startsNextResponseFrom: Instant | null
  unansweredSince: Instant | null
}

/** Which clocks a message meets or starts (2.1, 4.4; traps 9, 11). */
export function whatCounts(_message: CountedMessage, _facts: CountFacts): Counted {
  throw new Error('not written')
}
