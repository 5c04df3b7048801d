import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeClient, type Call } from '#contracts/client.ts'
import { startDovecot, USER, type Dovecot } from '../../server/test/fixtures/dovecot.ts'
import { makeCookieFetch } from '../../server/test/cookie-fetch.ts'
import { freePort } from '../../server/test/server-cluster.ts'
import { makeDeskProcess, type DeskProcess } from './desk-process.ts'
import { mailOf, sendAll, wordsOf } from './senders.ts'

const HELP = 'help@acme.example'
const BOX = 'box@acme.example'

export type KillOptions = {
  kills: number
  bySmtp: number
  byImap: number
  /** How long a life lasts, in milliseconds after it is ready. */
  lifeMs: (round: number) => number
}
export type KillOutcome = {
  mails: number
  kills: number
  sentAgain: number
  /** Mails that are not exactly one message, by how often they are there. */
  wrong: { mail: number; times: number }[]
  /** Messages of nobody's mail. */
  extra: number
}

/** Kills the desk again and again while mails arrive; afterwards every accepted mail must be exactly one message (1.6). */
export async function playKillRounds(options: KillOptions): Promise<KillOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-kill-'))
  const desk = makeDeskProcess({ folder, port: await freePort(), smtpPort: await freePort() })
  const imap = options.byImap ? await startDovecot() : null
  try {
    await desk.start()
    const call = await setUp(desk, imap)
    const smtp = Array.from({ length: options.bySmtp }, (_, i) => i + 1)
    const fetched = Array.from({ length: options.byImap }, (_, i) => options.bySmtp + i + 1)
    const sending = sendAll(desk.smtpPort, HELP, smtp, 4)
    const delivering = imap ? deliverSlowly(imap, fetched, options) : Promise.resolve()
    for (let round = 0; round < options.kills; round++) {
      await sleep(options.lifeMs(round))
      await desk.kill()
      await desk.start()
    }
    const [{ sentAgain }] = await Promise.all([sending, delivering])
    const all = [...smtp, ...fetched]
    const seen = await settled(call, all.length)
    return { mails: all.length, kills: options.kills, sentAgain, ...judge(all, seen) }
  } finally {
    await desk.stop()
    await imap?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A workspace with a mailbox for each door; gives a client of a program. */
async function setUp(desk: DeskProcess, imap: Dovecot | null): Promise<Call> {
  const owner = makeClient({ base: desk.base, fetch: makeCookieFetch() })
  const body = { workspaceName: 'Acme', ownerName: 'Olga', email: 'olga@acme.example' }
  await owner('setUp', {
    body: { ...body, password: 'correct horse battery', language: 'en', zone: 'UTC', start: 'empty' },
  })
  await owner('createMailbox', { body: { address: HELP, inbound: { kind: 'smtp' } } })
  if (imap) {
    const inbound = {
      kind: 'imap' as const,
      host: '127.0.0.1',
      port: imap.port,
      secure: false,
      folders: ['INBOX'],
    }
    await owner('createMailbox', {
      body: { address: BOX, inbound: { ...inbound, user: USER, password: imap.password } },
    })
  }
  const { secret } = await owner('createApiKey', { body: { name: 'kill', role: 'admin' } })
  return makeClient({ base: desk.base, headers: { authorization: `Bearer ${secret}` } })
}

async function deliverSlowly(imap: Dovecot, mails: number[], { kills, lifeMs }: KillOptions): Promise<void> {
  let whole = 0
  for (let round = 0; round < kills; round++) whole += lifeMs(round)
  for (const mail of mails) {
    imap.deliver(mailOf(mail, BOX))
    await sleep(whole / mails.length)
  }
}

/** What the desk holds once nothing more comes: the jobs of the killed are taken over when their lease ends. */
async function settled(call: Call, expected: number): Promise<string[]> {
  let words: string[] = []
  for (const deadline = performance.now() + 120_000; performance.now() < deadline; await sleep(500)) {
    words = await allWords(call)
    if (words.length >= expected) break
  }
  // Anything that comes twice would come now.
  await sleep(2_000)
  return words.length ? allWords(call) : words
}

async function allWords(call: Call): Promise<string[]> {
  const words: string[] = []
  for (let cursor: string | undefined; ;) {
    const page = await call('listTickets', { query: { view: 'all', sort: 'newest', limit: 100, cursor } })
    words.push(...page.items.map((ticket) => ticket.lastWords))
    if (!page.next) return words
    cursor = page.next
  }
}

function judge(mails: number[], seen: string[]): Pick<KillOutcome, 'wrong' | 'extra'> {
  const times = new Map<string, number>()
  for (const words of seen) times.set(words, (times.get(words) ?? 0) + 1)
  const wrong = mails
    .map((mail) => ({ mail, times: times.get(wordsOf(mail)) ?? 0 }))
    .filter(({ times: found }) => found !== 1)
  const known = new Set(mails.map(wordsOf))
  return { wrong, extra: seen.filter((words) => !known.has(words)).length }
}
