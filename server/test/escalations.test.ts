import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Output } from '#contracts/client.ts'
import { day, hour, instant, minute, parseInstant } from '#core/time/instant.ts'
import {
  engageEscalationCast,
  HANDOVER,
  timeline,
  type EscalationCast,
  type Person,
} from './escalation-cast.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let cast: EscalationCast
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk, {
    settings: { escalateOn: ['commitment_broken', 'customer_asked'] },
  })
})
afterAll(() => desk.stop())
// Each story begins on a working day at ten in Madrid, with nothing left of the one before.
beforeEach(() => desk.passTo(nextMorning()))
afterEach(async () => {
  const { items } = await cast.mia.call('listEscalations', {})
  for (const open of items) await finish(open)
})

type Escalation = Output<'readEscalation'>

function nextMorning() {
  const midnight = Math.floor(desk.clock.now() / day) * day
  const isWorkingDay = (at: number) => ![0, 6].includes(new Date(at).getUTCDay())
  const next = [1, 2, 3].map((days) => midnight + days * day).find(isWorkingDay)!
  return instant(next + 9 * hour)
}

async function goUp(ticketId: string): Promise<Escalation> {
  const body = { kind: 'hierarchical', reason: 'lacks_authority', handover: HANDOVER } as const
  return cast.ana.call('requestEscalation', { params: { id: ticketId }, body })
}

function read(id: string): Promise<Escalation> {
  return cast.mia.call('readEscalation', { params: { id } })
}

function take(by: Person, { id, revision: asOf }: Escalation, more: object = {}): Promise<Escalation> {
  return by.call('acknowledgeEscalation', { params: { id }, body: { asOf, ...more } })
}

async function finish(open: Escalation): Promise<void> {
  const { id } = open
  const last = await read(id)
  if (last.state === 'returned') {
    await cast.ana.call('answerReturn', { params: { id }, body: { asOf: last.revision, handover: HANDOVER } })
  }
  if (last.may.includes('acknowledge')) await take(cast.mia, last, { tellCustomer: false })
  const { revision: asOf } = await read(id)
  await cast.mia.call('closeEscalation', { params: { id }, body: { asOf, outcome: 'Done.' } })
  if ((await cast.mia.call('listEscalations', { query: { ticketId: open.ticketId } })).items.length === 0)
    await resolve(open.ticketId)
}

/** With a last word to the customer, so that nothing is owed. */
async function resolve(ticketId: string): Promise<void> {
  const body = {
    direction: 'outbound',
    text: 'It is put right: the second charge is back.',
    status: 'resolved',
  } as const
  await cast.mia.call('sendMessage', { params: { id: ticketId }, body })
  await desk.settle()
}

function mailsTo(address: string): string[] {
  return desk.mail.mails
    .filter(({ envelopeTo }) => envelopeTo.includes(address))
    .map(({ subject }) => subject ?? '')
}

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

test('5.4 nothing goes up until what was tried is written', async () => {
  const ticket = await cast.complain()
  const body = {
    kind: 'hierarchical',
    reason: 'lacks_knowledge',
    handover: { ...HANDOVER, tried: '' },
  } as const
  expect(
    await refusalOf(cast.ana.call('requestEscalation', { params: { id: ticket.id }, body })),
  ).toMatchObject({ reason: 'escalation.handover_incomplete' })
  const prepared = await cast.ana.call('prepareEscalation', { params: { id: ticket.id } })
  expect(prepared).toMatchObject({ openKinds: [], checklistOpen: ['Account history', 'Billing'] })
  expect(prepared.handover.whatHappened).toBe('You charged me twice and nobody answers.')
  expect(prepared.path?.ladder.map(({ title }) => title)).toEqual(['Leo Lead', 'Managers', 'Olga Owner'])
})

