import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, hour, instant, formatInstant } from '#core/time/instant.ts'
import { engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let staff: Staff
beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
})
afterAll(() => desk.stop())

const APOLOGY =
  'We are sorry, this was our mistake. We have put a second key in every van so that this will not happen again.'
const inDays = (days: number) => formatInstant(instant(desk.clock.now() + days * day))

async function ticketFrom(email: string, topicId?: string): Promise<string> {
  const { id } = await staff.program('createTicket', {
    body: { subject: 'Late again', text: 'It is late.', contact: { name: email, email }, language: 'en' },
  })
  await staff.owner('updateTicket', { params: { id }, body: { topicId } })
  return id
}

async function apologise(ticketId: string, purpose: 'apology' | 'reply' = 'reply'): Promise<string> {
  const { message } = await staff.noor.call('sendMessage', {
    params: { id: ticketId },
    body: { direction: 'outbound', text: APOLOGY, purpose },
  })
  return message.id
}

const add = (ticketId: string, more: object = {}) =>
  staff.noor.call('addPreventiveAction', {
    params: { id: ticketId },
    body: {
      words: 'A second key in every van',
      cause: { words: 'One key' },
      ownerId: staff.tomas.id,
      dueAt: inDays(2),
      ...more,
    },
  })
const read = (ticketId: string) => staff.noor.call('readApologies', { params: { id: ticketId } })
const finish = (id: string) =>
  staff.tomas.call('finishPreventiveAction', { params: { id }, body: { evidence: 'Seen in nine vans' } })
const toldTomas = async (kind: string) => {
  const { items } = await staff.tomas.call('listNotifications', { query: { limit: 200 } })
  return items.filter((one) => one.kind === kind)
}

test('6.5 a preventive action has an owner, who is told, and a due date, and stands on the ticket’s timeline', async () => {
  const ticketId = await ticketFrom('one@customer.example')
  const added = await add(ticketId)
  expect(added).toMatchObject({ owner: { name: 'Tomas Vidal' }, doneAt: null, cause: { words: 'One key' } })
  const told = await toldTomas('preventive_action_given')
  expect(told[0]!.sentence).toContain('A second key in every van')
  const changed = await staff.noor.call('changePreventiveAction', {
    params: { id: added.id },
    body: { words: 'Two keys in every van', dueAt: inDays(3) },
  })
  expect(changed).toMatchObject({ words: 'Two keys in every van', owner: added.owner })
  expect(await toldTomas('preventive_action_given')).toHaveLength(told.length)
  await finish(added.id)
  const { items } = await staff.noor.call('listTicketPreventiveActions', { params: { id: ticketId } })
  expect(items).toMatchObject([{ id: added.id, evidence: 'Seen in nine vans' }])
  expect(items[0]!.doneAt).not.toBeNull()
  await staff.tomas.call('reopenPreventiveAction', { params: { id: added.id } })
  const events = (await staff.noor.call('listEvents', { params: { id: ticketId }, query: { limit: 50 } }))
    .items
  const types = events.map(({ type }) => type).filter((type) => type.startsWith('preventive_action.'))
  expect(types.toSorted()).toEqual(
    ['added', 'changed', 'done', 'reopened'].map((what) => `preventive_action.${what}`),
  )
  const said = events.find(({ type }) => type === 'preventive_action.done')!.sentence
  expect(said).toContain('Seen in nine vans')
  await finish(added.id)
})

test('6.5 its owner is told once when it is due, not when it was done before, and again for a new date', async () => {
  const ticketId = await ticketFrom('two@customer.example')
  const [late, done] = [await add(ticketId, { words: 'Late' }), await add(ticketId, { words: 'In time' })]
  await finish(done.id)
  await desk.pass(2 * day)
  const first = await toldTomas('preventive_action_due')
  expect(first.map(({ sentence }) => sentence)).toEqual([expect.stringContaining('Late')])
  await desk.pass(2 * day)
  expect(await toldTomas('preventive_action_due')).toHaveLength(1)
  await staff.noor.call('changePreventiveAction', { params: { id: late.id }, body: { dueAt: inDays(1) } })
  await desk.pass(day + hour)
  expect(await toldTomas('preventive_action_due')).toHaveLength(2)
  await finish(late.id)
})

