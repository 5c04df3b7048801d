import type { Instant } from '#core/time/instant.ts'
import type { Work } from '#server/platform/work.ts'

import { sealContent } from './sealed-content.ts'

export const SEND_MAIL = 'mail.send'

/** A mail on its way out, complete but for what only sending decides. Blobs are read when it is sent. */
export type MailDraft = {
  purpose: 'reply' | 'notification' | 'receipt'
  /** The message it carries; its delivery is shown there. */
  messageId?: string | null
  ticketId?: string | null
  mailboxId?: string | null
  from: { name: string; address: string }
  replyTo?: string
  to: { name: string; address: string }[]
  cc?: { name: string; address: string }[]
  subject: string
  text: string
  html?: string | null
  /** Threaded to the customer's mail: their Message-ID and the chain before it. */
  inReplyTo?: string | null
  references?: string[]
  attachments?: { name: string; contentType: string; blob: string; contentId?: string | null }[]
  /** RFC 3834: automatic mail says so. */
  automatic?: boolean
  sendAfter?: Instant
  /** What the message changed, for taking it back before it leaves. */
  before?: object
  /** When set, the notification's row is looked at before sending: a stopped one never leaves (trap 23). */
  notificationId?: string
}

/** The Message-ID that a mail of ours carries: derived from its row, so that sending twice is one mail to its reader. */
export function messageIdOf(outgoingId: string, address: string): string {
  return `<${outgoingId}@${address.split('@')[1] ?? 'localhost'}>`
}

/** Queues a mail in the transaction of the verb; it leaves after the commit. Gives its Message-ID. */
export function queueMail(work: Work, draft: MailDraft): { id: string; headerMessageId: string } {
  const id = work.ctx.ids.make('out')
  const sendAfter = draft.sendAfter ?? work.now
  const headerMessageId = messageIdOf(id, draft.from.address)
  const { purpose, messageId = null, ticketId = null, mailboxId = null, sendAfter: _, to, ...content } = draft
  work.batch.insert('outgoingMails', {
    workspaceId: work.workspaceId,
    id,
    messageId,
    ticketId,
    mailboxId,
    purpose,
    envelope: { to: to.map((one) => one.address) },
    content: sealContent(work.ctx.secrets, { ...content, to, headerMessageId }),
    sendAfter: new Date(sendAfter),
    createdAt: new Date(work.now),
  })
  void work.ctx.jobs.enqueue(
    work.batch,
    SEND_MAIL,
    { workspaceId: work.workspaceId, id },
    { key: id, startAfter: sendAfter },
  )
  return { id, headerMessageId }
}
