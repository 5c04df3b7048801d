import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, minute } from '#core/time/instant.ts'
import { HELP, letter } from './fixtures/letter.ts'
import { allTickets, engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let staff: Staff

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  await staff.owner('updateWorkspace', { body: { settings: { automaticReceipt: true } } })
})
afterAll(() => desk.stop())

const atPresent = () => new Date(desk.clock.now()).toISOString()
async function write(from: string, headers: Record<string, string> = {}) {
  await desk.receive(letter({ from, at: atPresent(), headers, text: 'Where is it?' }), { from, to: [HELP] })
  return newestTicket(staff.program)
}
const change = (id: string, body: object) =>
  staff.owner('updateTicket', { params: { id }, body: body as never })
const mailsTo = (address: string) => desk.mail.mails.filter((one) => one.envelopeTo.includes(address))

test('what we send is to one person about one thing: no mail of ours says that it is a list (RFC 2369, 8058)', async () => {
  const from = 'one@customer.example'
  const { id } = await write(from)
  await change(id, { ownerId: staff.noor.id })
  const body = { direction: 'outbound' as const, text: 'It left today.' }
  await staff.owner('sendMessage', { params: { id }, body })
  const guest = { name: 'Gus', email: 'gus@acme.example', role: 'agent' as const, language: 'en' as const }
  await staff.owner('createMember', { body: guest })
  await desk.pass(10 * minute)
  const subjects = desk.mail.mails.map((one) => one.subject)
  // A receipt and an answer, an invitation, a notice to staff.
  expect(mailsTo(from)).toHaveLength(2)
  expect(mailsTo(guest.email).length, subjects.join('; ')).toBeGreaterThan(0)
  expect(desk.mail.mails.some((one) => one.envelopeTo.some((to) => to.startsWith('noor')))).toBe(true)
  for (const { raw, subject } of desk.mail.mails) {
    const head = raw.toString('utf8').split('\r\n\r\n')[0]!
    expect(head, subject).not.toMatch(/^(?:List-[\w-]+|Precedence|Feedback-ID):/im)
  }
})

test.each([
  [
    'a newsletter',
    { 'List-Unsubscribe': '<https://shop.example/u/1>', 'List-Id': 'News <news.shop.example>' },
  ],
  [
    'one with a single click',
    {
      'List-Unsubscribe': '<https://x.example/1>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      Precedence: 'bulk',
    },
  ],
])(
  'traps 32, 44 %s is filed as such: no clock, no receipt, and nobody is unsubscribed by us',
  async (_, headers) => {
    const from = `news-${Object.keys(headers).length}@shop.example`
    const before = (await allTickets(staff.program)).length
    const { id } = await write(from, headers)
    await desk.pass(minute)
    const ticket = await staff.owner('readTicket', { params: { id } })
    const [message] = ticket.messages
    const { mailKind } = await desk.ctx.db
      .selectFrom('messages')
      .select('mailKind')
      .where('id', '=', message!.id)
      .executeTakeFirstOrThrow()
    expect([message!.automatic, mailKind]).toEqual([true, 'spam_or_newsletter'])
    expect(ticket.clocks).toEqual([])
    expect(mailsTo(from)).toEqual([])
    expect((await allTickets(staff.program)).length).toBe(before + 1)
  },
)

test('trap 44 nothing asks a customer again and again: what is resolved, reopened and closed writes only what somebody wrote', async () => {
  const from = 'again@customer.example'
  const { id } = await write(from)
  const receipts = mailsTo(from).length
  for (let round = 0; round < 3; round++) {
    await change(id, { status: 'resolved' })
    await desk.pass(day)
    await change(id, { status: 'open' })
  }
  await change(id, { status: 'resolved' })
  await desk.pass(40 * day)
  expect(mailsTo(from)).toHaveLength(receipts)
})
