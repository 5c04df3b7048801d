import { expect, test } from 'vitest'
import { hour, parseInstant } from '#core/time/instant.ts'
import { timeline } from './escalation-cast.ts'
import { cast, desk, goUp, mailsTo, read, resolve, setTheScene, take } from './escalation-scene.ts'
import { refusalOf } from './refusal-of.ts'

setTheScene()

test('5.6 5.7 who takes it owns the ticket, the customer is told who has it and when they hear', async () => {
  const ticket = await cast.complain()
  await desk.settle()
  const before = mailsTo('carla@customer.example').length
  const taken = await take(cast.leo, await goUp(ticket.id))
  await desk.settle()
  expect(taken).toMatchObject({ state: 'acknowledged', owner: { name: 'Leo Lead' } })
  const now = await cast.ana.call('readTicket', { params: { id: ticket.id } })
  expect(now).toMatchObject({
    owner: { name: 'Leo Lead' },
    team: { name: 'Billing' },
    level: 2,
    escalated: true,
  })
  expect(now.followers.map(({ name }) => name)).toContain('Ana Agent')
  const told = now.messages.filter(({ direction }) => direction === 'outbound').at(-1)!
  expect(told).toMatchObject({ author: { kind: 'member', name: 'Leo Lead' }, purpose: 'acknowledgement' })
  expect(told.text).toContain('I am Leo Lead')
  const due = now.commitments.filter(({ state }) => state === 'open')
  expect(due).toMatchObject([{ kind: 'update', ownerId: cast.leo.id, dueAt: taken.updateDueAt }])
  expect(now.clocks.find(({ kind }) => kind === 'first_response')?.state).toBe('met')
  expect(mailsTo('carla@customer.example').length).toBe(before + 2)
})

test('5.7 the first agent stays follower and learns the outcome', async () => {
  const ticket = await cast.complain()
  const taken = await take(cast.leo, await goUp(ticket.id))
  const body = { asOf: taken.revision, outcome: 'One charge was paid back.' }
  await cast.leo.call('resolveEscalation', { params: { id: taken.id }, body })
  const { items } = await cast.ana.call('listNotifications', {})
  const sentences = items.filter(({ ticketId }) => ticketId === ticket.id).map(({ sentence }) => sentence)
  expect(sentences).toEqual([
    `#${ticket.number} “Charged twice” of Carla Customer was put right: One charge was paid back.`,
    `Leo Lead took #${ticket.number} “Charged twice” of Carla Customer. You follow it and will learn the outcome.`,
  ])
})

test('trap 23 an acknowledgement stops the mail that is already under way', async () => {
  const ticket = await cast.complain()
  desk.mail.refuse(cast.leo.email, 451)
  const asked = await goUp(ticket.id)
  await desk.settle()
  await take(cast.mia, asked)
  desk.mail.refuse(cast.leo.email, 0)
  await desk.pass(hour)
  expect(mailsTo(cast.leo.email).filter((subject) => subject.startsWith(`#${ticket.number} asks`))).toEqual(
    [],
  )
  const { items } = await cast.leo.call('listNotifications', {})
  expect(
    items.filter(({ escalationId, kind }) => escalationId === asked.id && kind === 'escalation_step'),
  ).toEqual([])
})

test('5.6 returned once with what is missing, handed up again, not returned twice', async () => {
  const asked = await goUp((await cast.complain()).id)
  const { id } = asked
  const missing = 'The bank statement\nThe order number'
  const back = await cast.leo.call('returnEscalation', {
    params: { id },
    body: { asOf: asked.revision, missing },
  })
  expect(back).toMatchObject({ state: 'returned', owner: { name: 'Ana Agent' } })
  expect(back.returnedMissing).toEqual(['The bank statement', 'The order number'])
  const handover = { verified: 'Statement attached, order 77.' }
  const again = await cast.ana.call('answerReturn', {
    params: { id },
    body: { asOf: back.revision, handover },
  })
  expect(again).toMatchObject({
    state: 'requested',
    step: 0,
    handover: { verified: 'Statement attached, order 77.' },
  })
  const twice = cast.leo.call('returnEscalation', { params: { id }, body: { asOf: again.revision, missing } })
  expect(await refusalOf(twice)).toMatchObject({ reason: 'escalation.returned_already' })
})

test('5.6 an acknowledgement without progress expires and is asked again', async () => {
  const taken = await take(cast.leo, await goUp((await cast.complain()).id))
  await desk.pass(4 * 24 * hour)
  const now = await read(taken.id)
  expect(now).toMatchObject({ state: 'requested', owner: { name: 'Leo Lead' } })
  const events = await timeline(cast.ana.call, taken.ticketId)
  expect(events.filter(({ type }) => type === 'escalation.acknowledgement_expired')).toHaveLength(1)
})

test('5.9 lengthening needs a reason and authority, and stays visible', async () => {
  const taken = await take(cast.leo, await goUp((await cast.complain()).id))
  const { id } = taken
  const closeBy = new Date(parseInstant(taken.closeBy!) + 24 * hour).toISOString()
  const body = { asOf: taken.revision, closeBy, reason: 'The bank is slow.' }
  expect(await refusalOf(cast.ana.call('lengthenEscalation', { params: { id }, body }))).toMatchObject({
    code: 'not_allowed',
  })
  const longer = await cast.leo.call('lengthenEscalation', { params: { id }, body })
  expect(longer.closeByHistory).toMatchObject([{ reason: 'The bank is slow.' }])
  expect(longer.closeBy && parseInstant(longer.closeBy)).toBe(parseInstant(closeBy))
})

test('5.8 declined with its reason: whoever had it has it again and knows why', async () => {
  const asked = await goUp((await cast.complain()).id)
  const body = { asOf: asked.revision, reason: 'The desk may credit this itself.' }
  const declined = await cast.leo.call('declineEscalation', { params: { id: asked.id }, body })
  expect(declined).toMatchObject({ state: 'declined', owner: { name: 'Ana Agent' }, may: [] })
  const { items } = await cast.ana.call('listNotifications', {})
  expect(items[0]?.sentence).toContain('Leo Lead declined')
  await resolve(asked.ticketId)
})

test('5.9 a person’s word to the customer starts the time to the next one anew', async () => {
  const taken = await take(cast.leo, await goUp((await cast.complain()).id))
  await desk.pass(2 * hour)
  const body = { direction: 'outbound', text: 'The bank confirmed the second charge.' } as const
  await cast.leo.call('sendMessage', { params: { id: taken.ticketId }, body })
  const now = await read(taken.id)
  expect(parseInstant(now.updateDueAt!)).toBeGreaterThan(parseInstant(taken.updateDueAt!))
})
