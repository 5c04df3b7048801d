import { createTransport } from 'nodemailer'
import { afterEach, expect, test } from 'vitest'
import { makeLogCatcher } from '../../../test/log-catcher.ts'
import { startMailCatcher } from '../../../test/mail-catcher.ts'
import { Problem } from '../problem.ts'
import { openMailRoute, type OutgoingMail } from './send.ts'
import { startSmtpDoor, type SmtpDoor, type SmtpDoorOptions } from './smtp-door.ts'

let door: SmtpDoor
afterEach(() => door.close())

type Kept = { raw: string; from: string | null; to: string[] }
async function open(
  how: Partial<SmtpDoorOptions> = {},
): Promise<{ kept: Kept[]; send: (to: string[], text?: string) => Promise<unknown> }> {
  const kept: Kept[] = []
  door = await startSmtpDoor({
    host: '127.0.0.1',
    port: 0,
    maxBytes: 20_000,
    maxRecipients: 2,
    log: makeLogCatcher(),
    knows: async (recipient) => recipient.endsWith('@acme.example'),
    hasRoom: async () => true,
    onMail: async (raw, envelope) => void kept.push({ raw: raw.toString(), ...envelope }),
    ...how,
  })
  const transport = createTransport({ host: '127.0.0.1', port: door.port })
  const send = (to: string[], text = 'Where is it?') =>
    transport.sendMail({ envelope: { from: 'c@x.example', to }, raw: `Subject: Parcel\r\n\r\n${text}\r\n` })
  return { kept, send }
}

test('1.6 the sender is told "taken" only when the mail is kept', async () => {
  let isKept = false
  const { send } = await open({
    onMail: async () => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      isKept = true
    },
  })
  await send(['support@acme.example'])
  expect(isKept).toBe(true)
})

test('a mail comes in raw, with the envelope that is not in its headers', async () => {
  const { kept, send } = await open()
  await send(['support@acme.example', 'sales@acme.example'])
  expect(kept).toEqual([
    {
      raw: 'Subject: Parcel\r\n\r\nWhere is it?\r\n',
      from: 'c@x.example',
      to: ['support@acme.example', 'sales@acme.example'],
      client: '127.0.0.1',
      helo: expect.any(String),
    },
  ])
})

test('it relays nothing: mail for somebody else is refused before it is sent', async () => {
  const { kept, send } = await open()
  await expect(send(['victim@elsewhere.example'])).rejects.toMatchObject({
    responseCode: 550,
    command: 'RCPT TO',
  })
  expect(kept).toEqual([])
})

test('what is too large, or for too many, is refused cleanly', async () => {
  const { kept, send } = await open()
  await expect(send(['support@acme.example'], 'x'.repeat(30_000))).rejects.toMatchObject({
    responseCode: 552,
  })
  await expect(send(['a@acme.example', 'b@acme.example', 'c@acme.example'])).resolves.toMatchObject({
    rejected: ['c@acme.example'],
  })
  expect(kept.length).toBe(1)
})

test('a full disk refuses for now, at the door and at the last moment', async () => {
  const full = await open({ hasRoom: async () => false })
  await expect(full.send(['support@acme.example'])).rejects.toMatchObject({ responseCode: 452 })
  await door.close()
  const late = await open({ onMail: async () => Promise.reject(new Problem('storage_full')) })
  await expect(late.send(['support@acme.example'])).rejects.toMatchObject({ responseCode: 452 })
})

test('when keeping fails the sender keeps the mail and tries again', async () => {
  const { send } = await open({ onMail: async () => Promise.reject(new Error('database gone')) })
  await expect(send(['support@acme.example'])).rejects.toMatchObject({ responseCode: 451 })
})

const outgoing: OutgoingMail = {
  messageId: '<out_1@acme.example>',
  from: { name: 'Acme', address: 'support@acme.example' },
  to: [{ name: 'C', address: 'c@x.example' }],
  subject: 'Your parcel',
  text: 'It is on its way.',
  inReplyTo: '<1@x.example>',
  references: ['<0@x.example>', '<1@x.example>'],
  automatic: true,
}

test('a mail goes out threaded and says when no person wrote it', async () => {
  await open()
  const catcher = await startMailCatcher()
  const route = openMailRoute({ url: catcher.url })
  await route.send(outgoing)
  const [mail] = catcher.mails
  expect(mail).toMatchObject({
    messageId: '<out_1@acme.example>',
    inReplyTo: '<1@x.example>',
    subject: 'Your parcel',
  })
  expect(mail!.headers.get('auto-submitted')).toBe('auto-generated')
  catcher.refuse('c@x.example', 550)
  await expect(route.send(outgoing)).rejects.toMatchObject({ permanent: true })
  catcher.refuse('c@x.example', 451)
  await expect(route.send(outgoing)).rejects.toMatchObject({ permanent: false })
  route.close()
  await catcher.close()
})