test('6.5 what is open is listed by due date: mine, of my teams, all; in pages', async () => {
  const ticketId = await ticketFrom('three@customer.example')
  const mine = await add(ticketId, { ownerId: staff.noor.id, dueAt: inDays(5) })
  const theirs = await add(ticketId, { dueAt: inDays(4) })
  const list = async (call = staff.noor.call, whose: 'mine' | 'teams' | 'all' = 'mine') =>
    (await call('listPreventiveActions', { query: { whose } })).items.map(({ id }) => id)
  expect(await list()).toEqual([mine.id])
  expect(await list(staff.noor.call, 'teams')).toEqual([mine.id])
  expect(await list(staff.tomas.call, 'teams')).toEqual([theirs.id])
  expect(await list(staff.noor.call, 'all')).toEqual([theirs.id, mine.id])
  const page = await staff.noor.call('listPreventiveActions', { query: { whose: 'all', limit: 1 } })
  expect(page.items.map(({ id }) => id)).toEqual([theirs.id])
  const cursor = page.next!
  const next = await staff.noor.call('listPreventiveActions', { query: { whose: 'all', limit: 1, cursor } })
  expect(next).toMatchObject({ items: [{ id: mine.id }], next: null })
  await finish(mine.id)
  await finish(theirs.id)
  expect(await list(staff.noor.call, 'all')).toEqual([])
})

test('6.5 one without a cause, with an owner who left or a time that passed is refused with the reason', async () => {
  const ticketId = await ticketFrom('four@customer.example')
  const refusals = [
    [{ cause: { words: '…' } }, 'preventive_action.cause_missing'],
    [{ dueAt: inDays(-1) }, 'preventive_action.due_past'],
    [{ ownerId: 'mem_never_here' }, 'preventive_action.owner_gone'],
  ] as const
  for (const [more, reason] of refusals) {
    expect(await refusalOf(add(ticketId, more))).toMatchObject({ reason })
  }
  const elsewhere = { cause: { findingId: 'fnd_not_here' } }
  expect(await refusalOf(add(ticketId, elsewhere))).toMatchObject({ code: 'not_found' })
})

test('6.5 an owner who is away stays its owner: it can be changed, and they hear that it is due, as does who answers for the ticket', async () => {
  const ticketId = await ticketFrom('away@customer.example')
  await staff.owner('updateTicket', { params: { id: ticketId }, body: { ownerId: staff.noor.id } })
  const action = await add(ticketId)
  const be = (state: 'away' | 'active') =>
    staff.owner('updateMember', { params: { id: staff.tomas.id }, body: { state } })
  await be('away')
  const changed = await staff.noor.call('changePreventiveAction', {
    params: { id: action.id },
    body: { dueAt: inDays(1) },
  })
  expect(changed.owner.id).toBe(staff.tomas.id)
  const before = (await toldTomas('preventive_action_due')).length
  await desk.pass(day + hour)
  await be('active')
  expect(await toldTomas('preventive_action_due')).toHaveLength(before + 1)
  const { items } = await staff.noor.call('listNotifications', { query: { limit: 200 } })
  expect(items.filter(({ kind }) => kind === 'preventive_action_due')).toMatchObject([{ ticketId }])
  await finish(action.id)
})

test('6.5 a second apology to a customer for the same cause is flagged until something was done about it', async () => {
  const topicId = (await staff.owner('listTopics', { query: {} })).items[0]!.id
  const first = await ticketFrom('again@customer.example', topicId)
  expect(await read(first)).toEqual({ hasPreventiveAction: false, erodesTrust: null })
  await apologise(first)
  const second = await ticketFrom('again@customer.example', topicId)
  expect((await read(second)).erodesTrust).toMatchObject({ ticketId: first, subject: 'Late again' })
  const other = await ticketFrom('somebody-else@customer.example', topicId)
  expect((await read(other)).erodesTrust).toBeNull()
  const action = await add(first, { cause: undefined })
  expect(action.cause).toMatchObject({ topicId })
  expect((await read(second)).erodesTrust).not.toBeNull()
  await finish(action.id)
  expect(await read(second)).toEqual({ hasPreventiveAction: false, erodesTrust: null })
  await staff.tomas.call('reopenPreventiveAction', { params: { id: action.id } })
  expect((await read(second)).erodesTrust).not.toBeNull()
  await finish(action.id)
})

test('6.5 sorry without “not again”, or an apology that was taken back, is not a first one; the finding is the cause too', async () => {
  const finding = {
    cause: `The driver had no key. ${'He rang, and nobody came. '.repeat(500)}`,
    evidence: 'The log of the 3rd',
    fault: 'us' as const,
    grounds: 'Ours to give',
  }
  const first = await ticketFrom('found@customer.example')
  await staff.noor.call('sendMessage', {
    params: { id: first },
    body: { direction: 'outbound', text: 'We are sorry. We will look into it.' },
  })
  await staff.noor.call('recordFinding', { params: { id: first }, body: finding })
  const second = await ticketFrom('found@customer.example')
  const found = await staff.noor.call('recordFinding', {
    params: { id: second },
    body: { ...finding, cause: finding.cause.toUpperCase() },
  })
  const undone = await apologise(first, 'apology')
  await staff.noor.call('undoSend', { params: { id: undone } })
  expect((await read(second)).erodesTrust).toBeNull()
  await apologise(first, 'apology')
  expect((await read(second)).erodesTrust).toMatchObject({ ticketId: first })
  const action = await add(second, { cause: { findingId: found.id } })
  await finish(action.id)
  expect(await read(second)).toEqual({ hasPreventiveAction: true, erodesTrust: null })
})

