import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minute } from '#core/time/instant.ts'
import { HELP, letter, type Letter } from './fixtures/letter.ts'
import { allTickets, engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let staff: Staff
let customers = 0

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
})
afterAll(() => desk.stop())

const someone = () => `odd-${++customers}@customer.example`
const receive = (raw: string, from: string | null) => desk.receive(raw, { from, to: [HELP] })
const write = (draft: Letter & { from: string }) =>
  letter({ at: new Date(desk.clock.now()).toISOString(), ...draft })
const newest = () => newestTicket(staff.program)
const tickets = () => allTickets(staff.program)

/** A ticket that was answered; gives the Message-ID of the answer. */
async function answered() {
  const from = someone()
  await receive(write({ from, text: 'My invoice is wrong.' }), from)
  const { id } = await newest()
  await staff.noor.call('sendMessage', {
    params: { id },
    body: { direction: 'outbound', text: 'It is corrected.', status: 'resolved' },
  })
  await desk.pass(minute)
  const sent = desk.mail.mails.findLast((mail) => mail.envelopeTo.includes(from))!
  return { from, id, sent: sent.messageId! }
}
const read = (id: string) => staff.program('readTicket', { params: { id } })

describe('trap 29 a Message-ID that is ours', () => {
  test('1.3 in a mail of the customer’s own words is no proof that we wrote it: the mail is kept', async () => {
    const it = await answered()
    await receive(
      write({ from: it.from, messageId: it.sent, inReplyTo: it.sent, text: 'It is still wrong!' }),
      it.from,
    )
    expect((await read(it.id)).messages.at(-1)).toMatchObject({
      direction: 'inbound',
      visibleText: 'It is still wrong!',
    })
  })
})

describe('1.6 a mail that cannot be read', () => {
  test('is a ticket whose message says why in words, and holds the original', async () => {
    await receive('\r\n \r\n', someone())
    const ticket = await newest()
    expect(ticket.messages[0]).toMatchObject({ problem: 'empty' })
    expect(ticket.subject).toBe('This mail is empty.')
  })

  test('1.3 trap 36 brought again, by the same fetcher or another, is no second ticket', async () => {
    const before = (await tickets()).length
    const from = someone()
    for (let times = 0; times < 3; times++) await receive('\r\n\t\r\n', from)
    expect(await tickets()).toHaveLength(before + 1)
  })

  test('what was understood of one that is nested beyond reading is shown, and it says that it is not all', async () => {
    const from = someone()
    const deep = Array.from(
      { length: 400 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    ).join('')
    await receive(`From: <${from}>\r\nTo: <${HELP}>\r\nSubject: Deep\r\n${deep}\r\nbottom`, from)
    expect((await newest()).messages[0]).toMatchObject({ problem: 'in_part' })
  })
})

describe('1.2 mails that nobody signed', () => {
  test('are tickets of contacts of their own, never one history of strangers; nothing can be sent to them', async () => {
    const bare = (text: string) => `Content-Type: text/plain\r\nSubject: Hello\r\n\r\n${text}\r\n`
    await receive(bare('My kettle leaks.'), null)
    const first = await newest()
    await receive(bare('My lamp is dark.'), null)
    const second = await newest()
    expect([first, second]).toMatchObject([
      { lastWords: 'My kettle leaks.', contact: { name: 'Unknown sender', email: null } },
      { lastWords: 'My lamp is dark.', contact: { name: 'Unknown sender', email: null } },
    ])
    expect(first.contact.id).not.toBe(second.contact.id)
  })
})

describe('the language of what is said', () => {
  test('1.5 is each message’s own: a customer who goes on in another language is read in that', async () => {
    const it = await answered()
    await receive(
      write({
        from: it.from,
        inReplyTo: it.sent,
        text: 'Buenos días, la factura sigue equivocada y quiero hablar con un responsable, por favor.',
      }),
      it.from,
    )
    const last = (await read(it.id)).messages.at(-1)!
    expect(last.language).toBe('es')
    expect(last.signals).toMatchObject({ signals: { asks_for_human_or_manager: true } })
  })

  test('7.2 from then on the conversation is in that language, for whoever answers and for the coach', async () => {
    const it = await answered()
    expect((await read(it.id)).language).toBe('en')
    const text = 'Buenos días, la lámpara que me enviaron tampoco funciona y ya no sé qué hacer.'
    await receive(write({ from: it.from, inReplyTo: it.sent, text }), it.from)
    expect((await read(it.id)).language).toBe('es')
    await receive(write({ from: it.from, inReplyTo: it.sent, text: 'Thank you so much!' }), it.from)
    expect((await read(it.id)).language).toBe('es')
  })

  test('words too few to tell stay in the language of the conversation', async () => {
    const it = await answered()
    await receive(write({ from: it.from, inReplyTo: it.sent, text: 'ok?' }), it.from)
    expect((await read(it.id)).messages.at(-1)!.language).toBe('en')
  })
})
