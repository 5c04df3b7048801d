import { coach } from '#core/coach/coach.ts'
import { identifyLanguage } from '#core/language/identify.ts'
import { readCustomer, SIGNALS, type Signal } from '#core/signals/read-customer.ts'
import { parseInstant } from '#core/time/instant.ts'
import type { Row } from './coach.ts'
import { judged, readLabelled, round, type Judged, type Labelled } from './labels.ts'

const facts = { now: parseInstant('2026-11-23T10:00:00Z'), zone: 'Europe/Madrid' }

type Answers = Readonly<Record<string, boolean>>

/** Drafts: promises, deadlines, apologies, acknowledgements, refusals. */
export function coachFigures(folder: string): Row[] {
  const read = readLabelled(folder, 'agent_messages').map(({ text, lang, labels }) => {
    const c = coach({ text, language: lang }, facts)
    const truths = {
      ...labels,
      commitment: labels['promise'] == null ? null : labels['promise'] === 'commitment',
    }
    const answers: Answers = {
      commitment: c.promise === 'commitment',
      has_concrete_deadline: c.deadlines.some((d) => d.kind === 'concrete'),
      explicit_apology: c.sorries.some((s) => s.kind === 'apology'),
      acknowledges: c.acknowledges !== null,
      negative_phrasing: c.negative.length > 0,
    }
    return { lang, truths, answers }
  })
  return byLabel('draft', read)
}

/** Customers: every flag. */
export function signalFigures(folder: string): Row[] {
  const read = readLabelled(folder, 'customer_messages').map(({ text, lang, labels }) => {
    const answers: Answers = readCustomer(text, lang).signals as Record<Signal, boolean>
    return { lang, truths: labels, answers }
  })
  return byLabel('customer', read, SIGNALS)
}

type Read = { lang: string; truths: Readonly<Record<string, unknown>>; answers: Answers }

function byLabel(
  what: string,
  read: readonly Read[],
  names: readonly string[] = Object.keys(read[0]?.answers ?? {}),
): Row[] {
  return names.flatMap((name) => {
    const scored = read.filter((r) => r.truths[name] != null)
    const all = scored.map((r): Judged => ({
      lang: r.lang,
      truth: r.truths[name] === true,
      answer: r.answers[name] === true,
    }))
    return judged(`${what}: ${name}`, all)
  })
}

/** Dissatisfied or not, where the publishers of the messages said so themselves; nothing was fitted to these. */
export function publisherFigures(folder: string): Row[] {
  const rows = readLabelled(folder, 'source_labelled').filter(
    ({ labels }) => labels['complaint'] != null || labels['sentiment'] != null,
  )
  return [...new Set(rows.map((r) => r.source))].flatMap((source) =>
    judged(
      `publisher's label: ${source}`,
      rows
        .filter((r) => r.source === source)
        .map(({ lang, text, labels }) => ({
          lang,
          truth: labels['complaint'] === true || labels['sentiment'] === 'negative',
          answer: readCustomer(text, lang).dissatisfaction > 0,
        })),
    ).filter((row) => !row.name.endsWith('(all)')),
  )
}

/** Languages: all texts and those of 20 characters and more. */
export function languageFigures(folder: string): Row[] {
  const rows = readLabelled(folder, 'language')
  const said = (text: string) => text.replace(/@\w+|<url>|https?:\S+|#\w+/g, ' ').trim()
  const rate = (name: string, part: readonly Labelled[]): Row => {
    const right = part.filter((r) => identifyLanguage(r.text).language === r.lang).length
    return { name, value: round(right / part.length), unit: 'right', against: `${right} of ${part.length}` }
  }
  return [
    rate('language: all texts', rows),
    rate(
      'language: 20 characters and more',
      rows.filter((r) => said(r.text).length >= 20),
    ),
  ]
}
