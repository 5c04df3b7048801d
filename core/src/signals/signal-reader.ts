import type { LanguageCode } from '../coach/language/code.ts'
import { pattern } from '../coach/pattern.ts'
import { en } from './language/en.ts'
import { es } from './language/es.ts'
import { nl } from './language/nl.ts'
import { pt } from './language/pt.ts'
import type { SignalWords } from './language/signal-words.ts'
import type { Signal } from './reading.ts'

/** A language's words for reading customers, compiled. */
export type SignalReader = {
  readonly signals: Readonly<Record<Signal, RegExp>>
  readonly angry: RegExp
  readonly harsh: RegExp
  readonly unhappy: RegExp
  readonly trouble: RegExp
  readonly calm: RegExp
  readonly aside: RegExp
}

const words: Record<LanguageCode, SignalWords> = { en, es, nl, pt }
const compiled = new Map<LanguageCode, SignalReader>()

/** Gives the reader of a language, compiled on first use. */
export function readerOf(code: LanguageCode): SignalReader {
  let reader = compiled.get(code)
  if (!reader) compiled.set(code, (reader = compile(words[code])))
  return reader
}

function compile({ signals, angry, harsh, unhappy, trouble, calm, aside }: SignalWords): SignalReader {
  const each = Object.entries(signals).map(([name, list]) => [name, pattern(list)])
  return {
    signals: Object.fromEntries(each) as Record<Signal, RegExp>,
    angry: pattern(angry),
    harsh: pattern(harsh),
    unhappy: pattern(unhappy),
    trouble: pattern(trouble),
    calm: pattern(calm),
    aside: pattern(aside),
  }
}
