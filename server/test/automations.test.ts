import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Input } from '#contracts/client.ts'
import { hour, minute } from '#core/time/instant.ts'
import { engageEscalationCast, timeline, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

type Definition = Input<'createAutomation'>['body']['definition']

let desk: TestDesk
let cast: EscalationCast
let made: string[] = []
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
  // A program of the owner needs no session, which ends after two weeks.
  const { secret } = await cast.owner('createApiKey', { body: { name: 'tests', role: 'admin' } })
  cast = { ...cast, owner: desk.program(secret) }
})
afterAll(() => desk.stop())
// Each story has its own rules, and its people are signed in.
beforeEach(async () => {
  await Promise.all([cast.ana, cast.leo, cast.mia].map(({ signIn }) => signIn()))
  for (const id of made) await cast.owner('updateAutomation', { params: { id }, body: { enabled: false } })
  made = []
})

const on = (...eventTypes: string[]) => ({ on: 'event', eventTypes }) as Definition['trigger']
const beforeDue = (ms: number) =>
  ({ on: 'clock', kinds: ['resolution'], offsetMs: -ms }) as Definition['trigger']

async function rule(definition: Definition, more: { name?: string; position?: number } = {}) {
  const body = { name: more.name ?? 'A rule', position: more.position ?? 0, definition }
  const created = await cast.owner('createAutomation', { body })
  made.push(created.id)
  return created
}
const fired = async (ticketId: string) =>
  (await timeline(cast.owner, ticketId)).filter(({ type }) => type === 'automation.fired')
const read = (id: string) => cast.ana.call('readTicket', { params: { id } })
const urgentTag: Definition['actions'][number] = { do: 'add_tags', tags: ['looked'] }

