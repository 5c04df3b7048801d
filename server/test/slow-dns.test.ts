import { afterAll, beforeAll, expect, test } from 'vitest'
import { queues } from '#server/app/consumers.ts'
import { acceptMail } from '#server/features/intake/index.ts'
import type { Dns } from '#server/platform/dns.ts'
import { startJobLoop } from '#server/platform/jobs/job-loop.ts'
import { checkSender } from '#server/platform/mail/check-sender.ts'
import { HELP, letter } from './fixtures/letter.ts'
import { allTickets, engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { tableDns } from './table-dns.ts'

const THEIRS = '203.0.113.10'
const known = tableDns(new Map([['TXT customer.example', [`v=spf1 ip4:${THEIRS} -all`]]]))
const answer = Promise.withResolvers<never>()
const asked: string[] = []
/** The name servers of one domain say nothing until the test lets them fail. */
const dns: Dns = (name, type) => {
  if (!name.endsWith('slow.example')) return known(name, type)
  asked.push(name)
  return answer.promise
}

let desk: TestDesk
let staff: Staff
beforeAll(async () => {
  answer.promise.catch(() => {})
  desk = await startDesk({ dns })
  staff = await engageStaff(desk)
})
afterAll(() => desk.stop())

const accept = (from: string, client?: string) =>
  acceptMail(
    desk.ctx,
    Buffer.from(letter({ from, messageId: `<${from}>`, at: new Date(desk.clock.now()).toISOString() })),
    { from, to: [HELP], client, helo: 'mx.example' },
    'smtp',
  )
const senders = async () =>
  (await allTickets(staff.program)).map(({ contact }) => contact.name).filter((name) => name !== null)
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10))
}

test('1.2 name servers that say nothing delay neither the mails of others nor those that need no asking', async () => {
  const loop = startJobLoop(desk.ctx, queues)
  try {
    for (let nth = 0; nth < 12; nth++) await accept(`late-${nth}@slow.example`, THEIRS)
    await until(() => asked.length >= 12)
    await accept('quick@customer.example', THEIRS)
    await accept('inside@customer.example')
    await until(async () => (await senders()).length === 2)
    answer.reject(Object.assign(new Error('no answer'), { code: 'ETIMEOUT' }))
    await until(async () => (await senders()).length === 14)
  } finally {
    await loop.stop()
  }
})

test('1.2 a check ends by itself when nothing is answered, and says that it does not know', async () => {
  const never: Dns = () => new Promise(() => {})
  const raw = Buffer.from(letter({ from: 'late@slow.example' }))
  const arrival = {
    raw,
    from: 'late@slow.example',
    envelopeFrom: 'late@slow.example',
    client: THEIRS,
    helo: 'mx',
  }
  expect(await checkSender(arrival, never, 50)).toEqual({
    by: 'desk',
    domain: 'slow.example',
    spf: 'temperror',
    dkim: 'temperror',
    dmarc: 'temperror',
  })
})
