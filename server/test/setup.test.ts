import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CallRefused } from '#contracts/client.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await startDesk()
})
afterEach(() => desk.stop())

const first = {
  workspaceName: 'Acme',
  ownerName: 'Olga Owner',
  email: 'Olga@Acme.example',
  password: 'correct horse battery',
  language: 'nl',
  zone: 'Europe/Amsterdam',
  start: 'empty',
} as const

describe('first run', () => {
  test('a new desk says that it waits for its owner, and no longer once it has one', async () => {
    const call = desk.visitor()
    expect((await call('readSetup', {})).needed).toBe(true)
    const session = await call('setUp', { body: first })
    expect(session.member).toMatchObject({ name: 'Olga Owner', email: 'olga@acme.example', role: 'admin' })
    expect((await call('readSetup', {})).needed).toBe(false)
    expect((await call('readSession', {})).workspace).toMatchObject({ name: 'Acme', language: 'nl' })
  })

  test('of two first runs at once one wins and the other is told that the desk has an owner', async () => {
    const runs = await Promise.allSettled([1, 2, 3].map(() => desk.visitor()('setUp', { body: first })))
    expect(runs.filter((run) => run.status === 'fulfilled')).toHaveLength(1)
    for (const run of runs) {
      if (run.status === 'fulfilled') continue
      expect(run.reason).toBeInstanceOf(CallRefused)
      expect((run.reason as CallRefused).problem.code).toBe('already_set_up')
    }
  })

  test('a short password and an unknown zone are refused with their place, and nothing is made', async () => {
    const call = desk.visitor()
    const short = await refusalOf(call('setUp', { body: { ...first, password: 'short' } }))
    expect(short).toMatchObject({ status: 422, errors: [{ pointer: '/password' }] })
    const zone = await refusalOf(call('setUp', { body: { ...first, zone: 'Mars/Base' } }))
    expect(zone).toMatchObject({ status: 422, errors: [{ pointer: '/zone' }] })
    expect((await call('readSetup', {})).needed).toBe(true)
  })

  test('an empty desk begins sound, in the language of its owner', async () => {
    const call = desk.visitor()
    const { member } = await call('setUp', { body: first })
    const teams = (await call('listTeams', { query: {} })).items
    expect(teams.map(({ name, level }) => [name, level])).toEqual([
      ['Eerste contact', 1],
      ['Specialisten', 2],
    ])
    const [path] = (await call('listPaths', { query: {} })).items
    expect(path!.definition.steps.at(-1)!.target).toEqual({ kind: 'member', id: member.id })
    const ladder = (await call('listRemedies', { query: {} })).items
    expect(ladder.map(({ name }) => name)).toEqual(['Uitleg', 'Verontschuldiging', 'Tegoed', 'Terugbetaling'])
    const [policy] = (await call('listPolicies', { query: {} })).items
    expect(policy!.definition.targets.map(({ kind, term }) => [kind, term.amount])).toEqual([
      ['first_response', 4],
      ['first_answer', 8],
      ['next_response', 8],
      ['resolution', 5],
    ])
    const calendars = (await call('listCalendars', { query: {} })).items
    expect(calendars.map(({ definition }) => definition.zone)).toEqual([
      'Europe/Amsterdam',
      'Europe/Amsterdam',
    ])
    expect((await call('listTopics', { query: {} })).items.length).toBeGreaterThan(4)
    const { settings } = await call('readWorkspace', {})
    expect(settings.openQuestions).toEqual(['hours', 'holidays', 'topics', 'level_two', 'mailbox'])
  })
})
