import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Call, Input, Output } from '#contracts/client.ts'
import { day, hour } from '#core/time/instant.ts'
import simulate from '#server/commands/simulate.ts'
import { engageEscalationCast, HANDOVER, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let cast: EscalationCast
let program: Call
let secret: string
const span = { from: '2026-03-01T00:00:00Z', to: '2026-03-31T00:00:00Z' }
type Changes = Partial<Input<'startReplay'>['body']>
const start = (changes: Changes = {}) => program('startReplay', { body: { ...span, ...changes } })
type Result = NonNullable<Output<'readReplay'>['result']>
async function replay(changes: Changes = {}): Promise<Result> {
  const { id } = await start(changes)
  await desk.settle()
  const { state, progress, result } = await program('readReplay', { params: { id } })
  expect({ state, progress }).toEqual({ state: 'done', progress: 1 })
  return result!
}

// A few days: one answered in time, one late, one that waited, one reopened, one that went up and was taken late.
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
  ;({ secret } = await cast.owner('createApiKey', { body: { name: 'tests', role: 'admin' } }))
  program = desk.program(secret)
  const answer = (id: string, status?: 'pending' | 'resolved') =>
    cast.ana.call('sendMessage', {
      params: { id },
      body: { direction: 'outbound', text: 'We have sent one of them back.', purpose: 'reply', status },
    })
  const ids: string[] = []
  for (let i = 0; i < 5; i++) ids.push((await cast.complain(`Story ${i}`)).id)
  const [prompt, late, waited, reopened, up] = ids as [string, string, string, string, string]
  const body = { kind: 'hierarchical', reason: 'importance', handover: HANDOVER } as const
  const escalation = await cast.ana.call('requestEscalation', { params: { id: up }, body })
  await desk.pass(hour / 2)
  await answer(prompt, 'resolved')
  await answer(waited, 'pending')
  await answer(reopened, 'resolved')
  await desk.pass(2 * hour)
  const { revision: asOf } = await cast.mia.call('readEscalation', { params: { id: escalation.id } })
  await cast.mia.call('acknowledgeEscalation', { params: { id: escalation.id }, body: { asOf } })
  await desk.pass(2 * day)
  await cast.ana.call('updateTicket', { params: { id: reopened }, body: { status: 'open' } })
  await cast.ana.call('updateTicket', { params: { id: waited }, body: { priority: 'high' } })
  await answer(late)
  await desk.pass(5 * day)
})
afterAll(() => desk.stop())

const breached = (result: Result) =>
  result.clocks.map(({ kind, did, would }) => [kind, did.breached, would.breached])

test('9.6 through the rules that were, everything happens as it did', async () => {
  const result = await replay()
  expect(result).toMatchObject({ tickets: 5, changedTickets: 0, cut: false })
  expect(breached(result).filter(([, did, would]) => did !== would)).toEqual([])
  expect(breached(result).some(([, did]) => Number(did) > 0)).toBe(true)
  for (const { did, would } of result.clocks) expect(would.ran).toBe(did.ran)
  expect(result.escalations.would).toEqual(result.escalations.did)
  expect(result.escalations.did).toMatchObject({ count: 1, climbed: 1 })
})

test('9.6 a stricter policy would have been broken more often, and says on which tickets', async () => {
  const [policy] = (await program('listPolicies', { query: {} })).items
  const targets = policy!.definition.targets.map((target) => ({
    ...target,
    term: { amount: 10, unit: 'minute' as const },
  }))
  const result = await replay({ policy: { id: policy!.id, definition: { ...policy!.definition, targets } } })
  const total = (what: 'did' | 'would') => result.clocks.reduce((sum, one) => sum + one[what].breached, 0)
  expect(total('would')).toBeGreaterThan(total('did'))
  expect(result.changedTickets).toBeGreaterThan(0)
  expect(result.changed[0]).toMatchObject({ wouldBreachAt: expect.stringMatching(/^2026-03-02T/) })
})

