import type { Decision } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'

/** What the customer said, restated, with their answer (3.1). */
export type KeyPoints = {
  ticketId: string
  points: string[]
  state: 'draft' | 'unconfirmed' | 'confirmed' | 'corrected'
  restatedAt: Instant | null
  restatedByMessageId: string | null
  answeredAt: Instant | null
  correction: string | null
  revision: number
}

export type KeyPointsCommand =
  | { do: 'write'; points: string[] }
  | { do: 'restate'; messageId: string; at: Instant }
  | { do: 'confirm'; at: Instant }
  | { do: 'correct'; words: string; at: Instant }

export type KeyPointsEvent =
  | { type: 'key_points.written'; ticketId: string }
  | { type: 'key_points.restated'; ticketId: string; messageId: string }
  | { type: 'key_points.confirmed'; ticketId: string }
  | { type: 'key_points.corrected'; ticketId: string; words: string }

/** Decides a command about a ticket's key points; `null` before any are written (3.1). */
export function decideKeyPoints(
  _state: KeyPoints | null,
  _ticketId: string,
  _command: KeyPointsCommand,
): Decision<KeyPoints, KeyPointsEvent> {
  throw new Error('not written')
}

/** Whether a solution sent now is to be pointed out: restated but unconfirmed, or corrected since (3.1). */
export function solutionTooEarly(state: KeyPoints | null): 'unconfirmed' | 'corrected' | null {
  return state?.state === 'unconfirmed' || state?.state === 'corrected' ? state.state : null
}