describe('on an event', () => {
  test('rules act in their order, a later one seeing what an earlier one changed', async () => {
    const criteria = [{ field: 'priority', is: 'equal', value: 'urgent' }] as const
    await rule(
      { trigger: on('ticket.created'), criteria: [...criteria], actions: [urgentTag] },
      { position: 2 },
    )
    await rule({ trigger: on('ticket.created'), actions: [{ do: 'set_priority', priority: 'urgent' }] })
    const { id } = await cast.complain()
    expect(await read(id)).toMatchObject({ priority: 'urgent', tags: ['looked'] })
    expect((await fired(id)).map(({ sentence }) => sentence)).toEqual(
      Array(2).fill('The rule “A rule” acted'),
    )
  })

  test('a rule assigns, adds a follower, tells people, starts a checklist and writes to the customer', async () => {
    const words = { en: 'Dear {name}, we have #{number}.' }
    await rule({
      trigger: on('ticket.created'),
      actions: [
        { do: 'assign', teamId: cast.teams.billing, memberId: cast.leo.id },
        { do: 'add_follower', memberId: cast.mia.id },
        { do: 'notify', memberIds: [cast.mia.id], teamIds: [] },
        { do: 'start_checklist', topicId: cast.topicId },
        { do: 'send_template', words },
      ],
    })
    const contact = { name: 'Nina New', email: 'nina@customer.example' }
    const body = { subject: 'A question', text: 'How do I pay?', contact, channel: 'web' } as const
    const { id, number } = await cast.owner('createTicket', { body })
    await desk.settle()
    const ticket = await read(id)
    expect(ticket).toMatchObject({ owner: { id: cast.leo.id }, followers: [{ id: cast.mia.id }] })
    // The same key of the ticket's own topic lends its words.
    expect(ticket.checklist.map(({ words }) => words)).toEqual(['Account history', 'Invoices and payments'])
    expect((await cast.mia.call('listNotifications', {})).items[0]).toMatchObject({ kind: 'rule_fired' })
    const mail = desk.mail.mails.find(({ envelopeTo }) => envelopeTo.includes('nina@customer.example'))
    expect(mail?.text).toContain(`Dear Nina New, we have #${number}.`)
    // 4.4: what a rule says is no answer of a person.
    expect(ticket.clocks.find(({ kind }) => kind === 'first_response')?.state).toBe('running')
  })

  test('2.4 a rule sends a template of the list, in the words it has when it is sent', async () => {
    const made = { name: 'We have it', words: { en: 'Dear {customer}, #{number} is with us.' } }
    const template = await cast.owner('createTemplate', { body: made })
    const action = { do: 'send_template', templateId: template.id } as const
    await rule({ trigger: on('ticket.created'), actions: [action] })
    const changed = { words: { en: 'Hello {customer}, we read #{number}.' } }
    const params = { id: template.id }
    await cast.owner('updateTemplate', { params, body: changed }, { ifMatch: `"${template.revision}"` })
    const contact = { name: 'Tess Template', email: 'tess@customer.example' }
    const body = { subject: 'A question', text: 'How do I pay?', contact, channel: 'web' } as const
    const { number } = await cast.owner('createTicket', { body })
    await desk.settle()
    const mail = desk.mail.mails.find(({ envelopeTo }) => envelopeTo.includes('tess@customer.example'))
    expect(mail?.text).toContain(`Hello Tess, we read #${number}.`)
  })

  test('a rule files under another topic and escalates; the path is that of the new topic', async () => {
    const actions: Definition['actions'] = [
      { do: 'set_topic', topicId: cast.topicId },
      { do: 'escalate', kind: 'hierarchical', reason: 'importance' },
    ]
    const contact = { name: 'Zoe', email: 'zoe@customer.example' }
    const make = () =>
      cast.ana.call('createTicket', { body: { subject: 'Lost', text: 'It is lost.', contact } })
    await rule({ trigger: on('ticket.tags_changed'), actions })
    const { id } = await make()
    await cast.ana.call('updateTicket', { params: { id }, body: { tags: ['vip'] } })
    await desk.settle()
    const ticket = await read(id)
    expect(ticket.topic?.id).toBe(cast.topicId)
    const { items } = await cast.mia.call('listEscalations', { query: { ticketId: id } })
    expect(items[0]).toMatchObject({ reason: 'importance', state: 'requested' })
  })

  test('trap 25 rules that answer one another end, and each acts once on one cause', async () => {
    const swing = (from: 'low' | 'high', to: 'low' | 'high') =>
      rule({
        trigger: on('ticket.priority_changed'),
        criteria: [{ field: 'priority', is: 'equal', value: from }],
        actions: [{ do: 'set_priority', priority: to }],
      })
    await swing('low', 'high')
    await swing('high', 'low')
    const { id } = await cast.complain()
    await cast.ana.call('updateTicket', { params: { id }, body: { priority: 'high' } })
    expect(await fired(id)).toHaveLength(2)
    expect((await read(id)).priority).toBe('high')
  })

  test("what a rule of the desk refuses is written down, the rest goes on, and nobody's own act fails", async () => {
    const escalate = { do: 'escalate', kind: 'hierarchical', reason: 'importance' } as const
    await rule({ trigger: on('ticket.priority_changed'), actions: [escalate, urgentTag] })
    const { id } = await cast.complain()
    for (const priority of ['high', 'urgent'] as const)
      await cast.ana.call('updateTicket', { params: { id }, body: { priority } })
    expect((await read(id)).escalationIds).toHaveLength(1)
    const events = await timeline(cast.owner, id)
    expect(events.filter(({ type }) => type === 'automation.refused').map(({ data }) => data)).toMatchObject([
      { action: 'escalate', reason: expect.stringMatching(/^escalation\./) },
    ])
    expect((await read(id)).tags).toEqual(['looked'])
  })

  test('trap 35 rules write to one customer three times a day at most', async () => {
    await rule({
      trigger: on('ticket.priority_changed'),
      actions: [{ do: 'send_template', words: { en: 'Hello' } }],
    })
    const { id } = await cast.ana.call('createTicket', {
      body: {
        subject: 'Charged twice',
        text: 'You charged me twice.',
        contact: { name: 'Tara Thrice', email: 'tara@customer.example' },
        channel: 'web',
      },
    })
    for (const priority of ['high', 'urgent', 'low', 'normal', 'high'] as const)
      await cast.ana.call('updateTicket', { params: { id }, body: { priority } })
    await desk.settle()
    expect((await read(id)).messages.filter(({ direction }) => direction === 'outbound')).toHaveLength(3)
  })
})

