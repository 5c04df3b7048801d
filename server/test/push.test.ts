import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANA, letter } from './fixtures/letter.ts'
import { allTickets, engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let staff: Staff
let key: string

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  key = (await staff.owner('createApiKey', { body: { name: 'provider', role: 'agent' } })).secret
})
afterAll(() => desk.stop())

async function push(body: BodyInit, headers: Record<string, string> = {}) {
  const answer = await fetch(`${desk.base}/v1/mailboxes/${staff.mailboxId}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, ...headers },
    body,
  })
  await desk.settle()
  return answer
}

function form(fields: Record<string, string | [string, string, string]>): FormData {
  const made = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') made.set(name, value)
    else made.set(name, new Blob([value[2]], { type: value[1] }), value[0])
  }
  return made
}

const first = async () => (await newestTicket(staff.program)).messages[0]!
const rawOf = async (id: string) => {
  const answer = await fetch(`${desk.base}/v1/messages/${id}/raw`, {
    headers: { authorization: `Bearer ${key}` },
  })
  return answer.text()
}

describe('1.1 mail that providers push becomes a ticket', () => {
  test('SendGrid, parsed: words, HTML, file and picture', async () => {
    const answer = await push(
      form({
        headers: `Message-ID: <sg-1@customer.example>\nDate: Mon, 2 Mar 2026 08:59:00 +0000\nFrom: Ana Ruiz <${ANA}>\nX-Mailer: Post\n  folded`,
        from: `Ana Ruiz <${ANA}>`,
        to: 'help@acme.example',
        subject: 'Grüße — SendGrid',
        text: 'The words of the mail',
        html: '<p>The words of the mail <img src="cid:pic@x"></p>',
        envelope: JSON.stringify({ to: ['help@acme.example'], from: ANA }),
        attachments: '2',
        'attachment-info': JSON.stringify({ attachment2: { filename: 'p.png', 'content-id': 'pic@x' } }),
        attachment1: ['bill.csv', 'text/csv', 'a;b'],
        attachment2: ['p.png', 'image/png', 'png'],
      }),
    )
    expect(answer.status).toBe(202)
    const ticket = await newestTicket(staff.program)
    expect(ticket.subject).toBe('Grüße — SendGrid')
    expect(ticket.contact).toMatchObject({ name: 'Ana Ruiz', email: ANA })
    const message = ticket.messages[0]!
    expect(message.visibleText).toContain('The words of the mail')
    expect(message.at).toBe('2026-03-02T08:59:00Z')
    expect(message.attachments.map(({ name }) => name).sort()).toEqual(['bill.csv', 'p.png'])
    expect(message.attachments.find(({ name }) => name === 'p.png')?.contentId).toContain('pic@x')
    expect(await rawOf(message.id)).toMatch(/^X-Redress-Composed: sendgrid\r$/m)
  })

  test('1.4 SendGrid and Mailgun, raw: the original is kept as it was', async () => {
    const one = letter({ subject: 'Raw by SendGrid' })
    await push(form({ email: one, envelope: JSON.stringify({ to: [], from: ANA }), to: 'x', from: ANA }))
    expect(await rawOf((await first()).id)).toBe(one)
    const two = letter({ subject: 'Raw by Mailgun' })
    await push(new URLSearchParams({ 'body-mime': two, sender: ANA, recipient: 'help@acme.example' }))
    expect((await newestTicket(staff.program)).subject).toBe('Raw by Mailgun')
    expect(await rawOf((await first()).id)).toBe(two)
  })

  test('Mailgun, parsed: headers decide what is automatic (1.3)', async () => {
    await push(
      form({
        sender: ANA,
        from: `Ana <${ANA}>`,
        recipient: 'help@acme.example',
        subject: 'Out of office',
        'body-plain': 'I am away',
        'message-headers': JSON.stringify([
          ['Message-Id', '<mg-2@customer.example>'],
          ['Auto-Submitted', 'auto-replied'],
        ]),
      }),
    )
    expect(await first()).toMatchObject({ automatic: true, text: expect.stringContaining('I am away') })
  })

  test('Postmark: words and file, threaded by its headers (1.2)', async () => {
    const body = (more: object) =>
      JSON.stringify({
        From: `Ana Ruiz <${ANA}>`,
        To: 'help@acme.example',
        Subject: 'By Postmark',
        Date: 'Mon, 2 Mar 2026 09:00:00 +0000',
        TextBody: 'My kettle is broken',
        HtmlBody: '',
        ...more,
      })
    const json = { 'content-type': 'application/json' }
    await push(
      body({
        Headers: [{ Name: 'Message-ID', Value: '<pm-1@customer.example>' }],
        Attachments: [
          { Name: 'a.txt', Content: Buffer.from('kettle').toString('base64'), ContentType: 'text/plain' },
        ],
      }),
      json,
    )
    expect((await first()).attachments).toMatchObject([{ name: 'a.txt', size: 6 }])
    await push(
      body({
        TextBody: 'Still broken',
        Headers: [
          { Name: 'Message-ID', Value: '<pm-2@customer.example>' },
          { Name: 'In-Reply-To', Value: '<pm-1@customer.example>' },
        ],
      }),
      json,
    )
    expect((await newestTicket(staff.program)).messages).toHaveLength(2)
    await push(body({ RawEmail: letter({ subject: 'Raw by Postmark' }) }), json)
    expect((await newestTicket(staff.program)).subject).toBe('Raw by Postmark')
  })
})

describe('trap 40 what is not understood is refused, never swallowed', () => {
  test('an empty form, broken JSON and nothing at all', async () => {
    const before = (await allTickets(staff.program)).length
    const json = { 'content-type': 'application/json' }
    expect((await push(form({ hello: 'x' }))).status).toBe(422)
    expect((await push('{}', json)).status).toBe(422)
    expect((await push('{"From', json)).status).toBe(400)
    expect((await push('no form', { 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(422)
    expect((await push('', { 'content-type': 'message/rfc822' })).status).toBe(422)
    expect((await allTickets(staff.program)).length).toBe(before)
  })

  test('1.3 the same hand-over twice is one message, with a Message-ID or without', async () => {
    const body = JSON.stringify({ From: ANA, Subject: 'Twice', TextBody: 'Once' })
    await push(body, { 'content-type': 'application/json' })
    const before = (await allTickets(staff.program)).length
    await push(body, { 'content-type': 'application/json' })
    expect((await allTickets(staff.program)).length).toBe(before)
  })

  test('the key may stand in the address, as providers need it, and a wrong one is refused', async () => {
    const basic = (secret: string) => ({
      authorization: `Basic ${Buffer.from(`desk:${secret}`).toString('base64')}`,
      'content-type': 'message/rfc822',
    })
    expect((await push(letter(), basic(key))).status).toBe(202)
    expect((await push(letter(), basic('x'.repeat(40)))).status).toBe(401)
  })
})
