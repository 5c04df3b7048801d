import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ANA, HELP, letter } from './fixtures/letter.ts'
import { allTickets, engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let staff: Staff

beforeEach(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  await staff.owner('updateWorkspace', { body: { settings: { automaticReceipt: true } } })
})
afterEach(() => desk.stop())

const receive = (draft: Parameters<typeof letter>[0] = {}) =>
  desk.receive(letter(draft), { from: draft?.from ?? ANA, to: [HELP] })
const sentTo = (address: string) => desk.mail.mails.filter(({ envelopeTo }) => envelopeTo.includes(address))

describe('2.1 an automatic receipt', () => {
  test('says that it is automatic, is threaded to the mail, and meets no clock', async () => {
    await receive({ messageId: '<first@customer.example>', subject: 'Broken kettle' })
    const [receipt] = sentTo(ANA)
    expect(receipt!.headers.get('auto-submitted')).toBe('auto-generated')
    expect(receipt!.headers.get('x-redress-desk')).toMatch(/^[\w-]{22}$/)
    expect(receipt!.inReplyTo).toBe('<first@customer.example>')
    expect(receipt!.text).toContain('Broken kettle')
    const ticket = await newestTicket(staff.program)
    const first = ticket.clocks.find(({ kind }) => kind === 'first_response')
    expect(first).toMatchObject({ state: 'running', metAt: null })
    expect(ticket.messages.at(-1)).toMatchObject({ direction: 'outbound', automatic: true })
  })

  test('is sent for a new ticket only, and not at all unless the workspace asks for it', async () => {
    await receive({ messageId: '<one@customer.example>' })
    await receive({ inReplyTo: '<one@customer.example>', text: 'And one thing more' })
    expect(sentTo(ANA)).toHaveLength(1)
    await staff.owner('updateWorkspace', { body: { settings: { automaticReceipt: false } } })
    await receive({ from: 'ben@customer.example' })
    expect(sentTo('ben@customer.example')).toHaveLength(0)
  })

  test('speaks the language of the mail', async () => {
    await receive({
      subject: 'Factura equivocada',
      text: 'Buenos días, la factura de este mes está equivocada y quiero que la corrijan cuanto antes.',
    })
    expect(sentTo(ANA)[0]!.text).toContain('Gracias por escribirnos')
  })
})

