import { createHash } from 'node:crypto'
import { classifyMail } from '#core/mail/automatic.ts'
import { isOnlyLate } from '#core/mail/bounce-text.ts'
import { mailFingerprint } from '#core/mail/duplicate.ts'
import type { BounceReport, ParsedMail } from '#core/mail/parsed-mail.ts'
import { threadCandidates } from '#core/mail/threading.ts'
import { nearestLanguage } from '#i18n/say.ts'
import { tellReturned } from '#server/features/outbox/index.ts'
import { lookUpCustomer, openTicket, recordInbound } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/db/database.ts'
import { inSharedTransaction } from '#server/platform/db/shared-transaction.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import type { Job, Queue } from '#server/platform/jobs/jobs.ts'
import type { ReadMail } from '#server/platform/mail/read.ts'
import { sayIn } from '#server/platform/words.ts'
import { appendEvent, workIn, type Work } from '#server/platform/work.ts'
import type { Envelope } from './accept-mail.ts'
import { composed } from './composed.ts'
import { type KnownMail, ownMail, twinOf } from './known-mail.ts'
import { placeMail } from './place-mail.ts'
import { readAgain } from './read-again.ts'
import { asReturned, returnedMail, type Returned } from './returned-mail.ts'
import { senderFacts } from './sender-facts.ts'

export type Stored = {
  id: string
  mailboxId: string | null
  blob: string
  envelope: Envelope
  state: string
  receivedAt: number
  /** The same mail that came before: twice, by two fetchers, or to two of our mailboxes (1.3). */
  twin: KnownMail | null
}

/** Turns a stored mail into a message: on its ticket, or as a new one. What can't be read becomes a ticket too (1.6). */
export const processMailQueue: Queue = {
  concurrency: 12,
  maxAttempts: 5,
  run: (ctx, job) => (isLarge(job) ? inTurn(() => processMail(ctx, job)) : processMail(ctx, job)),
  onParked: keepUnreadable,
}

/** The same for mails that wait for the network: many at once, since they do little but wait. */
export const checkMailQueue: Queue = { ...processMailQueue, concurrency: 16 }

const LARGE_BYTES = 4 * 1024 * 1024
const isLarge = ({ data }: Job) => Number(data.bytes ?? 0) > LARGE_BYTES

/** Large mails are read one after the other, so that several at once do not fill the memory. */
let turn: Promise<unknown> = Promise.resolve()
function inTurn(work: () => Promise<void>): Promise<void> {
  const mine = turn.then(work)
  turn = mine.catch(() => {})
  return mine
}

async function processMail(ctx: Context, job: Job): Promise<void> {
  const { workspaceId } = job
  const id = String(job.data.id)
  const arrived = job.data.blob ? (job.data as unknown as Arrived) : await readArrived(ctx, workspaceId, id)
  if (!arrived) return
  const { envelope, mailboxId } = arrived
  const raw = await ctx.blobs.get(arrived.blob)
  let read: ReadMail
  try {
    // Loaded with the first mail: the parsers are a tenth of what a start would load.
    const { readMail } = await import('#server/platform/mail/read.ts')
    read = composed(await readMail(raw))
  } catch (error) {
    return keepUnreadable(ctx, job, (error as Error & { code?: string }).code ?? (error as Error).message)
  }
  const files = await Promise.all(
    read.attachments.map(async ({ content, fileName, contentType, contentId }) => ({
      name: fileName ?? '',
      contentType,
      size: content.length,
      contentId,
      blob: await ctx.blobs.put(content),
    })),
  )
  const returned = await returnedMail(ctx, workspaceId, envelope)
  const written = { ...read.parsed, envelopeFrom: envelope.from ?? read.parsed.envelopeFrom }
  const parsed = returned ? asReturned(written, returned) : written
  // What came to a signed return path needs no other proof.
  const sender = returned ? null : await senderFacts(ctx, { raw, parsed, envelope, workspaceId, mailboxId })
  const fingerprint = createHash('sha256').update(mailFingerprint(parsed)).digest('hex')
  const ask = (work: Work) => Promise.all([ownMail(work, parsed), firstWords(work, parsed, envelope)])
  const stored = { workspaceId, id, fingerprint, isShared: answersNothing(parsed) }
  const isNew = await inStored(ctx, stored, ask, async (work, mail, [own, { desk, known }]) => {
    const first = own ?? mail.twin
    if (first) return finish(work, mail, { state: 'duplicate', fingerprint, ...first })
    if (returned?.ticketId === null && parsed.report?.kind === 'bounce')
      return finishReturned(work, mail, { fingerprint, returned, report: parsed.report })
    const placed = await placeMail(work, desk, mail, {
      parsed,
      visible: read.visible,
      files,
      problem: read.problem,
      kind: classifyMail(parsed),
      sender,
      known,
    })
    finish(work, mail, { state: 'processed', fingerprint, ...placed })
  })
  if (!isNew) await readKeptAgain(ctx, workspaceId, id)
}

/** A job that was given up and is tried again: what stands there as unreadable is read now. */
async function readKeptAgain(ctx: Context, workspaceId: string, id: string): Promise<void> {
  const row = await ctx.db
    .selectFrom('inboundMails')
    .select('messageId')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .where('fingerprint', 'like', 'raw:%')
    .executeTakeFirst()
  if (row?.messageId) await readAgain(ctx, row.messageId)
}

type Arrived = { blob: string; envelope: Envelope; mailboxId: string | null }

