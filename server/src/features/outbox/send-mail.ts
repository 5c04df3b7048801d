import { instant, minute } from '#core/time/instant.ts'
import { holdTicket, commandTicket } from '#server/features/tickets/index.ts'
import { noteSending } from '#server/features/mailboxes/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { startBatch } from '#server/platform/db/batch.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import { at } from '#server/platform/db/database.ts'
import type { Job, Queue } from '#server/platform/jobs/jobs.ts'
import { isRouteFailure, type MailRoute, type OutgoingMail } from '#server/platform/mail/send.ts'
import { appendEvent, workIn } from '#server/platform/work.ts'
import { deskMark } from './desk-mark.ts'
import { bounceAddress } from './bounce-address.ts'
import { wayOut } from './mail-route.ts'
import { SEND_MAIL } from './queue-mail.ts'
import { tellReturned } from './tell-returned.ts'
import { openContent } from './sealed-content.ts'

type Outgoing = {
  id: string
  state: string
  messageId: string | null
  ticketId: string | null
  mailboxId: string | null
  purpose: string
  content: { notificationId?: string }
}

/** Sends what the outbox holds. It may run twice: the Message-ID is the row's, so a reader sees one mail. */
export const sendMailQueue: Queue = {
  concurrency: 4,
  maxAttempts: 8,
  run: sendMail,
  onParked: park,
}

async function sendMail(ctx: Context, job: Job): Promise<void> {
  const { workspaceId } = job
  const id = String(job.data.id)
  const mail = await claim(ctx, workspaceId, id)
  if (!mail) return
  const content = openContent(ctx.secrets, mail.content)
  const way = await wayOut(ctx, {
    workspaceId,
    mailboxId: mail.mailboxId,
    isForStaff: mail.purpose === 'notification',
  })
  if (way.isPaused) return keepForLater(ctx, workspaceId, id)
  const attachments = await Promise.all(
    (content.attachments ?? []).map(async ({ name, contentType, blob, contentId }) => ({
      filename: name,
      contentType,
      content: await ctx.blobs.get(blob),
      ...(contentId ? { cid: contentId } : {}),
    })),
  )
  const { address } = content.from
  const outgoing: OutgoingMail = {
    messageId: content.headerMessageId,
    from: content.from,
    replyTo: content.replyTo,
    to: content.to,
    cc: content.cc,
    subject: content.subject,
    text: content.text,
    html: content.html ?? undefined,
    inReplyTo: content.inReplyTo ?? undefined,
    references: content.references,
    attachments,
    automatic: content.automatic ?? false,
    envelopeFrom:
      mail.mailboxId && way.takesAnySender
        ? bounceAddress(ctx.secrets, workspaceId, { address, outgoingId: id })
        : address,
    signing: way.signing,
    deskMark: deskMark(ctx.secrets, workspaceId),
  }
  await sendByFirst(ctx, { workspaceId, mailboxId: mail.mailboxId }, way.routes, outgoing)
  await markSent(ctx, workspaceId, mail)
}

type From = { workspaceId: string; mailboxId: string | null }

/** By the first way that can be gone. The mailbox shows when its own cannot, also where the second helped (trap 38, 41). */
async function sendByFirst(ctx: Context, from: From, routes: MailRoute[], mail: OutgoingMail): Promise<void> {
  let failure: unknown
  for (const [at, route] of routes.entries()) {
    try {
      await route.send(mail)
      if (at === 0) await noteSending(ctx, from, null)
      return
    } catch (error) {
      if (!isRouteFailure(error)) throw error
      failure ??= error
      if (at === 0) await noteSending(ctx, from, (error as Error).message)
      ctx.log.warn({ err: error, mailbox: from.mailboxId }, 'a way out for mail cannot be gone')
    }
  }
  throw failure
}

const WHILE_PAUSED = 2 * minute

/** A paused mailbox sends nothing and loses nothing: its mail looks again in a while. */
async function keepForLater(ctx: Context, workspaceId: string, id: string): Promise<void> {
  const startAfter = instant(ctx.clock.now() + WHILE_PAUSED)
  await inTransaction(ctx, async (tx) => {
    const batch = startBatch()
    batch.update('outgoingMails', { workspaceId, id, state: 'waiting' })
    void ctx.jobs.enqueue(batch, SEND_MAIL, { workspaceId, id }, { key: `${id}:${startAfter}`, startAfter })
    await batch.flush(tx)
  })
}

