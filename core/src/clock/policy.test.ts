import { describe, expect, test } from 'vitest'
import { parseInstant } from '#core/time/instant.ts'
import { checkPolicy } from './check-policy.ts'
import { june } from './clock-fixture.ts'
import { clocksFor, type PolicyFacts, type PolicyTarget, type PolicyVersion } from './policy.ts'
import { statutoryClocks, statutoryTerm } from './statutory.ts'
import { STATUTORY_TABLE } from './statutory-table.ts'
import { timeState } from './time-state.ts'

const target = (change: Partial<PolicyTarget> = {}): PolicyTarget => ({
  kind: 'first_response',
  term: { amount: 1, unit: 'business_hour' },
  calendar: 'team',
  pausesOn: ['pending'],
  warnAtPercents: [50, 75, 90],
  ...change,
})
const none = { topicIds: [], priorities: [], accountTiers: [], channels: [], languages: [], levels: [] }
const policy = (id: string, order: number, change: Partial<PolicyVersion> = {}): PolicyVersion => ({
  id,
  policyId: id,
  version: 1,
  order,
  conditions: none,
  targets: [target()],
  enabled: true,
  ...change,
})
const facts: PolicyFacts = {
  topicIds: ['refund', 'billing'],
  priority: 'high',
  accountTier: null,
  channel: 'email',
  language: 'pt',
  level: 1,
  teamCalendarId: 'madrid',
  calendarVersionOf: () => 3,
}

describe('4.1 which clocks a ticket gets', () => {
  test('the first policy, in order, whose every condition holds', () => {
    const versions = [
      policy('all', 9),
      policy('gold', 1, { conditions: { ...none, accountTiers: ['gold'] } }),
      policy('billing', 2, {
        conditions: { ...none, topicIds: ['billing'], priorities: ['high', 'urgent'] },
      }),
      policy('off', 0, { enabled: false }),
    ]
    expect(clocksFor(versions, facts).map(({ policyVersionId }) => policyVersionId)).toEqual(['billing'])
    expect(clocksFor(versions, { ...facts, priority: 'low' })[0]?.policyVersionId).toBe('all')
    expect(clocksFor([versions[1]!], facts)).toEqual([])
  })

  test('the calendar of the owner team in its version in force, one of its own, or around the clock', () => {
    const targets = [
      target(),
      target({ kind: 'resolution', calendar: { calendarId: 'lima' } }),
      target({ kind: 'first_answer', calendar: null }),
    ]
    const clocks = clocksFor([policy('all', 1, { targets })], facts)
    expect(clocks.map(({ calendarId, calendarVersion }) => [calendarId, calendarVersion])).toEqual([
      ['madrid', 3],
      ['lima', 3],
      [null, null],
    ])
  })
})

describe('4.7 a policy that cannot work is refused', () => {
  const check = (targets: PolicyTarget[]) =>
    checkPolicy(policy('p', 1, { targets }), {
      calendarIds: ['madrid', 'never', 'seldom'],
      neverOpen: ['never'],
      neverEnds: (calendar) => calendar !== 'team' && calendar?.calendarId === 'seldom',
      topicIds: [],
    }).map(({ code, params }) => [code, params.path])

  test('4.7 without targets, twice the same, without end, on a calendar that is gone or never opens', () => {
    expect(check([])).toEqual([['policy.no_targets', '/targets']])
    expect(check([target(), target()])).toEqual([['policy.kind_twice', '/targets/1/kind']])
    expect(check([target({ term: { amount: 0, unit: 'hour' } })])).toEqual([
      ['policy.term_never_ends', '/targets/0/term/amount'],
    ])
    expect(check([target({ term: { amount: 1.5, unit: 'business_day' } })])).toEqual([
      ['policy.term_never_ends', '/targets/0/term/amount'],
    ])
    expect(check([target({ term: { amount: 11 * 366, unit: 'calendar_day' } })])).toEqual([
      ['policy.term_never_ends', '/targets/0/term/amount'],
    ])
    expect(check([target({ calendar: { calendarId: 'seldom' } })])).toEqual([
      ['policy.term_never_ends', '/targets/0/term/amount'],
    ])
    expect(check([target({ calendar: { calendarId: 'gone' } })])).toEqual([
      ['policy.unknown_calendar', '/targets/0/calendar'],
    ])
    expect(check([target({ calendar: { calendarId: 'never' } })])).toEqual([
      ['policy.calendar_never_opens', '/targets/0/calendar'],
    ])
    expect(check([target({ warnAtPercents: [0, 100] })])).toEqual([
      ['policy.warning_out_of_range', '/targets/0/warnAtPercents'],
    ])
    expect(
      check([target({ term: { amount: 4, unit: 'business_hour' } }), target({ kind: 'first_answer' })]),
    ).toEqual([['policy.answer_before_response', '/targets']])
    expect(check([target()])).toEqual([])
  })
})

describe('4.6 duties of the law', () => {
  const at = { sentAt: june('02 09:00'), receivedAt: june('02 10:00'), registeredAt: june('03 10:00') }
  const given = {
    subject: { kind: 'ticket' as const, id: 'tkt_1' },
    cycle: 1,
    ...at,
    calendarId: 'madrid',
    calendarVersion: 1,
  }

  test('4.6 every row names its source, how far it is trusted, when it was verified, and never pauses', () => {
    expect(STATUTORY_TABLE.length).toBeGreaterThanOrEqual(25)
    for (const duty of STATUTORY_TABLE) {
      expect(statutoryTerm(duty).amount).toBeGreaterThan(0)
      expect(['primary', 'secondary']).toContain(duty.trust)
      expect(duty.verifiedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(duty.rule).not.toBe('')
      expect(duty.pausesOn).toEqual([])
    }
    expect(new Set(STATUTORY_TABLE.map(({ id }) => id)).size).toBe(STATUTORY_TABLE.length)
  })

  test('4.6 only what is switched on and in force begins, from its own beginning', () => {
    const dutyIds = [
      'br.federally_regulated_services.answer',
      'fr.financial_services.answer',
      'es.basic_services_and_large_companies.resolve',
    ]
    const clocks = statutoryClocks(STATUTORY_TABLE, { dutyIds, ...given })
    expect(clocks.map(({ dutyId, start }) => [dutyId, start.from])).toEqual([
      [dutyIds[0], at.registeredAt],
      [dutyIds[1], at.sentAt],
    ])
    const later = { ...given, receivedAt: parseInstant('2027-01-04T09:00:00Z') }
    expect(statutoryClocks(STATUTORY_TABLE, { dutyIds: [dutyIds[2]!], ...later })).toHaveLength(1)
  })
})

test('interface: soon from half used, now from three quarters or under 45 minutes, late at nothing left', () => {
  const hour = 3_600_000
  expect([9, 8, 5, 4, 2, 0].map((left) => timeState(left * hour, 10 * hour))).toEqual([
    'plenty',
    'plenty',
    'soon',
    'soon',
    'now',
    'late',
  ])
  expect(timeState(44 * 60_000, 50 * 60_000)).toBe('now')
})
