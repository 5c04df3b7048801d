import type { ImapFlow } from 'imapflow'
import type { Log } from '../log.ts'

export type ImapServer = {
  host: string
  port: number
  secure: boolean
  user: string
  password: string
  /** Signs in with a token in place of the password; asked again, with `isNew`, where one is refused. */
  token?: (isNew: boolean) => Promise<string>
  folder: string
}
/** How far a folder has been read. Numbers mean something only within one UIDVALIDITY. */
export type ImapState = { uidValidity: string; lastUid: number }
export type FetchedMail = {
  raw: Buffer
  uid: number
  /** Its size when only the beginning was fetched, because it is larger than the limit. */
  cutFrom: number | null
}

export type ImapDoorOptions = {
  server: ImapServer
  maxBytes: number
  log: Log
  /** Where the folder stands; null before the first visit. Kept by `onMails`' owner. */
  state: ImapState | null
  /** At the first visit: take what lies there, or only what comes from now on. */
  firstVisit: 'all' | 'new'
  /** Keeps mails and where the folder stands, together. Only then are they marked as read or moved. */
  onMails(mails: FetchedMail[], state: ImapState): Promise<void>
  /** Told after each visit: null when it went well, else what failed. */
  onVisit(failure: string | null, state: ImapState | null): Promise<void>
  /** Folder to move kept mail to; null marks it as read where it lies. */
  moveTo: string | null
}
export type ImapDoor = { stop(): Promise<void> }

/** IDLE tells of new mail at once; this often we look anyway. */
const SAFETY_NET = 60_000
const LONGEST_SULK = 60_000
/** Of a mail over the limit, enough for its headers and first words. */
const CUT = 256 * 1024

/** Fetches a folder for as long as the process lives; connects again after every failure. */
export function startImapDoor(options: ImapDoorOptions): ImapDoor {
  let stopping = false
  let endSleep = () => {}
  let failures = 0
  const held: { state: ImapState | null; client: ImapFlow | null } = { state: options.state, client: null }
  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timeout = setTimeout(resolve, ms)
      endSleep = () => (clearTimeout(timeout), resolve())
    })
  const stay = async () => {
    const opened = (held.client = await connect(options))
    opened.on('exists', () => endSleep())
    opened.on('close', () => endSleep())
    await opened.mailboxOpen(options.server.folder)
    while (!stopping && opened.usable) {
      await visit(opened, options, held)
      failures = 0
      await options.onVisit(null, held.state)
      if (stopping || !opened.usable) return
      // Without this call the library waits for 15 s of quiet before it listens.
      void opened.idle().catch(() => {})
      await sleep(SAFETY_NET)
    }
  }
  const running = (async () => {
    while (!stopping) {
      try {
        await stay()
      } catch (error) {
        if (stopping) break
        failures++
        options.log.warn({ err: error, host: options.server.host }, 'a mailbox could not be fetched')
        await options.onVisit(wordsOf(error), held.state).catch(() => {})
      } finally {
        held.client?.close()
        held.client = null
      }
      if (!stopping) await sleep(Math.min(LONGEST_SULK, 1_000 * 2 ** failures))
    }
  })()
  return {
    async stop() {
      stopping = true
      endSleep()
      held.client?.close()
      await running
    },
  }
}

/** Signs in and opens the folder once, for a mailbox's settings and `doctor`. Throws what the server says. */
export async function checkImap(options: Pick<ImapDoorOptions, 'server' | 'log'>): Promise<void> {
  const client = await connect(options)
  await client.mailboxOpen(options.server.folder).finally(() => client.logout().catch(() => {}))
}

async function connect({ server, log }: Pick<ImapDoorOptions, 'server' | 'log'>): Promise<ImapFlow> {
  const { ImapFlow } = await import('imapflow')
  try {
    return await signIn(new ImapFlow(await settingsOf(server, false)), log)
  } catch (error) {
    if (!server.token || !(error as { authenticationFailed?: boolean }).authenticationFailed) throw error
    // A token that was taken back before its time.
    return signIn(new ImapFlow(await settingsOf(server, true)), log)
  }
}

async function settingsOf({ host, port, secure, user, password, token }: ImapServer, isNew: boolean) {
  return {
    host,
    port,
    secure,
    auth: token ? { user, accessToken: await token(isNew) } : { user, pass: password },
    logger: false as const,
    clientInfo: { name: 'Redress' },
  }
}

