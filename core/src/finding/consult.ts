import type { Decision } from '#core/decision.ts'
import type { Term } from '#core/calendar/term.ts'
import type { Instant } from '#core/time/instant.ts'

/** A question to another department that does not move the ticket (3.4). */
export type Consult = {
  id: string
  ticketId: string
  teamId: string
  ownerMemberId: string | null
  askedByMemberId: string
  question: string
  state: 'open' | 'answered' | 'withdrawn'
  term: Term
  calendarId: string | null
  calendarVersion: number | null
  askedAt: Instant
  answer: string | null
  answeredByMemberId: string | null
  answeredAt: Instant | null
  revision: number
}

export type ConsultCommand =
  | {
      do: 'ask'
      id: string
      ticketId: string
      teamId: string
      ownerMemberId: string | null
      askedByMemberId: string
      question: string
      term: Term
      calendarId: string | null
      calendarVersion: number | null
    }
  | { do: 'take'; memberId: string }
  | { do: 'answer'; memberId: string; words: string }
  | { do: 'withdraw' }

export type ConsultEvent =
  | { type: 'consult.asked'; consultId: string; ticketId: string; teamId: string }
  | { type: 'consult.taken'; consultId: string; memberId: string }
  | { type: 'consult.answered'; consultId: string; ticketId: string; memberId: string; words: string }
  | { type: 'consult.withdrawn'; consultId: string }

/** Decides a command about a consult; `null` before it is asked (3.4). */
export function decideConsult(
  _state: Consult | null,
  _command: ConsultCommand,
  _now: Instant,
): Decision<Consult, ConsultEvent> {
  throw new Error('not written')
}