test('9.6 another path asks others; another calendar moves what is due; nothing of it is stored', async () => {
  const before = (await desk.ctx.db.selectFrom('events').select('type').execute()).filter(
    ({ type }) => type !== 'replay.started',
  )
  const [path] = (await program('listPaths', { query: {} })).items.filter(({ id }) => id === cast.pathId)
  const steps = path!.definition.steps.slice(0, 1).map((step) => ({
    ...step,
    acknowledgeWithin: { amount: 30, unit: 'calendar_day' as const },
  }))
  const calm = await replay({ path: { id: path!.id, definition: { ...path!.definition, steps } } })
  expect(calm.escalations.would.told).toBeLessThan(calm.escalations.did.told)
  expect(calm.escalations.would.climbed).toBe(0)
  const teams = (await program('listTeams', { query: {} })).items
  const calendarId = teams.find(({ id }) => id === cast.teams.service)!.calendarId!
  const { definition } = (await program('listCalendars', { query: {} })).items.find(
    ({ id }) => id === calendarId,
  )!
  const holidays = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09']
  const closed = await replay({ calendar: { id: calendarId, definition: { ...definition, holidays } } })
  expect(closed.changed.every(({ wouldBreachAt, didBreachAt }) => wouldBreachAt !== didBreachAt)).toBe(true)
  expect(closed.changedTickets).toBeGreaterThan(0)
  const after = await desk.ctx.db.selectFrom('events').select('type').execute()
  expect(after.filter(({ type }) => type !== 'replay.started')).toHaveLength(before.length)
})

test('4.7 what cannot be played is refused with its place', async () => {
  const calendar = (await program('listCalendars', { query: {} })).items[0]!
  const never = {
    ...calendar.definition,
    weekly: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
  }
  const refused = await refusalOf(replay({ calendar: { id: calendar.id, definition: never } }))
  expect(refused.reason).toBe('calendar.never_opens')
  expect((await refusalOf(replay({ to: span.from }))).errors?.[0]?.pointer).toBe('/to')
})

test('redress simulate prints both side by side, or JSON', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-replay-'))
  const file = join(folder, 'policy.json')
  const [policy] = (await program('listPolicies', { query: {} })).items
  writeFileSync(file, JSON.stringify(policy!.definition))
  // The desk works in the background, as a running one does.
  let runs = true
  const working = (async () => {
    for (; runs; await sleep(50)) await desk.settle()
  })()
  const run = async (...args: string[]) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const exitCode = await simulate.run([...args, '--url', desk.base, '--key', secret], {
      stdin: Readable.from([]),
      stdout,
      stderr,
    })
    stdout.end()
    stderr.end()
    return { exitCode, out: await text(stdout), err: await text(stderr) }
  }
  const days = ['--from', '2026-03-01', '--to', '2026-03-31']
  const table = await run(...days, '--policy', file)
  expect(table).toMatchObject({ exitCode: 0, out: expect.stringContaining('5 tickets played') })
  const asJson = await run(...days, '--json')
  expect((await run('--from', '2026-03-31', '--to', '2026-03-01')).err).toContain('(/to)')
  expect(await run('--from', '2026-03-01')).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining('--to'),
  })
  // Two at once would take the job from one another's hands.
  runs = false
  await working
  expect(JSON.parse(asJson.out)).toEqual(JSON.parse(JSON.stringify(await replay())))
  rmSync(folder, { recursive: true })
})

