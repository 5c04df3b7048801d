import { sql } from 'kysely'
import type { Context } from '#server/platform/context.ts'
import { startBatch } from '#server/platform/db/batch.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'

export const PROCESS_MAIL = 'mail.process'

export type Envelope = {
  from: string | null
  to: string[]
  /** The machine that brought it to our door, and how it called itself. */
  client?: string | null
  helo?: string | null
}
export type Door = 'smtp' | 'imap' | 'push'
type Target = { workspaceId: string; mailboxId: string | null }

/**
 * Takes a mail in: the raw original and its envelope are on disk and in the database when this returns, and not one
 * moment later may the sender be told so (1.6). What it means is found out afterwards by a job.
 */
export async function acceptMail(
  ctx: Context,
  raw: Buffer,
  envelope: Envelope,
  door: Door,
  mailbox?: { workspaceId: string; mailboxId: string },
  /** How far the mailbox has been read, kept in the same commit as the mail. */
  fetchState?: object,
): Promise<string[]> {
  const targets = mailbox ? [mailbox] : await mailboxesFor(ctx, envelope.to)
  // Nobody here reads that address.
  if (!targets.length) throw Object.assign(new Error(envelope.to.join(', ')), { code: 'no_such_mailbox' })
  const blob = await ctx.blobs.put(raw)
  return inTransaction(ctx, async (tx) => {
    const now = new Date(ctx.clock.now())
    const batch = startBatch()
    const ids = targets.map(({ workspaceId, mailboxId }) => {
      const id = ctx.ids.make('inm')
      batch.insert('inboundMails', {
        workspaceId,
        id,
        mailboxId,
        blob,
        envelope: { ...envelope, door },
        receivedAt: now,
      })
      void ctx.jobs.enqueue(batch, PROCESS_MAIL, { workspaceId, id }, { key: id })
      return id
    })
    if (mailbox && fetchState) {
      batch.update('mailboxes', { workspaceId: mailbox.workspaceId, id: mailbox.mailboxId, fetchState })
    }
    await batch.flush(tx)
    return ids
  })
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
