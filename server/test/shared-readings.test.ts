import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Call, Input } from '#contracts/client.ts'
import { openOtherWorkspace } from './fixtures/other-workspace.ts'
import { engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let staff: Staff
/** An admin of another workspace on the same desk. */
let neighbour: Call
let customers = 0

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  neighbour = desk.visitor()
  await neighbour('signIn', { body: await openOtherWorkspace(desk) })
  await own('Of Noor', staff.noor.id)
  await own('Of Tomas', staff.tomas.id)
  await create(neighbour, 'Of the neighbour')
})
afterAll(() => desk.stop())

async function create(call: Call, subject: string): Promise<string> {
  const contact = { name: 'Zoe', email: `zoe-${++customers}@customer.example` }
  return (await call('createTicket', { body: { subject, text: 'It is late.', contact } })).id
}

async function own(subject: string, ownerId: string): Promise<void> {
  const id = await create(staff.program, subject)
  await staff.program('updateTicket', { params: { id }, body: { ownerId } })
}

/** Asked by all of them at once, several times each: what each is given. */
async function atOnce<T>(callers: readonly Call[], ask: (call: Call) => Promise<T>): Promise<T[][]> {
  const asked = Array.from({ length: 8 }, () => callers.map(ask)).flat()
  const answers = await Promise.all(asked)
  return callers.map((_, who) => answers.filter((_answer, nth) => nth % callers.length === who))
}

const subjects = async (call: Call, query: Input<'listTickets'>['query']) =>
  (await call('listTickets', { query })).items.map(({ subject }) => subject).sort()

test('many who look at one list at once are all given it, and another workspace its own', async () => {
  const callers = [staff.noor.call, staff.tomas.call, staff.program, neighbour]
  const ours = ['Of Noor', 'Of Tomas']
  for (const query of [{}, { view: 'all' }, { view: 'all', sort: 'newest' }] as const) {
    const [noor, tomas, program, other] = await atOnce(callers, (call) => subjects(call, query))
    for (const lists of [noor!, tomas!, program!]) for (const list of lists) expect(list).toEqual(ours)
    for (const list of other!) expect(list).toEqual(['Of the neighbour'])
  }
})

test.each([{ view: 'mine' }, { view: 'all', ownerId: 'me' }, { filter: 'owner:me' }] as const)(
  'a list that depends on who asks is never shared: %o',
  async (query) => {
    const callers = [staff.noor.call, staff.tomas.call, staff.program, neighbour]
    const [noor, tomas, program, other] = await atOnce(callers, (call) => subjects(call, query))
    for (const list of noor!) expect(list).toEqual(['Of Noor'])
    for (const list of tomas!) expect(list).toEqual(['Of Tomas'])
    for (const list of [...program!, ...other!]) expect(list).toEqual([])
  },
)

test('counts asked for at once: of the desk the same, of each their own, of another workspace its own', async () => {
  await own('Also of Tomas', staff.tomas.id)
  const callers = [staff.noor.call, staff.tomas.call, staff.program, neighbour]
  const [noor, tomas, program, other] = await atOnce(callers, (call) => call('countTickets', {}))
  for (const counts of noor!) expect(counts).toMatchObject({ toAnswer: 3, mine: 1 })
  for (const counts of tomas!) expect(counts).toMatchObject({ toAnswer: 3, mine: 2 })
  for (const counts of program!) expect(counts).toMatchObject({ toAnswer: 3, mine: 0, notifications: 0 })
  for (const counts of other!) expect(counts).toMatchObject({ toAnswer: 1, mine: 0 })
})

test('1.6 whoever has written something finds it, however many are reading just then', async () => {
  const readers = Array.from({ length: 20 }, () => staff.noor.call)
  let isOver = false
  const reading = readers.map(async (call) => {
    while (!isOver) await call('listTickets', { query: { view: 'all' } })
  })
  for (let nth = 0; nth < 5; nth++) {
    const id = await create(staff.program, `Written ${nth}`)
    const { items } = await staff.program('listTickets', { query: { view: 'all' } })
    expect(items.map((item) => item.id)).toContain(id)
  }
  isOver = true
  await Promise.all(reading)
})

test('who is signed out while others are let in is refused', async () => {
  const [one, other] = [desk.visitor(), desk.visitor()]
  for (const call of [one, other])
    await call('signIn', { body: { email: staff.noor.email, password: 'correct horse battery' } })
  await other('signOut', {})
  const calls = Array.from({ length: 10 }, () => [one, other]).flat()
  const outcomes = await Promise.allSettled(calls.map((call) => call('countTickets', {})))
  expect(outcomes.filter((_, nth) => nth % 2 === 0).every(({ status }) => status === 'fulfilled')).toBe(true)
  expect(outcomes.filter((_, nth) => nth % 2 === 1).every(({ status }) => status === 'rejected')).toBe(true)
})

test('a long answer is packed for those who take it so, and the same for those who do not', async () => {
  for (let nth = 0; nth < 20; nth++) await create(staff.program, `Long ${'x'.repeat(150)} ${nth}`)
  const { secret } = await staff.owner('createApiKey', { body: { name: 'reader', role: 'viewer' } })
  const ask = (encoding: string) =>
    fetch(`${desk.base}/v1/tickets?view=all`, {
      headers: { authorization: `Bearer ${secret}`, 'accept-encoding': encoding },
    })
  const [packed, plain, refused] = await Promise.all([ask('br, gzip'), ask('identity'), ask('gzip;q=0')])
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(refused.headers.get('content-encoding')).toBeNull()
  expect(plain.headers.get('vary')).toBe('accept-encoding')
  const idsOf = async (answer: Response) =>
    ((await answer.json()) as { items: { id: string }[] }).items.map(({ id }) => id)
  const ids = await idsOf(plain)
  expect(ids.length).toBeGreaterThan(12)
  expect(await idsOf(packed)).toEqual(ids)
})
