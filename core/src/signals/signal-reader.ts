import type { LanguageCode } from '../coach/language/code.ts'
import { anchorIndex } from '../coach/anchor-index.ts'
import { pattern, type Pattern } from '../coach/pattern.ts'
import { en } from './language/en.ts'
import { es } from './language/es.ts'
import { enFamilies } from './language/families/en.ts'
import { esFamilies } from './language/families/es.ts'
import { nlFamilies } from './language/families/nl.ts'
import { ptFamilies } from './language/families/pt.ts'
import { nl } from './language/nl.ts'
import { pt } from './language/pt.ts'
import type { SignalFamilies, SignalWords } from './language/signal-words.ts'
import { SIGNALS, type Signal } from './reading.ts'

const MOODS = ['angry', 'harsh', 'unhappy', 'trouble', 'calm', 'aside'] as const

/** A language's words for reading customers, compiled. */
export type SignalReader = {
  readonly signals: Readonly<Record<Signal, Pattern>>
  /** What looks like a signal and is none. */
  readonly unless: Readonly<Partial<Record<Signal, Pattern>>>
  /** Strong words held back. */
  readonly softened: Pattern
  /** Things that happen, no complaint in a plain question. */
  readonly events: Pattern
  /** Words that mean no dissatisfaction where they stand. */
  readonly harmless: Pattern
} & Readonly<Record<(typeof MOODS)[number], Pattern>>

const words: Record<LanguageCode, readonly [SignalWords, SignalFamilies]> = {
  en: [en, enFamilies],
  es: [es, esFamilies],
  nl: [nl, nlFamilies],
  pt: [pt, ptFamilies],
}
const compiled = new Map<LanguageCode, SignalReader>()

/** Gives the reader of a language, compiled on first use. */
export function readerOf(code: LanguageCode): SignalReader {
  let reader = compiled.get(code)
  if (!reader) compiled.set(code, (reader = compile(...words[code])))
  return reader
}

function compile(list: SignalWords, families: SignalFamilies): SignalReader {
  const { pieces } = families
  const index = anchorIndex()
  const both = (a: readonly string[], b: readonly string[] = []) => pattern([...a, ...b], pieces, index)
  const signals = SIGNALS.map((s) => [s, both(list.signals[s], families.signals[s])])
  const unless = SIGNALS.flatMap((s) =>
    families.unless[s] ? [[s, pattern(families.unless[s], pieces, index)]] : [],
  )
  const moods = MOODS.map((m) => [m, both(list[m], families[m])])
  return {
    signals: Object.fromEntries(signals) as Record<Signal, Pattern>,
    softened: pattern(families.softened, pieces, index),
    events: pattern(families.events, pieces, index),
    harmless: pattern(families.harmless, pieces, index),
    unless: Object.fromEntries(unless) as Partial<Record<Signal, Pattern>>,
    ...(Object.fromEntries(moods) as Record<(typeof MOODS)[number], Pattern>),
  }
}
