import { afterAll, beforeAll, expect, test } from 'vitest'
import { minute } from '#core/time/instant.ts'
import { engageEscalationCast, HANDOVER, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let cast: EscalationCast
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
})
afterAll(async () => {
  // The customer's letters leave.
  await desk.pass(minute)
  await desk.stop()
})

test('5.10 the message that is chosen as where it intensified goes with the escalation that runs', async () => {
  const { id } = await cast.complain()
  const body = { kind: 'hierarchical', reason: 'lacks_authority', handover: HANDOVER } as const
  const open = await cast.ana.call('requestEscalation', { params: { id }, body })
  const [first] = (await cast.ana.call('readTicket', { params: { id } })).messages
  await cast.ana.call('updateTicket', { params: { id }, body: { peakMessageId: null } })
  await cast.ana.call('updateTicket', { params: { id }, body: { peakMessageId: first!.id } })
  const read = await cast.mia.call('readEscalation', { params: { id: open.id } })
  expect(read.peakMessageId).toBe(first!.id)
})

test('5.10 a question that is asked calmly is not where it intensified; the first words that show dissatisfaction are', async () => {
  const { call } = cast.ana
  const body = {
    subject: 'Before I order',
    text: 'Does the worktop come with the hole for the sink cut out?',
    contact: { name: 'Bo Calm', email: 'bo@customer.example' },
    channel: 'phone' as const,
  }
  const calm = await call('createTicket', { body })
  const peaks = async (id: string) =>
    (await call('readTicket', { params: { id } })).messages.filter(({ isPeak }) => isPeak).length
  expect(await peaks(calm.id)).toBe(0)
  const { id } = await cast.complain('Charged twice again')
  expect(await peaks(id)).toBe(1)
})
