import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hour, minute } from '#core/time/instant.ts'
import { startFetchers } from '#server/features/intake/index.ts'
import { startDovecot, USER, type Dovecot } from './fixtures/dovecot.ts'
import { letter } from './fixtures/letter.ts'
import { allTickets, engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

const BOX = 'complaints@acme.example'
let desk: TestDesk
let staff: Staff
let server: Dovecot
let boxId: string
let fetchers: { stop(): Promise<void> }[] = []
let mails = 0

beforeAll(async () => {
  server = await startDovecot()
  desk = await startDesk()
  staff = await engageStaff(desk)
  const inbound = {
    kind: 'imap' as const,
    host: '127.0.0.1',
    port: server.port,
    secure: false,
    user: USER,
    password: server.password,
    folders: ['INBOX'],
  }
  boxId = (await staff.owner('createMailbox', { body: { address: BOX, inbound } })).id
})
afterEach(async () => {
  await Promise.all(fetchers.map((one) => one.stop()))
  fetchers = []
})
afterAll(async () => {
  await desk.stop()
  await server.stop()
})

const fetch = () => fetchers.push(startFetchers(desk.ctx))
const mailbox = async () => (await staff.owner('listMailboxes', {})).items.find((box) => box.id === boxId)!
const stored = async () =>
  (await desk.ctx.db.selectFrom('inboundMails').select(['id', 'state']).execute()).length

/** A mail lies in the box; gives what it says. */
function deliver(folder?: string): string {
  const text = `Complaint ${++mails}`
  const from = `writer-${mails}@customer.example`
  server.deliver(letter({ to: BOX, from, text, at: new Date(desk.clock.now()).toISOString() }), folder)
  return text
}

/** Waits, on the machine's own clock, for what another process does meanwhile. */
async function until(done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await done()) return
    await sleep(100)
  }
  throw new Error('it did not happen')
}

const ticketsSaying = async (text: string) =>
  (await allTickets(staff.program)).filter((ticket) => ticket.lastWords === text)

async function arrived(texts: string[]): Promise<void> {
  await until(async () => {
    await desk.settle()
    const found = await Promise.all(texts.map(ticketsSaying))
    return found.every((tickets) => tickets.length > 0)
  })
}

describe('a mailbox that is fetched by IMAP', () => {
  test('1.1 what lay there and what comes is a ticket each, once', async () => {
    const before = deliver()
    fetch()
    await arrived([before])
    const after = deliver()
    await arrived([after])
    expect(await ticketsSaying(before)).toHaveLength(1)
    expect(await newestTicket(staff.program)).toMatchObject({ channel: 'email', mailbox: { address: BOX } })
    expect(await mailbox()).toMatchObject({ lastError: null, failingSince: null })
    expect((await mailbox()).lastFetchAt).not.toBeNull()
  })

  test('trap 39 nothing is fetched again after a restart, and nothing that came meanwhile is missed', async () => {
    fetch()
    await until(async () => (await mailbox()).lastFetchAt !== null)
    await Promise.all(fetchers.splice(0).map((one) => one.stop()))
    const before = await stored()
    const missed = [deliver(), deliver(), deliver()]
    fetch()
    await arrived(missed)
    expect(await stored()).toBe(before + 3)
  })

  test('1.3 another UIDVALIDITY makes it read all again, and knows what it has', async () => {
    const tickets = (await allTickets(staff.program)).length
    await server.renumber()
    const next = deliver()
    fetch()
    await arrived([next])
    expect(await allTickets(staff.program)).toHaveLength(tickets + 1)
  })

  test('trap 30 two fetchers on one box make no duplicate and lose nothing', async () => {
    const tickets = (await allTickets(staff.program)).length
    fetch()
    fetch()
    const texts = Array.from({ length: 8 }, () => deliver())
    await arrived(texts)
    await sleep(500)
    await desk.settle()
    expect(await allTickets(staff.program)).toHaveLength(tickets + 8)
  })

  test('trap 38 a dead credential stands on the mailbox, admins are told within minutes and again, and it heals by itself', async () => {
    const told = async () =>
      (await staff.owner('listNotifications', {})).items.filter((one) => one.kind === 'mailbox_failing')
    await server.changePassword('another')
    const waiting = deliver()
    fetch()
    await until(async () => (await mailbox()).failingSince !== null)
    expect((await mailbox()).lastError).toMatch(/auth/i)
    expect(await told()).toHaveLength(0)
    await desk.pass(5 * minute)
    expect(await told()).toHaveLength(1)
    expect((await told())[0]!.sentence).toContain(BOX)
    await desk.pass(5 * hour)
    expect(await told()).toHaveLength(2)
    expect(desk.mail.mails.filter((mail) => mail.subject?.includes(BOX))).toHaveLength(2)
    await server.changePassword(server.password)
    await arrived([waiting])
    await until(async () => (await mailbox()).failingSince === null)
    await desk.pass(24 * hour)
    expect(await told()).toHaveLength(2)
  })

  test('trap 38 one dead box never delays another', async () => {
    const dead = {
      kind: 'imap' as const,
      host: '127.0.0.1',
      port: 1,
      secure: false,
      user: 'x',
      password: 'x',
    }
    await staff.owner('createMailbox', {
      body: { address: 'dead@acme.example', inbound: { ...dead, folders: ['INBOX'] } },
    })
    fetch()
    const text = deliver()
    await arrived([text])
    expect((await mailbox()).failingSince).toBeNull()
  })
})
