import { beforeAll, describe, expect, test } from 'vitest'
import { compileCalendar } from '#core/calendar/calendar.ts'
import { parseInstant } from '#core/time/instant.ts'
import { coach } from '../coach.ts'
import type { CoachFacts } from '../facts.ts'
import { LANGUAGE_CODES, type LanguageCode } from '../language/code.ts'
import { loadLanguage } from '../language/load.ts'
import { EXAMPLES } from './all-examples.ts'
import { RULES } from './all-rules.ts'
import type { Example, ExampleFacts } from './examples.ts'

const nine = [['09:00', '18:00']] as const
const office = compileCalendar({
  zone: 'UTC',
  weekly: { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine, sat: [], sun: [] },
  holidays: [],
  yearlyHolidays: [],
  dateOverrides: {},
  dateBreaks: {},
})

/** A Monday morning. */
const now = parseInstant('2026-11-23T10:00:00Z')

function factsOf(facts: ExampleFacts = {}): CoachFacts {
  const { calendar, commitments, ...rest } = facts
  return {
    now,
    zone: 'UTC',
    ...rest,
    ...(calendar && { calendar: office }),
    ...(commitments && { commitments: commitments.map((c) => ({ ...c, dueAt: parseInstant(c.dueAt) })) }),
  }
}

function found(rule: string, language: LanguageCode, example: Example): string[] {
  const { text, facts, times = 1 } = typeof example === 'string' ? { text: example } : example
  const draft = Array.from({ length: times }, () => text).join(' ')
  return coach({ text: draft, language }, factsOf(facts))
    .findings.filter((f) => f.rule === rule)
    .map((f) => draft.slice(...f.span))
}

const quote = (example: Example) => (typeof example === 'string' ? example : JSON.stringify(example))

beforeAll(() => Promise.all(LANGUAGE_CODES.map(loadLanguage)))

describe('7.2 every rule points out its bad examples and leaves its good ones alone', () => {
  for (const { id } of RULES) {
    test(id, () => {
      const missed: string[] = []
      for (const [language, { bad, good }] of Object.entries(EXAMPLES[id] ?? {})) {
        for (const example of bad) {
          if (found(id, language as LanguageCode, example).length === 0)
            missed.push(`missed ${language}: ${quote(example)}`)
        }
        for (const example of good) {
          const wrong = found(id, language as LanguageCode, example)
          if (wrong.length > 0) missed.push(`wrong ${language}: ${quote(example)} at "${wrong.join('", "')}"`)
        }
      }
      expect(missed).toEqual([])
    })
  }
})

test('7.2 at least 40 rules, each with four good and four bad examples in each language that has it', () => {
  expect(RULES.length).toBeGreaterThanOrEqual(40)
  expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length)
  for (const { id } of RULES) {
    const languages = EXAMPLES[id] ?? {}
    expect(Object.keys(languages), id).toEqual(
      id === 'mixed_formality' ? ['es', 'pt', 'nl'] : ['en', 'es', 'pt', 'nl'],
    )
    for (const [language, { bad, good }] of Object.entries(languages)) {
      expect(bad.length, `${id} ${language}`).toBeGreaterThanOrEqual(4)
      expect(good.length, `${id} ${language}`).toBeGreaterThanOrEqual(4)
    }
  }
})

test('7.3 a rule that is switched off finds nothing', () => {
  for (const { id } of RULES) {
    const example = EXAMPLES[id]?.nl?.bad[0]
    const { text, facts, times = 1 } = typeof example === 'object' ? example : { text: example ?? '' }
    const draft = Array.from({ length: times }, () => text).join(' ')
    const findings = coach({ text: draft, language: 'nl' }, { ...factsOf(facts), switchedOff: [id] }).findings
    expect(findings.map((f) => f.rule)).not.toContain(id)
  }
})

test('7.2 a workspace can add words to any rule; they stand for themselves', () => {
  const extraWords = { jargon: ['Turbo+ (v2)', 'naïve'] }
  const { findings } = coach(
    { text: 'Use the turbo+ (V2) or the naive mode.', language: 'en' },
    { ...factsOf(), extraWords },
  )
  expect(findings.filter((f) => f.rule === 'jargon').map((f) => f.span)).toEqual([
    [8, 19],
    [27, 32],
  ])
})
