import { describe, expect, test } from 'vitest'
import { june } from '#core/clock/clock-fixture.ts'
import { criteriaHold } from './criteria.ts'
import { fireRules, ruleDueAt, type RuleFacts, type RuleOccasion } from './fire-rules.ts'
import type { Rule } from './rule.ts'

const hour = 3_600_000
const rule = (id: string, change: Partial<Rule> = {}): Rule => ({
  id,
  order: 1,
  enabled: true,
  enabledAt: june('01 09:00'),
  trigger: { on: 'event', eventTypes: ['ticket.assigned'] },
  criteria: [],
  actions: [{ do: 'set_priority', priority: 'high' }],
  ...change,
})
const facts = (change: Partial<RuleFacts> = {}): RuleFacts => ({
  subjectId: 'tkt_1',
  values: {},
  fired: new Set(),
  alive: true,
  ...change,
})
const event = (change: object = {}): RuleOccasion => ({
  on: 'event',
  eventId: 'evt_1',
  eventType: 'ticket.assigned',
  at: june('02 10:00'),
  causedBy: [],
  ...change,
})
const clock = (change: object = {}) => ({
  on: 'clock' as const,
  clockId: 'clk_1',
  kind: 'resolution' as const,
  cycle: 1,
  startedAt: june('02 10:00'),
  dueAt: june('02 14:00'),
  ...change,
})
const before = rule('before', { trigger: { on: 'clock', kinds: ['resolution'], offsetMs: -hour } })
const now = june('02 13:00')
const ids = (rules: Rule[], occasion: RuleOccasion, given = facts(), at = now) =>
  fireRules(rules, occasion, given, at).map(({ ruleId }) => ruleId)

describe('rules fire once per subject and cause', () => {
  test('in order, those that are on and whose criteria all hold', () => {
    const high = rule('high', { order: 2, criteria: [{ field: 'priority', is: 'equal', value: 'high' }] })
    expect(
      ids(
        [high, rule('all'), rule('off', { enabled: false })],
        event(),
        facts({ values: { priority: 'high' } }),
      ),
    ).toEqual(['all', 'high'])
    expect(ids([high], event(), facts({ values: { priority: 'low' } }))).toEqual([])
  })

  test('trap 20: swept again, the same cause fires nothing; trap 21: another due instant is another cause', () => {
    const [firing] = fireRules([before], clock(), facts(), now)
    const fired = facts({ fired: new Set([firing!.key]) })
    expect(ids([before], clock(), fired)).toEqual([])
    expect(ids([before], clock({ dueAt: june('02 13:30') }), fired)).toEqual(['before'])
  })

  test('trap 14: an offset before the due instant is there, never at creation or before it', () => {
    expect(ruleDueAt(before, clock())).toBe(june('02 13:00'))
    expect(ids([before], clock(), facts(), june('02 12:59'))).toEqual([])
    expect(ruleDueAt(before, clock({ dueAt: june('02 10:30') }))).toBeNull()
    expect(ruleDueAt(before, clock({ dueAt: null }))).toBeNull()
  })

  test('trap 25: a rule does not answer what it did itself, and a chain of rules ends', () => {
    expect(ids([rule('a'), rule('b')], event({ causedBy: ['a'] }))).toEqual(['b'])
    expect(ids([rule('f')], event({ causedBy: ['a', 'b', 'c', 'd', 'e'] }))).toEqual([])
  })

  test('trap 27: switched on again, nothing from before then fires', () => {
    const again = { enabledAt: june('02 12:00') }
    expect(ids([rule('again', again)], event({ at: june('02 11:59') }))).toEqual([])
    expect(ids([rule('again', again)], event({ at: june('02 12:00') }))).toEqual(['again'])
    expect(ruleDueAt({ ...before, ...again }, clock({ dueAt: june('02 12:59') }))).toBeNull()
    expect(ruleDueAt({ ...before, ...again }, clock({ dueAt: june('02 13:00') }))).toBe(june('02 12:00'))
  })

  test('trap 8: nothing fires on what is over', () => {
    expect(ids([rule('a'), before], event(), facts({ alive: false }))).toEqual([])
  })
})

test('criteria compare numbers, lists and words; a field without a value only differs', () => {
  const holds = (
    is: Parameters<typeof criteriaHold>[0][number]['is'],
    value: string | number | string[],
    have: string | number | string[] | null,
  ) => criteriaHold([{ field: 'f', is, value }], { f: have })
  expect(holds('at_least', 2, 2)).toBe(true)
  expect(holds('at_most', 2, 3)).toBe(false)
  expect(holds('in', ['a', 'b'], ['b', 'c'])).toBe(true)
  expect(holds('not_in', ['a'], null)).toBe(true)
  expect(holds('equal', 'a', null)).toBe(false)
  expect(holds('contains', 'Refund', 'a refund please')).toBe(true)
})
