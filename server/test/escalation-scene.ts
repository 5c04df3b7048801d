import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { Output } from '#contracts/client.ts'
import { day, hour, instant } from '#core/time/instant.ts'
import { engageEscalationCast, HANDOVER, type EscalationCast, type Person } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'

export let desk: TestDesk
export let cast: EscalationCast

/** Each story of a file begins on a working day at ten in Madrid, with nothing left of the one before. */
export function setTheScene(): void {
  beforeAll(async () => {
    desk = await startDesk()
    cast = await engageEscalationCast(desk, {
      settings: { escalateOn: ['commitment_broken', 'customer_asked'] },
    })
  })
  afterAll(() => desk.stop())
  beforeEach(() => desk.passTo(nextMorning()))
  afterEach(async () => {
    const { items } = await cast.mia.call('listEscalations', {})
    for (const open of items) await finish(open)
  })
}

export type Escalation = Output<'readEscalation'>

function nextMorning() {
  const midnight = Math.floor(desk.clock.now() / day) * day
  const isWorkingDay = (at: number) => ![0, 6].includes(new Date(at).getUTCDay())
  const next = [1, 2, 3].map((days) => midnight + days * day).find(isWorkingDay)!
  return instant(next + 9 * hour)
}

export async function goUp(ticketId: string): Promise<Escalation> {
  const body = { kind: 'hierarchical', reason: 'lacks_authority', handover: HANDOVER } as const
  return cast.ana.call('requestEscalation', { params: { id: ticketId }, body })
}

export function read(id: string): Promise<Escalation> {
  return cast.mia.call('readEscalation', { params: { id } })
}

export function take(by: Person, { id, revision: asOf }: Escalation, more: object = {}): Promise<Escalation> {
  return by.call('acknowledgeEscalation', { params: { id }, body: { asOf, ...more } })
}

export async function finish(open: Escalation): Promise<void> {
  const { id } = open
  const last = await read(id)
  if (last.state === 'returned') {
    await cast.ana.call('answerReturn', { params: { id }, body: { asOf: last.revision, handover: HANDOVER } })
  }
  if (last.may.includes('acknowledge')) await take(cast.mia, last, { tellCustomer: false })
  const { revision: asOf } = await read(id)
  await cast.mia.call('closeEscalation', { params: { id }, body: { asOf, outcome: 'Done.' } })
  if ((await cast.mia.call('listEscalations', { query: { ticketId: open.ticketId } })).items.length === 0)
    await resolve(open.ticketId)
}

/** With a last word to the customer, so that nothing is owed. */
export async function resolve(ticketId: string): Promise<void> {
  const body = {
    direction: 'outbound',
    text: 'It is put right: the second charge is back.',
    status: 'resolved',
  } as const
  await cast.mia.call('sendMessage', { params: { id: ticketId }, body })
  await desk.settle()
}

export function mailsTo(address: string): string[] {
  return desk.mail.mails
    .filter(({ envelopeTo }) => envelopeTo.includes(address))
    .map(({ subject }) => subject ?? '')
}
