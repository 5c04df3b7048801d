import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour, minute } from '#core/time/instant.ts'
import { engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let staff: Staff
const ids = new Map<string, string>()

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  const make = async (key: string, text: string, more: object = {}) => {
    const contact = { name: `Customer ${key}`, email: `${key}@customer.example` }
    const body = { subject: `About ${key}`, text, contact, language: 'en' as const, ...more }
    ids.set(key, (await staff.program('createTicket', { body })).id)
    await desk.pass(minute)
  }
  await make('kettle', 'There was a double charge on my card.', { tags: ['bug'], priority: 'urgent' })
  await make('lamp', 'The charge came double the price.', { priority: 'low' })
  await make('chair', 'Where is my chair?', { priority: 'high', tags: ['late delivery'] })
  await change('lamp', { teamId: staff.teams.billing, ownerId: staff.tomas.id })
  await change('chair', { status: 'pending' })
  await make('table', 'Thanks, all is well.')
  await staff.program('updateTicket', { params: { id: ids.get('table')! }, body: { status: 'resolved' } })
})
afterAll(() => desk.stop())

const change = (key: string, body: object) =>
  staff.program('updateTicket', { params: { id: ids.get(key)! }, body })

async function find(filter: string, call = staff.program): Promise<string[]> {
  const { items } = await call('listTickets', { query: { filter } })
  const { count } = await call('countTicketsOf', { query: { filter } })
  expect(count, filter).toBe(items.length)
  const keys = new Map([...ids].map(([key, id]) => [id, key]))
  return items.map((item) => keys.get(item.id) ?? '?').sort()
}

test('3.2 a customer without a view is their whole history, what is resolved included', async () => {
  const { contact } = await staff.program('readTicket', { params: { id: ids.get('table')! } })
  const of = async (query: object) =>
    (await staff.program('listTickets', { query: { contactId: contact.id, ...query } })).items.map(
      ({ id }) => id,
    )
  expect(await of({})).toEqual([ids.get('table')])
  expect(await of({ view: 'to_answer' })).toEqual([])
})

test('a list is of the settings as they are: of a team that was just made, with a name that was just changed', async () => {
  const filter = 'team:"new ground"'
  const ask = () => staff.program('listTickets', { query: { filter } })
  await expect(ask()).rejects.toMatchObject({ problem: { code: 'invalid_request' } })
  const { id } = await staff.owner('createTeam', { body: { name: 'New ground', level: 1 } })
  expect((await ask()).items).toEqual([])
  const params = { id: ids.get('kettle')! }
  const { team } = await staff.program('readTicket', { params })
  await change('kettle', { teamId: id })
  await staff.owner('updateTeam', { params: { id }, body: { name: 'Newest ground' } })
  const { items } = await staff.program('listTickets', { query: { view: 'all', teamId: id } })
  expect(items.map((one) => one.team!.name)).toEqual(['Newest ground'])
  await staff.owner('updateTeam', { params: { id }, body: { name: 'Old ground' } })
  expect((await staff.program('readTicket', { params })).team!.name).toBe('Old ground')
  await change('kettle', { teamId: team!.id })
})

describe('a typed filter finds exactly', () => {
  test.each([
    ['team:billing', ['lamp']],
    ['-team:billing', ['chair', 'kettle']],
    ['"double charge"', ['kettle']],
    ['charge double', ['kettle', 'lamp']],
    ['charge -tag:bug', ['lamp']],
    ['tag:"late delivery",bug', ['chair', 'kettle']],
    ['tag:none', ['lamp']],
    ['priority:urgent,high', ['chair', 'kettle']],
    ['owner:nobody', ['chair', 'kettle']],
    ['owner:"tomas vidal"', ['lamp']],
    ['status:pending', ['chair']],
    ['status:resolved', ['table']],
    ['is:ended', ['table']],
    ['level:2', ['lamp']],
    ['level>=1 level<2', ['chair', 'kettle']],
    ['customer:"customer ke"', ['kettle']],
    ['customer:lamp@customer.example', ['lamp']],
    ['from:CHAIR@', ['chair']],
    ['due<1w', ['chair', 'kettle', 'lamp']],
    ['due>1w', []],
    ['age<1h', ['chair', 'kettle', 'lamp']],
    ['age>1h', []],
    ['waiting<1h', ['chair', 'kettle', 'lamp']],
    ['quiet>2d', []],
    ['is:unanswered language:en channel:api', ['chair', 'kettle', 'lamp']],
    ['is:late', []],
    ['has:file', []],
    ['-has:note', ['chair', 'kettle', 'lamp']],
    ['account:none', ['chair', 'kettle', 'lamp']],
    ['is:escalated', []],
    ['risk<=100 heat<=2', ['chair', 'kettle', 'lamp']],
  ])('%s', async (filter, keys) => {
    expect(await find(filter)).toEqual(keys)
  })

  test('my own and my teams’, of a person; nothing of them for a program', async () => {
    expect(await find('owner:me', staff.tomas.call)).toEqual(['lamp'])
    expect(await find('team:mine', staff.tomas.call)).toEqual(['lamp'])
    expect(await find('owner:me')).toEqual([])
  })

  test('a ticket by its number, whatever its state', async () => {
    const { number } = await staff.program('readTicket', { params: { id: ids.get('table')! } })
    expect(await find(`#${number}`)).toEqual(['table'])
  })

  test('what is late once its time has passed', async () => {
    await desk.pass(30 * hour)
    expect(await find('is:late priority:urgent')).toEqual(['kettle'])
  })

  test('within a view, and in its order', async () => {
    const query = { view: 'waiting' as const, filter: 'charge' }
    expect((await staff.program('listTickets', { query })).items).toEqual([])
    const { items } = await staff.program('listTickets', { query: { filter: 'is:unanswered', sort: 'age' } })
    expect(items.map(({ id }) => id)).toEqual(['kettle', 'lamp', 'chair'].map((key) => ids.get(key)))
  })
})

