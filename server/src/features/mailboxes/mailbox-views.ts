import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'
import {
  type Fetching,
  fetchingOf,
  type StoredDkim,
  type StoredInbound,
  type StoredOAuth,
  type StoredServer,
} from './mailbox-store.ts'

export type MailboxView = Output<'updateMailbox'>
type Times = 'lastFetchAt' | 'failingSince' | 'lastSentAt' | 'sendFailingSince'
type Row = Omit<MailboxView, 'inbound' | 'outbound' | 'dkim' | 'oauth' | Times> &
  Record<Times, Instant | null> & {
    inbound: StoredInbound
    outbound: Partial<StoredServer>
    dkim: Partial<StoredDkim>
    oauth: Partial<StoredOAuth>
  }

export async function viewMailbox(db: Database | Tx, workspaceId: string, id: string): Promise<MailboxView> {
  const [mailbox] = await mailboxRows(db, workspaceId, sql`b.id = ${id}`, 1)
  return shown(found(mailbox))
}

export async function listMailboxes(
  db: Database | Tx,
  workspaceId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Output<'listMailboxes'>> {
  const after = readCursor(cursor, ['text'])?.[0] ?? ''
  const rows = await mailboxRows(db, workspaceId, sql`b.id > ${after}`, limit + 1)
  const { items, next } = pageOf(rows, limit, ({ id }) => [id])
  return { items: items.map(shown), next }
}

/** What waits and what was given up on counts mail in both directions: a mailbox that is ill shows it (trap 38, 41). */
async function mailboxRows(
  db: Database | Tx,
  workspaceId: string,
  which: ReturnType<typeof sql>,
  limit: number,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select b.id, b.address, b.name, b.team_id, b.language, b.inbound, b.outbound, b.dkim, b.oauth, b.signature,
      b.last_fetch_at, b.last_error, b.failing_since, b.send_error, b.send_failing_since,
      b.paused_at is not null as paused, b.disabled_at is not null as disabled, b.revision,
      (select o.sent_at from outgoing_mails o where o.workspace_id = b.workspace_id and o.mailbox_id = b.id
        and o.state = 'sent' order by o.sent_at desc limit 1) as last_sent_at,
      (select count(*) from inbound_mails i where i.workspace_id = b.workspace_id and i.mailbox_id = b.id
        and i.state = 'stored') +
      (select count(*) from outgoing_mails o where o.workspace_id = b.workspace_id and o.mailbox_id = b.id
        and o.state in ('waiting', 'sending')) as waiting,
      (select count(*) from outgoing_mails o where o.workspace_id = b.workspace_id and o.mailbox_id = b.id
        and o.state = 'parked') as parked
    from mailboxes b where b.workspace_id = ${workspaceId} and ${which} order by b.id limit ${limit}`.execute(
    db,
  )
  return rows
}

/** Without passwords: what is sealed never leaves. */
function shown(given: Row): MailboxView {
  const { inbound, outbound, dkim, oauth, lastFetchAt, failingSince, lastSentAt, sendFailingSince, ...row } =
    given
  const fetched = inbound.kind === 'imap' ? inbound : null
  return {
    ...row,
    inbound: {
      kind: inbound.kind,
      host: fetched?.host ?? null,
      port: fetched?.port ?? null,
      secure: fetched?.secure ?? true,
      user: fetched?.user ?? null,
      ...(fetched ? fetchingOf(fetched) : NOT_FETCHED),
      trusts: inbound.trusts ?? [],
    },
    outbound: {
      host: outbound.host ?? null,
      port: outbound.port ?? null,
      secure: outbound.secure ?? false,
      user: outbound.user ?? null,
    },
    dkim: dkim.domain
      ? { domain: dkim.domain, selector: dkim.selector!, record: recordOf(dkim as StoredDkim) }
      : null,
    oauth: oauth.tokenUrl ? shownOAuth(oauth as StoredOAuth) : null,
    lastFetchAt: said(lastFetchAt),
    failingSince: said(failingSince),
    lastSentAt: said(lastSentAt),
    sendFailingSince: said(sendFailingSince),
  }
}

const shownOAuth = ({ tokenUrl, clientId, authorizeUrl, scope }: StoredOAuth) => ({
  tokenUrl,
  clientId,
  authorizeUrl: authorizeUrl ?? null,
  scope: scope ?? null,
})

const NOT_FETCHED: Fetching = { folders: [], afterwards: 'mark_read', moveTo: null, begin: 'all' }

const said = (at: Instant | null) => (at === null ? null : formatInstant(at))

/** What the domain's DNS must say, so that others can check the signature. */
function recordOf({ domain, selector, publicKey }: StoredDkim) {
  return { name: `${selector}._domainkey.${domain}`, value: `v=DKIM1; k=rsa; p=${publicKey}` }
}
