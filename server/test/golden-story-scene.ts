import { afterAll, beforeAll } from 'vitest'
import type { Output } from '#contracts/client.ts'
import { openSmtpDoor, type SmtpDoorOfDesk } from './fixtures/smtp-door.ts'
import { engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

export let desk: TestDesk
export let door: SmtpDoorOfDesk
export let staff: Staff
/** The ticket that the story is about, once its mail has come. */
export let ticketId: string

/** Friday 15:10 in Madrid; the clocks go back on the Sunday between. */
export function openTheStory(): void {
  beforeAll(async () => {
    desk = await startDesk({ start: '2026-10-23T13:10:00Z' })
    staff = await engageStaff(desk)
    door = await openSmtpDoor(desk)
  })
  afterAll(async () => {
    await door.close()
    await desk.stop()
  })
}

export async function followTheNewest(): Promise<Output<'readTicket'>> {
  const it = await newestTicket(staff.noor.call)
  ticketId = it.id
  return it
}

export const ticket = () => staff.noor.call('readTicket', { params: { id: ticketId } })
export const escalation = async () =>
  (await staff.ingrid.call('listEscalations', { query: { ticketId } })).items[0]!
export const mailsTo = (address: string) =>
  desk.mail.mails.filter((mail) => mail.envelopeTo.includes(address))

/** What everybody who looks is told of each event. */
export async function timeline() {
  const { items } = await staff.noor.call('listEvents', { params: { id: ticketId }, query: { limit: 200 } })
  return items.toReversed()
}
