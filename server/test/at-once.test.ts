import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let staff: Staff

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
})
afterAll(() => desk.stop())

const complain = (contact: { id: string } | { email: string }, n: number) =>
  staff.program('createTicket', {
    body: { subject: `Complaint ${n}`, text: 'You charged my card twice. Please refund it.', contact },
  })

describe('complaints that come at the same time', () => {
  test('1.1, 1.5 are a ticket each, with its own number, customer, clocks and timeline', async () => {
    const emails = Array.from({ length: 16 }, (_, n) => `at-once-${n}@customer.example`)
    const made = await Promise.all(emails.map((email, n) => complain({ email }, n)))
    expect(new Set(made.map(({ number }) => number)).size).toBe(16)
    const read = await Promise.all(made.map(({ id }) => staff.program('readTicket', { params: { id } })))
    for (const [n, ticket] of read.entries()) {
      expect(ticket).toMatchObject({
        subject: `Complaint ${n}`,
        contact: { email: emails[n] },
      })
      expect(ticket.clocks.map(({ kind }) => kind)).toEqual(read[0]!.clocks.map(({ kind }) => kind))
      expect(ticket.messages).toHaveLength(1)
    }
    const events = await staff.program('listEvents', { params: { id: made[9]!.id }, query: {} })
    expect(events.items.filter(({ type }) => type === 'ticket.created')).toHaveLength(1)
  })

  test('one that cannot be is refused with its reason, and the others stand', async () => {
    const email = (n: number) => ({ email: `refused-${n}@customer.example` })
    const wrong = { id: 'con_00000000000000000000000000000000' }
    const asked = [email(1), email(2), wrong, email(3), wrong, email(4)]
    const answers = await Promise.allSettled(asked.map(complain))
    expect(answers.map(({ status }) => status === 'fulfilled')).toEqual([
      true,
      true,
      false,
      true,
      false,
      true,
    ])
    expect(await refusalOf(complain(wrong, 9))).toMatchObject({ errors: [{ pointer: '/contact/id' }] })
  })

  test('1.2 of somebody nobody knew yet they are tickets of one person', async () => {
    const made = await Promise.all([1, 2, 3, 4, 5].map((n) => complain({ email: 'new@customer.example' }, n)))
    expect(new Set(made.map(({ id }) => id)).size).toBe(5)
    const read = await Promise.all(made.map(({ id }) => staff.program('readTicket', { params: { id } })))
    expect(new Set(read.map(({ contact }) => contact.id)).size).toBe(1)
  })
})
