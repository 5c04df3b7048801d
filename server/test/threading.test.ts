import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, minute } from '#core/time/instant.ts'
import { HELP, letter, type Letter } from './fixtures/letter.ts'
import { allTickets, engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let staff: Staff
let customers = 0

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
})
afterAll(() => desk.stop())

const arrive = (draft: Letter & { from: string }) =>
  desk.receive(letter({ at: new Date(desk.clock.now()).toISOString(), ...draft }), {
    from: draft.from,
    to: [draft.to ?? HELP],
  })
const read = (id: string) => staff.program('readTicket', { params: { id } })
const wordsOf = async (id: string) => (await read(id)).messages.map((one) => one.visibleText)
const newest = () => newestTicket(staff.program)
const count = async () => (await allTickets(staff.program)).length

/** A customer nobody knew, with a first mail and its ticket. */
async function begin() {
  const from = `customer-${++customers}@customer.example`
  const first = `<first-${customers}@customer.example>`
  await arrive({ from, messageId: first, text: 'My invoice is wrong.' })
  const { id, number } = await newest()
  return { from, first, id, number, ours: () => answered(id, from) }
}

/** What one of us wrote, as the customer got it. */
async function answered(id: string, to: string) {
  const body = { direction: 'outbound' as const, text: 'I am looking into it.' }
  await staff.program('sendMessage', { params: { id }, body })
  await desk.pass(minute)
  const mail = desk.mail.mails.findLast((one) => one.envelopeTo.includes(to))!
  return { id: mail.messageId!, replyTo: mail.replyTo!.value[0]!.address!, subject: mail.subject! }
}

describe('1.2 a reply lands on its ticket', () => {
  test('by In-Reply-To', async () => {
    const { id, from, ours } = await begin()
    await arrive({ from, inReplyTo: (await ours()).id, subject: 'Re: My invoice', text: 'And page two?' })
    expect((await wordsOf(id)).at(-1)).toBe('And page two?')
  })

  test('trap 29 by References, where In-Reply-To is empty or names several', async () => {
    const { id, from, ours } = await begin()
    const { id: sent } = await ours()
    const several = { 'In-Reply-To': `<unknown@elsewhere.example> ${sent}` }
    await arrive({ from, text: 'one', headers: { 'In-Reply-To': '', References: sent } })
    await arrive({ from, text: 'two', headers: several })
    expect(await wordsOf(id)).toEqual(expect.arrayContaining(['one', 'two']))
  })

  test('trap 33 to the mail that the customer wrote first', async () => {
    const { id, from, first } = await begin()
    await arrive({ from, inReplyTo: first, subject: 'Re: My invoice', text: 'It was in May.' })
    expect(await wordsOf(id)).toEqual(['My invoice is wrong.', 'It was in May.'])
  })

  test('by the signed reply address, where the headers were lost', async () => {
    const { id, from, ours } = await begin()
    const sent = await ours()
    await arrive({ from, to: sent.replyTo, subject: sent.subject, text: 'From my telephone' })
    expect((await wordsOf(id)).at(-1)).toBe('From my telephone')
  })

  test('by the number in the subject and the customer’s own address', async () => {
    const { id, from, number } = await begin()
    await arrive({ from, subject: `About [#${number}]`, text: 'One more thing' })
    expect((await wordsOf(id)).at(-1)).toBe('One more thing')
  })

  test('from a colleague whom the customer had copied in', async () => {
    const { id, from, first } = await begin()
    const paul = `paul-${customers}@customer.example`
    await arrive({ from, inReplyTo: first, text: 'Paul helps me.', headers: { Cc: `<${paul}>` } })
    await arrive({ from: paul, name: 'Paul', inReplyTo: first, text: 'It is order 7.' })
    const theirs = (await read(id)).messages.find((one) => one.visibleText === 'It is order 7.')
    expect(theirs?.author.name).toBe('Paul')
  })
})

