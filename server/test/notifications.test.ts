import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { day, hour, instant, minute } from '#core/time/instant.ts'
import { engageEscalationCast, HANDOVER, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let cast: EscalationCast
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
})
afterAll(() => desk.stop())
// Each story begins at 22:00 in Madrid on a day before a working day: the desk is closed.
beforeEach(() => desk.passTo(nextEvening()))

function nextEvening() {
  const midnight = Math.floor(desk.clock.now() / day) * day
  const isThursday = new Date(midnight).getUTCDay() === 4
  return instant(midnight + (isThursday ? 3 : 1) * day + 21 * hour)
}

function mailsTo(address: string) {
  return desk.mail.mails.filter(({ envelopeTo }) => envelopeTo.includes(address))
}

async function give(ticketId: string, memberId: string): Promise<void> {
  await cast.owner('updateTicket', { params: { id: ticketId }, body: { ownerId: memberId } })
}

async function complainToNobody(): Promise<string> {
  const { id } = await cast.complain()
  await cast.ana.call('updateTicket', { params: { id }, body: { ownerId: null } })
  return id
}

test('trap 28 news at night waits for the working day of whoever gets it', async () => {
  const before = mailsTo(cast.ana.email).length
  await give(await complainToNobody(), cast.ana.id)
  await desk.pass(10 * hour)
  expect(mailsTo(cast.ana.email).length).toBe(before)
  await desk.pass(hour)
  expect(mailsTo(cast.ana.email).slice(before)).toMatchObject([
    { subject: expect.stringContaining('is yours') },
  ])
})

test('5.5 a path that asks somebody on duty reaches them at night, at once', async () => {
  const { id } = await cast.complain()
  const before = mailsTo(cast.leo.email).length
  const body = { kind: 'hierarchical', reason: 'safety_or_legal', handover: HANDOVER } as const
  await cast.ana.call('requestEscalation', { params: { id }, body })
  await desk.settle()
  const [mail] = mailsTo(cast.leo.email).slice(before)
  expect(mail?.text).toContain('safety or law')
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
})

test('trap 28 many pieces of news are one mail', async () => {
  const before = mailsTo(cast.ana.email).length
  for (let i = 0; i < 5; i++) await give(await complainToNobody(), cast.ana.id)
  await desk.pass(12 * hour)
  const mails = mailsTo(cast.ana.email).slice(before)
  expect(mails.map(({ subject }) => subject)).toEqual(['5 pieces of news from Acme'])
  expect(mails[0]?.text?.match(/is yours now/g)).toHaveLength(5)
})

test('a member switches a kind of mail off and still sees it in the desk', async () => {
  const off = [{ kind: 'ticket_assigned', channel: 'email' as const }]
  await cast.ana.call('saveNotificationPreferences', { body: { off } })
  const before = mailsTo(cast.ana.email).length
  const id = await complainToNobody()
  await give(id, cast.ana.id)
  await desk.pass(12 * hour)
  expect((await cast.ana.call('readNotificationPreferences', {})).off).toEqual(off)
  await cast.ana.call('saveNotificationPreferences', { body: { off: [] } })
  expect(mailsTo(cast.ana.email).length).toBe(before)
  const { items } = await cast.ana.call('listNotifications', {})
  expect(items[0]).toMatchObject({
    kind: 'ticket_assigned',
    ticketId: id,
    readAt: null,
    deliveries: [
      { channel: 'in_app', state: 'delivered' },
      { channel: 'email', state: 'off' },
    ],
  })
})

test('nobody is told of what they did themselves', async () => {
  const { id } = await cast.complain()
  const { items } = await cast.ana.call('listNotifications', {})
  expect(items.filter(({ ticketId }) => ticketId === id)).toEqual([])
})

test('notifications are read by their own member, page by page, and by nobody else', async () => {
  const first = await cast.ana.call('listNotifications', { query: { limit: 2 } })
  expect(first.items).toHaveLength(2)
  const second = await cast.ana.call('listNotifications', { query: { limit: 2, cursor: first.next! } })
  expect(second.items[0]!.id < first.items[1]!.id).toBe(true)
  const params = { id: first.items[0]!.id }
  expect((await cast.ana.call('readNotification', { params })).readAt).not.toBeNull()
  await expect(cast.leo.call('readNotification', { params })).rejects.toMatchObject({
    problem: { code: 'not_found' },
  })
  expect((await cast.leo.call('listNotifications', {})).items.map(({ id }) => id)).not.toContain(params.id)
})

test('everybody reads in their own language', async () => {
  await cast.leo.call('updateMe', { body: { language: 'nl' } })
  await give(await complainToNobody(), cast.ana.id)
  const { id } = await cast.complain()
  const body = { kind: 'hierarchical', reason: 'customer_asked', handover: HANDOVER } as const
  const before = mailsTo(cast.leo.email).length
  await cast.ana.call('requestEscalation', { params: { id }, body })
  await desk.pass(minute)
  await cast.leo.call('updateMe', { body: { language: 'en' } })
  expect(mailsTo(cast.leo.email)[before]?.subject).toMatch(/^#\d+ vraagt om u: Carla Customer$/)
})

test('trap 28 who has hours of their own is written to within them, not within those of the team', async () => {
  const { items } = await cast.owner('listCalendars', { query: {} })
  const always = items.find(({ name }) => name.includes('24'))!
  await cast.ana.call('updateMe', { body: { calendarId: always.id } })
  const before = mailsTo(cast.ana.email).length
  await give(await complainToNobody(), cast.ana.id)
  await desk.pass(10 * minute)
  expect(mailsTo(cast.ana.email).length).toBe(before + 1)
  await cast.ana.call('updateMe', { body: { calendarId: null } })
})
