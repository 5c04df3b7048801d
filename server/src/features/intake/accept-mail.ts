import { sql } from 'kysely'
import type { Context } from '#server/platform/context.ts'
import { startBatch } from '#server/platform/db/batch.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import { isPublicAddress } from '#server/platform/mail/check-sender.ts'

export const PROCESS_MAIL = 'mail.process'
/** For mails whose sender is asked for on the network: they wait for others, and nobody waits for them. */
export const CHECK_MAIL = 'mail.check'

export type Envelope = {
  from: string | null
  to: string[]
  /** The machine that brought it to our door, and how it called itself. */
  client?: string | null
  helo?: string | null
  /** The size of a mail over the limit, of which only the beginning was fetched. */
  cutFrom?: number
}
export type Door = 'smtp' | 'imap' | 'push'
export type Target = { workspaceId: string; mailboxId: string | null }
/** A mail whose raw original is on disk. */
export type Arrival = {
  blob: string
  bytes: number
  isSigned: boolean
  envelope: Envelope
  door: Door
  targets: Target[]
}
/** How far a mailbox has been read, kept in the same commit as the mails. */
type Reading = { workspaceId: string; mailboxId: string; fetchState: object }

/** Brings the raw original to disk; the first half of accepting. */
export async function bringIn(ctx: Context, raw: Buffer, how: Omit<Arrival, 'blob' | 'bytes' | 'isSigned'>) {
  // Nobody here reads that address.
  if (!how.targets.length)
    throw Object.assign(new Error(how.envelope.to.join(', ')), { code: 'no_such_mailbox' })
  return { ...how, blob: await ctx.blobs.put(raw), bytes: raw.length, isSigned: isSigned(raw) }
}

/**
 * Takes mails in: their raw originals and envelopes are on disk and in the database when this returns, and not one
 * moment earlier may a sender be told so (1.6). What they mean is found out afterwards by jobs.
 */
export async function keepArrivals(
  ctx: Context,
  arrivals: Arrival[],
  reading?: Reading,
): Promise<string[][]> {
  return inTransaction(ctx, async (tx) => {
    const receivedAt = new Date(ctx.clock.now())
    const batch = startBatch()
    const keep = ({ blob, bytes, envelope, door, isSigned: signed, targets }: Arrival) =>
      targets.map(({ workspaceId, mailboxId }) => {
        const id = ctx.ids.make('inm')
        const envelopeOf = { ...envelope, door }
        batch.insert('inboundMails', { workspaceId, id, mailboxId, blob, envelope: envelopeOf, receivedAt })
        const isAsked = signed || (envelope.client != null && isPublicAddress(envelope.client))
        const job = { workspaceId, id, mailboxId, blob, bytes, envelope: envelopeOf }
        void ctx.jobs.enqueue(batch, isAsked ? CHECK_MAIL : PROCESS_MAIL, job, { key: id })
        return id
      })
    const ids = arrivals.map(keep)
    if (reading) {
      const { workspaceId, mailboxId, fetchState } = reading
      batch.update('mailboxes', { workspaceId, id: mailboxId, fetchState })
    }
    await batch.flush(tx)
    return ids
  })
}

/** The same for one, for whoever brings one at a time. */
export async function acceptMail(
  ctx: Context,
  raw: Buffer,
  envelope: Envelope,
  door: Door,
  mailbox?: { workspaceId: string; mailboxId: string },
): Promise<string[]> {
  const targets = mailbox ? [mailbox] : await mailboxesFor(ctx, envelope.to)
  const [ids] = await keepArrivals(ctx, [await bringIn(ctx, raw, { envelope, door, targets })])
  return ids!
}

const HEAD = 64 * 1024

/** Whether its head holds a signature; where it only looks so, the mail takes the longer way for nothing. */
function isSigned(raw: Buffer): boolean {
  return /^dkim-signature:/im.test(
    raw
      .subarray(0, HEAD)
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)[0]!,
  )
}

/** Whether somebody here reads one of these addresses; asked at RCPT, before anything is taken. */
export async function mailboxesFor(ctx: Context, recipients: string[]): Promise<Target[]> {
  const plain = [...new Set(recipients.map(withoutToken))]
  if (!plain.length) return []
  const { rows } = await sql<Target>`
    select distinct on (workspace_id) workspace_id, id as mailbox_id from mailboxes
    where lower(address) in (${sql.join(plain)}) and disabled_at is null order by workspace_id, created_at`.execute(
    ctx.db,
  )
  if (rows.length) return rows
  // A desk of one workspace takes what comes to its door, so that a first mail arrives before any setting is made.
  const { rows: alone } = await sql<Target>`
    select w.id as workspace_id, (select m.id from mailboxes m where m.workspace_id = w.id and m.disabled_at is null
      order by m.created_at limit 1) as mailbox_id
    from workspaces w limit 2`.execute(ctx.db)
  return alone.length === 1 ? alone : []
}

/** `support+4821.abc@…` is read where `support@…` is. */
function withoutToken(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^([^+@]+)\+[^@]*@/, '$1@')
}
