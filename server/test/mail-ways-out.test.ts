import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour, minute } from '#core/time/instant.ts'
import { bounceOf, HELP, letter } from './fixtures/letter.ts'
import { engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { startMailCatcher, type MailCatcher } from './mail-catcher.ts'
import { refusalOf } from './refusal-of.ts'
import { tableDns } from './table-dns.ts'

let desk: TestDesk
let second: MailCatcher
let staff: Staff
let customers = 0

beforeAll(async () => {
  second = await startMailCatcher()
  desk = await startDesk({ settings: { REDRESS_SMTP_FALLBACK_URL: second.url } })
  staff = await engageStaff(desk)
})
afterAll(async () => {
  await desk.stop()
  await second.close()
})

/** A ticket of Noor's with an answer that has left, or has not. */
async function answered(text = 'It is corrected.', more: { status?: 'resolved' } = {}) {
  const from = `ways-${++customers}@customer.example`
  const at = new Date(desk.clock.now()).toISOString()
  await desk.receive(letter({ from, at }), { from, to: [HELP] })
  const { id } = await newestTicket(staff.program)
  await staff.noor.call('updateTicket', { params: { id }, body: { ownerId: staff.noor.id } })
  const body = { direction: 'outbound' as const, text, ...more }
  await staff.noor.call('sendMessage', { params: { id }, body })
  await desk.pass(minute)
  const sent = () => desk.mail.mails.findLast((one) => one.envelopeTo.includes(from))
  return { id, from, sent }
}
const read = (id: string) => staff.noor.call('readTicket', { params: { id } })
const delivery = async (id: string) =>
  (await read(id)).messages.findLast((one) => one.direction === 'outbound')!.delivery
const mailbox = async () =>
  (await staff.owner('listMailboxes', {})).items.find(({ id }) => id === staff.mailboxId)!
const change = (body: object) =>
  staff.owner('updateMailbox', { params: { id: staff.mailboxId }, body: body as never })
const toldOwner = async (kind: string) =>
  (await staff.owner('listNotifications', {})).items.filter((one) => one.kind === kind)

describe('what leaves is signed (DKIM)', () => {
  test('with a key that the desk makes; the mailbox says what the domain’s DNS must say', async () => {
    const { dkim } = await change({ dkim: { domain: 'acme.example', selector: 'desk1' } })
    const { name, value } = dkim!.record
    expect(name).toBe('desk1._domainkey.acme.example')
    const raw = (await answered()).sent()!.raw
    const resolver = tableDns(new Map([[`TXT ${name}`, [value]]]))
    const { results } = await dkimVerify(raw, { resolver } as never)
    expect(results).toMatchObject([{ signingDomain: 'acme.example', status: { result: 'pass' } }])
  })

  test('the private key leaves by no answer and stands in no table in clear', async () => {
    const row = await desk.ctx.db
      .selectFrom('mailboxes')
      .selectAll()
      .where('id', '=', staff.mailboxId)
      .executeTakeFirstOrThrow()
    expect(JSON.stringify([row, await mailbox()])).not.toContain('PRIVATE KEY')
  })

  test('what is no key is refused; without a key nothing is signed', async () => {
    const dkim = { domain: 'acme.example', selector: 'desk2', privateKey: 'secret' }
    expect((await refusalOf(change({ dkim }))).code).toBe('refused')
    await change({ dkim: null })
    expect(String((await answered()).sent()!.raw)).not.toMatch(/^DKIM-Signature:/m)
  })
})

describe('1.3 what comes back names the mail by its return path alone', () => {
  test('a report that names nothing marks the message, opens the ticket and tells its owner', async () => {
    const { id, from, sent } = await answered('It is corrected.', { status: 'resolved' })
    const path = sent()!.envelopeFrom
    expect(path).toMatch(/^help\+b[^@]{1,59}@acme\.example$/)
    await desk.receive(bounceOf('<rewritten@relay.example>', from), { from: null, to: [path.toUpperCase()] })
    expect(await delivery(id)).toBe('bounced')
    expect((await read(id)).status).toBe('open')
    const told = (await staff.noor.call('listNotifications', {})).items
    expect(told.find((one) => one.ticketId === id)).toMatchObject({ kind: 'message_failed' })
  })

  test('a warning that a mail is late changes nothing; the report that it failed does', async () => {
    const { id, from, sent } = await answered('It is corrected.', { status: 'resolved' })
    const { messageId, envelopeFrom } = sent()!
    const envelope = { from: null, to: [envelopeFrom] }
    const failed = bounceOf(messageId!, from)
    await desk.receive(
      failed.replace('Action: failed', 'Action: delayed').replaceAll('5.1.1', '4.4.1'),
      envelope,
    )
    expect(await delivery(id)).toBe('sent')
    expect((await read(id)).status).toBe('resolved')
    await desk.receive(failed, envelope)
    expect(await delivery(id)).toBe('bounced')
    expect((await read(id)).status).toBe('open')
  })

  test('an out-of-office reply to it is filed on the ticket and is no bounce', async () => {
    const { id, from, sent } = await answered()
    const away = letter({
      from,
      subject: 'Out of office',
      text: 'I am away.',
      headers: { 'Auto-Submitted': 'auto-replied' },
    })
    await desk.receive(away, { from: null, to: [sent()!.envelopeFrom] })
    expect(await delivery(id)).toBe('sent')
    const reply = (await read(id)).messages.find((one) => one.visibleText === 'I am away.')
    expect(reply).toMatchObject({ automatic: true })
  })

  test('trap 35 a guessed return path says nothing', async () => {
    const { id, from, sent } = await answered()
    const guessed = sent()!.envelopeFrom.replace(/\.[^.@]+@/, '.aaaaaaaaaaaa@')
    await desk.receive(bounceOf('<rewritten@relay.example>', from), { from: null, to: [guessed] })
    expect(await delivery(id)).toBe('sent')
  })
})

describe('trap 41 a way out that cannot be gone', () => {
  const closed = { host: '127.0.0.1', port: 1, secure: false }

  test('the second way takes the mail; the mailbox shows it and the admins hear within five minutes, again and again', async () => {
    await change({ outbound: closed })
    const { id, from, sent } = await answered()
    expect(sent()).toBeUndefined()
    expect(second.mails.at(-1)?.envelopeTo).toEqual([from])
    expect(await delivery(id)).toBe('sent')
    expect(await mailbox()).toMatchObject({ sendError: expect.stringContaining('ECONNREFUSED') })
    await desk.pass(4 * minute)
    expect(await toldOwner('mailbox_cannot_send')).toHaveLength(1)
    await desk.pass(5 * hour)
    expect(await toldOwner('mailbox_cannot_send')).toHaveLength(2)
  })

  test('when it can be gone again, that is over', async () => {
    const { port } = new URL(desk.mail.url)
    await change({ outbound: { ...closed, port: Number(port) } })
    const { sent } = await answered()
    expect(sent()!.envelopeTo).toHaveLength(1)
    const { lastSentAt, ...box } = await mailbox()
    expect(box).toMatchObject({ sendError: null, sendFailingSince: null })
    expect(Date.parse(lastSentAt!)).toBeGreaterThan(desk.clock.now() - 2 * minute)
    await desk.pass(5 * hour)
    expect(await toldOwner('mailbox_cannot_send')).toHaveLength(2)
    await change({ outbound: null })
  })

  test('a refused recipient is no fault of the way, and takes no second one', async () => {
    const before = second.mails.length
    const from = `ways-${customers + 1}@customer.example`
    desk.mail.refuse(from, 550)
    const { id } = await answered()
    expect(await delivery(id)).toBe('failed')
    expect(second.mails).toHaveLength(before)
    expect((await mailbox()).sendFailingSince).toBeNull()
    await desk.ctx.db.deleteFrom('jobs').where('state', '=', 'parked').execute()
  })
})

test('a paused mailbox sends nothing and loses nothing: its mail leaves when it goes on', async () => {
  await change({ paused: true })
  const { id, sent } = await answered()
  await desk.pass(hour)
  expect(sent()).toBeUndefined()
  expect(await delivery(id)).toBe('sending')
  await change({ paused: false })
  await desk.pass(5 * minute)
  expect(sent()!.text).toContain('It is corrected.')
  expect(await delivery(id)).toBe('sent')
})

test('trap 50 what waits to leave stands in no table in clear: its links open doors', async () => {
  const { id, from, sent } = await answered('Words that only its reader may read.')
  const rows = await desk.ctx.db.selectFrom('outgoingMails').selectAll().where('ticketId', '=', id).execute()
  const link = /\/p\/[\w-]{43}/.exec(sent()!.text!)![0]
  expect(JSON.stringify(rows)).toContain(from)
  expect(JSON.stringify(rows)).not.toContain(link)
  expect(JSON.stringify(rows)).not.toContain('Words that only')
})
