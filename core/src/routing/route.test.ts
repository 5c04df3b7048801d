import { describe, expect, test } from 'vitest'
import { june } from '#core/clock/clock-fixture.ts'
import { noteSight, notAvoided, type AvoidedSight } from '#core/ticket/avoided.ts'
import { assign, type Candidate } from './assign.ts'
import { route, type RouteFacts } from './route.ts'

const facts: RouteFacts = {
  topicRules: [
    { topicId: 'refund', order: 2, words: ['devolución', 'refund'], channels: [], languages: [] },
    { topicId: 'danger', order: 1, words: ['descarga eléctrica'], channels: [], languages: [] },
  ],
  topics: [
    { topicId: 'refund', teamId: 'billing', priority: null, level: null },
    { topicId: 'danger', teamId: null, priority: 'urgent', level: 2 },
  ],
  subject: '',
  text: 'Quiero la DEVOLUCION de mi dinero',
  channel: 'email',
  language: 'es',
  chosenTopicId: null,
  account: null,
  levelByPriority: { urgent: 2 },
  recentTopicIds: [],
  teams: [
    { id: 'first', level: 1, languages: ['en'], topicIds: [] },
    { id: 'billing', level: 1, languages: ['es'], topicIds: ['refund'] },
    { id: 'second', level: 2, languages: [], topicIds: [] },
  ],
  fallbackTeamId: 'first',
}

describe('1.5 where a ticket goes on arrival', () => {
  test('1.5 words recognise the topic whatever their accents and case; the topic names its team', () => {
    expect(route(facts)).toMatchObject({ topicId: 'refund', priority: 'normal', teamId: 'billing', level: 1 })
    expect(route(facts).reasons[0]).toEqual({
      choice: 'topic',
      because: 'words',
      params: { word: 'devolución' },
    })
    expect(route({ ...facts, text: 'prerefundable' }).topicId).toBeNull()
  })

  test('1.5 it begins at level 2 where topic, priority or account says so', () => {
    expect(route({ ...facts, text: 'Una descarga eléctrica al pedir la devolución' })).toMatchObject({
      topicId: 'danger',
      priority: 'urgent',
      level: 2,
      teamId: 'second',
    })
    expect(route({ ...facts, account: { priority: 'urgent', level: null, teamId: null } })).toMatchObject({
      priority: 'urgent',
      level: 2,
    })
    expect(route({ ...facts, account: { priority: null, level: 2, teamId: null } }).level).toBe(2)
  })

  test('1.5 the same cause again for the same account begins one level higher, and no higher than there are teams', () => {
    const again = route({ ...facts, recentTopicIds: ['refund'] })
    expect(again).toMatchObject({ level: 2, teamId: 'second' })
    expect(again.reasons).toContainEqual({ choice: 'level', because: 'repeated_cause', params: { level: 2 } })
    expect(
      route({ ...facts, account: { priority: null, level: 2, teamId: null }, recentTopicIds: ['refund'] })
        .level,
    ).toBe(2)
  })

  test('trap 25: a team that is not offered gets nothing; without any the fallback does', () => {
    const teams = facts.teams.filter(({ id }) => id !== 'billing')
    expect(route({ ...facts, teams }).teamId).toBe('first')
    expect(route({ ...facts, teams: [] })).toMatchObject({ teamId: 'first', level: 1 })
  })

  test('what the customer chose comes before words; an unknown choice does not count', () => {
    expect(route({ ...facts, chosenTopicId: 'danger' }).topicId).toBe('danger')
    expect(route({ ...facts, chosenTopicId: 'gone' }).topicId).toBe('refund')
  })
})

describe('8.2 who takes it', () => {
  const now = june('02 12:00')
  const someone = (memberId: string, change: Partial<Candidate> = {}): Candidate => ({
    memberId,
    onDuty: true,
    openTickets: 5,
    capacity: 10,
    languages: ['es'],
    skills: [],
    heatedAt: [],
    ...change,
  })
  const ask = { language: 'es', skills: [] as string[], heated: false, heatedWithinMs: 2 * 3_600_000 }

  test('8.2 nobody gets a third heated ticket in two hours while others are free, even if busier', () => {
    const tired = someone('ana', { openTickets: 0, heatedAt: [june('02 10:30'), june('02 11:30')] })
    const given = assign({ ...ask, heated: true, candidates: [tired, someone('ben')] }, now)
    expect(given).toEqual({ memberId: 'ben', passedOver: [{ memberId: 'ana', because: 'heated' }] })
    expect(assign({ ...ask, heated: true, candidates: [tired] }, now).memberId).toBe('ana')
    expect(assign({ ...ask, candidates: [tired, someone('ben')] }, now).memberId).toBe('ana')
  })

  test('8.2 on duty, with room, in the language, with the skills, then the least loaded; each other has a reason', () => {
    const candidates = [
      someone('off', { onDuty: false }),
      someone('full', { openTickets: 10 }),
      someone('english', { languages: ['en'] }),
      someone('new', { openTickets: 0 }),
      someone('busy', { openTickets: 9, skills: ['tax'] }),
      someone('able', { openTickets: 8, skills: ['tax'] }),
    ]
    const given = assign({ ...ask, skills: ['tax'], candidates }, now)
    expect(given.memberId).toBe('able')
    expect(given.passedOver.map(({ because }) => because)).toEqual([
      'off_duty',
      'full',
      'language',
      'skill',
      'load',
    ])
    expect(assign({ ...ask, candidates: [candidates[0]!] }, now).memberId).toBeNull()
  })
})

describe('2.5 tickets nobody wants', () => {
  const see = (sights: AvoidedSight[]) =>
    sights.reduce(
      (so, sight) => {
        const step = noteSight(so.record, sight, { skips: 3, snoozes: 2 }, june('02 10:00'))
        return { record: step.record, told: so.told + step.events.length }
      },
      { record: notAvoided('tkt_1'), told: 0 },
    )

  test('2.5 the lead is told once, after three skips or two snoozes; work on it clears it', () => {
    expect(see(['skipped', 'skipped']).told).toBe(0)
    expect(see(['skipped', 'skipped', 'skipped', 'skipped', 'snoozed', 'snoozed']).told).toBe(1)
    expect(see(['snoozed', 'left_open', 'snoozed']).told).toBe(1)
    expect(see(['skipped', 'worked_on']).record).toEqual(notAvoided('tkt_1'))
  })
})
