import { WARN_AT_PERCENTS } from '#core/clock/clock.ts'
import { decided, refuse, type Decision } from '#core/decision.ts'
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

type ConsultDecision = Decision<Consult, ConsultEvent>

/** Decides a command about a consult; `null` before it is asked (3.4). Its clock runs until it is answered. */
export function decideConsult(state: Consult | null, command: ConsultCommand, now: Instant): ConsultDecision {
  if (command.do === 'ask') return state === null ? ask(command, now) : refuse('consult.asked_already')
  if (state === null) return refuse('consult.unknown')
  if (state.state !== 'open') return refuse('consult.not_now', { state: state.state, command: command.do })
  const { id: consultId, ticketId } = state
  const revision = state.revision + 1
  const subject = { kind: 'consult' as const, id: consultId }
  switch (command.do) {
    case 'take': {
      const { memberId } = command
      if (memberId === state.ownerMemberId) return decided(state, [])
      return decided<Consult, ConsultEvent>({ ...state, ownerMemberId: memberId, revision }, [
        { type: 'consult.taken', consultId, memberId },
      ])
    }
    case 'answer': {
      const { memberId, words } = command
      if (words.trim() === '') return refuse('consult.words_missing')
      const answer = { answer: words, answeredByMemberId: memberId, answeredAt: now }
      return decided<Consult, ConsultEvent>(
        { ...state, ...answer, state: 'answered', revision },
        [{ type: 'consult.answered', consultId, ticketId, memberId, words }],
        [{ do: 'meet', subject, kinds: ['consult'], at: now }],
      )
    }
    case 'withdraw':
      return decided<Consult, ConsultEvent>(
        { ...state, state: 'withdrawn', revision },
        [{ type: 'consult.withdrawn', consultId }],
        [{ do: 'cancel', subject, kinds: null, at: now, reason: 'withdrawn' }],
      )
  }
}

function ask({ do: _, ...asked }: Extract<ConsultCommand, { do: 'ask' }>, now: Instant): ConsultDecision {
  if (asked.question.trim() === '') return refuse('consult.words_missing')
  const nothing = { answer: null, answeredByMemberId: null, answeredAt: null }
  const state: Consult = { ...asked, ...nothing, state: 'open', askedAt: now, revision: 1 }
  const { id: consultId, ticketId, teamId, term, calendarId, calendarVersion } = state
  const subject = { kind: 'consult' as const, id: consultId }
  const aim = { term, calendarId, calendarVersion, policyVersionId: null, pausesOn: [], dueAt: null }
  return decided<Consult, ConsultEvent>(
    state,
    [{ type: 'consult.asked', consultId, ticketId, teamId }],
    [
      {
        do: 'start',
        start: {
          kind: 'consult',
          subject,
          cycle: 1,
          from: now,
          ...aim,
          warnAtPercents: [...WARN_AT_PERCENTS],
        },
      },
    ],
  )
}
