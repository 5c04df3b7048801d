import type { MailClass } from '#core/mail/automatic.ts'
import type { ParsedMail } from '#core/mail/parsed-mail.ts'
import { baseSubject } from '#core/mail/subject.ts'
import { decideThread, threadCandidates } from '#core/mail/threading.ts'
import type { Instant } from '#core/time/instant.ts'
import {
  commandTicket,
  holdTicket,
  openTicket,
  recordInbound,
  type TicketHold,
} from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { appendEvent, type Work } from '#server/platform/work.ts'
import type { Stored } from './process-mail.ts'
import { findThreads } from './find-threads.ts'

export type Arrived = {
  parsed: ParsedMail
  visible: string
  files: { name: string; contentType: string; size: number; contentId: string | null; blob: string }[]
  problem: string | null
  kind: MailClass
}

/** Puts a read mail where it belongs (1.2, 1.3): its ticket, a new one, or the message it reports on. */
export async function placeMail(
  work: Work,
  desk: Desk,
  mail: Stored,
  arrived: Arrived,
): Promise<{ ticketId: string; messageId: string }> {
  const { parsed } = arrived
  const facts = await findThreads(work, desk, threadCandidates(parsed))
  const decision = decideThread(parsed, facts)
  const automatic = arrived.kind.mustNotAutoReply || arrived.kind.kind !== 'human'
  const sender = parsed.from?.address || mail.envelope.from || 'unknown@invalid'
  const at = writtenAt(parsed, mail.receivedAt as Instant)
  let hold: TicketHold
  if (decision.newTicket) {
    hold = await openTicket(work, desk, {
      subject: baseSubject(parsed.subject) || parsed.subject || '…',
      text: arrived.visible,
      channel: 'email',
      contact: { email: sender, name: parsed.from?.name || sender },
      at,
      mailboxId: mail.mailboxId,
      linkedTicketId: decision.linkedTo,
      fromCustomer: !automatic,
    })
  } else {
    hold = await holdTicket(work, decision.ticketId)
  }
  const messageId = recordInbound(work, desk, hold, {
    channel: 'email',
    authorName: parsed.from?.name || sender,
    at,
    text: parsed.text,
    visibleText: arrived.visible,
    html: parsed.html,
    automatic,
    mailKind: arrived.kind.kind,
    headerMessageId: parsed.messageId,
    recipients: parsed.to.slice(0, 50).map((one) => one.address),
    attachments: arrived.files,
    rawBlob: mail.blob,
    facts: {
      evidence: arrived.kind.evidence,
      problem: arrived.problem,
      by: decision.newTicket ? decision.reason : decision.by,
    },
  })
  work.batch.upsert('ticketParticipants', {
    workspaceId: work.workspaceId,
    ticketId: hold.row.id,
    address: sender.toLowerCase(),
  })
  if (parsed.report?.kind === 'bounce' && !decision.newTicket) await bounce(work, desk, hold, parsed)
  return { ticketId: hold.row.id, messageId }
}

/** The mail of ours that did not arrive shows it, the ticket opens again, its owner is told (1.3). */
async function bounce(work: Work, desk: Desk, hold: TicketHold, parsed: ParsedMail): Promise<void> {
  const report = parsed.report
  if (report?.kind !== 'bounce' || !report.originalMessageId) return
  const original = await work.tx
    .selectFrom('messages')
    .select('id')
    .where('workspaceId', '=', work.workspaceId)
    .where('headerMessageId', '=', report.originalMessageId)
    .where('direction', '=', 'outbound')
    .executeTakeFirst()
  if (!original) return
  const diagnostic = report.recipients[0]?.diagnostic ?? report.status ?? ''
  work.batch.update('messages', {
    workspaceId: work.workspaceId,
    id: original.id,
    delivery: 'bounced',
    deliveryError: diagnostic.slice(0, 500),
  })
  commandTicket(work, desk, hold, {
    do: 'receive_message',
    message: {
      direction: 'inbound',
      author: 'automatic',
      public: true,
      at: work.now,
      acknowledgement: { matters: false, working: false, when: false },
      substance: false,
    },
    realAnswer: false,
    bounce: true,
  })
  appendEvent(work, {
    type: 'message.bounced',
    ticketId: hold.row.id,
    subjectId: original.id,
    data: { diagnostic: diagnostic.slice(0, 500), ownerMemberId: hold.state.ownerMemberId },
  })
}

const MOST_AHEAD_MS = 5 * 60_000
const OLDEST_MS = 30 * 86_400_000

/** The time of the message, not of its fetching (4.4, trap 19); a clock that runs ahead or lies far back is not believed. */
function writtenAt(parsed: ParsedMail, receivedAt: Instant): Instant {
  const { date } = parsed
  if (date === null || date > receivedAt + MOST_AHEAD_MS || date < receivedAt - OLDEST_MS) return receivedAt
  return date > receivedAt ? receivedAt : date
}