test('1.7 6.5 what prevents outlives a merge: the living ticket shows it, and hears that it is due and done', async () => {
  const [older, newer] = [
    await ticketFrom('merged@customer.example'),
    await ticketFrom('merged@customer.example'),
  ]
  const action = await add(newer)
  await staff.owner('mergeTicket', { params: { id: newer }, body: { intoId: older } })
  const items = async () =>
    (await staff.noor.call('listTicketPreventiveActions', { params: { id: older } })).items
  expect(await items()).toMatchObject([{ id: action.id, doneAt: null }])
  expect((await read(older)).hasPreventiveAction).toBe(true)
  await apologise(older)
  expect((await read(older)).erodesTrust).toMatchObject({ ticketId: older })
  await desk.pass(3 * day)
  expect((await toldTomas('preventive_action_due'))[0]).toMatchObject({ ticketId: older })
  await finish(action.id)
  expect(await items()).toMatchObject([{ evidence: 'Seen in nine vans' }])
  expect((await read(older)).erodesTrust).toBeNull()
  const { items: events } = await staff.noor.call('listEvents', {
    params: { id: older },
    query: { limit: 50 },
  })
  expect(events.map(({ type }) => type)).toContain('preventive_action.done')
})

test('1.7 6.5 apologies, findings and what was done about them count over several merges', async () => {
  const email = 'twice-merged@customer.example'
  const [first, second, living] = [await ticketFrom(email), await ticketFrom(email), await ticketFrom(email)]
  const cause = 'The gate code was changed.'
  const body = { cause, evidence: 'Their mail', fault: 'us' as const, grounds: 'Ours to know' }
  const finding = await staff.noor.call('recordFinding', { params: { id: first }, body })
  const action = await add(first, { cause: { words: 'Codes are kept nowhere' } })
  for (const [id, intoId] of [
    [first, second],
    [second, living],
  ] as const)
    await staff.owner('mergeTicket', { params: { id }, body: { intoId } })
  await apologise(living)
  expect((await read(living)).erodesTrust).toMatchObject({ ticketId: living })
  const next = await ticketFrom(email)
  await staff.noor.call('recordFinding', { params: { id: next }, body })
  expect((await read(next)).erodesTrust).toMatchObject({ ticketId: living })
  const other = await add(living, { cause: { findingId: finding.id } })
  expect(other.cause).toMatchObject({ words: cause })
  await finish(action.id)
  expect((await read(living)).erodesTrust).toBeNull()
})

test('1.7 6.5 wherever a preventive action is shown, its ticket is the one that lives on', async () => {
  const email = 'lives-on@customer.example'
  const [oldest, middle, newest] = [
    await ticketFrom(email),
    await ticketFrom(email),
    await ticketFrom(email),
  ] as const
  const action = await add(newest)
  await staff.owner('mergeTicket', { params: { id: newest }, body: { intoId: middle } })
  await staff.owner('mergeTicket', { params: { id: middle }, body: { intoId: oldest } })
  const { number: ticketNumber } = await staff.noor.call('readTicket', { params: { id: oldest } })
  const living = { ticketId: oldest, ticketNumber }
  const { items: all } = await staff.noor.call('listPreventiveActions', { query: { whose: 'all' } })
  expect(all.find(({ id }) => id === action.id)).toMatchObject(living)
  const { items } = await staff.noor.call('listTicketPreventiveActions', { params: { id: oldest } })
  expect(items).toMatchObject([living])
  expect(await finish(action.id)).toMatchObject(living)
  // Whoever still has the merged one before them says it there.
  const added = await add(middle)
  expect(added).toMatchObject(living)
  await finish(added.id)
})

test('6.5 an apology to a colleague of the customer, at the same company, is one to the same customer', async () => {
  const account = await staff.owner('createAccount', { body: { name: 'Oven House' } })
  for (const email of ['ana@ovens.example', 'rui@ovens.example']) {
    const { contact } = await staff.program('readTicket', { params: { id: await ticketFrom(email) } })
    await staff.owner('updateContact', { params: { id: contact.id }, body: { accountId: account.id } })
  }
  const topicId = (await staff.owner('listTopics', { query: {} })).items[0]!.id
  const first = await ticketFrom('ana@ovens.example', topicId)
  await apologise(first)
  const second = await ticketFrom('rui@ovens.example', topicId)
  expect((await read(second)).erodesTrust).toMatchObject({ ticketId: first })
})
