import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, minute } from '#core/time/instant.ts'
import { processMailQueue } from '#server/features/intake/index.ts'
import { bounceOf, HELP, letter, type Letter } from './fixtures/letter.ts'
import { allTickets, engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

const SALES = 'sales@acme.example'
let desk: TestDesk
let staff: Staff
let customers = 0

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  await staff.owner('createMailbox', { body: { address: SALES, inbound: { kind: 'smtp' } } })
})
afterAll(() => desk.stop())

const someone = () => `person-${++customers}@customer.example`
const receive = (raw: string, from: string | null, to: string | string[] = HELP) =>
  desk.receive(raw, { from, to: [to].flat() })
const write = (draft: Letter & { from: string }) => letter({ at: nowText(), ...draft })
const nowText = () => new Date(desk.clock.now()).toISOString()
const read = (id: string) => staff.program('readTicket', { params: { id } })
const newest = () => newestTicket(staff.program)
const ticketsOf = async (email: string) => {
  const rows = await allTickets(staff.program)
  const full = await Promise.all(rows.map((row) => read(row.id)))
  return full.filter((ticket) => ticket.contact.email === email)
}

/** A ticket that one of us owns and has answered. */
async function conversation() {
  const from = someone()
  await receive(write({ from, text: 'My invoice is wrong.' }), from)
  const { id } = await newest()
  await staff.noor.call('updateTicket', { params: { id }, body: { ownerId: staff.noor.id } })
  await staff.noor.call('sendMessage', {
    params: { id },
    body: { direction: 'outbound', text: 'It is corrected.', status: 'resolved' },
  })
  await desk.pass(minute)
  const sent = desk.mail.mails.findLast((mail) => mail.envelopeTo.includes(from))!
  return { from, id, sent: sent.messageId!, replyTo: sent.replyTo!.value[0]!.address! }
}

describe('1.3 the same mail is one message', () => {
  test('delivered twice', async () => {
    const from = someone()
    const raw = write({ from, text: 'Once' })
    await receive(raw, from)
    await receive(raw, from)
    const [ticket, ...more] = await ticketsOf(from)
    expect(more).toHaveLength(0)
    expect(ticket!.messages).toHaveLength(1)
  })

  test('trap 31 to two of our mailboxes, in one envelope and in two, with other transport headers', async () => {
    const from = someone()
    const raw = write({ from, to: `${HELP}>, <${SALES}`, text: 'To both' })
    await receive(raw, from, [HELP, SALES])
    await receive(
      `Received: from elsewhere by mx.acme.example; ${new Date(0).toUTCString()}\r\n${raw}`,
      from,
      SALES,
    )
    const [ticket, ...more] = await ticketsOf(from)
    expect(more).toHaveLength(0)
    expect(ticket!.messages).toHaveLength(1)
  })

  test('trap 30 worked on by several at once', async () => {
    const from = someone()
    const raw = Buffer.from(write({ from, text: 'At once' }))
    const { acceptMail } = await import('#server/features/intake/index.ts')
    const ids = await Promise.all(
      [1, 2, 3].map(() => acceptMail(desk.ctx, raw, { from, to: [HELP] }, 'smtp')),
    )
    const { workspaceId } = await desk.ctx.db
      .selectFrom('inboundMails')
      .select('workspaceId')
      .executeTakeFirstOrThrow()
    const jobs = [...ids, ...ids].map(([id], i) => ({
      workspaceId,
      id: `job_${i}`,
      queue: 'mail.process',
      data: { workspaceId, id },
      attempts: 1,
    }))
    await Promise.all(jobs.map((job) => processMailQueue.run(desk.ctx, job)))
    await desk.settle()
    const [ticket, ...more] = await ticketsOf(from)
    expect(more).toHaveLength(0)
    expect(ticket!.messages).toHaveLength(1)
  })

  test('two strangers’ first mails of one address at once are two tickets of one contact', async () => {
    const from = someone()
    const { acceptMail } = await import('#server/features/intake/index.ts')
    const ids = await Promise.all(
      ['one', 'two', 'three'].map((text) =>
        acceptMail(desk.ctx, Buffer.from(write({ from, text })), { from, to: [HELP] }, 'smtp'),
      ),
    )
    const { workspaceId } = await desk.ctx.db
      .selectFrom('workspaces')
      .select('id as workspaceId')
      .executeTakeFirstOrThrow()
    await Promise.all(
      ids.map(([id], i) =>
        processMailQueue.run(desk.ctx, {
          workspaceId,
          id: `job_${i}`,
          queue: 'mail.process',
          data: { workspaceId, id },
          attempts: 1,
        }),
      ),
    )
    await desk.settle()
    const tickets = await ticketsOf(from)
    expect(tickets).toHaveLength(3)
    expect(new Set(tickets.map((ticket) => ticket.contact.id)).size).toBe(1)
  })

  test('but two different mails with one Message-ID are two (trap 29)', async () => {
    const from = someone()
    const messageId = `<always-the-same@${from.split('@')[0]}.example>`
    await receive(write({ from, messageId, text: 'First matter' }), from)
    await receive(write({ from, messageId, text: 'Second matter' }), from)
    const words = (await ticketsOf(from)).flatMap((ticket) => ticket.messages.map((one) => one.visibleText))
    expect(words.sort()).toEqual(['First matter', 'Second matter'])
  })

  test('and mails without a Message-ID are kept apart by what they say (trap 29)', async () => {
    const from = someone()
    const bare = (text: string) => write({ from, text, headers: { 'Message-ID': null } })
    await receive(bare('one'), from)
    await receive(bare('two'), from)
    await receive(bare('two'), from)
    expect(await ticketsOf(from)).toHaveLength(2)
  })
})