test('5.7 at most one open escalation of each kind, both kinds at once', async () => {
  const { id } = await cast.complain()
  await goUp(id)
  expect(await refusalOf(goUp(id))).toMatchObject({ reason: 'escalation.already_open' })
  const body = {
    kind: 'functional',
    reason: 'lacks_knowledge',
    handover: HANDOVER,
    teamId: cast.teams.billing,
  } as const
  const across = await cast.ana.call('requestEscalation', { params: { id }, body })
  // 5.1: the department that can, at once; its rota says who is on duty.
  expect(across).toMatchObject({ state: 'requested', step: 0 })
  expect(across.ladder[0]).toMatchObject({ title: 'Billing', members: [{ name: 'Mia Manager' }] })
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

test('5.3 a broken commitment goes up by itself, once, and not while it is up already', async () => {
  const ticket = await cast.complain()
  const tell = (words: string, ms: number) =>
    cast.ana.call('sendMessage', {
      params: { id: ticket.id },
      body: {
        direction: 'outbound',
        text: `We look into it. ${words}`,
        commitment: { kind: 'update', words, dueAt: new Date(desk.clock.now() + ms).toISOString() },
      },
    })
  await tell('You hear from us soon.', hour)
  await desk.pass(hour)
  const { items } = await cast.mia.call('listEscalations', { query: { ticketId: ticket.id } })
  expect(items).toMatchObject([
    {
      kind: 'hierarchical',
      reason: 'commitment_broken',
      askedBy: { kind: 'rule' },
      owner: { name: 'Ana Agent' },
    },
  ])
  const went = (await cast.ana.call('listNotifications', {})).items[0]
  expect(went?.sentence).toContain('went up: a commitment was broken')
  // The word promised with it is broken too by tomorrow: it is up already, so nothing is added.
  await desk.pass(day)
  const all = { ticketId: ticket.id, scope: 'open' } as const
  expect((await cast.mia.call('listEscalations', { query: all })).items).toHaveLength(1)
  const broken = await cast.mia.call('readTicket', { params: { id: ticket.id } })
  expect(broken.commitments.filter(({ state }) => state === 'broken').length).toBeGreaterThan(1)
})

test('5.3 risk above the line goes up by itself where the workspace says so, and only once', async () => {
  const password = 'correct horse battery'
  await cast.owner('signIn', { body: { email: 'olga@acme.example', password } })
  const quiet = await cast.complain()
  const loud = await cast.complain()
  const rise = (ticketId: string) => {
    const actor = { kind: 'system' as const, workspaceId, because: 'risk' }
    return doWork(desk.ctx, actor, async (work) => {
      appendEvent(work, { type: 'ticket.risk_rose', ticketId, data: { risk: 91, line: 80 } })
    })
  }
  const { workspaceId } = await desk.ctx.db
    .selectFrom('tickets')
    .select('workspaceId')
    .executeTakeFirstOrThrow()
  const reasons = async (ticketId: string) =>
    (await cast.mia.call('listEscalations', { query: { ticketId } })).items.map(({ reason }) => reason)
  const before = (await cast.owner('readWorkspace', {})).settings.escalateOn as string[]
  await cast.owner('updateWorkspace', {
    body: { settings: { escalateOn: before.filter((on) => on !== 'risk') } },
  })
  await rise(quiet.id)
  expect(await reasons(quiet.id)).toEqual([])
  await cast.owner('updateWorkspace', { body: { settings: { escalateOn: [...before, 'risk'] } } })
  await rise(loud.id)
  await rise(loud.id)
  expect(await reasons(loud.id)).toEqual(['risk'])
  await cast.owner('updateWorkspace', { body: { settings: { escalateOn: before } } })
})

test('5.3 a customer who asks for a manager goes up, asked by the customer', async () => {
  const ticket = await cast.ana.call('createTicket', {
    body: {
      subject: 'Again',
      text: 'I want to speak to your manager now. This is unacceptable.',
      contact: { name: 'Carla Customer', email: 'carla@customer.example' },
      channel: 'web',
      topicId: cast.topicId,
    },
  })
  const { items } = await cast.mia.call('listEscalations', { query: { ticketId: ticket.id } })
  expect(items).toMatchObject([
    { reason: 'customer_asked', askedBy: { kind: 'customer', name: 'Carla Customer' } },
  ])
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
