import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Input } from '#contracts/client.ts'
import { startFetchers } from '#server/features/intake/index.ts'
import { startImapDoor, type ImapDoor } from '#server/platform/mail/imap-door.ts'
import { startDovecot, USER, type Dovecot } from './fixtures/dovecot.ts'
import { letter } from './fixtures/letter.ts'
import { allTickets, engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

type Imap = Extract<Input<'createMailbox'>['body']['inbound'], { kind: 'imap' }>

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
})
afterEach(async () => {
  await Promise.all(fetchers.map((one) => one.stop()))
  fetchers = []
})
afterAll(async () => {
  await desk.stop()
  await server.stop()
})

const inbound = (more: Partial<Imap> = {}): Imap => ({
  kind: 'imap',
  host: '127.0.0.1',
  port: server.port,
  secure: false,
  user: USER,
  password: server.password,
  ...more,
})
const fetch = () => fetchers.push(startFetchers(desk.ctx))
const pause = async () => {
  await Promise.all(fetchers.splice(0).map((one) => one.stop()))
}
const mailbox = async () => (await staff.owner('listMailboxes', {})).items.find((box) => box.id === boxId)!
const words = async () => (await allTickets(staff.program)).map((ticket) => ticket.lastWords)

async function lookedAt(): Promise<string[]> {
  const { fetchState } = await desk.ctx.db
    .selectFrom('mailboxes')
    .select('fetchState')
    .where('id', '=', boxId)
    .executeTakeFirstOrThrow()
  return Object.keys((fetchState as { folders?: object }).folders ?? {})
}

function deliver(folder?: string): string {
  const text = `In ${folder ?? 'the inbox'} ${++mails}`
  const from = `writer-${mails}@customer.example`
  server.deliver(letter({ to: BOX, from, text, at: new Date(desk.clock.now()).toISOString() }), folder)
  return text
}

/** Waits, on the machine's own clock, for what another process does meanwhile. */
async function until(done: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await done()) return
    await sleep(100)
  }
  throw new Error('it did not happen')
}
const arrived = (texts: string[]) =>
  until(async () => {
    await desk.settle()
    const there = await words()
    return texts.every((text) => there.includes(text))
  })