describe('1.3 automatic mail', () => {
  const away = (it: { from: string; sent: string }) =>
    write({
      from: it.from,
      inReplyTo: it.sent,
      subject: 'Automatic reply: My invoice',
      text: 'I am out of the office until Monday.',
      headers: { 'Auto-Submitted': 'auto-replied' },
    })

  test('trap 35 an absence notice is filed and marked; it reopens nothing and is answered by nothing', async () => {
    const it = await conversation()
    const sentTo = () => desk.mail.mails.filter(({ envelopeTo }) => envelopeTo.includes(it.from)).length
    const sentBefore = sentTo()
    await receive(away(it), it.from)
    await desk.pass(minute)
    const after = await read(it.id)
    expect(after.status).toBe('resolved')
    expect(after.messages.at(-1)).toMatchObject({ automatic: true, direction: 'inbound' })
    expect(sentTo()).toBe(sentBefore)
  })

  test('trap 11 it starts no clock and leaves the customer’s open question open', async () => {
    const it = await conversation()
    await receive(write({ from: it.from, inReplyTo: it.sent, text: 'It is still wrong.' }), it.from)
    const before = (await read(it.id)).clocks.map(({ kind, state }) => ({ kind, state }))
    await receive(away(it), it.from)
    expect((await read(it.id)).clocks.map(({ kind, state }) => ({ kind, state }))).toEqual(before)
  })

  test('as the first mail of somebody it becomes a ticket without clocks, so that nothing is lost (1.6)', async () => {
    const from = `newsletter-${++customers}@shop.example`
    await receive(
      write({
        from,
        subject: 'Our offers',
        text: 'Buy now',
        headers: { 'List-Id': '<offers.shop.example>', Precedence: 'bulk' },
      }),
      from,
    )
    const [ticket] = await ticketsOf(from)
    expect(ticket!.clocks).toEqual([])
    expect(ticket!.messages[0]!.automatic).toBe(true)
  })

  test('a bounce shows on the message that bounced, reopens the ticket and tells its owner', async () => {
    const it = await conversation()
    await receive(bounceOf(it.sent, it.from), null)
    const after = await read(it.id)
    expect(after.status).toBe('open')
    const ours = after.messages.find((one) => one.direction === 'outbound')!
    expect(ours).toMatchObject({ delivery: 'bounced' })
    expect(ours.deliveryError).toContain('no such user here')
    const { items } = await staff.noor.call('listNotifications', {})
    expect(items.filter((one) => one.kind === 'message_failed' && one.ticketId === it.id)).toHaveLength(1)
    expect(await ticketsOf('mailer-daemon@mx.customer.example')).toHaveLength(0)
  })

  test('a bounce of somebody else’s mail touches nothing of ours', async () => {
    const it = await conversation()
    await receive(bounceOf('<never-sent@acme.example>', it.from), null)
    expect((await read(it.id)).status).toBe('resolved')
  })
})

