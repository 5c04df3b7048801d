import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sql } from 'kysely'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { letter } from './fixtures/letter.ts'
import { openSmtpDoor, type SmtpDoorOfDesk } from './fixtures/smtp-door.ts'
import { engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { freePort } from './server-cluster.ts'

let desk: TestDesk
let staff: Staff
let door: SmtpDoorOfDesk
let lmtpPort: number
const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)
const smtpTls = { key: fixture('localhost.key.pem'), certificate: fixture('localhost.cert.pem') }

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  lmtpPort = await freePort()
  door = await openSmtpDoor(desk, { smtpTls, lmtpPort })
  // With a second workspace a stranger's address is nobody's.
  await sql`insert into workspaces (id, name, language, zone, settings, config_revision, created_at)
    select 'wsp_other', name, language, zone, settings, config_revision, created_at from workspaces`.execute(
    desk.ctx.db,
  )
})
afterAll(async () => {
  await door.close()
  await desk.stop()
})

/** Speaks line by line; a line's answer ends with the line that has no dash after its code. */
async function dialogue(port: number, lines: string[]): Promise<string[]> {
  const socket: Socket = connect(port, '127.0.0.1')
  const answers = createInterface({ input: socket })[Symbol.asyncIterator]()
  const answer = async (): Promise<string> => {
    const { value } = (await answers.next()) as { value: string }
    return /^\d{3}-/.test(value) ? `${value}\n${await answer()}` : value
  }
  const said = [await answer()]
  for (const line of lines) {
    socket.write(`${line}\r\n`)
    said.push(await answer())
  }
  socket.destroy()
  return said
}

test('with a key and a certificate the SMTP door is encrypted (STARTTLS)', async () => {
  const transport = createTransport({
    host: '127.0.0.1',
    port: door.port,
    requireTLS: true,
    tls: { rejectUnauthorized: false },
  })
  const envelope = { from: 'tls@customer.example', to: ['help@acme.example'] }
  await transport.sendMail({ raw: letter({ from: 'tls@customer.example', text: 'Under cover' }), envelope })
  transport.close()
  await desk.settle()
  expect((await newestTicket(staff.program)).lastWords).toBe('Under cover')
})

test('without them it offers none, and mail comes in all the same', async () => {
  const plain = await openSmtpDoor(desk)
  const said = await dialogue(plain.port, ['EHLO x'])
  expect(said.at(-1)).not.toContain('STARTTLS')
  expect((await dialogue(door.port, ['EHLO x'])).at(-1)).toContain('STARTTLS')
  await plain.close()
})

test.each(['smtp', 'lmtp'] as const)('an address that nobody reads gets 550 at RCPT (%s)', async (kind) => {
  const hello = kind === 'smtp' ? 'EHLO x' : 'LHLO x'
  const lines = [
    hello,
    'MAIL FROM:<a@customer.example>',
    'RCPT TO:<nobody@elsewhere.example>',
    'RCPT TO:<help@acme.example>',
  ]
  const said = await dialogue(kind === 'smtp' ? door.port : lmtpPort, lines)
  expect(said.at(-2)).toMatch(/^550 5\.1\.1 /)
  expect(said.at(-1)).toMatch(/^250 /)
})

test('1.6 by LMTP each recipient has an answer of its own, when the mail is kept', async () => {
  await staff.owner('createMailbox', { body: { address: 'two@acme.example', inbound: { kind: 'smtp' } } })
  const mail = letter({ from: 'lmtp@customer.example', text: 'By LMTP' })
  const socket = connect(lmtpPort, '127.0.0.1')
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]()
  const next = async (): Promise<string> => {
    const { value } = (await lines.next()) as { value: string }
    return /^\d{3}-/.test(value) ? next() : value
  }
  await next()
  for (const line of [
    'LHLO x',
    'MAIL FROM:<lmtp@customer.example>',
    'RCPT TO:<help@acme.example>',
    'RCPT TO:<two@acme.example>',
    'DATA',
  ]) {
    socket.write(`${line}\r\n`)
    await next()
  }
  socket.write(`${mail}.\r\n`)
  expect([await next(), await next()]).toEqual([
    expect.stringMatching(/^250 /),
    expect.stringMatching(/^250 /),
  ])
  socket.destroy()
  await desk.settle()
  const ticket = await newestTicket(staff.program)
  expect(ticket).toMatchObject({ lastWords: 'By LMTP', contact: { email: 'lmtp@customer.example' } })
})
