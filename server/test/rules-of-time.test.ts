import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Call, Output } from '#contracts/client.ts'
import { type TestDesk, startDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let owner: Call
let session: Output<'setUp'>
beforeEach(async () => {
  desk = await startDesk()
  ;({ owner, session } = await desk.setUp())
})
afterEach(() => desk.stop())

const closed = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
const office = async () => (await owner('listCalendars', { query: {} })).items[0]!
const pathNow = async () => (await owner('listPaths', { query: {} })).items[0]!

describe('calendars', () => {
  test('4.7 one that never opens is refused with its place and a sentence', async () => {
    const definition = { zone: 'Europe/Madrid', weekly: closed }
    const refused = await refusalOf(owner('createCalendar', { body: { name: 'Never', definition } }))
    expect(refused).toMatchObject({ status: 422, reason: 'calendar.never_opens' })
    expect(refused.detail).toContain('never opens')
    expect((await owner('listCalendars', { query: {} })).items).toHaveLength(2)
  })

  test('4.2 what is due can be tried before anything is saved, with what was counted', async () => {
    const { id } = await office()
    const body = {
      calendarId: id,
      start: '2026-03-06T15:30:00Z',
      term: { amount: 4, unit: 'business_hour' },
    } as const
    const tried = await owner('tryCalendar', { body })
    expect(tried.dueAt).toBe('2026-03-09T11:30:00Z')
    expect(tried.steps.map(({ kind }) => kind)).toEqual(['counted', 'passed_over', 'counted'])
    expect(tried.sentence).toMatch(/^Due Mon,? 9 Mar,? 12:30, because 4 h of open time/)
  })

  test('4.1 a published version counts from now on and the earlier one stays', async () => {
    const { id, definition } = await office()
    const body = { definition: { ...definition, holidays: ['2026-03-03'] } }
    const published = await owner('publishCalendar', { params: { id }, body }, { ifMatch: '"1"' })
    expect(published).toMatchObject({ version: 2, revision: 2, validFrom: '2026-03-02T09:00:00Z' })
    expect(published.versions.map(({ version }) => version)).toEqual([2, 1])
    const start = '2026-03-02T15:00:00Z'
    const term = { amount: 2, unit: 'business_hour' } as const
    expect((await owner('tryCalendar', { body: { calendarId: id, start, term } })).dueAt).toBe(
      '2026-03-04T09:00:00Z',
    )
    const versions = await desk.ctx.db
      .selectFrom('calendarVersions')
      .select('version')
      .where('calendarId', '=', id)
    expect(await versions.execute()).toHaveLength(2)
  })

  test('the countries whose holidays are known are listed', async () => {
    const { items } = await owner('holidayCountries', {})
    expect(items).toEqual(items.toSorted())
    expect(items).toEqual(expect.arrayContaining(['BR', 'ES', 'GB', 'NL', 'PT']))
  })

  test('holidays of a country are given for review; an unknown country is not found', async () => {
    const { items } = await owner('holidaysOf', { query: { country: 'nl', year: 2026 } })
    expect(items).toContainEqual(expect.objectContaining({ date: '2026-04-27', type: 'public' }))
    const brazil = await owner('holidaysOf', { query: { country: 'BR', year: 2026 } })
    expect(brazil.items.some(({ partDay }) => partDay !== undefined)).toBe(true)
    expect(brazil.regions).toContainEqual(expect.objectContaining({ code: 'SP' }))
    expect((await refusalOf(owner('holidaysOf', { query: { country: 'xx', year: 2026 } }))).code).toBe(
      'not_found',
    )
  })
})

describe('SLA policies', () => {
  test('4.7 one whose clocks can never end is refused, each fault with its place', async () => {
    const definition = {
      conditions: { topicIds: ['top_of_nobody'] },
      targets: [
        { kind: 'resolution', term: { amount: 1.5, unit: 'business_day' }, calendarId: 'cal_of_nobody' },
      ],
    } as const
    const body = { name: 'Bad', definition: structuredClone(definition) as never }
    const refused = await refusalOf(owner('createPolicy', { body }))
    expect(refused.status).toBe(422)
    expect(refused.errors?.map(({ pointer }) => pointer)).toEqual([
      '/definition/conditions/topicIds/0',
      '/definition/targets/0/term/amount',
      '/definition/targets/0/calendarId',
    ])
  })

  test('4.3 a new version keeps the old one for the clocks that run on it', async () => {
    const [policy] = (await owner('listPolicies', { query: {} })).items
    const { id, definition } = policy!
    const published = await owner('publishPolicy', { params: { id }, body: { definition, name: 'Gold' } })
    expect(published).toMatchObject({ name: 'Gold', version: 2 })
    const versions = await desk.ctx.db.selectFrom('slaPolicyVersions').select('version').execute()
    expect(versions.map(({ version }) => version).sort()).toEqual([1, 2])
  })
})

describe('paths', () => {
  test('4.7, 5.5 one that may end in nobody is refused when it is saved', async () => {
    const { definition } = await pathNow()
    const [step] = definition.steps
    const targets = [
      { kind: 'own_lead' },
      { kind: 'role', role: 'manager' },
      { kind: 'level', level: 7 },
    ] as const
    for (const target of targets) {
      const bad = { ...definition, steps: [step!, { ...step!, target }] }
      const refused = await refusalOf(owner('createPath', { body: { name: 'Bad', definition: bad } }))
      expect(refused.errors?.[0]?.pointer).toBe('/definition/steps/1/target')
    }
  })

  test('trap 24 a rota with a gap cannot be the end of a path', async () => {
    const layer = {
      memberIds: [session.member.id],
      every: 'week',
      handoff: { time: '09:00', weekday: 'mon' },
      from: '2026-03-02',
    } as const
    const rota = await owner('createRota', {
      body: {
        name: 'Nights',
        definition: { zone: 'Europe/Madrid', layers: [{ ...layer, memberIds: [...layer.memberIds] }] },
      },
    })
    expect(rota.onDuty).toEqual([session.member.id])
    const { definition } = await pathNow()
    const steps = [{ ...definition.steps[0]!, target: { kind: 'rota', id: rota.id } as const }]
    const save = () => owner('createPath', { body: { name: 'Nights', definition: { ...definition, steps } } })
    expect((await save()).version).toBe(1)
    const absences = [
      { memberId: session.member.id, from: '2026-03-10T00:00:00Z', to: '2026-03-11T00:00:00Z' },
    ]
    await owner('updateRota', {
      params: { id: rota.id },
      body: { definition: { ...rota.definition, absences } },
    })
    expect((await refusalOf(save())).reason).toBe('path.ends_in_nobody')
  })

  test('5.12 whoever reads it confirms the version in force; a new version is to be read anew', async () => {
    const path = await pathNow()
    const params = { id: path.id }
    await owner('confirmPath', { params, body: { version: 1 } })
    expect(await pathNow()).toMatchObject({ confirmedByMe: true, confirmedBy: 1, running: 0 })
    await owner('publishPath', { params, body: { definition: path.definition } })
    expect(await pathNow()).toMatchObject({ version: 2, confirmedByMe: false, confirmedBy: 0 })
    expect((await refusalOf(owner('confirmPath', { params, body: { version: 1 } }))).code).toBe(
      'changed_meanwhile',
    )
  })

  test('5.5 played with nobody answering, it climbs on the calendar and never goes quiet', async () => {
    const { definition } = await pathNow()
    const { moments } = await owner('rehearsePath', { body: { definition, start: '2026-03-06T15:00:00Z' } })
    expect(moments.slice(0, 4).map(({ at, step, what }) => [at, step, what])).toEqual([
      ['2026-03-06T15:00:00Z', 0, 'told'],
      ['2026-03-06T16:00:00Z', 0, 'told_again'],
      ['2026-03-09T09:00:00Z', 0, 'unanswered'],
      ['2026-03-09T09:00:00Z', 1, 'told'],
    ])
    const told = moments.filter(({ what }) => what.startsWith('told'))
    expect(told.every(({ memberIds }) => memberIds.length > 0)).toBe(true)
    expect(told.length).toBeGreaterThan(10)
  })
})
