import { beforeAll, expect, test } from 'vitest'
import { f1, figuresOf } from '../../signals/unseen/figures.ts'
import { readUnseen } from '../../signals/unseen/read.ts'
import { parseInstant } from '../../time/instant.ts'
import { coach, type CoachResult } from '../coach.ts'
import { LANGUAGE_CODES } from '../language/code.ts'
import { loadLanguage } from '../language/load.ts'
import { en1 } from './en-1.ts'
import { en2 } from './en-2.ts'
import { en3 } from './en-3.ts'
import { en4 } from './en-4.ts'
import { en5 } from './en-5.ts'
import { en6 } from './en-6.ts'
import { en7 } from './en-7.ts'
import { en8 } from './en-8.ts'
import { en9 } from './en-9.ts'
import { en10 } from './en-10.ts'
import { en11 } from './en-11.ts'
import { es1 } from './es-1.ts'
import { es2 } from './es-2.ts'
import { es3 } from './es-3.ts'
import { es4 } from './es-4.ts'
import { es5 } from './es-5.ts'
import { es6 } from './es-6.ts'
import { es7 } from './es-7.ts'
import { es8 } from './es-8.ts'
import { es9 } from './es-9.ts'
import { es10 } from './es-10.ts'
import { es11 } from './es-11.ts'
import { nl1 } from './nl-1.ts'
import { nl2 } from './nl-2.ts'
import { nl3 } from './nl-3.ts'
import { nl4 } from './nl-4.ts'
import { nl5 } from './nl-5.ts'
import { nl6 } from './nl-6.ts'
import { nl7 } from './nl-7.ts'
import { nl8 } from './nl-8.ts'
import { nl9 } from './nl-9.ts'
import { nl10 } from './nl-10.ts'
import { nl11 } from './nl-11.ts'
import { pt1 } from './pt-1.ts'
import { pt2 } from './pt-2.ts'
import { pt3 } from './pt-3.ts'
import { pt4 } from './pt-4.ts'
import { pt5 } from './pt-5.ts'
import { pt6 } from './pt-6.ts'
import { pt7 } from './pt-7.ts'
import { pt8 } from './pt-8.ts'
import { pt9 } from './pt-9.ts'
import { pt10 } from './pt-10.ts'
import { pt11 } from './pt-11.ts'

const facts = { now: parseInstant('2026-11-23T10:00:00Z'), zone: 'Europe/Madrid' }

const READ: Readonly<
  Record<string, readonly [name: string, least: number, read: (c: CoachResult) => boolean]>
> = {
  C: ['2.2 commitments', 0.9, (c) => c.promise === 'commitment'],
  T: ['2.2 concrete deadlines', 0.92, (c) => c.deadlines.some((d) => d.kind === 'concrete')],
  A: ['6.5 apologies', 0.95, (c) => c.sorries.some((s) => s.kind === 'apology')],
  K: ['3.1 acknowledgements', 0.85, (c) => c.acknowledges !== null],
  N: ['7.2 refusals, inability and blame', 0.8, (c) => c.negative.length > 0],
}

const LISTS = {
  en: en1 + en2 + en3 + en4 + en5 + en6 + en7 + en8 + en9 + en10 + en11,
  es: es1 + es2 + es3 + es4 + es5 + es6 + es7 + es8 + es9 + es10 + es11,
  pt: pt1 + pt2 + pt3 + pt4 + pt5 + pt6 + pt7 + pt8 + pt9 + pt10 + pt11,
  nl: nl1 + nl2 + nl3 + nl4 + nl5 + nl6 + nl7 + nl8 + nl9 + nl10 + nl11,
}

beforeAll(async () => {
  await Promise.all(LANGUAGE_CODES.map(loadLanguage))
})

test.each(Object.entries(READ))('%s: %s are read in drafts of every kind', (letter, [, least, read]) => {
  for (const [language, list] of Object.entries(LISTS)) {
    const pairs = readUnseen(list).map(
      ({ letters, text }) => [letters.includes(letter), read(coach({ text, language }, facts))] as const,
    )
    expect({ language, right: f1(figuresOf(pairs)) >= least }).toEqual({ language, right: true })
  }
})
