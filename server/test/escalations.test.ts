import { expect, test } from 'vitest'
import { day, minute, parseInstant } from '#core/time/instant.ts'
import { HANDOVER, timeline } from './escalation-cast.ts'
import { cast, desk, finish, goUp, mailsTo, read, setTheScene, take } from './escalation-scene.ts'
import { refusalOf } from './refusal-of.ts'

setTheScene()

test('5.5 a lead who does not acknowledge in time: the manager on the rota is told', async () => {
  const ticket = await cast.complain()
  const asked = await goUp(ticket.id)
  expect(asked).toMatchObject({ state: 'requested', step: 0, owner: { name: 'Ana Agent' } })
  expect(asked.ladder.map(({ state }) => state)).toEqual(['here', 'next', 'next'])
  await desk.pass(29 * minute)
  expect(await read(asked.id)).toMatchObject({ step: 0 })
  await desk.pass(minute)
  const later = await read(asked.id)
  expect(later).toMatchObject({ state: 'requested', step: 1 })
  expect(later.ladder[1]).toMatchObject({ state: 'here', members: [{ name: 'Mia Manager' }] })
  expect(mailsTo(cast.mia.email)).toEqual([`#${ticket.number} asks for you: Carla Customer`])
})

test('trap 20 the first step tells twice as its path says, however often the desk looks, then the next', async () => {
  const ticket = await cast.complain()
  const before = mailsTo(cast.leo.email).length
  await goUp(ticket.id)
  for (let i = 0; i < 29; i++) {
    await desk.pass(minute)
    await desk.settle()
  }
  const asking = mailsTo(cast.leo.email).slice(before)
  expect(asking.filter((subject) => subject.startsWith(`#${ticket.number} `))).toEqual([
    `#${ticket.number} asks for you: Carla Customer`,
    `#${ticket.number} still asks for you: Carla Customer`,
  ])
})

test('5.7 two clicks cannot climb two steps', async () => {
  const asked = await goUp((await cast.complain()).id)
  const body = { asOf: asked.revision, reason: 'It burns.' }
  const climb = () => cast.leo.call('climbEscalation', { params: { id: asked.id }, body })
  expect(await climb()).toMatchObject({ step: 1 })
  expect(await refusalOf(climb())).toMatchObject({ reason: 'escalation.moved_on' })
  expect(await read(asked.id)).toMatchObject({ step: 1 })
})

test('trap 24 nobody on duty on a step: it goes on at once, and the timeline says so', async () => {
  await cast.owner('updateMember', { params: { id: cast.leo.id }, body: { state: 'away' } })
  const ticket = await cast.complain()
  const asked = await goUp(ticket.id)
  await cast.owner('updateMember', { params: { id: cast.leo.id }, body: { state: 'active' } })
  expect(asked).toMatchObject({ step: 1, state: 'requested' })
  const events = await timeline(cast.ana.call, ticket.id)
  expect(events.map(({ type }) => type)).toContain('escalation.step_empty')
  expect(events.find(({ type }) => type === 'escalation.step_empty')?.sentence).toBe(
    'Step 1: nobody is on duty; it goes on at once',
  )
})

test('5.5 the last step repeats and never gives up', async () => {
  const asked = await goUp((await cast.complain()).id)
  await desk.pass(2 * day)
  const now = await read(asked.id)
  expect(now).toMatchObject({ state: 'requested', step: 2 })
  expect(now.nextDueAt && parseInstant(now.nextDueAt)).toBeGreaterThan(desk.clock.now())
  const ticket = await cast.mia.call('readTicket', { params: { id: asked.ticketId } })
  expect(
    mailsTo('olga@acme.example').filter((one) => one.startsWith(`#${ticket.number} asks`)).length,
  ).toBeGreaterThan(3)
})

test('trap 22 what is closed pages nobody again, months later', async () => {
  const ticket = await cast.complain()
  await finish(await take(cast.leo, await goUp(ticket.id)))
  const about = () =>
    desk.mail.mails.filter(({ subject }) => subject?.startsWith(`#${ticket.number} `)).length
  await desk.pass(day)
  const before = about()
  await desk.pass(45 * day)
  expect(about()).toBe(before)
  for (const person of [cast.ana, cast.leo, cast.mia]) await person.signIn()
})

test('trap 20 a ticket that waits and comes back keeps its place on the path', async () => {
  const ticket = await cast.complain()
  const asked = await goUp(ticket.id)
  await desk.pass(31 * minute)
  const params = { id: ticket.id }
  await cast.ana.call('updateTicket', { params, body: { status: 'pending' } })
  await desk.pass(minute)
  await cast.ana.call('updateTicket', { params, body: { status: 'open' } })
  expect(await read(asked.id)).toMatchObject({ step: 1, state: 'requested' })
  const told = (await timeline(cast.ana.call, ticket.id)).filter(
    ({ type }) => type === 'escalation.step_told',
  )
  expect(told.map(({ data }) => data.step)).toEqual([0, 0, 1])
})

test('1.7 a merged ticket hands its escalation to the living one, with its clocks', async () => {
  const [dead, living] = [await cast.complain('Twice'), await cast.complain('Charged')]
  const asked = await goUp(dead.id)
  await cast.ana.call('mergeTicket', { params: { id: dead.id }, body: { intoId: living.id } })
  await desk.pass(31 * minute)
  const now = await read(asked.id)
  expect(now).toMatchObject({ ticketId: living.id, ticketIds: [living.id], step: 1, state: 'requested' })
  const { clocks } = await cast.ana.call('readTicket', { params: { id: living.id } })
  const ack = clocks.filter(({ kind, state }) => kind === 'escalation_ack' && state === 'running')
  expect(ack).toMatchObject([{ escalationId: asked.id }])
})

test('5.11 several tickets of one customer go up as one, with one owner', async () => {
  const [one, other] = [await cast.complain('Invoice 1'), await cast.complain('Invoice 2')]
  const why = { kind: 'hierarchical', reason: 'importance', handover: HANDOVER } as const
  const body = { ...why, alsoTicketIds: [other.id] }
  const prepared = await cast.ana.call('prepareEscalation', { params: { id: one.id } })
  expect(prepared.others.find(({ id }) => id === other.id)).toMatchObject({
    subject: 'Invoice 2',
    ownerName: 'Ana Agent',
    openKinds: [],
  })
  const asked = await cast.ana.call('requestEscalation', { params: { id: one.id }, body })
  expect(await refusalOf(goUp(other.id))).toMatchObject({ reason: 'escalation.already_open' })
  await take(cast.leo, asked)
  for (const id of [one.id, other.id]) {
    expect(await cast.ana.call('readTicket', { params: { id } })).toMatchObject({
      owner: { name: 'Leo Lead' },
    })
  }
})

test('the board is read a page at a time, nearest first, each once; every page says how many there are', async () => {
  const opened = []
  for (const subject of ['One', 'Two', 'Three']) {
    opened.push((await goUp((await cast.complain(subject)).id)).id)
    await desk.pass(minute)
  }
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await cast.mia.call('listEscalations', { query: { limit: 1, cursor } })
    expect(page).toMatchObject({ items: [{}], count: 3 })
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.next ?? undefined
  } while (cursor)
  expect(seen).toEqual(opened)
  const mine = await cast.leo.call('listEscalations', { query: { scope: 'to_acknowledge' } })
  expect(mine.count).toBe(3)
  const [first] = mine.items
  const ofTicket = await cast.mia.call('listEscalations', { query: { ticketId: first!.ticketId } })
  expect(ofTicket.count).toBe(1)
})