/** Null when there is nothing to send any more: taken back, sent already, or a notification that was stopped. */
async function claim(ctx: Context, workspaceId: string, id: string): Promise<Outgoing | null> {
  return inTransaction(ctx, async (tx) => {
    const mail = (await tx
      .selectFrom('outgoingMails')
      .select(['id', 'state', 'messageId', 'ticketId', 'mailboxId', 'purpose', 'content'])
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()) as Outgoing | undefined
    if (!mail || mail.state === 'sent' || mail.state === 'undone') return null
    if (mail.content.notificationId && (await isStopped(tx, workspaceId, mail.content.notificationId))) {
      await tx
        .updateTable('outgoingMails')
        .set({ state: 'undone' })
        .where('workspaceId', '=', workspaceId)
        .where('id', '=', id)
        .execute()
      return null
    }
    await tx
      .updateTable('outgoingMails')
      .set((eb) => ({ state: 'sending', attempts: eb('attempts', '+', 1) }))
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', id)
      .execute()
    if (mail.messageId) {
      await tx
        .updateTable('messages')
        .set({ delivery: 'sending' })
        .where('workspaceId', '=', workspaceId)
        .where('id', '=', mail.messageId)
        .execute()
    }
    return mail
  })
}

async function isStopped(
  tx: Parameters<Parameters<typeof inTransaction>[1]>[0],
  workspaceId: string,
  id: string,
) {
  const row = await tx
    .selectFrom('notifications')
    .select('stoppedAt')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.stoppedAt !== null && row?.stoppedAt !== undefined
}

async function markSent(ctx: Context, workspaceId: string, mail: Outgoing): Promise<void> {
  const now = ctx.clock.now()
  const actor = { kind: 'system' as const, workspaceId, because: 'outbox' }
  await inTransaction(ctx, (tx) =>
    workIn(ctx, tx, actor, now, async (work) => {
      work.batch.update('outgoingMails', {
        workspaceId,
        id: mail.id,
        state: 'sent',
        sentAt: at(now),
        lastError: null,
      })
      if (!mail.messageId) return
      work.batch.update('messages', {
        workspaceId,
        id: mail.messageId,
        delivery: 'sent',
        deliveryError: null,
      })
      appendEvent(work, { type: 'message.sent', ticketId: mail.ticketId, subjectId: mail.messageId })
    }),
  )
}

type Parked = Pick<Outgoing, 'messageId' | 'ticketId' | 'state' | 'purpose'> & { envelope: { to: string[] } }

/** Refused for good, or too often: shown on the message and to its owner, and the ticket opens again (trap 41). */
async function park(ctx: Context, job: Job, error: string): Promise<void> {
  const { workspaceId } = job
  const actor = { kind: 'system' as const, workspaceId, because: 'outbox' }
  await inTransaction(ctx, (tx) =>
    workIn(ctx, tx, actor, ctx.clock.now(), async (work) => {
      const id = String(job.data.id)
      const mail = (await tx
        .selectFrom('outgoingMails')
        .select(['messageId', 'ticketId', 'state', 'purpose', 'envelope'])
        .where('workspaceId', '=', workspaceId)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()) as Parked | undefined
      if (!mail || mail.state === 'sent' || mail.state === 'undone') return
      work.batch.update('outgoingMails', { workspaceId, id, state: 'parked', lastError: error.slice(0, 500) })
      if (mail.purpose === 'notification') await tellReturned(work, id, mail.envelope.to, error)
      if (!mail.messageId || !mail.ticketId) return
      work.batch.update('messages', {
        workspaceId,
        id: mail.messageId,
        delivery: 'failed',
        deliveryError: error.slice(0, 500),
      })
      const desk = await loadDesk(work, workspaceId)
      const hold = await holdTicket(work, mail.ticketId)
      appendEvent(work, {
        type: 'message.delivery_failed',
        ticketId: mail.ticketId,
        subjectId: mail.messageId,
        data: { error: error.slice(0, 500), ownerMemberId: hold.state.ownerMemberId },
      })
      if (hold.state.status === 'resolved') commandTicket(work, desk, hold, { do: 'reopen' })
    }),
  )
}
