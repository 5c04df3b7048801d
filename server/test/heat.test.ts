import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatInstant, hour, instant } from '#core/time/instant.ts'
import { engageEscalationCast, timeline, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let cast: EscalationCast
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
})
afterAll(async () => {
  await desk.settle()
  await desk.stop()
})

test('8.1 a supervisor takes a heated ticket over in one step; it is no escalation, and the agent goes on following', async () => {
  const { id } = await cast.complain()
  const params = { id }
  expect(await cast.ana.call('takeOver', { params })).toEqual({
    owner: { id: cast.leo.id, name: 'Leo Lead' },
  })
  const ticket = await cast.ana.call('readTicket', { params })
  expect(ticket.owner?.id).toBe(cast.leo.id)
  expect(ticket.followers.map((one) => one.id)).toContain(cast.ana.id)
  expect(ticket.escalationIds).toEqual([])
  const { items } = await cast.leo.call('listNotifications', {})
  expect(items.some(({ kind, ticketId }) => kind === 'ticket_assigned' && ticketId === id)).toBe(true)
  expect((await timeline(cast.ana.call, id)).map(({ type }) => type)).toContain('ticket.taken_over')
})

test('8.1 a lead takes it over without asking, and doing so twice changes nothing', async () => {
  const { id } = await cast.complain()
  const params = { id }
  expect((await cast.mia.call('takeOver', { params })).owner.id).toBe(cast.mia.id)
  expect((await cast.mia.call('takeOver', { params })).owner.id).toBe(cast.mia.id)
  const taken = (await timeline(cast.mia.call, id)).filter(({ type }) => type === 'ticket.taken_over')
  expect(taken).toHaveLength(1)
})

test('8.1 cooling off is a hold until a time the customer is told, and the time has a clock', async () => {
  const { id } = await cast.complain()
  const dueAt = formatInstant(instant(desk.clock.now() + 3 * hour))
  await cast.ana.call('sendMessage', {
    params: { id },
    body: {
      direction: 'outbound',
      purpose: 'acknowledgement',
      text: 'Dear Carla, this matters to us and we are looking into it. You hear from us by noon. Kind regards, Ana',
      status: 'on_hold',
      commitment: { kind: 'update', words: 'Hears from us.', dueAt },
    },
  })
  const read = await cast.ana.call('readTicket', { params: { id } })
  expect(read.status).toBe('on_hold')
  expect(read.clocks.find(({ kind }) => kind === 'commitment')).toMatchObject({ state: 'running', dueAt })
})