describe('trap 35 nothing goes round in circles', () => {
  test('1.3 machines, lists, nobody and no-reply senders get none', async () => {
    await receive({ headers: { 'Auto-Submitted': 'auto-replied' } })
    await receive({ from: 'no-reply@shop.example' })
    await receive({ from: 'news@shop.example', headers: { 'List-Id': '<news.shop.example>' } })
    await desk.receive(letter({ from: 'carl@customer.example' }), { from: '', to: [HELP] })
    expect(desk.mail.mails.filter(({ subject }) => subject?.startsWith('Re: My invoice'))).toEqual([])
  })

  test('another desk that answers everything, as a new mail and unmarked, hears from us a few times only', async () => {
    const other = 'desk@other.example'
    await receive({ from: other, name: 'Other desk', subject: 'Ticket 1' })
    let rounds = 0
    for (; rounds < 40; rounds++) {
      const before = sentTo(other).length
      if (before <= rounds) break
      await receive({
        from: other,
        name: 'Other desk',
        subject: `Your request ${rounds} was received`,
        text: `We got your mail and will look into it. Reference ${rounds}.`,
      })
    }
    expect(rounds).toBeLessThanOrEqual(3)
    expect(sentTo(other).length).toBeLessThanOrEqual(3)
    expect((await allTickets(staff.program)).length).toBeGreaterThan(rounds)
  })

  test('another desk that writes from a new address for every ticket of its own stops as soon', async () => {
    const at = (ticket: number) => `ticket-${ticket}@other.example`
    await receive({ from: at(0), name: 'Other desk', subject: 'Ticket 0', messageId: '<0@other.example>' })
    let rounds = 0
    for (; rounds < 20; rounds++) {
      const [receipt] = sentTo(at(rounds))
      if (!receipt) break
      await receive({
        from: at(rounds + 1),
        name: 'Other desk',
        subject: `Your request ${rounds} was received`,
        text: `We got your mail and will look into it. Reference ${rounds}.`,
        inReplyTo: receipt.messageId,
        messageId: `<${rounds + 1}@other.example>`,
      })
    }
    expect(rounds).toBeLessThanOrEqual(3)
  })

  test('nor does one that threads nothing: so many receipts go to one domain in an hour, but people of a provider of many all get theirs', async () => {
    const at = (ticket: number) => `ticket-${ticket}@other.example`
    let rounds = 0
    await receive({ from: at(0), name: 'Other desk', subject: 'Ticket 0' })
    for (; rounds < 40 && sentTo(at(rounds)).length; rounds++)
      await receive({
        from: at(rounds + 1),
        name: 'Other desk',
        subject: `Your request ${rounds} was received`,
      })
    expect(rounds).toBeLessThanOrEqual(20)
    for (let person = 0; person < 25; person++) await receive({ from: `person-${person}@gmail.com` })
    expect(sentTo('person-24@gmail.com')).toHaveLength(1)
  })

  test('a mail of ours that comes back under another Message-ID is known, starts no clock and is not answered', async () => {
    await receive({ subject: 'First' })
    const mark = String(sentTo(ANA)[0]!.headers.get('x-redress-desk'))
    await receive({
      from: 'relay@list.example',
      subject: 'Fwd by a list',
      headers: { 'X-Redress-Desk': mark },
    })
    const ticket = await newestTicket(staff.program)
    expect(ticket.subject).toBe('Fwd by a list')
    expect(ticket.messages[0]).toMatchObject({ automatic: true })
    expect(ticket.clocks.filter(({ state }) => state === 'running')).toEqual([])
    expect(sentTo('relay@list.example')).toHaveLength(0)
  })
})

describe('trap 35 a rule that writes to whoever opens a ticket', () => {
  beforeEach(async () => {
    await staff.owner('updateWorkspace', { body: { settings: { automaticReceipt: false } } })
    await staff.owner('createAutomation', {
      body: {
        name: 'We have it',
        definition: {
          trigger: { on: 'event', eventTypes: ['ticket.created'] },
          actions: [{ do: 'send_template', words: { en: 'We have your matter #{number}.' } }],
        },
      },
    })
  })

  test('1.3 writes to people, and to no machine, list, no-reply address or nobody', async () => {
    await receive({ from: 'person@customer.example' })
    expect(sentTo('person@customer.example')).toHaveLength(1)
    const before = desk.mail.mails.length
    await receive({ from: 'away@customer.example', headers: { 'Auto-Submitted': 'auto-replied' } })
    await receive({ from: 'no-reply@shop.example' })
    await receive({ from: 'news@shop.example', headers: { 'List-Id': '<news.shop.example>' } })
    await desk.receive(letter({ from: 'carl@customer.example' }), { from: '', to: [HELP] })
    await receive({ from: 'mailer-daemon@mx.example', subject: 'Undelivered Mail Returned to Sender' })
    expect(desk.mail.mails.slice(before).map(({ envelopeTo, subject }) => [envelopeTo, subject])).toEqual([])
  })

  test('ends with another desk that answers everything as a new mail, from one address or from ever new ones', async () => {
    for (const at of [() => 'desk@other.example', (ticket: number) => `ticket-${ticket}@another.example`]) {
      let rounds = 0
      const heard = () => sentTo(at(rounds)).length
      let before = heard()
      await receive({ from: at(0), name: 'Other desk', subject: 'Ticket 0' })
      for (; rounds < 30 && heard() > before;) {
        rounds++
        before = heard()
        await receive({
          from: at(rounds),
          name: 'Other desk',
          subject: `Your request ${rounds} was received`,
        })
      }
      expect(rounds).toBeLessThanOrEqual(10)
    }
  })
})
