import { expect, test } from 'vitest'
import { cast, desk, finish, goUp, mailsTo, resolve, setTheScene, take } from './escalation-scene.ts'
import { day, hour } from '#core/time/instant.ts'
import { refusalOf } from './refusal-of.ts'

setTheScene()

const follow = (id: string, following = true) =>
  cast.leo.call('followTicket', { params: { id }, body: { following } })
const watched = async () =>
  (await cast.leo.call('listEscalations', { query: { scope: 'followed' } })).items.map(({ id }) => id)
const toldLeo = async (kind: string, ticketId: string) =>
  (await cast.leo.call('listNotifications', {})).items.filter(
    (one) => one.kind === kind && one.ticketId === ticketId,
  )

test('5.7 whoever follows a ticket hears that it goes up, who takes it, and its outcome, once each', async () => {
  const { id } = await cast.complain()
  await follow(id)
  const open = await goUp(id)
  expect(await toldLeo('followed_went_up', id)).toMatchObject([
    { escalationId: open.id, sentence: expect.stringContaining('which you follow, went up') },
  ])
  await take(cast.mia, open)
  expect(await toldLeo('escalation_taken', id)).toHaveLength(1)
  const { revision: asOf } = await cast.mia.call('readEscalation', { params: { id: open.id } })
  await cast.mia.call('resolveEscalation', { params: { id: open.id }, body: { asOf, outcome: 'Paid back.' } })
  expect(await toldLeo('escalation_resolved', id)).toMatchObject([
    { sentence: expect.stringContaining('Paid back.') },
  ])
  await finish(open)
  expect(await toldLeo('followed_resolved', id)).toHaveLength(1)
})

test('5.7 the watch list: open escalations of tickets one follows; who stops following hears no more', async () => {
  const { id } = await cast.complain()
  const open = await goUp(id)
  expect(open.followedByMe).toBe(false)
  expect(await watched()).toEqual([])
  await follow(id)
  expect(await watched()).toEqual([open.id])
  expect(await cast.leo.call('readEscalation', { params: { id: open.id } })).toMatchObject({
    followedByMe: true,
  })
  await follow(id, false)
  expect(await watched()).toEqual([])
  await take(cast.mia, await cast.mia.call('readEscalation', { params: { id: open.id } }))
  expect(await toldLeo('escalation_taken', id)).toEqual([])
})

test('5.7 who resolves it or owns it is not told of it; other followers are', async () => {
  const { id } = await cast.complain()
  await follow(id)
  await cast.ana.call('followTicket', { params: { id }, body: { following: true } })
  await resolve(id)
  const { items } = await cast.ana.call('listNotifications', {})
  expect(items.filter(({ kind, ticketId }) => kind === 'followed_resolved' && ticketId === id)).toEqual([])
  expect(await toldLeo('followed_resolved', id)).toHaveLength(1)
})

test('5.12 everybody whom a path may ask is told of a new version, and it shows who has not read it', async () => {
  const path = (await cast.owner('listPaths', {})).items.find(({ id }) => id === cast.pathId)!
  const params = { id: path.id }
  const published = await cast.owner('publishPath', { params, body: { definition: path.definition } })
  const about = { kind: 'path_to_read', pathId: path.id }
  for (const reader of [cast.leo, cast.mia])
    expect((await reader.call('listNotifications', {})).items[0]).toMatchObject({
      ...about,
      sentence: expect.stringContaining('“Complaints” is in force'),
    })
  // Ana is asked by no step of it; the owner published it.
  expect((await cast.ana.call('listNotifications', {})).items[0]).not.toMatchObject(about)
  await cast.leo.call('confirmPath', { params, body: { version: published.version } })
  const readers = await cast.mia.call('readPathReaders', { params })
  expect(readers).toMatchObject({ version: published.version, readers: 3, waiting: 2 })
  expect(readers.items.map(({ member, confirmedAt }) => [member.name, confirmedAt !== null])).toEqual([
    ['Mia Manager', false],
    ['Olga Owner', false],
    ['Leo Lead', true],
  ])
  await desk.pass(hour)
  expect(mailsTo(cast.leo.email).some((subject) => /new version to read|pieces of news/.test(subject))).toBe(
    true,
  )
  expect((await refusalOf(cast.mia.call('readPathReaders', { params: { id: 'pth_none' } }))).code).toBe(
    'not_found',
  )
})

const reasons = async (ticketId: string) =>
  (await cast.mia.call('listEscalations', { query: { ticketId } })).items.map((one) => [
    one.reason,
    one.severity,
  ])

test('5.3 an urgent ticket goes up by itself where the workspace says so, when it comes and when it becomes so', async () => {
  const { escalateOn: before } = (await cast.owner('readWorkspace', {})).settings
  const { id: usual } = await cast.complain()
  await cast.owner('updateWorkspace', { body: { settings: { escalateOn: [...before, 'importance'] } } })
  await cast.ana.call('updateTicket', { params: { id: usual }, body: { priority: 'high' } })
  expect(await reasons(usual)).toEqual([])
  await cast.ana.call('updateTicket', { params: { id: usual }, body: { priority: 'urgent' } })
  expect(await reasons(usual)).toEqual([['importance', 'normal']])
  const { id: born } = await cast.ana.call('createTicket', {
    body: {
      subject: 'All ovens are off',
      text: 'Nothing works in the whole kitchen.',
      contact: { name: 'Carla Customer', email: 'carla@customer.example' },
      topicId: cast.topicId,
      priority: 'urgent',
    },
  })
  expect(await reasons(born)).toEqual([['importance', 'normal']])
  await cast.owner('updateWorkspace', { body: { settings: { escalateOn: before } } })
})

test('5.3 a missed answer time goes up by itself where the workspace says so', async () => {
  const { escalateOn: before } = (await cast.owner('readWorkspace', {})).settings
  await cast.owner('updateWorkspace', { body: { settings: { escalateOn: ['sla_breached'] } } })
  const { id } = await cast.complain()
  const clock = (await cast.mia.call('readTicket', { params: { id } })).clocks.find(
    ({ kind }) => kind === 'first_response',
  )!
  await desk.passTo(Date.parse(clock.dueAt!) as never)
  expect(await reasons(id)).toEqual([['sla_breached', 'normal']])
  await cast.owner('updateWorkspace', { body: { settings: { escalateOn: before } } })
})

test('5.3 4.6 a legal term goes up by itself at its last warning, severe, before it is broken, once', async () => {
  const { escalateOn: before } = (await cast.owner('readWorkspace', {})).settings
  const statutory = [{ jurisdiction: 'AU', sector: 'financial services', topicIds: [], calendarId: null }]
  await cast.owner('updateWorkspace', { body: { settings: { escalateOn: ['statutory'], statutory } } })
  const { id } = await cast.complain()
  const { clocks } = await cast.mia.call('readTicket', { params: { id } })
  const terms = clocks.flatMap(({ kind, dueAt }) => (kind === 'statutory' ? [Date.parse(dueAt!)] : []))
  const length = Math.min(...terms) - desk.clock.now()
  await desk.pass(0.89 * length)
  expect(await reasons(id)).toEqual([])
  await desk.pass(0.02 * length)
  expect(await reasons(id)).toEqual([['statutory', 'severe']])
  await desk.pass(0.1 * length + day)
  expect(await reasons(id)).toHaveLength(1)
  await cast.owner('updateWorkspace', { body: { settings: { escalateOn: before, statutory: [] } } })
})