describe('a filter that cannot be read', () => {
  test.each([
    ['taem:billing', 'filter', '“taem” is no filter. Did you mean team?'],
    ['team:biling', 'filter', 'There is no team “biling”. It could be: Billing.'],
    ['due<soon', 'filter', '“soon” is no length of time. Write due<30m, due<2h, due>1d or due>1w.'],
  ])('%s is refused with the word and the mend', async (filter, _, words) => {
    await expect(staff.program('listTickets', { query: { filter } })).rejects.toMatchObject({
      problem: { status: 422, errors: [{ pointer: '/query/filter', detail: words }] },
    })
  })

  test('nonsense does no harm', async () => {
    for (const filter of [
      "'; drop table tickets",
      'tag:\'"x"',
      '-',
      '--',
      ':::',
      '%',
      '\\',
      'customer:%',
      'tag:{},',
    ])
      await staff
        .program('listTickets', { query: { filter } })
        .catch((error: { problem?: { status: number } }) => {
          expect(error.problem?.status, filter).toBe(422)
        })
  })
})

describe('a view', () => {
  test('keeps a filter for its maker and is counted exactly', async () => {
    const mine = await staff.noor.call('createView', {
      body: { name: 'Double charges', filter: 'charge', columns: ['topic', 'age'], sort: 'age' },
    })
    expect(mine).toMatchObject({ scope: 'own', mayKeep: true, columns: ['topic', 'age'], sort: 'age' })
    const { counts } = await staff.noor.call('countViews', {})
    expect(counts).toEqual({ [mine.id]: 2 })
    expect((await staff.tomas.call('listViews', {})).items).toEqual([])
    await expect(
      staff.tomas.call('updateView', { params: { id: mine.id }, body: { name: 'Ours' } }),
    ).rejects.toMatchObject({ problem: { status: 404 } })
    const changed = await staff.noor.call('updateView', {
      params: { id: mine.id },
      body: { filter: 'chair' },
    })
    expect(changed).toMatchObject({ filter: 'chair', name: 'Double charges' })
    await staff.noor.call('deleteView', { params: { id: mine.id } })
    expect((await staff.noor.call('listViews', {})).items).toEqual([])
  })

  test('of a team is seen by its members and the leads, and by no other team', async () => {
    const body = { name: 'Ours', filter: 'team:mine', scope: 'team' as const, teamId: staff.teams.service }
    const { id } = await staff.noor.call('createView', { body })
    expect((await staff.tomas.call('listViews', {})).items.map((view) => view.id)).toEqual([id])
    const other = { ...body, teamId: staff.teams.billing }
    await expect(staff.noor.call('createView', { body: other })).rejects.toMatchObject({
      problem: { reason: 'view.not_yours' },
    })
    await staff.noor.call('deleteView', { params: { id } })
  })

  test('of everybody is kept by leads and read by all', async () => {
    const body = { name: 'Late', filter: 'is:late', scope: 'shared' as const }
    await expect(staff.noor.call('createView', { body })).rejects.toMatchObject({
      problem: { reason: 'view.not_yours' },
    })
    const { id } = await staff.tomas.call('createView', { body })
    const [seen] = (await staff.noor.call('listViews', {})).items
    expect(seen).toMatchObject({ id, mayKeep: false })
    await expect(staff.noor.call('deleteView', { params: { id } })).rejects.toMatchObject({
      problem: { reason: 'view.not_yours' },
    })
  })

  test('whose team is renamed counts nothing instead of failing the others', async () => {
    const shared = { scope: 'shared' as const }
    const late = await staff.tomas.call('createView', {
      body: { ...shared, name: 'B', filter: 'team:billing' },
    })
    await staff.owner('updateTeam', { params: { id: staff.teams.billing }, body: { name: 'Money' } })
    const { counts } = await staff.tomas.call('countViews', {})
    expect(counts[late.id]).toBeNull()
    expect(Object.values(counts).filter((count) => count !== null)).not.toEqual([])
  })

  test('with a filter that does not read is refused', async () => {
    await expect(
      staff.tomas.call('createView', { body: { name: 'X', filter: 'staus:open' } }),
    ).rejects.toMatchObject({ problem: { errors: [{ pointer: '/filter' }] } })
  })
})
