import { decided, refuse, type Decision } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'

/** Written; restated and not yet answered; answered yes; answered "not quite". */
export const KEY_POINTS_STATES = ['draft', 'unconfirmed', 'confirmed', 'corrected'] as const

/** What the customer said, restated, with their answer (3.1). */
export type KeyPoints = {
  ticketId: string
  points: string[]
  state: (typeof KEY_POINTS_STATES)[number]
  restatedAt: Instant | null
  restatedByMessageId: string | null
  answeredAt: Instant | null
  correction: string | null
  revision: number
  /** Of tickets merged into it: whose key points are among these, and which revision of them. */
  covers?: Readonly<Record<string, number>>
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

/** Decides a command about a ticket's key points; `null` before any are written (3.1). Changed points are a draft again. */
export function decideKeyPoints(
  state: KeyPoints | null,
  ticketId: string,
  command: KeyPointsCommand,
): Decision<KeyPoints, KeyPointsEvent> {
  if (command.do === 'write') return write(state, ticketId, command.points)
  if (state === null) return refuse('key_points.none')
  const revision = state.revision + 1
  switch (command.do) {
    case 'restate': {
      const { messageId, at } = command
      const asked = { restatedAt: at, restatedByMessageId: messageId, answeredAt: null, correction: null }
      return decided<KeyPoints, KeyPointsEvent>({ ...state, ...asked, state: 'unconfirmed', revision }, [
        { type: 'key_points.restated', ticketId, messageId },
      ])
    }
    case 'confirm':
      if (state.state === 'confirmed') return decided(state, [])
      if (state.restatedAt === null || state.state === 'draft') return refuse('key_points.not_restated')
      return decided<KeyPoints, KeyPointsEvent>(
        { ...state, state: 'confirmed', answeredAt: command.at, correction: null, revision },
        [{ type: 'key_points.confirmed', ticketId }],
      )
    case 'correct': {
      const { words, at } = command
      if (state.restatedAt === null || state.state === 'draft') return refuse('key_points.not_restated')
      return decided<KeyPoints, KeyPointsEvent>(
        { ...state, state: 'corrected', answeredAt: at, correction: words, revision },
        [{ type: 'key_points.corrected', ticketId, words }],
      )
    }
  }
}

function write(
  state: KeyPoints | null,
  ticketId: string,
  words: readonly string[],
): Decision<KeyPoints, KeyPointsEvent> {
  const points = words.map((point) => point.trim()).filter((point) => point !== '')
  if (points.length === 0) return refuse('key_points.words_missing')
  if (state && state.points.join('\n') === points.join('\n')) return decided(state, [])
  const nothing = { restatedAt: null, restatedByMessageId: null, answeredAt: null, correction: null }
  const revision = (state?.revision ?? 0) + 1
  const covers = state?.covers && { covers: state.covers }
  return decided<KeyPoints, KeyPointsEvent>(
    { ticketId, points, ...nothing, ...covers, state: 'draft', revision },
    [{ type: 'key_points.written', ticketId }],
  )
}

/**
 * The key points of a ticket and of those that were merged into it (1.7), its own before theirs; `null` where none are
 * written. Points that were written anew on the living ticket replace those that they cover. As sure as the least sure.
 */
export function keyPointsOfLine(ticketId: string, records: readonly KeyPoints[]): KeyPoints | null {
  const counted = records.filter(({ ticketId: id, revision }) =>
    records.every(({ covers }) => covers?.[id] !== revision),
  )
  const others = counted.filter((one) => one.ticketId !== ticketId)
  const own = counted.find((one) => one.ticketId === ticketId)
  if (others.length === 0) return own ?? null
  const asked = counted.toSorted((a, b) => (b.restatedAt ?? 0) - (a.restatedAt ?? 0))[0]!
  const corrections = counted.map(({ correction }) => correction).filter((words) => words !== null)
  return {
    ticketId,
    points: [...new Set(counted.flatMap(({ points }) => points))],
    state: LEAST_SURE.find((state) => counted.some((one) => one.state === state))!,
    restatedAt: asked.restatedAt,
    restatedByMessageId: asked.restatedByMessageId,
    answeredAt: asked.answeredAt,
    correction: corrections.length > 0 ? corrections.join('\n') : null,
    revision: own?.revision ?? 0,
    covers: { ...own?.covers, ...Object.fromEntries(others.map((one) => [one.ticketId, one.revision])) },
  }
}

const LEAST_SURE: readonly KeyPoints['state'][] = ['corrected', 'draft', 'unconfirmed', 'confirmed']

/** Whether a solution sent now is to be pointed out: restated but unconfirmed, or corrected since (3.1). */
export function solutionTooEarly(state: Pick<KeyPoints, 'state'> | null): 'unconfirmed' | 'corrected' | null {
  return state?.state === 'unconfirmed' || state?.state === 'corrected' ? state.state : null
}
