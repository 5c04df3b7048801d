import type { ImapFlow, MailboxObject } from 'imapflow'
import type { Log } from '../log.ts'

/**
 * How far a folder has been read. Numbers mean something only within one UIDVALIDITY. `since`: what lay there when only
 * new mail was asked for came up to here by the server's own clock, in epoch milliseconds, and is never asked for.
 */
export type FolderState = { uidValidity: string; lastUid: number; since?: number }
export type ImapState = Record<string, FolderState>
export type FetchedMail = {
  raw: Buffer
  uid: number
  /** Its size when only the beginning was fetched, because it is larger than the limit. */
  cutFrom: number | null
}

/** How mails are taken out of folders. */
export type VisitOptions = {
  maxBytes: number
  log: Log
  /** At a folder's first visit: take what lies there, or only what comes from now on. */
  begin: 'all' | 'new'
  /** Keeps mails and where the folders stand, together. Only then are they marked as read or moved. */
  onMails(mails: FetchedMail[], state: ImapState): Promise<void>
  /** What becomes of kept mail there. */
  afterwards: 'mark_read' | 'leave' | { moveTo: string }
}
type Waiting = { uid: number; size: number }

/** Of a mail over the limit, enough for its headers and first words. */
const CUT = 256 * 1024

/** Takes what is new in the folder that is open, in the order of its numbers, and notes how far it came in `held`. */
export async function visitFolder(
  client: ImapFlow,
  folder: string,
  options: VisitOptions,
  held: { state: ImapState },
): Promise<void> {
  const opened = client.mailbox
  if (!opened) throw new Error('the folder is not open')
  const keep = async (mails: FetchedMail[], at: FolderState) => {
    const next = { ...held.state, [folder]: at }
    await options.onMails(mails, next)
    held.state = next
  }
  let at = held.state[folder]
  if (at?.uidValidity !== String(opened.uidValidity)) {
    at = await begun(client, opened, at, options)
    // What is not to be taken must be known after a restart, too.
    if (at.lastUid > 0) await keep([], at)
  }
  for (const group of groupsOf(await waitingIn(client, at), options.maxBytes)) {
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
    at = { ...at, lastUid: broken ? reached(uids, mails, at.lastUid) : uids.at(-1)! }
    if (mails.length) await keep(mails, at)
    else held.state = { ...held.state, [folder]: at }
    if (broken) throw broken.error
    if (mails.length) await putAside(client, mails, options)
  }
}

/**
 * Where a folder stands that is read for the first time, or begins another life. Numbers of another life say nothing:
 * all is read again, and what we have is recognised; what was never asked for is known by the server's date.
 */
async function begun(
  client: ImapFlow,
  { uidValidity, uidNext, exists }: MailboxObject,
  before: FolderState | undefined,
  { begin }: VisitOptions,
): Promise<FolderState> {
  const at = { uidValidity: String(uidValidity), lastUid: 0 }
  if (before) return before.since === undefined ? at : { ...at, since: before.since }
  if (begin === 'all') return at
  return { ...at, lastUid: uidNext - 1, since: await dateOfLast(client, { uidNext, exists }) }
}

const LOOKED_BACK = 20

/** The server's date of the newest mail that lies there, in epoch milliseconds; 0 in an empty folder. */
async function dateOfLast(
  client: ImapFlow,
  { uidNext, exists }: Pick<MailboxObject, 'uidNext' | 'exists'>,
): Promise<number> {
  let newest = 0
  if (exists === 0) return newest
  const range = `${Math.max(1, exists - LOOKED_BACK)}:${exists}`
  for await (const { uid, internalDate } of client.fetch(range, { uid: true, internalDate: true }))
    if (uid < uidNext && internalDate) newest = Math.max(newest, +new Date(internalDate))
  return newest
}

async function waitingIn(client: ImapFlow, { lastUid, since = 0 }: FolderState): Promise<Waiting[]> {
  const waiting: Waiting[] = []
  // A date says less than a number: what comes within the second of the last old mail is new.
  const byDate = lastUid === 0 && since > 0
  const asked = { uid: true, size: true, internalDate: byDate }
  // `n:*` gives the last mail even when none is new, hence the filter.
  for await (const { uid, size, internalDate } of client.fetch(`${lastUid + 1}:*`, asked, { uid: true }))
    if (uid > lastUid && (!byDate || !internalDate || +new Date(internalDate) > since))
      waiting.push({ uid, size: size ?? 0 })
  return waiting.sort((a, b) => a.uid - b.uid)
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
function groupsOf(waiting: Waiting[], maxBytes: number) {
  const groups: Waiting[][] = []
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

/** A folder that mail is moved to is made when it is not there. */
async function putAside(
  client: ImapFlow,
  mails: FetchedMail[],
  { afterwards, log }: VisitOptions,
): Promise<void> {
  if (afterwards === 'leave') return
  const uids = mails.map(({ uid }) => uid).join(',')
  try {
    if (afterwards === 'mark_read') await client.messageFlagsAdd(uids, ['\\Seen'], { uid: true })
    else if (!(await client.messageMove(uids, afterwards.moveTo, { uid: true }))) {
      await client.mailboxCreate(afterwards.moveTo)
      await client.messageMove(uids, afterwards.moveTo, { uid: true })
    }
  } catch (error) {
    log.warn({ err: error, uids }, 'a mail was kept but could not be marked in its mailbox')
  }
}
