import { afterAll, beforeAll, expect, test } from 'vitest'
import command from '#server/commands/mail.ts'
import { HELP, letter } from './fixtures/letter.ts'
import { borrowEnvironment } from './fixtures/borrow-environment.ts'
import { engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { runCommand } from './run-command.ts'

let desk: TestDesk
let staff: Staff
let giveBack = () => {}

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  giveBack = borrowEnvironment({
    LC_ALL: 'en_GB.UTF-8',
    REDRESS_DATA: desk.ctx.config.dataFolder,
    DATABASE_URL: desk.connectionString,
    REDRESS_SMTP_URL: desk.mail.url,
  })
})
afterAll(async () => {
  giveBack()
  await desk.stop()
})

const redress = (...args: string[]) => runCommand(command, args)

test('mail send-test sends one mail by the way of a mailbox and says that its server took it', async () => {
  const sent = await redress('send-test', '--to', 'me@elsewhere.example')
  expect(sent).toMatchObject({ code: 0, out: expect.stringContaining(HELP) })
  const mail = desk.mail.mails.at(-1)!
  expect(mail).toMatchObject({ envelopeTo: ['me@elsewhere.example'], subject: `Test mail of ${HELP}` })
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
})

test('what fails is said in plain words, with what the server said', async () => {
  desk.mail.refuse('full@elsewhere.example', 552)
  const refused = await redress('send-test', '--to', 'full@elsewhere.example')
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('refused by the test') })
  const unknown = await redress('send-test', '--to', 'me@elsewhere.example', '--from', 'nobody@acme.example')
  expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('no such mailbox') })
})

test('mail reprocess reads the kept originals again; clocks and notifications stay as they are', async () => {
  const from = 'again@customer.example'
  await desk.receive(letter({ from, text: 'My kettle leaks.' }), { from, to: [HELP] })
  const ticket = await newestTicket(staff.program)
  await desk.ctx.db
    .updateTable('messages')
    .set({ text: '?', visibleText: '?' })
    .where('ticketId', '=', ticket.id)
    .execute()
  const first = await redress('reprocess', String(ticket.number))
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('it says more now') })
  const now = await staff.program('readTicket', { params: { id: ticket.id } })
  expect(now.messages).toHaveLength(1)
  expect(now.messages[0]).toMatchObject({ visibleText: 'My kettle leaks.' })
  expect(now.clocks).toEqual(ticket.clocks)
  const again = await redress('reprocess', ticket.messages[0]!.id)
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('nothing new') })
  expect(await redress('reprocess', '999999')).toMatchObject({ code: 1 })
})

test('called wrongly it shows how it is called, with examples', async () => {
  for (const args of [
    ['send-test'],
    ['send-test', '--to', 'nobody'],
    ['reprocess'],
    ['reprocess', '; drop'],
  ]) {
    const { code, err } = await redress(...args)
    expect(code).toBe(2)
    expect(err).toContain('redress mail reprocess 4821')
  }
})

test('trap 37 letters with their accents apart (NFD) are kept as one, so that they are found and compared', async () => {
  const from = 'nfd@customer.example'
  const apart = 'José pidió una devolución'.normalize('NFD')
  await desk.receive(letter({ from, name: 'Jose\u0301', subject: apart, text: apart }), { from, to: [HELP] })
  const ticket = await newestTicket(staff.program)
  expect(ticket).toMatchObject({ subject: apart.normalize('NFC'), contact: { name: 'José' } })
  expect(ticket.messages[0]!.text.trim()).toBe(apart.normalize('NFC'))
})