test('9.6 changed staffing tells others, and nobody else: who would have heard how often', async () => {
  const days = { every: 'day', handoff: { time: '00:00' }, from: '2026-01-01' } as const
  const rota = await program('createRota', {
    body: {
      name: 'Night',
      teamId: null,
      definition: { zone: 'Europe/Madrid', layers: [{ ...days, memberIds: [cast.leo.id] }] },
    },
  })
  const [path] = (await program('listPaths', { query: {} })).items.filter(({ id }) => id === cast.pathId)
  const steps = path!.definition.steps.slice(0, 1).map((step) => ({
    ...step,
    target: { kind: 'rota' as const, id: rota.id },
  }))
  const definition = { ...path!.definition, steps }
  const asIs = await replay({ path: { id: path!.id, definition } })
  const layers = [{ ...days, memberIds: [cast.mia.id] }]
  const other = await replay({
    path: { id: path!.id, definition },
    rotas: [{ id: rota.id, definition: { zone: 'Europe/Madrid', layers } }],
  })
  const would = (result: Result) => result.told.filter((one) => one.would > 0).map(({ memberId }) => memberId)
  expect(would(asIs)).toEqual([cast.leo.id])
  expect(would(other)).toEqual([cast.mia.id])
  expect(other.told.map(({ memberId, did }) => [memberId, did])).toEqual(
    expect.arrayContaining(
      asIs.told.filter(({ did }) => did > 0).map(({ memberId, did }) => [memberId, did]),
    ),
  )
  const gone = { id: 'rot_of_nobody', definition: { zone: 'Europe/Madrid', layers } }
  expect((await refusalOf(start({ rotas: [gone] }))).errors?.[0]?.pointer).toBe('/rotas/0/id')
})

test('9.6 replays are kept and set beside each other; one that is cancelled stops, one that is deleted is gone', async () => {
  const [policy] = (await program('listPolicies', { query: {} })).items
  const strict = (amount: number) => ({
    id: policy!.id,
    definition: {
      ...policy!.definition,
      targets: policy!.definition.targets.map((target) => ({
        ...target,
        term: { amount, unit: 'minute' as const },
      })),
    },
  })
  const one = await start({ name: 'Ten minutes', policy: strict(10) })
  expect(one).toMatchObject({ state: 'running', progress: 0, total: 5, result: null, changed: ['policy'] })
  const params = { id: one.id, otherId: one.id }
  expect((await refusalOf(program('compareReplays', { params }))).reason).toBe('replay.runs_still')
  const other = await start({ name: 'A day', policy: strict(24 * 60) })
  await desk.settle()
  const both = await program('compareReplays', { params: { id: one.id, otherId: other.id } })
  const sum = (what: 'did' | 'one' | 'other') =>
    both.clocks.reduce((all, clock) => all + clock[what].breached, 0)
  expect(sum('one')).toBeGreaterThan(sum('other'))
  expect(both.tickets.length).toBeGreaterThan(0)
  expect(both.tickets.every((ticket) => ticket.oneBreachAt !== ticket.otherBreachAt)).toBe(true)
  const cancelled = await start({ name: 'Never mind' })
  await program('cancelReplay', { params: { id: cancelled.id } })
  await desk.settle()
  const stopped = await program('readReplay', { params: { id: cancelled.id } })
  expect(stopped).toMatchObject({ state: 'cancelled', played: 0, result: { cut: true, tickets: 0 } })
  const { items } = await program('listReplays', { query: { limit: 3 } })
  expect(items.map(({ name }) => name)).toEqual(['Never mind', 'A day', 'Ten minutes'])
  await program('deleteReplay', { params: { id: one.id } })
  expect((await refusalOf(program('readReplay', { params: { id: one.id } }))).code).toBe('not_found')
  await program('restoreReplay', { params: { id: one.id } })
  expect(await program('readReplay', { params: { id: one.id } })).toMatchObject({ state: 'done' })
  const running = await start({ name: 'Deleted at once' })
  await program('deleteReplay', { params: { id: running.id } })
  await desk.settle()
  const brought = await program('restoreReplay', { params: { id: running.id } })
  expect(brought).toMatchObject({ state: 'cancelled', played: 0 })
  await program('deleteReplay', { params: { id: running.id } })
  await desk.pass(2 * hour)
  const tooLate = program('restoreReplay', { params: { id: running.id } })
  expect((await refusalOf(tooLate)).code).toBe('not_found')
})
