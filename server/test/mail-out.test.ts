import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Output } from '#contracts/client.ts'
import { day, hour, minute, second } from '#core/time/instant.ts'
import { HELP, letter } from './fixtures/letter.ts'
import { engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let staff: Staff
let customers = 0

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
})
afterAll(() => desk.stop())

/** A ticket of Noor's, from a customer nobody knew. */
async function begin() {
  const from = `out-${++customers}@customer.example`
  await desk.receive(
    letter({ from, text: 'My invoice is wrong.', at: new Date(desk.clock.now()).toISOString() }),
    { from, to: [HELP] },
  )
  const { id } = await newestTicket(staff.program)
  await staff.noor.call('updateTicket', { params: { id }, body: { ownerId: staff.noor.id } })
  return { id, from, mails: () => desk.mail.mails.filter((mail) => mail.envelopeTo.includes(from)) }
}
const say = (id: string, more: object = {}) =>
  staff.noor.call('sendMessage', {
    params: { id },
    body: { direction: 'outbound', text: 'It is corrected.', ...more },
  })
const read = (id: string) => staff.noor.call('readTicket', { params: { id } })
const ours = async (id: string) => (await read(id)).messages.findLast((one) => one.direction === 'outbound')!
const told = async (id: string) =>
  (await staff.noor.call('listNotifications', {})).items.filter((one) => one.ticketId === id)

describe('what leaves', () => {
  test('carries text and HTML, the signature of its mailbox, files, and the Message-ID of its row', async () => {
    const { id, mails } = await begin()
    const { secret } = await staff.owner('createApiKey', { body: { name: 'shop', role: 'agent' } })
    const uploaded = await fetch(`${desk.base}/v1/files?name=invoice.pdf&type=application/pdf`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/octet-stream' },
      body: '%PDF-1.4 corrected',
    })
    const { name, contentType, blob, size } = (await uploaded.json()) as Output<'uploadFile'>
    await desk.program(secret)('sendMessage', {
      params: { id },
      body: {
        direction: 'outbound',
        text: 'It is corrected.',
        html: '<p>It is <b>corrected</b>.</p>',
        attachments: [{ name, contentType, blob, size }],
      },
    })
    await desk.pass(minute)
    const [mail] = mails()
    expect(mail!.text).toMatch(/It is corrected\.\n\n-- \nAcme Service/)
    expect(mail!.html).toContain('<b>corrected</b>')
    expect(mail!.attachments).toMatchObject([{ filename: 'invoice.pdf' }])
    expect(mail!.attachments[0]!.content.toString()).toBe('%PDF-1.4 corrected')
    const row = await desk.ctx.db
      .selectFrom('outgoingMails')
      .select(['id', 'state'])
      .where('ticketId', '=', id)
      .executeTakeFirstOrThrow()
    expect(mail!.messageId).toBe(`<${row.id}@acme.example>`)
    expect(row.state).toBe('sent')
    expect((await ours(id)).delivery).toBe('sent')
  })

  test('answers the customer’s last mail and names the chain before it, oldest first (1.2)', async () => {
    const { id, from, mails } = await begin()
    await say(id)
    await desk.pass(minute)
    const [first] = mails()
    const second = `<second-${customers}@customer.example>`
    await desk.receive(
      letter({ from, messageId: second, inReplyTo: first!.messageId!, text: 'And page two?' }),
      { from, to: [HELP] },
    )
    await say(id, { text: 'Page two, too.' })
    await desk.pass(minute)
    const mail = mails().at(-1)!
    expect(mail.inReplyTo).toBe(second)
    const chain = [mail.references].flat()
    expect(chain.indexOf(first!.messageId!)).toBeLessThan(chain.indexOf(second))
    expect(chain.at(-1)).toBe(second)
  })

  test('trap 26 a note never leaves', async () => {
    const { id, mails } = await begin()
    await staff.noor.call('writeNote', { params: { id }, body: { text: 'Between us: she is right.' } })
    await say(id)
    await desk.pass(minute)
    expect(mails()).toHaveLength(1)
    expect(JSON.stringify(mails())).not.toContain('Between us')
  })

  test('what a crash makes the desk send twice is one mail to its reader: the Message-ID is the same', async () => {
    const { id, mails } = await begin()
    await say(id)
    await desk.pass(minute)
    const row = await desk.ctx.db
      .selectFrom('outgoingMails')
      .select(['workspaceId', 'id'])
      .where('ticketId', '=', id)
      .executeTakeFirstOrThrow()
    await desk.ctx.db
      .updateTable('outgoingMails')
      .set({ state: 'sending' })
      .where('id', '=', row.id)
      .execute()
    await desk.ctx.jobs.enqueue(desk.ctx.db as never, 'mail.send', {
      workspaceId: row.workspaceId,
      id: row.id,
    })
    await desk.settle()
    expect(mails()).toHaveLength(2)
    expect(new Set(mails().map((mail) => mail.messageId)).size).toBe(1)
  })
})

