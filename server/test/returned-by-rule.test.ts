import { afterAll, beforeAll, expect, test } from 'vitest'
import { hour, minute } from '#core/time/instant.ts'
import { engageEscalationCast, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let cast: EscalationCast
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
})
afterAll(() => desk.stop())

test('5.6 whoever gets a rule’s escalation back reads that a rule sent it up, and what is missing', async () => {
  const { id } = await cast.complain()
  const dueAt = new Date(desk.clock.now() + hour).toISOString()
  await cast.ana.call('sendMessage', {
    params: { id },
    body: {
      direction: 'outbound',
      text: 'You hear from me within the hour.',
      commitment: { kind: 'update', words: 'You hear from me', dueAt },
    },
  })
  await desk.pass(hour + minute)
  const [escalation] = (await cast.leo.call('listEscalations', { query: { ticketId: id } })).items
  expect(escalation).toMatchObject({
    askedBy: { kind: 'rule' },
    reason: 'commitment_broken',
    state: 'requested',
  })
  await cast.leo.call('returnEscalation', {
    params: { id: escalation!.id },
    body: { asOf: escalation!.revision, missing: 'The order number' },
  })
  await desk.settle()
  const { items } = await cast.ana.call('listNotifications', {})
  const told = items.find(({ kind }) => kind === 'escalation_returned')
  expect(told?.sentence).toContain('went up by a rule, and Leo Lead asks you to complete it.')
  expect(told?.sentence).toContain('Missing: The order number.')
})
