import { afterAll, beforeAll, expect, test } from 'vitest'
import { hour, second } from '#core/time/instant.ts'
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
  await desk.pass(60 * second)
  await desk.stop()
})

const running = async (id: string) => {
  const { clocks } = await cast.ana.call('readTicket', { params: { id } })
  return clocks
    .filter(({ state }) => state === 'running')
    .map(({ kind, dueAt }) => `${kind} ${dueAt}`)
    .toSorted()
}
const say = (id: string, by = cast.ana) =>
  by.call('sendMessage', {
    params: { id },
    body: { direction: 'outbound', purpose: 'solution', text: 'We have sent it back to you.' },
  })

test('5.9, 4.4 a message taken back before it left told nobody: every word is owed when it was owed', async () => {
  const { id } = await cast.complain()
  const body = { kind: 'hierarchical', reason: 'lacks_authority', handover: HANDOVER } as const
  await cast.ana.call('requestEscalation', { params: { id }, body })
  await desk.pass(hour)
  const owed = await running(id)
  const { message } = await say(id)
  expect(await running(id)).not.toEqual(owed)
  await desk.pass(3 * second)
  await cast.ana.call('undoSend', { params: { id: message.id } })
  expect(await running(id)).toEqual(owed)
})

test('4.4 what a colleague said meanwhile stands when a message is taken back', async () => {
  const { id } = await cast.complain()
  const { message } = await say(id)
  await desk.pass(second)
  await say(id, cast.leo)
  const met = await running(id)
  await desk.pass(second)
  await cast.ana.call('undoSend', { params: { id: message.id } })
  expect(await running(id)).toEqual(met)
})
