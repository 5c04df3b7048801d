import { describe, expect, test } from 'vitest'
import { checkPath, type PathCheckFacts } from './check-path.ts'
import { choosePath, entryStep } from './choose-path.ts'
import { aPath, aStep, handover } from './escalation-fixture.ts'
import { handoverMissing, prefillHandover } from './handover.ts'

const facts: PathCheckFacts = {
  exists: (kind, id) => id !== 'gone' && (kind !== 'calendar' || ['madrid', 'never', 'seldom'].includes(id)),
  neverOpens: (id) => id === 'never',
  neverEnds: (id) => id === 'seldom',
  holders: () => 1,
  canBeEmpty: (target) => target.kind === 'own_lead' || target.kind === 'rota',
}
const codes = (path: ReturnType<typeof aPath>) =>
  checkPath(path, facts).map(({ code, params }) => [code, params.path])

describe('4.7, 5.5 a path that cannot work is refused with the place', () => {
  test('5.5 a sound path is saved', () => {
    expect(checkPath(aPath(), facts)).toEqual([])
  })

  test('5.5 it must end in somebody: no gap in the last step', () => {
    expect(codes(aPath({ steps: [aStep(), aStep({ target: { kind: 'rota', id: 'r' } })] }))).toEqual([
      ['path.ends_in_nobody', '/steps/1/target'],
    ])
    expect(codes(aPath({ steps: [] }))).toEqual([['path.no_steps', '/steps']])
  })

  test('4.7 no step without end, without anybody, without a channel, on a calendar that never opens', () => {
    const steps = [
      aStep({ acknowledgeWithin: { amount: 0, unit: 'minute' } }),
      aStep({ target: { kind: 'team', id: 'gone' } }),
      aStep({ channels: [] }),
      aStep({ calendarId: 'never', calendarVersion: 1 }),
      aStep({ repeats: -1 }),
      aStep({ acknowledgeWithin: { amount: 1.5, unit: 'business_day' } }),
      aStep({ repeatEvery: { amount: 1_000_000, unit: 'week' } }),
      aStep({ calendarId: 'seldom', calendarVersion: 1 }),
    ]
    expect(codes(aPath({ steps, closeWithin: { amount: Number.NaN, unit: 'month' } }))).toEqual([
      ['path.term_never_ends', '/steps/0/acknowledgeWithin'],
      ['path.target_reaches_nobody', '/steps/1/target'],
      ['path.tells_nobody', '/steps/2/channels'],
      ['path.calendar_never_opens', '/steps/3/calendarId'],
      ['path.repeats_out_of_range', '/steps/4/repeats'],
      ['path.term_never_ends', '/steps/5/acknowledgeWithin'],
      ['path.term_never_ends', '/steps/6/repeatEvery'],
      ['path.term_never_ends', '/steps/7/acknowledgeWithin'],
      ['path.term_never_ends', '/steps/7/repeatEvery'],
      ['path.term_never_ends', '/closeWithin'],
    ])
  })

  test('1.5 an entry must lie on the path', () => {
    const entry = [{ step: 3, priority: null, topicId: null, accountId: null, repeatedCause: null }]
    expect(codes(aPath({ entry }))).toEqual([['path.entry_beyond_path', '/entry/0/step']])
  })
})

describe('5.5 the most particular path is chosen', () => {
  const choose = (change: object) => ({ topicIds: [], accountIds: [], languages: [], kinds: [], ...change })
  const paths = [
    aPath({ id: 'any' }),
    aPath({ id: 'spanish', chooseBy: choose({ languages: ['es'] }) }),
    aPath({ id: 'money', chooseBy: choose({ topicIds: ['billing'] }) }),
    aPath({ id: 'refund', chooseBy: choose({ topicIds: ['refund'] }) }),
    aPath({ id: 'acme', chooseBy: choose({ accountIds: ['acme'] }) }),
    aPath({ id: 'across', chooseBy: choose({ kinds: ['functional'] }) }),
  ]
  const ask = {
    kind: 'hierarchical' as const,
    topicIds: [] as string[],
    accountId: null as string | null,
    language: 'nl',
  }

  test('5.5 account before topic before language before kind; the nearest topic first', () => {
    expect(choosePath(paths, ask)?.id).toBe('any')
    expect(choosePath(paths, { ...ask, kind: 'functional' })?.id).toBe('across')
    expect(choosePath(paths, { ...ask, language: 'es' })?.id).toBe('spanish')
    expect(choosePath(paths, { ...ask, language: 'es', topicIds: ['other', 'billing'] })?.id).toBe('money')
    expect(choosePath(paths, { ...ask, topicIds: ['refund', 'billing'] })?.id).toBe('refund')
    expect(choosePath(paths, { ...ask, topicIds: ['refund'], accountId: 'acme' })?.id).toBe('acme')
    expect(choosePath(paths.slice(1, 2), ask)).toBeNull()
  })

  test('1.5 the highest entry that applies', () => {
    const none = { priority: null, topicId: null, accountId: null, repeatedCause: null }
    const path = aPath({
      entry: [
        { ...none, step: 1, repeatedCause: true },
        { ...none, step: 2, priority: 'urgent' },
      ],
    })
    const facts = { priority: 'normal' as const, topicIds: [], accountId: null, repeatedCause: false }
    expect(entryStep(path, facts)).toBe(0)
    expect(entryStep(path, { ...facts, repeatedCause: true })).toBe(1)
    expect(entryStep(path, { ...facts, repeatedCause: true, priority: 'urgent' })).toBe(2)
  })
})

describe('5.6 the handover', () => {
  test('5.6 is filled from the ticket, and a person still says what the customer wants and what was tried', () => {
    const filled = prefillHandover({
      firstCustomerMessage: 'You charged me twice',
      keyPoints: [],
      findings: ['Two charges on 1 June'],
      checklistEvidence: ['Billing checked'],
      remediesTried: [],
      consultAnswers: [],
      openCommitments: ['Refund by Friday'],
      mood: null,
    })
    expect(filled).toMatchObject({
      whatHappened: 'You charged me twice',
      verified: 'Two charges on 1 June\nBilling checked',
    })
    expect(handoverMissing(filled)).toEqual(['customerWants', 'impact', 'tried'])
    expect(handoverMissing(handover)).toEqual([])
  })

  test('5.6 of a letter that a field cannot hold it takes the beginning, so that it can be handed over as it is', () => {
    const nothing = {
      keyPoints: [],
      findings: [],
      checklistEvidence: [],
      remediesTried: [],
      consultAnswers: [],
    }
    const firstCustomerMessage = `${'a'.repeat(4_998)}😀${'b'.repeat(3_000)}`
    const filled = prefillHandover({ ...nothing, firstCustomerMessage, openCommitments: [], mood: null })
    expect(filled.whatHappened).toBe(`${'a'.repeat(4_998)}…`)
  })
})
