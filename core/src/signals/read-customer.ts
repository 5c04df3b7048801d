import { fold } from '../coach/fold.ts'
import { isLanguageCode } from '../coach/language/code.ts'
import { matches } from '../coach/pattern.ts'
import type { Span } from '../coach/span.ts'
import { identifyLanguage } from '../language/identify.ts'
import { moodOf } from './mood.ts'
import { SIGNALS, type CustomerReading, type Signal } from './reading.ts'
import { readerOf, type SignalReader } from './signal-reader.ts'

export { SIGNALS, type CustomerReading, type Dissatisfaction, type Signal } from './reading.ts'

/** More than this says nothing new about a mood, and keeps the reading fast. */
const LIMIT = 8000

/** Reads what a customer's message says about mood, wishes and danger, each with spans; other languages give a calm reading (5.3, 8.1, 9.7). */
export function readCustomer(text: string, language?: string): CustomerReading {
  const code = language ?? identifyLanguage(text).language
  const spans: Partial<Record<Signal | 'dissatisfaction', readonly Span[]>> = {}
  if (!isLanguageCode(code)) {
    return { language: code, dissatisfaction: 0, signals: flags(spans), serviceMessage: true, spans }
  }
  const reader = readerOf(code)
  const read = text.slice(0, LIMIT)
  const folded = fold(read)
  for (const name of SIGNALS) {
    const found = signalSpans(reader, name, folded)
    if (found.length > 0) spans[name] = found
  }
  const mood = moodOf(read, folded, reader, spans)
  if (mood.spans.length > 0 && mood.level > 0) spans.dissatisfaction = mood.spans
  return {
    language: code,
    dissatisfaction: mood.level,
    signals: flags(spans),
    serviceMessage: mood.serviceMessage,
    spans,
  }
}

function signalSpans(reader: SignalReader, name: Signal, folded: string): readonly Span[] {
  const found = matches(reader.signals[name], folded)
  const unless = reader.unless[name]
  if (found.length === 0 || !unless) return found
  const none = matches(unless, folded)
  return found.filter(([from, to]) => !none.some((n) => n[0] < to && from < n[1]))
}

function flags(spans: Partial<Record<Signal, readonly Span[]>>): Record<Signal, boolean> {
  return Object.fromEntries(SIGNALS.map((s) => [s, spans[s] !== undefined])) as Record<Signal, boolean>
}
