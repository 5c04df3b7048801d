import { afterAll, beforeAll, expect, test } from 'vitest'
import { hour } from '#core/time/instant.ts'
import { engageEscalationCast, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let cast: EscalationCast
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
})
afterAll(() => desk.stop())

const office = async () =>
  (await cast.owner('listCalendars', { query: {} })).items.find(({ id }) => id === cast.calendarId)!
const resolutionOf = async (id: string) =>
  (await cast.ana.call('readTicket', { params: { id } })).clocks.find(({ kind }) => kind === 'resolution')!

test('4.3, 4.1 a calendar that holds from later on counts open clocks by each version in its own time', async () => {
  const { id } = await cast.complain()
  const before = await resolutionOf(id)
  const { definition, version } = await office()
  // From the morning on which it is due it opens at noon only: the clock is due some hours later.
  const validFrom = `${before.dueAt!.slice(0, 10)}T00:00:00Z`
  const noon: [string, string][] = [['12:00', '20:00']]
  const weekly = { mon: noon, tue: noon, wed: noon, thu: noon, fri: noon, sat: [], sun: [] }
  const params = { id: cast.calendarId }
  const published = await cast.owner('publishCalendar', {
    params,
    body: { definition: { ...definition, weekly }, appliesTo: 'open', validFrom },
  })
  expect(published).toMatchObject({ version: version + 1, versionNow: version, validFrom })
  await desk.settle()
  const planned = await resolutionOf(id)
  expect(planned.dueAt! > before.dueAt!).toBe(true)
  const start = before.startedAt
  const term = { amount: 5, unit: 'business_day' as const }
  const tried = await cast.owner('tryCalendar', { body: { calendarId: cast.calendarId, start, term } })
  expect(planned.dueAt).toBe(tried.dueAt)

  await desk.pass(Date.parse(validFrom) - desk.clock.now() + hour)
  expect(await office()).toMatchObject({ versionNow: version + 1 })
  expect((await resolutionOf(id)).dueAt).toBe(planned.dueAt)
  expect((await resolutionOf(id)).breachedAt).toBeNull()
  await desk.pass(Date.parse(planned.dueAt!) - desk.clock.now())
  expect((await resolutionOf(id)).breachedAt).toBe(planned.dueAt)
})

test('4.7 a version cannot hold from an instant that has passed', async () => {
  const { definition } = await office()
  const validFrom = new Date(desk.clock.now() - hour).toISOString()
  const refused = await refusalOf(
    cast.owner('publishCalendar', { params: { id: cast.calendarId }, body: { definition, validFrom } }),
  )
  expect(refused).toMatchObject({ status: 422, code: 'invalid_request' })
})
