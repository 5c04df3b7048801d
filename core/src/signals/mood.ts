import { matches } from '../coach/pattern.ts'
import type { Span } from '../coach/span.ts'
import type { Dissatisfaction, Signal } from './read-customer.ts'
import type { SignalReader } from './signal-reader.ts'

export type Mood = {
  readonly level: Dissatisfaction
  readonly serviceMessage: boolean
  readonly spans: readonly Span[]
}

/** What each sign adds to or takes from the mood; from `unhappy` on it is 1, from `angry` on 2. */
export const MOOD_WEIGHTS = {
  angry: 3,
  unhappy: 1,
  trouble: 0.35,
  calm: -0.45,
  shouting: 1,
  exclamation: 0.4,
  angryFace: 2.5,
  signal: 0.6,
  abuse: 2,
} as const

export const MOOD_LEVELS = { unhappy: 1, angry: 3 } as const

/** Signals that come with dissatisfaction more often than not. */
const TELLING: readonly Signal[] = [
  'legal_or_regulator_threat',
  'churn_threat',
  'repeat_contact_or_long_wait',
  'reports_broken_promise',
]

const ANGRY_FACES = /[😡😠🤬👿💩🖕😤👎]/gu

/** Reads the mood of a message: words, shouting and signs add up, courtesy takes off (5.10, 8.1). */
export function moodOf(
  text: string,
  folded: string,
  reader: SignalReader,
  signals: Partial<Record<Signal, readonly Span[]>>,
): Mood {
  const angry = matches(reader.angry, folded)
  const unhappy = matches(reader.unhappy, folded).filter(
    (u) => !angry.some((a) => a[0] < u[1] && u[0] < a[1]),
  )
  const trouble = matches(reader.trouble, folded).length
  const calm = matches(reader.calm, folded).length
  const w = MOOD_WEIGHTS
  const weight =
    w.angry * Math.min(angry.length, 3) +
    w.unhappy * Math.min(unhappy.length, 3) +
    w.trouble * Math.min(trouble, 3) +
    w.calm * Math.min(calm, 3) +
    w.shouting * shouting(text) +
    w.exclamation * Math.min(text.match(/[!?]{2,}/g)?.length ?? 0, 3) +
    w.angryFace * Math.min(text.match(ANGRY_FACES)?.length ?? 0, 1) +
    w.signal * TELLING.filter((s) => signals[s]).length +
    (signals.abuse ? w.abuse : 0)
  const level = weight >= MOOD_LEVELS.angry ? 2 : weight >= MOOD_LEVELS.unhappy ? 1 : 0
  return { level, serviceMessage: isService(folded, reader, signals, level), spans: [...angry, ...unhappy] }
}

/** 1 where three words or more in a row are in capitals, or most of a longer text is; 0 otherwise. */
function shouting(text: string): number {
  return /(?:(?<!\p{L})\p{Lu}{2,}(?!\p{L})[\s,!?.]+){2,}\p{Lu}{2,}/u.test(
    text.replace(/\b[A-Z]{3,}-[A-Z]{1,3}\b|X{2,}/g, ' '),
  )
    ? 1
    : 0
}

function isService(folded: string, reader: SignalReader, signals: object, level: number): boolean {
  return level > 0 || Object.keys(signals).length > 0 || matches(reader.aside, folded).length === 0
}