describe('1.3 our own mail (trap 31)', () => {
  test('what we sent and comes back is known, and nothing new', async () => {
    const it = await conversation()
    const before = (await allTickets(staff.program)).length
    await receive(write({ from: HELP, messageId: it.sent, text: 'It is corrected.' }), HELP)
    expect((await allTickets(staff.program)).length).toBe(before)
    expect((await read(it.id)).messages).toHaveLength(2)
  })

  test('what comes from our own address is filed as automatic', async () => {
    await receive(write({ from: HELP, name: 'Acme', subject: 'Backup done', text: 'ok' }), HELP)
    const ticket = await newest()
    expect(ticket.messages[0]!.automatic).toBe(true)
    expect(ticket.clocks).toEqual([])
  })

  test('what a form of our own site sends is the customer’s, whom it names in Reply-To', async () => {
    const from = someone()
    await receive(
      write({
        from: HELP,
        name: 'Acme',
        subject: 'Question from the site',
        text: 'Can I change my delivery address?',
        headers: { 'Reply-To': `Eva <${from}>` },
      }),
      HELP,
    )
    const [ticket] = await ticketsOf(from)
    expect(ticket).toMatchObject({ contact: { name: 'Eva', email: from } })
    expect(ticket!.messages[0]!.automatic).toBe(false)
    expect(ticket!.clocks.length).toBeGreaterThan(0)
  })

  test('trap 35 two desks that answer each other stop by themselves', async () => {
    const other = 'service@other-desk.example'
    await receive(write({ from: other, name: 'Other desk', text: 'We got your order.' }), other)
    const { id } = await newest()
    let answered = 0
    for (let round = 0; round < 5; round++) {
      await desk.pass(day)
      const mails = desk.mail.mails.filter((mail) => mail.envelopeTo.includes(other)).slice(answered)
      answered += mails.length
      for (const mail of mails) {
        await receive(
          write({
            from: other,
            inReplyTo: mail.messageId!,
            subject: `Re: ${mail.subject}`,
            text: `We have received your message (${round}) and will answer soon.`,
          }),
          other,
        )
      }
    }
    // Nothing automatic of ours is an answer to a mail: only the escalations of the passing days tell them something.
    const told = (await read(id)).messages.filter((one) => one.direction === 'outbound')
    expect(told.length).toBeLessThanOrEqual(5)
  })
})

describe('4.4 the time of a mail', () => {
  test('trap 19 clocks count from when it was written, not from when it was fetched', async () => {
    const from = someone()
    const written = new Date(desk.clock.now() - 3 * 3_600_000).toISOString()
    await receive(write({ from, at: written, text: 'Hours ago' }), from)
    const [ticket] = await ticketsOf(from)
    expect(Date.parse(ticket!.messages[0]!.at)).toBe(Date.parse(written))
    expect(Date.parse(ticket!.clocks[0]!.startedAt)).toBe(Date.parse(written))
  })

  test('a date in the future or of another year is not believed', async () => {
    for (const at of ['2031-01-01T00:00:00Z', '1999-01-01T00:00:00Z']) {
      const from = someone()
      await receive(write({ from, at, text: 'Odd clock' }), from)
      const [ticket] = await ticketsOf(from)
      expect(Date.parse(ticket!.messages[0]!.at)).toBe(desk.clock.now())
    }
  })
})