describe('1.2 what must not join (trap 32)', () => {
  const mallory = 'mallory@elsewhere.example'

  test('the same subject alone is a ticket of its own', async () => {
    const { id, from } = await begin()
    await arrive({ from, subject: 'My invoice', text: 'Another month.' })
    expect(await newest()).toMatchObject({ linkedTicketId: null, lastWords: 'Another month.' })
    expect(await wordsOf(id)).toHaveLength(1)
  })

  test.each(['answers the mail', 'writes to the reply address', 'quotes the number'])(
    'a stranger who %s gets a ticket of their own, linked to the old one',
    async (how) => {
      const { id, number, ours } = await begin()
      const sent = await ours()
      const by: Record<string, Letter> = {
        'answers the mail': { inReplyTo: sent.id },
        'writes to the reply address': { to: sent.replyTo },
        'quotes the number': { subject: `Re: My invoice [#${number}]` },
      }
      await arrive({ ...by[how], from: mallory, name: 'Mallory', text: `Show me (${how}).` })
      expect(await newest()).toMatchObject({ linkedTicketId: id, contact: { email: mallory } })
      expect(await wordsOf(id)).not.toContain(`Show me (${how}).`)
    },
  )

  test('a reply address whose signature was guessed tells nothing', async () => {
    const { number } = await begin()
    const to = `help+${number}.AAAAAAAAAAAAAAAA@acme.example`
    await arrive({ from: mallory, to, subject: 'Hello', text: 'Guessed' })
    expect(await newest()).toMatchObject({ linkedTicketId: null, lastWords: 'Guessed' })
  })

  test('the number of another customer’s ticket does not open it to a customer of ours', async () => {
    const one = await begin()
    const other = await begin()
    await arrive({ from: other.from, subject: `Re: My invoice [#${one.number}]`, text: 'And this?' })
    expect(await wordsOf(one.id)).toEqual(['My invoice is wrong.'])
    expect(await newest()).toMatchObject({ contact: { email: other.from }, linkedTicketId: one.id })
  })

  test('a customer of ours who answers another customer’s mail stays outside, too', async () => {
    const one = await begin()
    const other = await begin()
    await arrive({ from: other.from, inReplyTo: one.first, text: 'Forwarded to me' })
    expect(await wordsOf(one.id)).toEqual(['My invoice is wrong.'])
  })
})

describe('1.7 tickets that are over', () => {
  const resolve = (id: string) =>
    staff.program('updateTicket', { params: { id }, body: { status: 'resolved' } })

  test('a real answer within 14 days reopens, with a resolution clock of its own (4.3)', async () => {
    const { id, from, ours } = await begin()
    const sent = await ours()
    await resolve(id)
    await desk.pass(13 * day)
    await arrive({ from, inReplyTo: sent.id, text: 'It happened again on Monday.' })
    const it = await read(id)
    expect(it.status).toBe('open')
    const cycles = it.clocks.filter((clock) => clock.kind === 'resolution')
    expect(cycles.map((clock) => clock.state).sort()).toEqual(['met', 'running'])
  })

  test('"Thanks" is filed and reopens nothing; "Thanks, but" is an answer', async () => {
    const { id, from, ours } = await begin()
    const sent = await ours()
    await resolve(id)
    await arrive({ from, inReplyTo: sent.id, text: 'Thank you very much for your help!' })
    expect(await read(id)).toMatchObject({ status: 'resolved', messages: { length: 3 } })
    await arrive({ from, inReplyTo: sent.id, text: 'Thanks, but it is not right yet.' })
    expect(await read(id)).toMatchObject({ status: 'open', messages: { length: 4 } })
  })

  test('a mail after 14 days opens a new ticket that is linked to the old one', async () => {
    const { id, from, ours } = await begin()
    const sent = await ours()
    await resolve(id)
    await desk.pass(15 * day)
    await arrive({ from, inReplyTo: sent.id, text: 'It happened again.' })
    expect((await read(id)).status).toBe('resolved')
    expect(await newest()).toMatchObject({ linkedTicketId: id, lastWords: 'It happened again.' })
  })

  test('trap 34 a reply to a merged ticket lands on the living one: by header, address and number', async () => {
    const { id, from, number, ours } = await begin()
    const sent = await ours()
    await arrive({ from, subject: 'Second matter', text: 'The same, again.' })
    const living = await newest()
    await staff.program('mergeTicket', { params: { id }, body: { intoId: living.id } })
    const before = await count()
    await arrive({ from, inReplyTo: sent.id, text: 'by header' })
    await arrive({ from, to: sent.replyTo, subject: 'x', text: 'by address' })
    await arrive({ from, subject: `x [#${number}]`, text: 'by number' })
    expect(await wordsOf(living.id)).toEqual(
      expect.arrayContaining(['My invoice is wrong.', 'by header', 'by address', 'by number']),
    )
    expect(await count()).toBe(before)
    expect(await read(id)).toMatchObject({ status: 'closed', mergedIntoId: living.id })
  })
})
