import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hour, minute, formatInstant, instant } from '#core/time/instant.ts'
import type { Input } from '#contracts/client.ts'
import { engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let staff: Staff
let ids: string[]
let round = 0

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
})
afterAll(() => desk.stop())

beforeEach(async () => {
  round += 1
  ids = []
  const contact = { name: 'Ana Ruiz', email: `ana${round}@customer.example` }
  for (let i = 0; i < 3; i++) {
    const body = { subject: `Matter ${round}.${i}`, text: 'Where is it?', contact, tags: [`round${round}`] }
    ids.push((await staff.program('createTicket', { body })).id)
  }
  await desk.pass(minute)
})

type Body = Input<'createBulkRun'>['body']
async function run(body: Body, call = staff.noor.call) {
  const begun = await call('createBulkRun', { body })
  expect(begun.state).toBe('running')
  await desk.settle()
  return call('readBulkRun', { params: { id: begun.id } })
}
async function undo(id: string, call = staff.noor.call) {
  const begun = await call('undoBulkRun', { params: { id } })
  await desk.settle()
  return call('readBulkRun', { params: { id: begun.id } })
}
const read = (id: string) => staff.program('readTicket', { params: { id } })

describe('one change of many tickets', () => {
  test('assigns, sets priority and tags, and can be put back exactly', async () => {
    await staff.program('updateTicket', { params: { id: ids[0]! }, body: { priority: 'low' } })
    const change = {
      ownerId: staff.noor.id,
      priority: 'urgent' as const,
      addTags: ['storm'],
      removeTags: [`round${round}`],
    }
    const done = await run({ ticketIds: ids, change })
    expect(done).toMatchObject({ state: 'done', total: 3, done: 3, refused: [], mayUndo: true })
    for (const id of ids)
      expect(await read(id)).toMatchObject({
        owner: { id: staff.noor.id },
        priority: 'urgent',
        tags: ['storm'],
      })
    expect(await undo(done.id)).toMatchObject({ state: 'done', done: 3, refusedCount: 0 })
    const back = await Promise.all(ids.map(read))
    expect(back.map((ticket) => [ticket.owner, ticket.priority, ticket.tags[0]])).toEqual([
      [null, 'low', `round${round}`],
      [null, 'normal', `round${round}`],
      [null, 'normal', `round${round}`],
    ])
    await expect(undo(done.id)).rejects.toMatchObject({ problem: { reason: 'bulk.not_undone' } })
  })

  test('is over all that a filter finds', async () => {
    const done = await run({ filter: `tag:round${round}`, change: { snoozedUntil: later() } })
    expect(done.total).toBe(3)
    const { count } = await staff.program('countTicketsOf', {
      query: { filter: `is:snoozed tag:round${round}` },
    })
    expect(count).toBe(3)
  })

  test('says which were refused and why, and does the others', async () => {
    await staff.program('updateTicket', { params: { id: ids[1]! }, body: { status: 'resolved' } })
    const done = await run({ ticketIds: ids, change: { status: 'pending' } })
    expect(done).toMatchObject({ done: 3, refusedCount: 1, refused: [{ ticketId: ids[1] }] })
    expect((await read(ids[0]!)).status).toBe('pending')
    expect((await read(ids[1]!)).status).toBe('resolved')
  })

  test('put back leaves what somebody changed since', async () => {
    const done = await run({ ticketIds: ids, change: { priority: 'high' } })
    await staff.tomas.call('updateTicket', { params: { id: ids[0]! }, body: { priority: 'low' } })
    const back = await undo(done.id)
    expect(back.refused).toMatchObject([{ ticketId: ids[0], reason: 'bulk.changed_since' }])
    expect((await Promise.all(ids.map(read))).map(({ priority }) => priority)).toEqual([
      'low',
      'normal',
      'normal',
    ])
  })

  test('1.7 merges those of one customer into the one chosen; that is not undone', async () => {
    const done = await run({ ticketIds: ids, change: { mergeIntoId: ids[0]! } })
    expect(done).toMatchObject({ total: 2, refusedCount: 0, mayUndo: false })
    expect((await read(ids[0]!)).messages).toHaveLength(3)
    await expect(undo(done.id)).rejects.toMatchObject({ problem: { reason: 'bulk.merged' } })
  })

  test('stopped, changes no more; what is changed can be put back', async () => {
    const begun = await staff.noor.call('createBulkRun', {
      body: { ticketIds: ids, change: { priority: 'high' } },
    })
    const stopped = await staff.noor.call('cancelBulkRun', { params: { id: begun.id } })
    expect(stopped).toMatchObject({ state: 'cancelled', done: 0, mayUndo: false })
    await desk.settle()
    expect((await read(ids[0]!)).priority).toBe('normal')
  })

  test('goes on by itself through more tickets than one turn takes', async () => {
    const contact = { name: 'Bo', email: 'bo@customer.example' }
    for (let i = 0; i < 30; i++)
      await staff.program('createTicket', { body: { subject: 'S', text: 'T', contact, tags: ['many'] } })
    expect(await run({ filter: 'tag:many', change: { priority: 'low' } })).toMatchObject({
      total: 30,
      done: 30,
    })
  })

  test('is seen by nobody but whoever asked', async () => {
    const done = await run({ ticketIds: ids, change: { priority: 'high' } })
    await expect(staff.tomas.call('readBulkRun', { params: { id: done.id } })).rejects.toMatchObject({
      problem: { status: 404 },
    })
  })

  test.each([
    [{ change: { priority: 'high' as const } }, '/ticketIds'],
    [{ ticketIds: ['tkt_nothing'], change: { priority: 'high' as const } }, '/ticketIds'],
    [{ filter: 'is:late', change: {} }, '/change'],
    [{ filter: 'is:late', change: { teamId: 'team_x' } }, '/change/teamId'],
  ])('asked for without sense is refused (%#)', async (body, pointer) => {
    await expect(staff.noor.call('createBulkRun', { body })).rejects.toMatchObject({
      problem: { status: 422, errors: [{ pointer }] },
    })
  })
})

const later = () => formatInstant(instant(desk.clock.now() + 3 * hour))
