import type { Lexicon } from '../../coach/pattern.ts'
import type { Signal } from '../reading.ts'

/** How customers of one language say it: patterns (see pattern.ts) on folded text. */
export type SignalWords = {
  readonly signals: Readonly<Record<Signal, readonly string[]>>
  /** Anger, insult, accusation. */
  readonly angry: readonly string[]
  /** Strong words that alone are dissatisfaction; two, or one in a shout, are anger. */
  readonly harsh: readonly string[]
  /** Dissatisfaction said outright. */
  readonly unhappy: readonly string[]
  /** Something went wrong on our side; two of them are a complaint. */
  readonly trouble: readonly string[]
  /** Courtesy, praise, questions: takes the edge off. */
  readonly calm: readonly string[]
  /** Speaks of a company without wanting anything of it. */
  readonly aside: readonly string[]
}

/** Families of constructions, said with named pieces (`{person}`), and what only looks like a signal. */
export type SignalFamilies = Partial<Omit<SignalWords, 'signals'>> & {
  readonly pieces: Lexicon
  readonly signals: Readonly<Partial<Record<Signal, readonly string[]>>>
  /** Strong words held back, "a bit fed up": what touches one of these is no anger, only dissatisfaction. */
  readonly softened: readonly string[]
  /** Words of dissatisfaction that mean none where they stand: "no problem", "will it be delayed?". */
  readonly harmless: readonly string[]
  /** Things that happen and only become a complaint by what is said of them: "delayed", "does not work". */
  readonly events: readonly string[]
  /** What touches one of these is not that signal: "I am a lawyer and need an invoice". */
  readonly unless: Readonly<Partial<Record<Signal, readonly string[]>>>
}
