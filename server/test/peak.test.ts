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
