import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANA, HELP, letter } from './fixtures/letter.ts'
import { openSmtpDoor, type SmtpDoorOfDesk } from './fixtures/smtp-door.ts'
import { allTickets, engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let door: SmtpDoorOfDesk
let staff: Staff

beforeAll(async () => {
  desk = await startDesk({ settings: { REDRESS_MAX_MAIL_MB: '1', REDRESS_MAX_RECIPIENTS: '5' } })
  staff = await engageStaff(desk)
  door = await openSmtpDoor(desk)
})
afterAll(async () => {
  await door.close()
  await desk.stop()
})

const newest = () => newestTicket(staff.program)
const count = async () => (await allTickets(staff.program)).length
const stored = async () => {
  const rows = await desk.ctx.db.selectFrom('inboundMails').select('id').execute()
  return rows.length
}

/** Speaks SMTP by hand: sends lines, gives the last answer. */
async function dialogue(lines: string[]): Promise<string[]> {
  const socket: Socket = connect(door.port, '127.0.0.1')
  const answers: string[] = []
  const answer = () =>
    new Promise<string>((resolve, reject) => {
      socket.once('data', (data) => resolve(String(data)))
      socket.once('close', () => resolve('closed'))
      socket.once('error', reject)
    })
  answers.push(await answer())
  for (const line of lines) {
    socket.write(`${line}\r\n`)
    answers.push(await answer())
  }
  socket.destroy()
  return answers
}

describe('1.6 what is refused is refused before it is accepted', () => {
  test('but a desk of one workspace takes whatever comes to its door', async () => {
    await staff.owner('createMailbox', {
      body: { address: 'second@acme.example', inbound: { kind: 'smtp' } },
    })
    const refused = door.send(letter(), { to: 'nobody@elsewhere.example' })
    // A desk of one workspace takes what comes to its door.
    await expect(refused).resolves.toBeUndefined()
  })

  test('a mail over the limit gets 552, and nothing of it is kept', async () => {
    const before = await stored()
    const large = letter({ text: 'x'.repeat(1_100_000) })
    await expect(door.send(large)).rejects.toMatchObject({ responseCode: 552 })
    expect(await stored()).toBe(before)
  })

  test('a mail that says beforehand that it is too large is refused at MAIL FROM', async () => {
    const answers = await dialogue(['EHLO x', `MAIL FROM:<${ANA}> SIZE=99999999`])
    expect(answers.at(-1)).toMatch(/^552 /)
  })

  test('more recipients than the limit get 452', async () => {
    const lines = Array.from({ length: 6 }, (_, i) => `RCPT TO:<help+${i}@acme.example>`)
    const answers = await dialogue(['EHLO x', `MAIL FROM:<${ANA}>`, ...lines])
    expect(answers.at(-1)).toMatch(/^452 /)
    expect(answers.at(-2)).toMatch(/^250 /)
  })

  test('a connection that breaks in the middle of a mail leaves nothing', async () => {
    const before = await stored()
    await dialogue(['EHLO x', `MAIL FROM:<${ANA}>`, `RCPT TO:<${HELP}>`, 'DATA'])
    await desk.settle()
    expect(await stored()).toBe(before)
  })
})

describe('1.6 what is accepted is never lost', () => {
  test('an empty mail is a ticket with the raw original and a reason', async () => {
    await door.send(' \r\n')
    const ticket = await newest()
    expect(ticket.contact.email).toBe(ANA)
    expect(ticket.messages).toHaveLength(1)
    const { items } = await staff.program('listEvents', { params: { id: ticket.id }, query: {} })
    const said = items.find((event) => event.type === 'mail.unreadable')
    expect(said?.sentence).toMatch(/.{10,}/)
    const row = await desk.ctx.db
      .selectFrom('messages')
      .select('rawBlob')
      .where('ticketId', '=', ticket.id)
      .executeTakeFirstOrThrow()
    expect(await desk.ctx.blobs.has(row.rawBlob!)).toBe(true)
  })

  test('bytes that are no mail are a ticket, too', async () => {
    const before = await count()
    await door.send(Buffer.from(Array.from({ length: 3_000 }, (_, i) => (i * 7919) % 251)))
    expect(await count()).toBe(before + 1)
  })

  test('a mail without a sender, subject or date is a ticket of its envelope’s sender', async () => {
    await door.send('Content-Type: text/plain\r\n\r\nPlease call me.\r\n', { from: 'eva@customer.example' })
    expect(await newest()).toMatchObject({
      contact: { email: 'eva@customer.example' },
      lastWords: 'Please call me.',
    })
  })

  test('trap 36 a mail that cannot be worked on becomes a ticket after its attempts, and those after it pass at once', async () => {
    const before = await count()
    const { acceptMail } = await import('#server/features/intake/index.ts')
    const raw = letter({ text: 'Poison' })
    const [poison] = await acceptMail(desk.ctx, Buffer.from(raw), { from: ANA, to: [HELP] }, 'smtp')
    // Its raw original is lost, as after a disk that was restored from an older copy.
    const { blob } = await desk.ctx.db
      .selectFrom('inboundMails')
      .select('blob')
      .where('id', '=', poison!)
      .executeTakeFirstOrThrow()
    rmSync(join(desk.ctx.config.dataFolder, 'blobs', blob.slice(0, 2), blob))
    await door.send(letter({ text: 'The next one' }))
    expect((await newest()).lastWords).toBe('The next one')
    await desk.pass(3_600_000)
    const row = await desk.ctx.db
      .selectFrom('inboundMails')
      .select(['state', 'reason', 'ticketId'])
      .where('id', '=', poison!)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ state: 'processed', reason: expect.stringContaining('ENOENT') })
    expect(row.ticketId).not.toBeNull()
    expect(await count()).toBe(before + 2)
    expect((await newest()).messages[0]).toMatchObject({ problem: 'not_worked', visibleText: '' })

    // The disk has it again, and an admin has what was given up tried once more.
    await desk.ctx.blobs.put(Buffer.from(raw))
    const [job] = (await staff.owner('listParkedJobs', {})).items
    await staff.owner('retryParkedJob', { params: { id: job!.id } })
    await desk.settle()
    const read = await newest()
    expect(read).toMatchObject({ subject: 'My invoice', lastWords: 'Poison' })
    expect(read.messages).toHaveLength(1)
    expect(read.messages[0]).toMatchObject({ problem: null, visibleText: 'Poison', hasOriginal: true })
    expect(await count()).toBe(before + 2)
  })

  test('handed in by a program, it is the same ticket (1.1)', async () => {
    const raw = letter({ from: 'push@customer.example', text: 'By push' })
    const { secret } = await staff.owner('createApiKey', { body: { name: 'provider', role: 'agent' } })
    const answer = await fetch(`${desk.base}/v1/mailboxes/${staff.mailboxId}/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'message/rfc822' },
      body: raw,
    })
    expect(answer.status).toBe(202)
    await desk.settle()
    expect(await newest()).toMatchObject({ lastWords: 'By push', channel: 'email' })
  })

  test('to an address with a token or in capitals it reaches its mailbox', async () => {
    await door.send(letter({ text: 'Capitals', from: 'caps@customer.example' }), {
      to: 'HELP+anything@ACME.example',
    })
    expect(await newest()).toMatchObject({ lastWords: 'Capitals', mailbox: { address: HELP } })
  })
})

describe('1.4 what a reply says', () => {
  test('stands apart from what it quotes; the whole and the raw are kept', async () => {
    const quoted =
      'Done, thank you.\n\nOn Mon, 2 Mar 2026 at 10:00, Acme <help@acme.example> wrote:\n> Is it fixed?\n> Noor'
    await door.send(letter({ from: 'quote@customer.example', text: quoted }))
    const [message] = (await newest()).messages
    expect(message!.visibleText).toBe('Done, thank you.')
    expect(message!.text).toContain('> Is it fixed?')
  })

  test('trap 40 files and inline images are kept and can be fetched again', async () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const part = (head: string, body: string) => `--b\r\n${head}\r\n\r\n${body}\r\n`
    const body = [
      part('Content-Type: text/html; charset=utf-8', '<p>See <img src="cid:pic@x"></p>'),
      part(
        'Content-Type: image/png; name="pic.png"\r\nContent-ID: <pic@x>\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: inline',
        png,
      ),
      part(
        'Content-Type: application/pdf; name="bill.pdf"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="bill.pdf"',
        'JVBERi0xLjQK',
      ),
    ].join('')
    await door.send(
      letter({
        from: 'files@customer.example',
        text: `${body}--b--`,
        headers: { 'Content-Type': 'multipart/related; boundary=b' },
      }),
    )
    const [message] = (await newest()).messages
    const byName = new Map(message!.attachments.map((file) => [file.name, file]))
    expect([...byName.keys()].sort()).toEqual(['bill.pdf', 'pic.png'])
    expect(byName.get('pic.png')!.contentId).toContain('pic@x')
    const bytes = await desk.ctx.blobs.get(byName.get('bill.pdf')!.blob)
    expect(bytes.toString()).toBe('%PDF-1.4\n')
  })

  test('trap 37 a text in Japanese, Vietnamese or Cyrillic charsets is read as it was written', async () => {
    const cases: [string, string, Buffer][] = [
      ['koi8-r', 'Привет', Buffer.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4])],
      ['iso-2022-jp', 'テスト', Buffer.from('\u001b$B%F%9%H\u001b(B', 'latin1')],
      ['windows-1258', 'Chào', Buffer.from([0x43, 0x68, 0xe0, 0x6f])],
    ]
    for (const [charset, text, bytes] of cases) {
      const raw = letter({
        from: `${charset}@customer.example`,
        headers: { 'Content-Type': `text/plain; charset=${charset}` },
        text: 'BODY',
      })
      const [head] = raw.split('BODY')
      await door.send(Buffer.concat([Buffer.from(head!), bytes, Buffer.from('\r\n')]))
      expect((await newest()).messages[0]!.visibleText).toBe(text)
    }
  })
})