describe('before and after a clock', () => {
  test('trap 14, 20 one hour before it is due is exactly then, and once', async () => {
    const { id } = await cast.complain()
    const dueAt = (await read(id)).clocks.find(({ kind }) => kind === 'resolution')!.dueAt!
    // The clock ran before the rule was made.
    await rule({ trigger: beforeDue(hour), actions: [urgentTag] })
    await desk.settle()
    const looked = Date.parse(dueAt) - hour
    await desk.passTo((looked - minute) as never)
    expect(await fired(id)).toEqual([])
    await desk.passTo((looked + 3 * hour) as never)
    expect((await fired(id)).map(({ at }) => Date.parse(at))).toEqual([looked])
  })

  test('trap 10 a clock that is aimed anew is looked at in its new time; one that was met is not', async () => {
    await rule({ trigger: beforeDue(hour), actions: [urgentTag] })
    const [{ id }, { id: done }] = [await cast.complain(), await cast.complain()]
    await cast.ana.call('updateTicket', { params: { id: done }, body: { status: 'resolved' } })
    await cast.ana.call('updateTicket', { params: { id }, body: { status: 'pending' } })
    await desk.pass(30 * hour)
    await cast.ana.signIn()
    await cast.ana.call('updateTicket', { params: { id }, body: { status: 'open' } })
    const dueAt = (await read(id)).clocks.find(({ kind }) => kind === 'resolution')!.dueAt!
    await desk.passTo(Date.parse(dueAt) as never)
    expect((await fired(id)).map(({ at }) => Date.parse(at))).toEqual([Date.parse(dueAt) - hour])
    expect(await fired(done)).toEqual([])
  })

  test('trap 27 switched on again, nothing from before then fires', async () => {
    const { id } = await rule({ trigger: beforeDue(hour), actions: [urgentTag] })
    const off = (enabled: boolean) => cast.owner('updateAutomation', { params: { id }, body: { enabled } })
    const ticket = await cast.complain()
    await off(false)
    const dueAt = (await read(ticket.id)).clocks.find(({ kind }) => kind === 'resolution')!.dueAt!
    await desk.passTo(Date.parse(dueAt) as never)
    await off(true)
    await desk.pass(48 * hour)
    expect(await fired(ticket.id)).toEqual([])
  })
})

test('a rule is tried on past tickets before it is saved, and nothing is done', async () => {
  await cast.ana.signIn()
  const { id } = await cast.complain('Tried')
  const definition: Definition = {
    trigger: on('ticket.created'),
    criteria: [{ field: 'subject', is: 'contains', value: 'tried' }],
    actions: [urgentTag],
  }
  const tried = await cast.owner('tryAutomation', { body: { definition, days: 2 } })
  expect(tried).toMatchObject({ firings: 1, tickets: 1, cut: false })
  expect(tried.fires).toMatchObject([{ ticketId: id, subject: 'Tried', cause: 'ticket.created' }])
  expect(tried.looked).toBeGreaterThan(0)
  expect((await read(id)).tags).toEqual([])
  const onClock = { ...definition, trigger: beforeDue(-hour), criteria: [] }
  await desk.pass(20 * 24 * hour)
  expect(
    (await cast.owner('tryAutomation', { body: { definition: onClock, days: 60 } })).firings,
  ).toBeGreaterThan(0)
})

test('4.7 a rule that names nobody, or what does not exist, is refused with its place', async () => {
  const refused = async (action: Definition['actions'][number]) =>
    refusalOf(
      cast.owner('createAutomation', {
        body: { name: 'Bad', definition: { trigger: on('ticket.created'), actions: [action] } },
      }),
    )
  expect(await refused({ do: 'set_topic', topicId: 'top_none' })).toMatchObject({
    errors: [{ pointer: '/definition/actions/0/topicId' }],
  })
  expect((await refused({ do: 'notify' })).reason).toBe('automation.reaches_nobody')
  expect((await refused({ do: 'send_template', words: {} })).reason).toBe('automation.no_words')
  expect((await refused({ do: 'send_template', templateId: 'tpl_none', words: {} })).reason).toBe(
    'automation.template_gone',
  )
  await cast.ana.signIn()
  const body = { name: 'Mine', definition: { trigger: on('ticket.created'), actions: [urgentTag] } }
  expect((await refusalOf(cast.ana.call('createAutomation', { body }))).code).toBe('not_allowed')
})