describe('undo send', () => {
  test('for ten seconds a message can be taken back; nothing leaves and its words come back', async () => {
    const { id, mails } = await begin()
    const { message } = await say(id)
    await desk.pass(9 * second)
    expect(await staff.noor.call('undoSend', { params: { id: message.id } })).toEqual({
      text: 'It is corrected.',
    })
    await desk.pass(hour)
    expect(mails()).toHaveLength(0)
    expect((await ours(id)).delivery).toBe('undone')
  })

  test('what it met runs on, what it promised is not owed, the status is as before: nothing was said to the customer (4.4)', async () => {
    const { id } = await begin()
    const before = (await read(id)).clocks.map(({ kind, state, dueAt }) => ({ kind, state, dueAt }))
    const dueAt = new Date(desk.clock.now() + 26 * hour).toISOString()
    const { message } = await say(id, {
      status: 'pending',
      commitment: { kind: 'update', words: 'You hear from us tomorrow', dueAt },
    })
    await staff.noor.call('undoSend', { params: { id: message.id } })
    const it = await read(id)
    expect(it).toMatchObject({ status: 'open', commitments: [{ state: 'withdrawn' }] })
    const after = it.clocks
      .filter((clock) => clock.state !== 'cancelled')
      .map(({ kind, state, dueAt }) => ({ kind, state, dueAt }))
    expect(after.sort((a, b) => a.kind.localeCompare(b.kind))).toEqual(
      before.sort((a, b) => a.kind.localeCompare(b.kind)),
    )
  })

  test('a message that has left cannot be taken back', async () => {
    const { id } = await begin()
    const { message } = await say(id)
    await desk.pass(11 * second)
    expect(await refusalOf(staff.noor.call('undoSend', { params: { id: message.id } }))).toMatchObject({
      code: 'refused',
      reason: 'message.has_left',
    })
    expect((await ours(id)).delivery).toBe('sent')
  })
})

test('of several commitments, the one that moves without a new time is pointed at', async () => {
  const { id } = await begin()
  const dueAt = new Date(desk.clock.now() + day).toISOString()
  for (const words of ['You get a new invoice', 'You get a letter'])
    await say(id, { commitment: { kind: 'action', words, dueAt } })
  const [one, other] = (await read(id)).commitments.filter(({ kind }) => kind === 'action')
  const commitments = [
    { id: one!.id, becomes: 'withdrawn' },
    { id: other!.id, becomes: 'superseded' },
  ]
  const refused = await refusalOf(say(id, { commitments }))
  expect(refused).toMatchObject({ code: 'invalid_request' })
  expect(refused.errors?.map(({ pointer }) => pointer)).toEqual(['/commitments/1/newDueAt'])
})

describe('trap 41 the customer writes while the agent types', () => {
  test('the agent is shown it first: nothing is saved and nothing leaves', async () => {
    const { id, from, mails } = await begin()
    const seen = (await read(id)).revision
    await desk.receive(letter({ from, subject: `x [#${(await read(id)).number}]`, text: 'Forget it.' }), {
      from,
      to: [HELP],
    })
    const refused = await refusalOf(say(id, { seenRevision: seen }))
    expect(refused).toMatchObject({ code: 'changed_meanwhile' })
    await desk.pass(minute)
    expect(mails()).toHaveLength(0)
    await say(id, { seenRevision: (await read(id)).revision })
    await desk.pass(minute)
    expect(mails()).toHaveLength(1)
  })

  test('a colleague’s change of tags does not stand in the way', async () => {
    const { id, mails } = await begin()
    const seen = (await read(id)).revision
    await staff.tomas.call('updateTicket', { params: { id }, body: { tags: ['invoice'] } })
    await say(id, { seenRevision: seen })
    await desk.pass(minute)
    expect(mails()).toHaveLength(1)
  })
})

describe('trap 41 mail that cannot leave', () => {
  test('refused for good: parked at once, shown on the message, its owner told, the resolved ticket open again', async () => {
    const { id, from, mails } = await begin()
    desk.mail.refuse(from, 550)
    await say(id, { status: 'resolved' })
    await desk.pass(minute)
    expect(mails()).toHaveLength(0)
    const it = await read(id)
    expect(it.status).toBe('open')
    expect(it.messages.at(-1)).toMatchObject({ delivery: 'failed' })
    expect(it.messages.at(-1)!.deliveryError).toContain('refused by the test')
    expect(await told(id)).toMatchObject([{ kind: 'message_failed' }])
    await forgetParked()
  })

  test('refused for now: tried again with growing pauses, and then it arrives once', async () => {
    const { id, from, mails } = await begin()
    desk.mail.refuse(from, 451)
    await say(id, { status: 'resolved' })
    await desk.pass(minute)
    expect(mails()).toHaveLength(0)
    expect((await ours(id)).delivery).toBe('sending')
    desk.mail.refuse(from, 0)
    await desk.pass(10 * minute)
    expect(mails()).toHaveLength(1)
    expect((await ours(id)).delivery).toBe('sent')
    expect((await read(id)).status).toBe('resolved')
    expect(await told(id)).toHaveLength(0)
  })

  test('refused again and again: parked after its attempts, told as above, and sent when somebody asks again', async () => {
    const { id, from, mails } = await begin()
    desk.mail.refuse(from, 451)
    const { message } = await say(id)
    await desk.pass(6 * hour)
    expect((await ours(id)).delivery).toBe('failed')
    expect(await told(id)).toMatchObject([{ kind: 'message_failed' }])
    desk.mail.refuse(from, 0)
    await staff.noor.call('retrySend', { params: { id: message.id } })
    await desk.pass(minute)
    expect(mails()).toHaveLength(1)
    expect((await ours(id)).delivery).toBe('sent')
  })

  test('one refused recipient holds up nobody else', async () => {
    const [bad, good] = [await begin(), await begin()]
    desk.mail.refuse(bad.from, 451)
    await say(bad.id)
    await say(good.id)
    await desk.pass(minute)
    expect(good.mails()).toHaveLength(1)
    desk.mail.refuse(bad.from, 0)
    await desk.pass(10 * minute)
    expect(bad.mails()).toHaveLength(1)
  })
})

/** Parked jobs are meant here; a desk that stops with one would fail. */
async function forgetParked(): Promise<void> {
  await desk.ctx.db.deleteFrom('jobs').where('state', '=', 'parked').execute()
}
