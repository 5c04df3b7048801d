import type { Instant } from '#core/time/instant.ts'
import type { Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

export type StoredServer = { host: string; port: number; secure: boolean; user: string | null }
/** `trusts`: servers before us whose word on a sender is taken. */
export type StoredInbound = { trusts?: string[] } & (
  { kind: 'smtp' } | { kind: 'push' } | (StoredServer & { kind: 'imap' } & Fetching)
)
/** What is fetched by IMAP, and what becomes of it there. Rows of an older version name one `folder`. */
export type Fetching = {
  folders: string[]
  afterwards: 'mark_read' | 'move' | 'leave'
  moveTo: string | null
  begin: 'all' | 'new'
}
/** Passwords, sealed in one column; never in a view, an event or a log. */
export type MailboxSecrets = {
  inboundPassword?: string
  outboundPassword?: string
  /** The private half of the signing key, in PEM. */
  dkimKey?: string
  clientSecret?: string
  refreshToken?: string
}
/** Signs in to both servers with tokens in place of passwords. */
export type StoredOAuth = { tokenUrl: string; clientId: string; scope?: string; authorizeUrl?: string }
/** A signing key of the domain; `publicKey` is what its DNS says. */
export type StoredDkim = { domain: string; selector: string; publicKey: string }

export type MailboxRow = {
  id: string
  address: string
  name: string
  teamId: string | null
  language: string | null
  inbound: StoredInbound
  /** Empty: mail leaves by the desk's own way out. */
  outbound: StoredServer | Record<string, never>
  oauth: StoredOAuth | Record<string, never>
  dkim: StoredDkim | Record<string, never>
  secrets: string | null
  signature: string
  disabledAt: Instant | null
  pausedAt: Instant | null
  revision: number
}

/** The mailbox for a change. */
export async function loadMailbox(work: Work, id: string): Promise<MailboxRow> {
  const row = await work.tx
    .selectFrom('mailboxes')
    .select(['id', 'address', 'name', 'teamId', 'language', 'inbound', 'outbound', 'secrets', 'signature'])
    .select(['disabledAt', 'pausedAt', 'oauth', 'dkim', 'revision'])
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return found(row) as MailboxRow
}

export function insertMailbox(work: Work, { disabledAt, pausedAt, ...mailbox }: MailboxRow): void {
  const { workspaceId, now } = work
  const times = { disabledAt: at(disabledAt), pausedAt: at(pausedAt), createdAt: at(now) }
  work.batch.insert('mailboxes', { ...mailbox, workspaceId, ...times })
}

/** A mailbox whose way in has changed begins anew: its old error says nothing about the new one. */
export function saveMailbox(
  work: Work,
  { disabledAt, pausedAt, ...mailbox }: MailboxRow,
  { isNewWayIn, isNewWayOut }: { isNewWayIn: boolean; isNewWayOut: boolean },
): void {
  work.batch.update('mailboxes', {
    ...mailbox,
    ...(isNewWayIn ? { lastError: null, failingSince: null } : {}),
    ...(isNewWayOut ? { sendError: null, sendFailingSince: null } : {}),
    workspaceId: work.workspaceId,
    disabledAt: at(disabledAt),
    pausedAt: at(pausedAt),
  })
}

export function openMailboxSecrets(
  { secrets }: Pick<Context, 'secrets'>,
  sealed: string | null,
): MailboxSecrets {
  return sealed === null ? {} : (JSON.parse(secrets.open(sealed)) as MailboxSecrets)
}

export function sealMailboxSecrets(
  { secrets }: Pick<Context, 'secrets'>,
  passwords: MailboxSecrets,
): string | null {
  const given = Object.entries(passwords).filter(([, password]) => password !== undefined)
  return given.length ? secrets.seal(JSON.stringify(Object.fromEntries(given))) : null
}

/** What a mailbox's row says of its fetching, whatever version wrote it. */
export function fetchingOf(inbound: Partial<Fetching> & { folder?: string }): Fetching {
  const { folders, folder = 'INBOX', afterwards = 'mark_read', moveTo = null, begin = 'all' } = inbound
  return { folders: folders ?? [folder], afterwards, moveTo, begin }
}