describe('a mailbox of several folders', () => {
  test('only what comes from now on is taken where that was asked, also after a restart before the first mail', async () => {
    const old = [deliver(), deliver('Sales')]
    const more = { begin: 'new' as const, folders: ['INBOX', 'Sales'] }
    boxId = (await staff.owner('createMailbox', { body: { address: BOX, inbound: inbound(more) } })).id
    fetch()
    // What lies in a folder is left out as of the first look at it.
    await until(async () => (await lookedAt()).length === 2)
    await pause()
    const meanwhile = [deliver(), deliver('Sales')]
    fetch()
    await arrived(meanwhile)
    expect(await words()).not.toContain(old[0])
    expect(await words()).not.toContain(old[1])
    expect((await mailbox()).inbound).toMatchObject({ ...more, afterwards: 'mark_read', moveTo: null })
  })

  test('1.3 nor when the folder begins another life (UIDVALIDITY): what was never asked for stays where it is', async () => {
    const before = (await words()).length
    await sleep(1_100)
    await server.renumber()
    const next = deliver()
    fetch()
    await arrived([next])
    expect(await words()).toHaveLength(before + 1)
  })

  test('trap 40 a mail is moved only once the desk has it, to a folder that is made when it is not there', async () => {
    const change = inbound({ folders: ['INBOX', 'Sales'], afterwards: 'move', moveTo: 'Taken in' })
    await staff.owner('updateMailbox', { params: { id: boxId }, body: { inbound: change } })
    const texts = [deliver(), deliver('Sales')]
    fetch()
    await arrived(texts)
    const moved = () => server.lies('Taken in') ?? []
    await until(() => texts.every((text) => moved().some((raw) => raw.includes(text))))
    for (const text of texts) {
      expect(server.lies()!.filter((raw) => raw.includes(text))).toEqual([])
      expect(server.lies('Sales')!.filter((raw) => raw.includes(text))).toEqual([])
    }
  })

  test('a folder that is gone is told, and holds up none of the others', async () => {
    const change = inbound({ folders: ['INBOX', 'Nowhere', 'Sales'], afterwards: 'leave' })
    await staff.owner('updateMailbox', { params: { id: boxId }, body: { inbound: change } })
    fetch()
    await arrived([deliver(), deliver('Sales')])
    await until(async () => (await mailbox()).lastError?.includes('Nowhere') === true)
    expect((await mailbox()).failingSince).not.toBeNull()
    const tried = await staff.owner('checkMailbox', { params: { id: boxId } })
    expect(tried.inbound).toMatchObject({ ok: false, code: 'folder' })
  })

  test('mail is never moved to where it is read', async () => {
    const refused = async (more: Partial<Imap>) =>
      refusalOf(
        staff.owner('updateMailbox', {
          params: { id: boxId },
          body: { inbound: inbound({ afterwards: 'move', ...more }) },
        }),
      )
    expect(await refused({ folders: ['INBOX', 'Done'], moveTo: 'Done' })).toMatchObject({
      reason: 'mailbox.moves_in_circles',
    })
    expect(await refused({})).toMatchObject({ errors: [{ pointer: '/inbound/moveTo' }] })
  })

  test('another account of the same server begins anew: its numbers are its own', async () => {
    const { fetchState } = await desk.ctx.db
      .selectFrom('mailboxes')
      .select('fetchState')
      .where('id', '=', boxId)
      .executeTakeFirstOrThrow()
    const { folders } = fetchState as { folders: Record<string, { uidValidity: string }> }
    // Many servers number every account's folders alike.
    const kept = { of: 'another@127.0.0.1', folders: { INBOX: { ...folders['INBOX'], lastUid: 1_000_000 } } }
    await desk.ctx.db.updateTable('mailboxes').set({ fetchState: kept }).where('id', '=', boxId).execute()
    const text = deliver()
    fetch()
    await arrived([text])
  })
})

test('1.6 a mail beyond the limit is a ticket of its beginning that says so, once, and holds up nothing behind it', async () => {
  await pause()
  const { config } = desk.ctx
  const small = { ...desk.ctx, config: { ...config, limits: { ...config.limits, mailBytes: 20_000 } } }
  const text = `It begins here. ${'And so it goes on, word after word. '.repeat(1_000)}`
  const from = 'at-length@customer.example'
  server.deliver(letter({ to: BOX, from, text, at: new Date(desk.clock.now()).toISOString() }))
  const next = deliver()
  fetchers.push(startFetchers(small))
  await arrived([next])
  await pause()
  fetchers.push(startFetchers(small))
  await arrived([deliver()])
  const mine = (await allTickets(staff.program)).filter((one) => one.lastWords.startsWith('It begins here.'))
  expect(mine).toHaveLength(1)
  const { messages } = await staff.owner('readTicket', { params: { id: mine[0]!.id } })
  expect(messages).toMatchObject([{ problem: 'cut', hasOriginal: true }])
})

describe('a folder that is listened to', () => {
  test('mail that comes while others are being kept is fetched at once, and not a minute later', async () => {
    const got: string[] = []
    let isFirst = true
    const door: ImapDoor = startImapDoor({
      server: {
        ...inbound(),
        host: '127.0.0.1',
        password: server.password,
        secure: false,
        user: USER,
        folders: ['INBOX'],
      },
      maxBytes: 1_000_000,
      log: desk.ctx.log,
      state: {},
      begin: 'all',
      afterwards: 'mark_read',
      async onMails(taken) {
        got.push(...taken.map(({ raw }) => raw.toString()))
        if (isFirst) deliver()
        isFirst = false
      },
      async onVisit() {},
    })
    fetchers.push(door)
    deliver()
    await until(() => got.some((raw) => raw.includes(`In the inbox ${mails}`)))
  })
})
