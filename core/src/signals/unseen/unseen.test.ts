import { describe, expect, test } from 'vitest'
import { readCustomer, type Signal } from '../read-customer.ts'
import { en1 } from './en-1.ts'
import { en2 } from './en-2.ts'
import { en3 } from './en-3.ts'
import { en4 } from './en-4.ts'
import { en5 } from './en-5.ts'
import { en6 } from './en-6.ts'
import { en7 } from './en-7.ts'
import { en8 } from './en-8.ts'
import { en9 } from './en-9.ts'
import { es1 } from './es-1.ts'
import { es2 } from './es-2.ts'
import { es3 } from './es-3.ts'
import { es4 } from './es-4.ts'
import { es5 } from './es-5.ts'
import { es6 } from './es-6.ts'
import { es7 } from './es-7.ts'
import { es8 } from './es-8.ts'
import { es9 } from './es-9.ts'
import { f1, figuresOf } from './figures.ts'
import { nl1 } from './nl-1.ts'
import { nl2 } from './nl-2.ts'
import { nl3 } from './nl-3.ts'
import { nl4 } from './nl-4.ts'
import { nl5 } from './nl-5.ts'
import { nl6 } from './nl-6.ts'
import { nl7 } from './nl-7.ts'
import { nl8 } from './nl-8.ts'
import { nl9 } from './nl-9.ts'
import { pt1 } from './pt-1.ts'
import { pt2 } from './pt-2.ts'
import { pt3 } from './pt-3.ts'
import { pt4 } from './pt-4.ts'
import { pt5 } from './pt-5.ts'
import { pt6 } from './pt-6.ts'
import { pt7 } from './pt-7.ts'
import { pt8 } from './pt-8.ts'
import { pt9 } from './pt-9.ts'
import { readUnseen } from './read.ts'

const LETTERS: Readonly<Record<string, Signal>> = {
  h: 'asks_for_human_or_manager',
  l: 'legal_or_regulator_threat',
  c: 'churn_threat',
  r: 'repeat_contact_or_long_wait',
  u: 'urgent',
}

const messages = Object.entries({
  en: en1 + en2 + en3 + en4 + en5 + en6 + en7 + en8 + en9,
  es: es1 + es2 + es3 + es4 + es5 + es6 + es7 + es8 + es9,
  pt: pt1 + pt2 + pt3 + pt4 + pt5 + pt6 + pt7 + pt8 + pt9,
  nl: nl1 + nl2 + nl3 + nl4 + nl5 + nl6 + nl7 + nl8 + nl9,
}).flatMap(([language, list]) =>
  readUnseen(list).map(({ letters, text }) => ({
    language,
    letters,
    reading: readCustomer(text, language),
  })),
)

describe('5.3 messages of every kind, and what only looks like them, are told apart', () => {
  test.each(Object.entries(LETTERS))('%s: %s', (letter, signal) => {
    for (const language of ['en', 'es', 'pt', 'nl']) {
      const own = messages.filter((m) => m.language === language)
      const pairs = own.map((m) => [m.letters.includes(letter), m.reading.signals[signal]] as const)
      expect({ language, right: f1(figuresOf(pairs)) >= 0.85 }).toEqual({ language, right: true })
    }
  })
})

test('8.1 three messages of four are given their exact mood, and anger is seldom missed or made up', () => {
  const level = (letters: string) => (letters.includes('2') ? 2 : letters.includes('1') ? 1 : 0)
  const exact = messages.filter((m) => m.reading.dissatisfaction === level(m.letters)).length
  expect(exact / messages.length).toBeGreaterThanOrEqual(0.75)
  const angry = messages.map((m) => [level(m.letters) === 2, m.reading.dissatisfaction === 2] as const)
  expect(f1(figuresOf(angry))).toBeGreaterThanOrEqual(0.75)
})
