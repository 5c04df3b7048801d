import { afterAll, beforeAll, expect, test } from 'vitest'
import { engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let staff: Staff
let key: string

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  key = (await staff.owner('createApiKey', { body: { name: 'files', role: 'lead' } })).secret
})
afterAll(() => desk.stop())

const get = (path: string, secret = key) =>
  fetch(`${desk.base}/v1/exports/${path}`, { headers: { authorization: `Bearer ${secret}` } })
const open = (subject: string, email: string, name = email) =>
  staff.noor.call('createTicket', { body: { subject, text: 'It broke.', contact: { name, email } } })

test('a list of tickets is saved whole, page after page, as its filter says', async () => {
  const made = []
  for (let i = 0; i < 205; i++) made.push(await open(`Wanted ${i}`, 'many@customer.example'))
  await open('Other', 'other@customer.example')
  const answer = await get('tickets.csv?filter=customer%3Amany%40customer.example')
  expect(answer.headers.get('content-type')).toContain('text/csv')
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const lines = bytes.toString().trim().split('\r\n')
  expect(lines[0]).toContain('Number,Subject,Status')
  expect(lines).toHaveLength(made.length + 1)
  expect(new Set(lines.slice(1).map((line) => Number(line.split(',')[0])))).toEqual(
    new Set(made.map((one) => one.number)),
  )
}, 60_000)

test('what a customer wrote runs nothing in a spreadsheet', async () => {
  await open('=cmd|calc!A1', 'formula@customer.example', '@SUM(1+1)')
  const text = await (await get('tickets.csv?filter=customer%3Aformula%40customer.example')).text()
  expect(text).toContain(",'=cmd|calc!A1,")
  expect(text).toContain(",'@SUM(1+1),")
})

test('a filter that cannot be read is refused with its reason, not with half a file', async () => {
  const answer = await get('tickets.csv?filter=owner%3Anobody-knows-them')
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({ code: 'invalid_request' })
})

test('customers and accounts that were saved can be imported again, and nothing changes', async () => {
  const account = await staff.owner('createAccount', {
    body: { name: 'Harbour; Ltd', domains: ['harbour.example'], value: { amount: '1.234', currency: 'EUR' } },
  })
  const ticket = await open('Late', 'eva@harbour.example', 'Eva "Roos"')
  await staff.owner('updateContact', {
    params: { id: ticket.contact.id },
    body: { accountId: account.id, notes: 'One\nTwo', language: 'nl' },
  })
  for (const kind of ['accounts', 'contacts'] as const) {
    const file = await (await get(`${kind}.csv?q=${kind === 'accounts' ? 'harbour' : 'eva'}`)).arrayBuffer()
    const sent = await fetch(`${desk.base}/v1/people-imports?kind=${kind}&name=${kind}.csv`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/octet-stream' },
      body: file,
    })
    const { id } = (await sent.json()) as { id: string }
    const { rows } = await desk.program(key)('previewPeopleImport', { params: { id }, query: {} })
    expect(rows.map(({ outcome, changes, reasons }) => ({ outcome, changes, reasons }))).toEqual([
      { outcome: 'same', changes: [], reasons: [] },
    ])
  }
})

test('an agent, and a viewer, save no lists', async () => {
  for (const role of ['agent', 'viewer'] as const) {
    const { secret } = await staff.owner('createApiKey', { body: { name: role, role } })
    for (const what of ['tickets', 'contacts', 'accounts'])
      expect((await get(`${what}.csv`, secret)).status).toBe(403)
  }
})
