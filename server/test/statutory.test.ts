import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Call } from '#contracts/client.ts'
import { hour } from '#core/time/instant.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let owner: Call
let topicId: string
let calendarId: string
beforeAll(async () => {
  desk = await startDesk()
  const first = await desk.setUp()
  const { secret } = await first.owner('createApiKey', { body: { name: 'tests', role: 'admin' } })
  owner = desk.program(secret)
  calendarId = (await owner('listCalendars', { query: {} })).items[0]!.id
  ;({ id: topicId } = await owner('createTopic', { body: { name: 'Complaint' } }))
  await choose([{ jurisdiction: 'UK', sector: 'financial services', topicIds: [topicId], calendarId }])
})
afterAll(() => desk.stop())

type Chosen = { jurisdiction: string; sector: string; topicIds?: string[]; calendarId?: string | null }
const choose = (statutory: Chosen[]) => owner('updateWorkspace', { body: { settings: { statutory } } })

async function complain(topic?: string) {
  const contact = { name: 'Carla Customer', email: 'carla@customer.example' }
  const body = { subject: 'Fees', text: 'Why these fees?', contact, channel: 'web', topicId: topic } as const
  return owner('createTicket', { body })
}
async function duties(id: string) {
  const { items } = await owner('explainClocks', { params: { id }, query: {} })
  const found = items.filter(({ kind }) => kind === 'statutory')
  return found.sort((a, b) => Date.parse(a.dueAt ?? '') - Date.parse(b.dueAt ?? ''))
}

test('4.6 a ticket of a chosen topic has the clocks of its duties, others have none', async () => {
  const clocks = await duties((await complain(topicId)).id)
  // Monday 2 March, 9:00 UTC: 3 working days, 8 weeks; the duty to acknowledge is not in force before June.
  const due = Object.fromEntries(clocks.map(({ duty, dueAt }) => [duty?.duty, dueAt?.slice(0, 10)]))
  expect(due).toEqual({
    acknowledge: undefined,
    summary_resolution: '2026-03-05',
    final_response: '2026-04-27',
  })
  expect(await duties((await complain()).id)).toEqual([])
})

test('4.6 they never pause, warn and are broken at their own instant', async () => {
  await choose([{ jurisdiction: 'AU', sector: 'financial services', topicIds: [topicId] }])
  const { id } = await complain(topicId)
  await owner('updateTicket', { params: { id }, body: { status: 'pending' } })
  await desk.pass(25 * hour)
  const [acknowledge] = await duties(id)
  expect(acknowledge).toMatchObject({
    state: 'running',
    duty: { duty: 'acknowledge', amount: 24, unit: 'hour' },
  })
  expect(Date.parse(acknowledge!.breachedAt!) - Date.parse(acknowledge!.startedAt)).toBe(24 * hour)
})

test('4.6 with another topic a duty that no longer applies ends, and comes back with the topic', async () => {
  const { id } = await complain(topicId)
  const setTopic = (to: string) => owner('updateTicket', { params: { id }, body: { topicId: to } })
  const { id: other } = await owner('createTopic', { body: { name: 'Question' } })
  const [began] = await duties(id)
  await desk.pass(hour)
  await setTopic(other)
  expect((await duties(id)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled'])
  await setTopic(topicId)
  const again = (await duties(id)).filter(({ state }) => state === 'running')
  expect(again.map(({ duty }) => duty?.duty)).toEqual(['acknowledge', 'final_response'])
  expect(again[0]!.dueAt).toBe(began!.dueAt)
})

test('4.6 every duty says that it is to be checked, how far it is trusted and when it was verified', async () => {
  const { items } = await owner('listStatutoryDuties', {})
  expect(items.length).toBeGreaterThan(20)
  expect(items.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual([
    'au.financial_services.acknowledge',
    'au.financial_services.final_response',
  ])
  for (const { notice, rule } of items) expect(notice).toContain(`${rule}. Check before relying on it`)
  const [clock] = await duties((await complain(topicId)).id)
  expect(clock!.explanation).toContain('Check before relying on it: known from a report about the rule')
  expect(clock!.explanation).toContain('21 Nov 2026')
})

test('4.7 a choice of a duty, topic or calendar that does not exist is refused with its place', async () => {
  const sound = { jurisdiction: 'AU', sector: 'financial services' }
  const refused = async (one: object) =>
    (await refusalOf(choose([{ ...sound, ...one }]))).errors?.[0]?.pointer
  expect(await refused({ sector: 'lemonade' })).toBe('/settings/statutory/0/sector')
  expect(await refused({ topicIds: ['top_none'] })).toBe('/settings/statutory/0/topicIds/0')
  expect(await refused({ calendarId: 'cal_none' })).toBe('/settings/statutory/0/calendarId')
})
