import { expect, test } from 'vitest'
import { day, hour } from '#core/time/instant.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { HANDOVER } from './escalation-cast.ts'
import { cast, desk, goUp, setTheScene } from './escalation-scene.ts'
import { refusalOf } from './refusal-of.ts'

setTheScene()

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
  const before = (await cast.owner('readWorkspace', {})).settings.escalateOn
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
