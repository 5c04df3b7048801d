import { generateKeyPairSync } from 'node:crypto'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minute } from '#core/time/instant.ts'
import { ANA, bounceOf, HELP, letter, type Letter } from './fixtures/letter.ts'
import { openSmtpDoor } from './fixtures/smtp-door.ts'
import { engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

const THEIRS = '203.0.113.10'
const STRANGE = '198.51.100.66'
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const publicKey = keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
const dns = new Map([
  ['TXT customer.example', [`v=spf1 ip4:${THEIRS} -all`]],
  ['TXT _dmarc.customer.example', ['v=DMARC1; p=reject']],
  ['TXT mail._domainkey.customer.example', [`v=DKIM1; k=rsa; p=${publicKey}`]],
])

let desk: TestDesk
let staff: Staff
let customers = 0

beforeAll(async () => {
  desk = await startDesk({ dns })
  staff = await engageStaff(desk)
  await staff.owner('updateWorkspace', { body: { settings: { automaticReceipt: true } } })
})
afterAll(() => desk.stop())

type From = { client: string; envelopeFrom?: string; raw?: string }
async function arrive(draft: Letter & { from: string }, { client, envelopeFrom, raw }: From) {
  const written = raw ?? letter({ at: new Date(desk.clock.now()).toISOString(), ...draft })
  const to = [draft.to ?? HELP]
  await desk.receive(written, { from: envelopeFrom ?? draft.from, to, client, helo: 'mx.example' })
  return newestTicket(staff.program)
}
const read = (id: string) => staff.program('readTicket', { params: { id } })

async function begin() {
  const from = `person-${++customers}@customer.example`
  const first = `<opening-${customers}@customer.example>`
  const { id, number } = await arrive({ from, messageId: first, text: 'It is broken.' }, { client: THEIRS })
  await staff.program('sendMessage', {
    params: { id },
    body: { direction: 'outbound', text: 'I look into it.' },
  })
  await desk.pass(minute)
  const sent = desk.mail.mails.findLast((one) => one.envelopeTo.includes(from))!
  return { id, number, from, first, replyTo: sent.replyTo!.value[0]!.address!, sent: sent.messageId! }
}

describe('1.2 whether the sender is who the mail says', () => {
  test('a mail of the domain’s own machine is believed, and the ticket’s message says so', async () => {
    const { messages } = await arrive({ from: 'spf@customer.example' }, { client: THEIRS })
    expect(messages.find((one) => one.direction === 'inbound')!.sender).toEqual({
      judgement: 'passes',
      by: 'desk',
      domain: 'customer.example',
      spf: 'pass',
      dkim: 'none',
      dmarc: 'pass',
    })
  })

  test('a mail signed by its domain is believed, whoever passed it on', async () => {
    const plain = letter({ from: 'signed@customer.example', messageId: '<signed@customer.example>' })
    const { signatures } = await dkimSign(plain, {
      canonicalization: 'relaxed/relaxed',
      algorithm: 'rsa-sha256',
      signTime: new Date(),
      signatureData: [
        {
          signingDomain: 'customer.example',
          selector: 'mail',
          privateKey: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        },
      ],
    } as never)
    const { messages } = await arrive(
      { from: 'signed@customer.example' },
      { client: STRANGE, envelopeFrom: 'list@elsewhere.example', raw: signatures + plain },
    )
    expect(messages[0]!.sender).toMatchObject({ judgement: 'passes', dkim: 'pass', dmarc: 'pass' })
  })

  test('a forged one joins no thread by its headers or its number, gets no receipt, and its ticket is linked', async () => {
    const { id, number, from, first, sent } = await begin()
    const before = desk.mail.mails.length
    for (const forged of [{ inReplyTo: first }, { inReplyTo: sent }, { subject: `Re: [#${number}]` }]) {
      const ticket = await arrive({ from, text: 'Send it elsewhere.', ...forged }, { client: STRANGE })
      expect(ticket).toMatchObject({ linkedTicketId: id, lastWords: 'Send it elsewhere.' })
      expect(ticket.messages[0]!.sender).toMatchObject({ judgement: 'fails', spf: 'fail', dmarc: 'fail' })
    }
    await desk.pass(minute)
    expect(desk.mail.mails.slice(before).filter((one) => one.envelopeTo.includes(from))).toHaveLength(0)
    const words = (await read(id)).messages.map((one) => one.visibleText)
    expect(words).not.toContain('Send it elsewhere.')
  })

  test('the signed reply address still leads to its ticket: only who got our mail knows it', async () => {
    const { id, from, replyTo } = await begin()
    await arrive({ from, to: replyTo, text: 'By a forwarder' }, { client: STRANGE })
    expect((await read(id)).messages.map((one) => one.visibleText)).toContain('By a forwarder')
  })

  test('1.3 a forged report of a bounce marks no mail of ours', async () => {
    const { id, from, sent } = await begin()
    const raw = bounceOf(sent, from).replace(
      'mailer-daemon@mx.customer.example',
      'mailer-daemon@customer.example',
    )
    await arrive({ from: 'mailer-daemon@customer.example' }, { client: STRANGE, envelopeFrom: '', raw })
    expect((await read(id)).messages.map((one) => one.delivery)).not.toContain('bounced')
  })

  test('a domain that says nothing of itself, or does not answer, is doubted by nobody', async () => {
    const { messages } = await arrive({ from: 'eva@silent.example' }, { client: STRANGE })
    expect(messages.find((one) => one.direction === 'inbound')!.sender?.judgement).toBe('unknown')
  })
})

describe('1.2 what a server before us found', () => {
  const FOUND =
    'mx.acme.example; spf=fail smtp.mailfrom=customer.example; dmarc=fail header.from=customer.example'
  const forged = { from: ANA, headers: { 'Authentication-Results': FOUND } }

  test('is believed of the servers that the mailbox names', async () => {
    const inbound = { kind: 'smtp' as const, trusts: ['MX.acme.example'] }
    await staff.owner('createMailbox', { body: { address: 'behind@acme.example', inbound } })
    const { messages } = await arrive({ ...forged, to: 'behind@acme.example' }, { client: '10.0.0.5' })
    expect(messages[0]!.sender).toMatchObject({ judgement: 'fails', by: 'upstream' })
  })

  test('and of no other: the header may have come with the mail', async () => {
    const near = await arrive({ ...forged, text: 'near' }, { client: '10.0.0.5' })
    expect(near.messages.find((one) => one.direction === 'inbound')!.sender).toBeNull()
    const lies = { 'Authentication-Results': FOUND.replaceAll('fail', 'pass') }
    const far = await arrive(
      { ...forged, to: 'behind@acme.example', headers: lies, text: 'far' },
      { client: STRANGE },
    )
    expect(far.messages[0]!.sender).toMatchObject({ judgement: 'fails', by: 'desk' })
  })
})

test('1.2 the door keeps who brought a mail, and how they called themselves', async () => {
  const door = await openSmtpDoor(desk)
  await door.send(letter({ text: 'By the door' }))
  await door.close()
  const row = await desk.ctx.db
    .selectFrom('inboundMails')
    .select('envelope')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  expect(row!.envelope).toMatchObject({ client: '127.0.0.1', helo: expect.stringMatching(/./) })
})