/** What a job says itself, unless an older version queued it. */
async function readArrived(ctx: Context, workspaceId: string, id: string): Promise<Arrived | null> {
  const row = await ctx.db
    .selectFrom('inboundMails')
    .select(['blob', 'envelope', 'mailboxId'])
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .where('state', '=', 'stored')
    .executeTakeFirst()
  return (row as Arrived | undefined) ?? null
}

/** The settings and, for a mail that answers nothing, its customer: in the round trip of the lock. */
async function firstWords(work: Work, parsed: ParsedMail, { from }: Envelope) {
  const email = parsed.from?.address || from
  if (!email || !answersNothing(parsed)) return { desk: await loadDesk(work, work.workspaceId), known: null }
  const known = await lookUpCustomer(work, { email })
  return { desk: await loadDesk(work, work.workspaceId, known.configRevision), known: { email, ...known } }
}

function answersNothing(parsed: ParsedMail): boolean {
  const { messageIds, replyTokens, ticketNumber } = threadCandidates(parsed)
  return !messageIds.length && !replyTokens.length && ticketNumber === null && !parsed.report
}

type ReturnedReport = { fingerprint: string; returned: Returned; report: BounceReport }

/** What was for staff and did not arrive is no customer's matter: it shows on its own row and at the member. */
async function finishReturned(
  work: Work,
  mail: Stored,
  { fingerprint, returned, report }: ReturnedReport,
): Promise<void> {
  if (isOnlyLate(report)) return finish(work, mail, { state: 'processed', fingerprint, reason: 'late' })
  const said = report.recipients[0]?.diagnostic ?? report.status ?? ''
  await tellReturned(work, returned.id, returned.to, said)
  work.batch.update('outgoingMails', {
    workspaceId: work.workspaceId,
    id: returned.id,
    lastError: said.slice(0, 500),
  })
  finish(work, mail, { state: 'processed', fingerprint, reason: 'returned' })
}

/** A ticket that holds the raw original and says plainly why it could not be read. */
async function keepUnreadable(ctx: Context, job: Job, reason: string): Promise<void> {
  const ask = (work: Work) => loadDesk(work, work.workspaceId)
  const stored = { workspaceId: job.workspaceId, id: String(job.data.id), fingerprint: null, isShared: false }
  await inStored(ctx, stored, ask, async (work, mail, desk) => {
    // The same bytes, by whoever they are brought, are one ticket (1.3, trap 36).
    const fingerprint = `raw:${mail.blob}`
    if (mail.twin) return finish(work, mail, { state: 'duplicate', reason, fingerprint, ...mail.twin })
    const unreadable = unreadableAs(reason)
    const say = sayIn(nearestLanguage(desk.language))
    const email = mail.envelope.from || undefined
    const name = email ?? say('mail.unknown_sender')
    const hold = await openTicket(work, desk, {
      subject: say(`mail.unreadable.${unreadable}`),
      text: '',
      channel: 'email',
      contact: { email, name },
      at: work.now,
      mailboxId: mail.mailboxId,
      language: desk.language,
      fromCustomer: true,
    })
    const messageId = recordInbound(work, desk, hold, {
      channel: 'email',
      authorName: name,
      at: work.now,
      text: '',
      visibleText: '',
      rawBlob: mail.blob,
      facts: { unreadable },
    })
    appendEvent(work, {
      type: 'mail.unreadable',
      ticketId: hold.row.id,
      subjectId: messageId,
      data: { reason },
    })
    finish(work, mail, { state: 'processed', reason, fingerprint, ticketId: hold.row.id, messageId })
  })
}

/** What stands on the message in words; the reason itself is for whoever runs the desk. */
const unreadableAs = (reason: string) =>
  (['empty', 'too_large', 'no_mail'] as const).find((one) => reason === `mail.${one}`) ?? 'not_worked'

/** `fingerprint`: null where the mail could not be read; then it is known by its bytes. */
type StoredKey = { workspaceId: string; id: string; fingerprint: string | null; isShared: boolean }

/**
 * Locks the stored mail; gives false and does nothing when somebody was faster; what else is asked travels with the lock, after it.
 * `isShared`: it begins something new, so mails that come at once share a transaction.
 */
async function inStored<T>(
  ctx: Context,
  { workspaceId, id, fingerprint, isShared }: StoredKey,
  ask: (work: Work) => Promise<T>,
  recipe: (work: Work, mail: Stored, asked: T) => Promise<void>,
): Promise<boolean> {
  const actor = { kind: 'system' as const, workspaceId, because: 'mail' }
  const inOne = (tx: Tx, own: Tx) =>
    workIn(ctx, tx, actor, ctx.clock.now(), async (work) => {
      const locking = own
        .selectFrom('inboundMails')
        .select(['id', 'mailboxId', 'blob', 'envelope', 'state', 'receivedAt'])
        .select(twinOf(workspaceId, fingerprint).as('twin'))
        .where('workspaceId', '=', workspaceId)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
      const [mail, asked] = (await Promise.all([locking, ask(work)])) as [Stored | undefined, T]
      if (mail?.state !== 'stored') return false
      await recipe(work, mail, asked)
      return true
    })
  if (isShared) return inSharedTransaction(ctx, inOne, { subject: id })
  return inTransaction(ctx, (tx) => inOne(tx, tx))
}

function finish(
  work: Work,
  mail: Stored,
  change: {
    state: string
    fingerprint?: string
    reason?: string
    ticketId?: string | null
    messageId?: string | null
  },
): void {
  work.batch.update('inboundMails', {
    workspaceId: work.workspaceId,
    id: mail.id,
    processedAt: new Date(work.now),
    ...change,
  } as never)
}
