import { matches, type Pattern } from '../coach/pattern.ts'
import type { Span } from '../coach/span.ts'
import type { Dissatisfaction, Signal } from './reading.ts'
import type { SignalReader } from './signal-reader.ts'

export type Mood = {
  readonly level: Dissatisfaction
  readonly serviceMessage: boolean
  readonly spans: readonly Span[]
}

/** What each sign adds to or takes from the mood; `MOOD_LEVELS` says from where on it is 1 or 2. */
export const MOOD_WEIGHTS = {
  angry: 3,
  harsh: 1.6,
  angryFace: 3,
  shouting: 1.5,
  shortShout: 2.6,
  calmShout: 0.6,
  unhappy: 1,
  exclamation: 0.4,
  trouble: 0.3,
  calm: -0.4,
  signal: 1.4,
  again: 0.4,
  leaning: 0.6,
  abuse: 2,
} as const

/** Any signs together make dissatisfaction; only strong words, faces and shouting make anger. */
export const MOOD_LEVELS = { unhappy: 0.99, angry: 2.9 } as const

/** Signals that come with dissatisfaction more often than not. */
const TELLING: readonly Signal[] = [
  'legal_or_regulator_threat',
  'churn_threat',
  'repeat_contact_or_long_wait',
]

/** Signals that lean that way. */
const LEANING: readonly Signal[] = ['asks_for_human_or_manager', 'reports_broken_promise']

/** Who shouts one sentence is angry; long texts all in capitals are often just written so. */
const SHORT = 160

const ANGRY_FACES = /[😡😠🤬👿💩🖕]/u
const SAD_FACES = /[🙄😒😤😞😔🤦👎😩😫🤯☹😣😖]|(?<!\S):['-]?\((?!\()/gu
const HAPPY_FACES = /[❤♥😊😍🙏👍😂💕😘🎉☺😁😄🙌😉👏😀]/gu

/** News that somebody passes on: nothing is asked or called out, and a link ends it. */
const ANNOUNCEMENT = /^(?!@)[^?!¡¿]*(?:<url>|https?:\/\/\S+)(?:\s+\S+){0,2}\s*$/

/** A question, and nothing called out; "why?" alone is no question but a reproach. */
const PLAIN_QUESTION = /^(?!.*(?<!\p{L})(?:why|por ?qu[eéê]|waarom)\s*\?)[^!¡]*\?[^!¡]*$/isu

const within = (spans: readonly Span[], wider: readonly Span[]) =>
  spans.every(([from, to]) => wider.some((w) => w[0] <= from && to <= w[1]))

const without = (spans: readonly Span[], taken: readonly Span[]) =>
  spans.filter(([from, to]) => !taken.some((t) => t[0] < to && from < t[1]))

/** Reads the mood of a message: words, shouting and signs add up, courtesy takes off (5.10, 8.1). */
export function moodOf(
  text: string,
  folded: string,
  reader: SignalReader,
  signals: Partial<Record<Signal, readonly Span[]>>,
): Mood {
  const w = MOOD_WEIGHTS
  const { harmless, angry, harsh, ...felts } = feelings(folded, reader)
  const unhappy = [
    ...(asksOnly(text, folded, reader, felts.unhappy) ? [] : felts.unhappy),
    ...spansOf(SAD_FACES, text),
  ]
  const felt = [...angry, ...harsh, ...unhappy]
  const count = (expression: Pattern, most: number) =>
    Math.min(without(matches(expression, folded), [...felt, ...harmless]).length, most)
  const meant = felt.length > 0 || Object.keys(signals).length > 0
  const shout = shouting(text) * (!meant ? w.calmShout : text.length < SHORT ? w.shortShout : w.shouting)
  const loud = shout + w.exclamation * Math.min(text.match(/[!?]{2,}/g)?.length ?? 0, 3)
  const strong =
    w.angry * Math.min(angry.length, 2) +
    w.harsh * Math.min(harsh.length, 3) +
    (ANGRY_FACES.test(text) ? w.angryFace : 0) +
    (signals.abuse ? w.abuse : 0)
  const weight =
    strong +
    loud +
    w.unhappy * Math.min(unhappy.length, 3) +
    w.trouble * count(reader.trouble, 3) +
    w.calm * Math.min(count(reader.calm, 3) + spansOf(HAPPY_FACES, text).length, 3) +
    w.signal * TELLING.filter((s) => signals[s]).length +
    w.again * Math.min((signals.repeat_contact_or_long_wait?.length ?? 1) - 1, 2) +
    w.leaning * LEANING.filter((s) => signals[s]).length
  const anger = strong > 0 || shout >= w.shouting ? strong + loud + 0.35 * Math.min(unhappy.length, 3) : 0
  const aside = matches(reader.aside, folded).length > 0
  const quiet = strong === 0 && Object.keys(signals).length === 0
  const announced = aside && quiet && ANNOUNCEMENT.test(text)
  const level = anger >= MOOD_LEVELS.angry ? 2 : weight >= MOOD_LEVELS.unhappy && !announced ? 1 : 0
  return {
    level,
    serviceMessage: level > 0 || Object.keys(signals).length > 0 || !aside,
    spans: felt,
  }
}

const spansOf = (expression: RegExp, text: string): Span[] =>
  Array.from(text.matchAll(expression), (m) => [m.index, m.index + m[0].length])

/** Whether a text asks about something that happened, and says no more of it than that it did. */
const asksOnly = (text: string, folded: string, reader: SignalReader, unhappy: readonly Span[]) =>
  unhappy.length > 0 && PLAIN_QUESTION.test(text) && within(unhappy, matches(reader.events, folded))

/** The words of feeling in a text: the strongest reading of each, none where it is harmless. */
function feelings(folded: string, reader: SignalReader) {
  const harmless = matches(reader.harmless, folded)
  const softened = matches(reader.softened, folded)
  const angry = without(matches(reader.angry, folded), [...softened, ...harmless])
  const harsh = without(matches(reader.harsh, folded), [...angry, ...softened, ...harmless])
  const taken = [...angry, ...harsh, ...softened, ...harmless]
  const unhappy = [...softened, ...without(matches(reader.unhappy, folded), taken)]
  return { harmless, angry, harsh, unhappy }
}

/** 1 where three words or more in a row are in capitals, or most of a longer text is; 0 otherwise. */
function shouting(text: string): number {
  return /(?:(?<!\p{L})\p{Lu}{2,}(?!\p{L})[\s,!?.]+){2,}\p{Lu}{2,}/u.test(
    text.replace(/\b[A-Z]{3,}-[A-Z]{1,3}\b|X{2,}/g, ' '),
  )
    ? 1
    : 0
}
