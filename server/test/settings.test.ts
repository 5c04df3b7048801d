import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Call, Output } from '#contracts/client.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
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

const eventTypes = async () =>
  (await desk.ctx.db.selectFrom('events').select('type').orderBy('id').execute()).map(({ type }) => type)
const ana = { name: 'Ana', email: 'ana@acme.example', role: 'agent', password: 'a long password' } as const

describe('members', () => {
  test('a person added signs in; disabled, every session ends at once; each change is in the audit', async () => {
    const member = await owner('createMember', { body: ana })
    expect(member).toMatchObject({ state: 'active', language: 'en', zone: 'Europe/Madrid' })
    const call = desk.visitor()
    await call('signIn', { body: { email: ana.email, password: ana.password } })
    await owner('updateMember', { params: { id: member.id }, body: { state: 'disabled' } })
    expect((await refusalOf(call('readSession', {}))).code).toBe('not_signed_in')
    const again = refusalOf(call('signIn', { body: { email: ana.email, password: ana.password } }))
    expect((await again).code).toBe('wrong_credentials')
    expect(await eventTypes()).toEqual(expect.arrayContaining(['member.created', 'member.changed']))
  })

  test('a new role holds at the next call', async () => {
    const member = await owner('createMember', { body: ana })
    const call = desk.visitor()
    await call('signIn', { body: { email: ana.email, password: ana.password } })
    const add = () => call('createTeam', { body: { name: 'Ours', level: 1 } })
    expect((await refusalOf(add())).code).toBe('not_allowed')
    await owner('updateMember', { params: { id: member.id }, body: { role: 'admin' } })
    expect((await add()).name).toBe('Ours')
  })

  test('the last admin can be neither demoted nor disabled, also not by two at once', async () => {
    const params = { id: session.member.id }
    for (const body of [{ role: 'agent' }, { state: 'disabled' }] as const) {
      expect((await refusalOf(owner('updateMember', { params, body }))).reason).toBe('member.last_admin')
    }
    const second = await owner('createMember', { body: { ...ana, role: 'admin' } })
    const both = await Promise.allSettled([
      owner('updateMember', { params, body: { role: 'lead' } }),
      owner('updateMember', { params: { id: second.id }, body: { role: 'lead' } }),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('one address is one person, in any case; ids nobody has are refused with their place', async () => {
    await owner('createMember', { body: ana })
    const twice = await refusalOf(owner('createMember', { body: { ...ana, email: 'ANA@acme.example' } }))
    expect(twice).toMatchObject({
      status: 409,
      reason: 'member.email_taken',
      errors: [{ pointer: '/email' }],
    })
    const body = { ...ana, email: 'b@acme.example', teamIds: ['tea_of_nobody'], leadId: null }
    const unknown = await refusalOf(owner('createMember', { body }))
    expect(unknown).toMatchObject({ status: 422, errors: [{ pointer: '/teamIds/0' }] })
  })

  test('everybody changes their own name and preferences, and nothing else', async () => {
    const me = await owner('updateMe', { body: { name: 'Olga', preferences: { theme: 'dark' } } })
    expect(me.name).toBe('Olga')
    await owner('updateMe', { body: { preferences: { density: 'calm', theme: null } } })
    expect((await owner('readSession', {})).member.preferences).toEqual({ density: 'calm' })
    const refused = await refusalOf(owner('updateMe', { body: { role: 'admin' } as object }))
    expect(refused.errors).toMatchObject([{ pointer: '/role' }])
  })
})

describe('teams', () => {
  test('a change made from an older reading is refused and changes nothing', async () => {
    const team = await owner('createTeam', { body: { name: 'Legal', level: 3 } })
    const params = { id: team.id }
    await owner('updateTeam', { params, body: { level: 2 } }, { ifMatch: '"1"' })
    const late = await refusalOf(owner('updateTeam', { params, body: { level: 1 } }, { ifMatch: '"1"' }))
    expect(late).toMatchObject({ status: 412, code: 'changed_meanwhile' })
    const found = (await owner('listTeams', { query: {} })).items.find(({ id }) => id === team.id)
    expect(found).toMatchObject({ level: 2, revision: 2 })
  })

  test('a page ends where the next begins, and a cursor of our own making is refused', async () => {
    for (const name of ['A', 'B', 'C']) await owner('createTeam', { body: { name, level: 1 } })
    const names: string[] = []
    let cursor: string | undefined
    do {
      const page = await owner('listTeams', { query: { limit: 2, cursor } })
      expect(page.items.length).toBeLessThanOrEqual(2)
      names.push(...page.items.map(({ name }) => name))
      cursor = page.next ?? undefined
    } while (cursor)
    expect(names).toEqual(['First contact', 'Specialists', 'A', 'B', 'C'])
    expect((await refusalOf(owner('listTeams', { query: { cursor: 'made-up' } }))).status).toBe(422)
  })

  test('two teams of one name would be taken for each other', async () => {
    const taken = refusalOf(owner('createTeam', { body: { name: 'SPECIALISTS', level: 2 } }))
    expect((await taken).reason).toBe('team.name_taken')
  })
})

describe('the workspace', () => {
  test('a setting is changed alone, null brings its default back, an unknown one is refused', async () => {
    const { settings } = await owner('updateWorkspace', { body: { settings: { riskLine: 60 } } })
    expect(settings).toMatchObject({ riskLine: 60, reopenWithinDays: 14 })
    await owner('updateWorkspace', { body: { settings: { riskLine: null, undoSeconds: 0 } } })
    expect((await owner('readWorkspace', {})).settings).toMatchObject({ riskLine: 80, undoSeconds: 0 })
    const unknown = await refusalOf(
      owner('updateWorkspace', { body: { settings: { riskline: 1 } as object } }),
    )
    expect(unknown.errors).toMatchObject([{ pointer: '/settings/riskline' }])
    const wrong = await refusalOf(owner('updateWorkspace', { body: { settings: { riskLine: 1000 } } }))
    expect(wrong.errors).toMatchObject([{ pointer: '/settings/riskLine' }])
  })
})

describe('the desk that verbs decide with', () => {
  test('is kept while nothing changes and is new after any change of settings', async () => {
    const { id } = session.workspace
    const before = await loadDesk(desk.ctx, id)
    expect(await loadDesk(desk.ctx, id)).toBe(before)
    expect(await loadDesk(desk.ctx, id, before.revision)).toBe(before)
    await owner('updateMe', { body: { preferences: { theme: 'dark' } } })
    expect(await loadDesk(desk.ctx, id)).toBe(before)
    const team = await owner('createTeam', {
      body: { name: 'Legal', level: 3, memberIds: [session.member.id] },
    })
    const after = await loadDesk(desk.ctx, id)
    expect(after.revision).toBeGreaterThan(before.revision)
    expect(after.teams.get(team.id)?.memberIds).toEqual([session.member.id])
    expect([before.highestLevel, after.highestLevel]).toEqual([2, 3])
  })

  test('a change that was refused leaves nothing behind in it', async () => {
    const { id } = session.workspace
    const before = await loadDesk(desk.ctx, id)
    await refusalOf(owner('createTeam', { body: { name: 'Specialists', level: 3 } }))
    expect(await loadDesk(desk.ctx, id)).toBe(before)
  })

  test('asks nobody who is away, and somebody always hears (5.5, trap 24)', async () => {
    const { id } = session.workspace
    const now = desk.clock.now()
    const member = await owner('createMember', { body: { ...ana, role: 'lead' } })
    const target = { kind: 'role', role: 'lead' } as const
    expect((await loadDesk(desk.ctx, id)).onDuty(target, now, null)).toEqual([member.id])
    const body = { state: 'away', awayUntil: '2026-03-09T09:00:00Z' } as const
    await owner('updateMember', { params: { id: member.id }, body })
    const after = await loadDesk(desk.ctx, id)
    expect(after.onDuty(target, now, null)).toEqual([])
    expect(after.fallbackMembers('pth_none', 1, now)).toEqual([session.member.id])
    desk.clock.advance(8 * 86_400_000)
    expect(after.onDuty(target, desk.clock.now(), null)).toEqual([member.id])
  })
})
