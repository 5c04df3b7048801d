import { instant } from '#core/time/instant.ts'
import { holdTicket } from '#server/features/tickets/index.ts'
import { uncountReading } from '#server/features/coaching/index.ts'
import { SEND_MAIL } from '#server/features/outbox/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import { dropParkedJobs } from '#server/platform/jobs/parked-jobs.ts'
import { found, Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { putBack, saidSince, type Before } from './take-back.ts'

/** Takes back a message whose mail has not left: what it met and promised is as before, and its words come back. */
export function undoSend(ctx: Context, actor: Actor, messageId: string): Promise<{ text: string }> {
  return doWork(ctx, actor, async (work) => {
    const { message, mail, hold } = await held(work, messageId)
    if (!mail || mail.state !== 'waiting' || mail.sendAfter <= work.now)
      throw new Problem('refused', { reason: 'message.has_left' })
    const { before } = mail.content as { before?: Before }
    const sent = { id: messageId, at: instant(message.at) }
    const later = await saidSince(work, hold.row.id, sent)
    if (before) putBack(work, await loadDesk(work, work.workspaceId), hold, before, sent, later)
    if (before?.counted) await uncountReading(work, before.counted)
    work.batch.update('outgoingMails', { workspaceId: work.workspaceId, id: mail.id, state: 'undone' })
    work.batch.update('messages', { workspaceId: work.workspaceId, id: messageId, delivery: 'undone' })
    const data = { at: sent.at, laterAt: later.at(-1)?.at ?? null }
    appendEvent(work, { type: 'message.taken_back', ticketId: hold.row.id, subjectId: messageId, data })
    return { text: message.text }
  })
}

/** Sends a parked message again, from its first attempt. */
export function retrySend(ctx: Context, actor: Actor, messageId: string): Promise<{ ticketId: string }> {
  return doWork(ctx, actor, async (work) => {
    const { message, mail } = await held(work, messageId)
    if (!mail || mail.state !== 'parked') throw new Problem('refused', { reason: 'message.not_parked' })
    // It goes by a job of its own: the one that gave up is done with.
    await dropParkedJobs(work.tx, { workspaceId: work.workspaceId, queue: SEND_MAIL, about: mail.id })
    work.batch.update('outgoingMails', {
      workspaceId: work.workspaceId,
      id: mail.id,
      state: 'waiting',
      lastError: null,
    })
    work.batch.update('messages', {
      workspaceId: work.workspaceId,
      id: messageId,
      delivery: 'waiting',
      deliveryError: null,
    })
    void work.ctx.jobs.enqueue(
      work.batch,
      SEND_MAIL,
      { workspaceId: work.workspaceId, id: mail.id },
      { key: `${mail.id}:${work.now}` },
    )
    appendEvent(work, { type: 'message.sent_again', ticketId: message.ticketId, subjectId: messageId })
    return { ticketId: message.ticketId }
  })
}

async function held(work: Work, messageId: string) {
  const { tx, workspaceId } = work
  const message = found(
    await tx
      .selectFrom('messages')
      .select(['ticketId', 'text', 'at'])
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', messageId)
      .where('direction', '=', 'outbound')
      .executeTakeFirst(),
  )
  const hold = await holdTicket(work, message.ticketId)
  const mail = await tx
    .selectFrom('outgoingMails')
    .select(['id', 'state', 'sendAfter', 'content'])
    .where('workspaceId', '=', workspaceId)
    .where('messageId', '=', messageId)
    .forUpdate()
    .executeTakeFirst()
  return { message, mail, hold }
}
