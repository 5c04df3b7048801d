import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { readCustomer } from '../signals/read-customer.ts'
import { parseInstant } from '#core/time/instant.ts'
import { coach } from './coach.ts'
import { LANGUAGE_CODES } from './language/code.ts'
import { loadLanguage } from './language/load.ts'

const facts = { now: parseInstant('2026-11-23T10:00:00Z'), zone: 'Europe/Madrid' }

test('a language that was not loaded is a fault in the program', async () => {
  vi.resetModules()
  const { languageOf } = await import('./language/load.ts')
  expect(() => languageOf('nl')).toThrow("await loadLanguage('nl')")
})

describe('reading a draft', () => {
  beforeAll(() => Promise.all(LANGUAGE_CODES.map(loadLanguage)))

  test('7.1 the language is found where it is not told', () => {
    expect(coach({ text: 'Wij sturen u morgen een nieuwe router.' }, facts)).toMatchObject({
      language: 'nl',
      read: true,
    })
  })

  test('7.1 other languages are named and left alone', () => {
    const result = coach({ text: 'Wir können Ihnen leider nicht helfen!!!' }, facts)
    expect(result).toMatchObject({ language: 'de', read: false, findings: [], commitments: [] })
  })

  test('7.3 an empty draft has no findings and promises nothing', () => {
    expect(coach({ text: '', language: 'en' }, facts)).toMatchObject({
      read: true,
      findings: [],
      promise: 'none',
    })
  })

  test('7.2 every finding has a span within the draft, and findings stand in its order', () => {
    const text =
      'Dear customer,\nUnfortunately we cannot refund you!! You should have read the policy. Click here.'
    const { findings } = coach({ text, language: 'en' }, facts)
    expect(findings.length).toBeGreaterThan(4)
    for (const { span } of findings)
      expect(0 <= span[0] && span[0] < span[1] && span[1] <= text.length).toBe(true)
    expect(findings.map((f) => f.span[0])).toEqual(findings.map((f) => f.span[0]).toSorted((a, b) => a - b))
  })

  test('7.2 a rewording starts with a capital where what it replaces does', () => {
    const { findings } = coach({ text: 'In order to help you, I need the number.', language: 'en' }, facts)
    expect(findings.find((f) => f.rule === 'wordy')?.rewording).toBe('To')
  })

  test('7.1 the same draft always gets the same answer', () => {
    const text = 'Lo sentimos, pero no podemos. Le llamaremos pronto.'
    expect(coach({ text, language: 'es' }, facts)).toEqual(coach({ text, language: 'es' }, facts))
  })

  test('no draft stalls the coach or the reader', () => {
    const pieces = [
      ' ',
      '\n',
      'a',
      'a ',
      'we will ',
      'não ',
      'ik zal ',
      '1 ',
      '1/1/',
      '. ',
      '?!',
      'AB ',
      '{{',
      'sorry for ',
    ]
    for (const piece of pieces) {
      const text = piece.repeat(5000)
      for (const language of LANGUAGE_CODES) {
        expect(coach({ text, language }, facts).read).toBe(true)
        expect(readCustomer(text, language).language).toBe(language)
      }
    }
  })
})

const data = '../shared/data/dialogue/agent_messages.jsonl'

type Row = {
  text: string
  lang: string
  labels: {
    promise: string | null
    has_concrete_deadline: boolean
    explicit_apology: boolean
    acknowledges: boolean | null
    negative_phrasing: boolean | null
  }
}

/** Where the shared messages are not at hand: a few of our own, labelled the same way. */
const own = (text: string, lang: string, promise: string, marks: string): Row => ({
  text,
  lang,
  labels: {
    promise,
    has_concrete_deadline: marks.includes('d'),
    explicit_apology: marks.includes('a'),
    acknowledges: marks.includes('k'),
    negative_phrasing: marks.includes('n'),
  },
})
// prettier-ignore
const OWN: Row[] = [
  own('I apologise for the delay. You will receive the refund within 5 days.', 'en', 'commitment', 'da'),
  own('Unfortunately this is not possible.', 'en', 'none', 'n'),
  own('Entiendo su molestia. Le llamaremos mañana a las 10:00.', 'es', 'commitment', 'dk'),
  own('Peço desculpas pelo erro. Não podemos cancelar.', 'pt', 'none', 'an'),
  own('Ik begrijp uw ergernis. U ontvangt binnen 24 uur een antwoord.', 'nl', 'commitment', 'dk'),
]

const rows = existsSync(data)
  ? readFileSync(data, 'utf8')
      .trim()
      .split('\n')
      .map((line): Row => JSON.parse(line))
  : OWN

describe('agent messages', () => {
  test('7.2 promises, deadlines, apologies, acknowledgements and refusals are read as people labelled them', async () => {
    await Promise.all(LANGUAGE_CODES.map(loadLanguage))
    const right = { commitment: 0, deadline: 0, apology: 0, acknowledges: 0, negative: 0 }
    const all = { ...right }
    const count = (name: keyof typeof all, label: boolean | null, answer: boolean) => {
      if (label === null) return
      all[name]++
      if (label === answer) right[name]++
    }
    for (const { text, lang, labels } of rows) {
      const c = coach({ text, language: lang }, facts)
      count(
        'commitment',
        labels.promise === null ? null : labels.promise === 'commitment',
        c.promise === 'commitment',
      )
      count(
        'deadline',
        labels.has_concrete_deadline,
        c.deadlines.some((d) => d.kind === 'concrete'),
      )
      count(
        'apology',
        labels.explicit_apology,
        c.sorries.some((s) => s.kind === 'apology'),
      )
      count('acknowledges', labels.acknowledges, c.acknowledges !== null)
      count('negative', labels.negative_phrasing, c.negative.length > 0)
    }
    for (const name of Object.keys(all) as (keyof typeof all)[]) {
      expect(right[name] / all[name], name).toBeGreaterThanOrEqual(0.95)
    }
  })
})
