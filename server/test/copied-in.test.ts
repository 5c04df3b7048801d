import { afterAll, beforeAll, expect, test } from 'vitest'
import { minute } from '#core/time/instant.ts'
import { HELP, letter } from './fixtures/letter.ts'
import { engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let staff: Staff
let customers = 0

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
})
afterAll(() => desk.stop())

const PARTNER = 'partner@customer.example'
const LAWYER = 'lawyer@law.example'
const read = (id: string) => staff.noor.call('readTicket', { params: { id } })
const mailTo = (address: string) => desk.mail.mails.findLast((one) => one.envelopeTo.includes(address))
const answer = (id: string, copies?: string[]) =>
  staff.noor.call('sendMessage', {
    params: { id },
    body: { direction: 'outbound', text: 'It is corrected.', copies },
  })

/** A customer's mail with others in To and Cc. */
async function begin(cc = `Partner <${PARTNER}>, "Law, Office" <${LAWYER.toUpperCase()}>, ${HELP}`) {
  const from = `copies-${++customers}@customer.example`
  const messageId = `<copies-${customers}@customer.example>`
  const headers = { To: `${HELP}, <second@customer.example>`, Cc: cc }
  const at = new Date(desk.clock.now()).toISOString()
  await desk.receive(letter({ from, messageId, at, headers, text: 'It is wrong.' }), { from, to: [HELP] })
  const { id } = await newestTicket(staff.program)
  await staff.noor.call('updateTicket', { params: { id }, body: { ownerId: staff.noor.id } })
  return { id, from, messageId }
}

test('who was copied in by the customer stands on the message and is proposed for the answer, never ourselves', async () => {
  const { id } = await begin()
  const { copies, messages } = await read(id)
  expect(copies).toEqual(['second@customer.example', PARTNER, LAWYER])
  expect(messages[0]!.copied).toEqual(copies)
})

test('an answer goes to whom the writer saw: the customer in To, the others in Cc, one mail for all', async () => {
  const { id, from } = await begin()
  const { message } = await answer(id, [PARTNER, 'New@Other.example', HELP, from, PARTNER])
  expect(message.copied).toEqual([PARTNER, 'new@other.example'])
  await desk.pass(minute)
  const mail = mailTo(from)!
  expect(mail.envelopeTo.toSorted()).toEqual([from, 'new@other.example', PARTNER].toSorted())
  const head = mail.raw.toString('utf8').split('\r\n\r\n')[0]!
  expect(head).toMatch(new RegExp(`^Cc: ${PARTNER}, new@other.example`, 'm'))
  expect(head).not.toMatch(/^Bcc:/im)
  expect((await read(id)).messages.at(-1)!.copied).toEqual([PARTNER, 'new@other.example'])
})

test('an answer that says nothing of others goes to the customer alone', async () => {
  const { id, from } = await begin()
  await answer(id)
  await desk.pass(minute)
  expect(mailTo(from)!.envelopeTo).toEqual([from])
})

test('trap 50 what others read too has no link into the customer’s page', async () => {
  const { id, from } = await begin()
  await answer(id, [PARTNER])
  await desk.pass(minute)
  expect(mailTo(from)!.text).not.toContain('/p/')
  await answer(id)
  await desk.pass(minute)
  expect(mailTo(from)!.text).toContain('/p/')
})

test('1.2 whom we copied in takes part: their answer lands on the ticket, and the next one goes to them too', async () => {
  const { id, from } = await begin(PARTNER)
  const joined = `joined-${customers}@other.example`
  await answer(id, [joined])
  await desk.pass(minute)
  const { messageId } = mailTo(from)!
  await desk.receive(
    letter({
      from: joined,
      at: new Date(desk.clock.now()).toISOString(),
      inReplyTo: messageId!,
      text: 'I agree.',
      headers: { Cc: `<${from}>` },
    }),
    { from: joined, to: [HELP] },
  )
  const { messages, copies } = await read(id)
  expect(messages.at(-1)!.text.trim()).toBe('I agree.')
  expect(copies).toEqual([joined])
})

test('what is no address, or more than twenty, is refused', async () => {
  const { id } = await begin()
  expect((await refusalOf(answer(id, ['nobody']))).code).toBe('invalid_request')
  const many = Array.from({ length: 21 }, (_, at) => `n${at}@other.example`)
  expect((await refusalOf(answer(id, many))).code).toBe('invalid_request')
})

test('trap 41 the customer’s own address is refused while others take it: it failed, and its owner is told', async () => {
  const { id, from } = await begin()
  desk.mail.refuse(from, 550)
  await answer(id, [PARTNER])
  await desk.pass(minute)
  expect((await read(id)).messages.at(-1)!.delivery).toBe('failed')
  const told = (await staff.noor.call('listNotifications', {})).items.filter((one) => one.ticketId === id)
  expect(told.map((one) => one.kind)).toEqual(['message_failed'])
  await desk.ctx.db.deleteFrom('jobs').where('state', '=', 'parked').execute()
})