async function signIn(client: ImapFlow, log: Log): Promise<ImapFlow> {
  client.on('error', (error) => log.debug({ err: error as Error }, 'a connection to a mailbox broke'))
  // A refused sign-in leaves the connection open otherwise.
  await client.connect().catch((error: unknown) => {
    client.close()
    throw error
  })
  return client
}

async function visit(
  client: ImapFlow,
  options: ImapDoorOptions,
  held: { state: ImapState | null },
): Promise<void> {
  const folder = client.mailbox
  if (!folder) throw new Error('the folder is not open')
  const uidValidity = String(folder.uidValidity)
  if (held.state?.uidValidity !== uidValidity) {
    const isFirst = held.state === null
    // Numbers of another life of the folder say nothing: all is read again, and what we have is recognised.
    held.state = { uidValidity, lastUid: isFirst && options.firstVisit === 'new' ? folder.uidNext - 1 : 0 }
  }
  const state = held.state
  const waiting: { uid: number; size: number }[] = []
  // `n:*` gives the last mail even when none is new, hence the filter.
  for await (const { uid, size } of client.fetch(
    `${state.lastUid + 1}:*`,
    { uid: true, size: true },
    { uid: true },
  )) {
    if (uid > state.lastUid) waiting.push({ uid, size: size ?? 0 })
  }
  waiting.sort((a, b) => a.uid - b.uid)
  for (const group of groupsOf(waiting, options.maxBytes)) {
    const isCut = group[0]!.size > options.maxBytes
    const uids = group.map(({ uid }) => uid)
    const source = isCut ? { start: 0, maxLength: CUT } : true
    const mails: FetchedMail[] = []
    const fetching = async () => {
      for await (const { uid, source: raw } of client.fetch(
        uids.join(','),
        { source, uid: true },
        { uid: true },
      ))
        if (raw) mails.push({ raw, uid, cutFrom: isCut ? group[0]!.size : null })
    }
    const broken = await fetching().then(
      () => null,
      (error: unknown) => ({ error }),
    )
    // What came before the connection broke is kept.
    const lastUid = broken ? reached(uids, mails, held.state.lastUid) : uids.at(-1)!
    const next: ImapState = { uidValidity, lastUid }
    if (mails.length) await options.onMails(mails, next)
    held.state = next
    if (broken) throw broken.error
    if (mails.length) await putAside(client, mails, options)
  }
}

/** Servers may answer in any order: up to here, and not further, all has surely come. */
function reached(uids: number[], mails: FetchedMail[], before: number): number {
  const come = new Set(mails.map(({ uid }) => uid))
  const gap = uids.findIndex((uid) => !come.has(uid))
  return (gap === -1 ? uids.at(-1) : uids[gap - 1]) ?? before
}

/** So many at once save the way to the server and back; so few bytes that memory stays small. */
const MOST_TOGETHER = 50
const MOST_BYTES_TOGETHER = 4 * 1024 * 1024

/** In the order of their numbers; a mail over the limit goes alone. */
function groupsOf(waiting: { uid: number; size: number }[], maxBytes: number) {
  const groups: { uid: number; size: number }[][] = []
  let bytes = Infinity
  for (const mail of waiting) {
    const last = groups.at(-1)
    const fits = last && last.length < MOST_TOGETHER && bytes + mail.size <= MOST_BYTES_TOGETHER
    if (fits && mail.size <= maxBytes) {
      last.push(mail)
      bytes += mail.size
    } else {
      groups.push([mail])
      bytes = mail.size > maxBytes ? Infinity : mail.size
    }
  }
  return groups
}

async function putAside(
  client: ImapFlow,
  mails: FetchedMail[],
  { moveTo, log }: ImapDoorOptions,
): Promise<void> {
  const uids = mails.map(({ uid }) => uid)
  try {
    if (moveTo) await client.messageMove(uids.join(','), moveTo, { uid: true })
    else await client.messageFlagsAdd(uids.join(','), ['\\Seen'], { uid: true })
  } catch (error) {
    log.warn({ err: error, uids }, 'a mail was kept but could not be marked in its mailbox')
  }
}

function wordsOf(error: unknown): string {
  const { message, responseText, authenticationFailed } = error as {
    message?: string
    responseText?: string
    authenticationFailed?: boolean
  }
  return (authenticationFailed ? responseText : null) ?? responseText ?? message ?? String(error)
}
