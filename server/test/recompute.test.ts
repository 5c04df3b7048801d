import { afterAll, beforeAll, expect, test } from 'vitest'
import { hour } from '#core/time/instant.ts'
import { engageEscalationCast, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'

const day: [string, string][] = [['09:00', '17:00']]
const WEEKLY = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] }

let desk: TestDesk
let cast: EscalationCast
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
})
afterAll(() => desk.stop())

const clocksOf = async (id: string) => {
  const { clocks } = await cast.ana.call('readTicket', { params: { id } })
  return new Map(clocks.map((clock) => [clock.kind, clock]))
}
const answer = (id: string, status?: 'pending' | 'resolved') =>
  cast.ana.call('sendMessage', {
    params: { id },
    body: { direction: 'outbound', purpose: 'solution', text: 'We have sent it back to you.', status },
  })

test('4.3 a published policy moves the open clocks too when asked, keeping pauses; met ones are history; progress can be read', async () => {
  const [open, paused, over] = [await cast.complain(), await cast.complain(), await cast.complain()]
  await desk.pass(hour)
  await answer(paused.id, 'pending')
  await answer(over.id, 'resolved')
  await desk.pass(2 * hour)
  const before = { open: await clocksOf(open.id), over: await clocksOf(over.id) }
  const [policy] = (await cast.owner('listPolicies', { query: {} })).items
  const targets = policy!.definition.targets.map((target) => ({
    ...target,
    term: { amount: 20, unit: 'business_hour' as const },
  }))
  const publish = (appliesTo: 'new' | 'open') =>
    cast.owner('publishPolicy', {
      params: { id: policy!.id },
      body: { definition: { ...policy!.definition, targets }, appliesTo },
    })
  await publish('new')
  await desk.settle()
  expect((await clocksOf(open.id)).get('resolution')?.dueAt).toBe(before.open.get('resolution')?.dueAt)
  expect((await cast.owner('listRecomputes', {})).items).toEqual([])

  await publish('open')
  const [running] = (await cast.owner('listRecomputes', {})).items
  expect(running).toMatchObject({ state: 'running', progress: 0, done: 0, total: 2 })
  expect(running?.because).toMatchObject({ kind: 'policy', id: policy!.id })
  await desk.settle()
  const params = { id: running!.id }
  expect(await cast.owner('readRecompute', { params })).toMatchObject({ state: 'done', progress: 1, done: 2 })
  const after = await clocksOf(open.id)
  expect(after.get('resolution')?.dueAt).not.toBe(before.open.get('resolution')?.dueAt)
  expect((await clocksOf(paused.id)).get('resolution')?.state).toBe('paused')
  const history = await clocksOf(over.id)
  for (const [kind, clock] of before.over) expect(history.get(kind)).toMatchObject({ dueAt: clock.dueAt })

  // A calendar that none of its clocks counts on: nothing changes, so nothing is written.
  const { revision } = await cast.ana.call('readTicket', { params: { id: open.id } })
  const body = { name: 'Nobody', definition: { zone: 'UTC', weekly: WEEKLY } }
  const other = await cast.owner('createCalendar', { body })
  await cast.owner('publishCalendar', {
    params: { id: other.id },
    body: { definition: { zone: 'Europe/Lisbon', weekly: WEEKLY }, appliesTo: 'open' },
  })
  await desk.settle()
  expect((await cast.owner('listRecomputes', {})).items[0]).toMatchObject({ state: 'done', done: 2 })
  const again = await cast.ana.call('readTicket', { params: { id: open.id } })
  expect(again.revision).toBe(revision)
})

test('4.3 trap 10 an edited calendar reaches every open clock, in more steps than one', async () => {
  const ids: string[] = []
  for (let i = 0; i < 101; i++) ids.push((await cast.complain(`Story ${i}`)).id)
  const first = ids[0]!
  const last = ids.at(-1)!
  const dueOf = async (id: string) => (await clocksOf(id)).get('resolution')!.dueAt!
  const before = [await dueOf(first), await dueOf(last)]
  const calendar = (await cast.owner('listCalendars', { query: {} })).items.find(
    ({ id }) => id === cast.calendarId,
  )!
  const holidays = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09']
  await cast.owner('publishCalendar', {
    params: { id: calendar.id },
    body: { definition: { ...calendar.definition, holidays }, appliesTo: 'open' },
  })
  await desk.settle()
  const [run] = (await cast.owner('listRecomputes', {})).items
  expect(run).toMatchObject({ state: 'done', progress: 1, because: { kind: 'calendar' } })
  expect(run!.done).toBeGreaterThan(100)
  const after = [await dueOf(first), await dueOf(last)]
  expect(after[0]! > before[0]! && after[1]! > before[1]!).toBe(true)
})
