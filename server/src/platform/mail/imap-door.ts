import type { ImapFlow } from 'imapflow'
import type { Log } from '../log.ts'
import { type ImapState, visitFolder, type VisitOptions } from './imap-visit.ts'

export type { FolderState, ImapState } from './imap-visit.ts'

export type ImapServer = {
  host: string
  port: number
  secure: boolean
  user: string
  password: string
  /** Signs in with a token in place of the password; asked again, with `isNew`, where one is refused. */
  token?: (isNew: boolean) => Promise<string>
  /** The first is listened to. */
  folders: string[]
}
export type ImapDoorOptions = VisitOptions & {
  server: ImapServer
  /** Where the folders stand; one that was never visited is missing. Kept by `onMails`' owner. */
  state: ImapState
  /** Told after each visit: null when it went well, else what failed. */
  onVisit(failure: string | null): Promise<void>
}
type Held = { state: ImapState; client: ImapFlow | null }
export type ImapDoor = { stop(): Promise<void> }

/** IDLE tells of new mail at once; this often we look anyway. */
const SAFETY_NET = 60_000
const LONGEST_SULK = 60_000

/** Fetches a folder for as long as the process lives; connects again after every failure. */
export function startImapDoor(options: ImapDoorOptions): ImapDoor {
  let stopping = false
  let endSleep = () => {}
  let failures = 0
  const held: Held = { state: options.state, client: null }
  const sleep = (ms: number) =>
    new Promise<boolean>((resolve) => {
      const timeout = setTimeout(() => resolve(true), ms)
      endSleep = () => (clearTimeout(timeout), resolve(false))
    })
  const stay = async () => {
    const opened = (held.client = await connect(options))
    // Mail may be told of while the folder is being read, when nobody sleeps yet.
    let hasNews = false
    opened.on('exists', () => ((hasNews = true), endSleep()))
    opened.on('close', () => endSleep())
    while (!stopping && opened.usable) {
      const failure = await visitAll(opened, options, held)
      failures = 0
      await options.onVisit(failure)
      for (let isTime = false; !isTime && !stopping && opened.usable;) {
        if (!hasNews) {
          // Without this call the library waits for 15 s of quiet before it listens.
          void opened.idle().catch(() => {})
          isTime = await sleep(SAFETY_NET)
        }
        if (!hasNews || stopping || !opened.usable) continue
        hasNews = false
        await visitFolder(opened, options.server.folders[0]!, options, held)
        await options.onVisit(failure)
      }
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
        await options.onVisit(wordsOf(error)).catch(() => {})
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

/** Signs in and opens each folder once, for a mailbox's settings and `doctor`. Throws what the server says. */
export async function checkImap(options: Pick<ImapDoorOptions, 'server' | 'log'>): Promise<void> {
  const client = await connect(options)
  try {
    for (const folder of options.server.folders) await client.mailboxOpen(folder)
  } finally {
    await client.logout().catch(() => {})
  }
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

/** Each folder in turn, and the first last, to be listened to. One that cannot be opened holds up none of the others. */
async function visitAll(client: ImapFlow, options: ImapDoorOptions, held: Held): Promise<string | null> {
  const [first, ...others] = options.server.folders
  let failure: string | null = null
  for (const folder of others) {
    try {
      await client.mailboxOpen(folder)
    } catch (error) {
      if (!client.usable) throw error
      failure ??= `${folder}: ${wordsOf(error)}`
      continue
    }
    await visitFolder(client, folder, options, held)
  }
  await client.mailboxOpen(first!)
  await visitFolder(client, first!, options, held)
  return failure
}

function wordsOf(error: unknown): string {
  const { message, responseText, authenticationFailed } = error as {
    message?: string
    responseText?: string
    authenticationFailed?: boolean
  }
  return (authenticationFailed ? responseText : null) ?? responseText ?? message ?? String(error)
}
