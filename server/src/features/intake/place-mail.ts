import type { MailClass } from '#core/mail/automatic.ts'
import { isOnlyLate } from '#core/mail/bounce-text.ts'
import { DESK_HEADER } from '#core/mail/loop.ts'
import { headerOf, sameAddressForm, type MailAddress, type ParsedMail } from '#core/mail/parsed-mail.ts'
import { judgeSender, type SenderCheck } from '#core/mail/sender-check.ts'
import { baseSubject } from '#core/mail/subject.ts'
import { decideThread, threadCandidates } from '#core/mail/threading.ts'
import type { Instant } from '#core/time/instant.ts'
import { nearestLanguage } from '#i18n/say.ts'
import { deskMark } from '#server/features/outbox/index.ts'
import {
  holdTicket,
  type KnownCustomer,
  openTicket,
  recordInbound,
  spokenLanguage,
  type TicketHold,
} from '#server/features/tickets/index.ts'
import { type Desk, isOwnAddress } from '#server/features/workspaces/index.ts'
import { sayIn } from '#server/platform/words.ts'
import { appendEvent, type Work } from '#server/platform/work.ts'
import type { Stored } from './process-mail.ts'
import { findThreads } from './find-threads.ts'
import { sendReceipt } from './send-receipt.ts'

export type Arrived = {
  parsed: ParsedMail
  visible: string
  files: { name: string; contentType: string; size: number; contentId: string | null; blob: string }[]
  problem: string | null
  kind: MailClass
  sender: SenderCheck | null
  /** What was looked up already of whoever has that address. */
  known: (KnownCustomer & { email: string }) | null
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
  const judgement = judgeSender(arrived.sender)
  const decision = decideThread(parsed, facts, judgement)
  const sender = senderOf(desk, parsed, mail.envelope.from)
  const returned = headerOf(parsed, DESK_HEADER) === deskMark(work.ctx.secrets, work.workspaceId)
  const automatic =
    returned || sender.isOurs || arrived.kind.mustNotAutoReply || arrived.kind.kind !== 'human'
  const at = writtenAt(parsed, mail.receivedAt as Instant)
  const known = arrived.known?.email === sender.address ? arrived.known : undefined
  const draft = {
    subject: baseSubject(parsed.subject) || parsed.subject || '…',
    text: arrived.visible,
    channel: 'email',
    contact: { email: sender.address ?? undefined, name: sender.name },
    at,
    mailboxId: mail.mailboxId,
    fromCustomer: !automatic,
  }
  const hold = decision.newTicket
    ? await openTicket(work, desk, { ...draft, linkedTicketId: decision.linkedTo }, known)
    : await holdTicket(work, decision.ticketId)
  const bounced = decision.newTicket ? null : await bouncedMessage(work, parsed)
  const copied = copiedIn(desk, parsed, sender.address)
  const messageId = recordInbound(work, desk, hold, {
    channel: 'email',
    authorName: sender.name,
    at,
    text: parsed.text,
    visibleText: arrived.visible,
    html: parsed.html,
    automatic,
    language: decision.newTicket || automatic ? undefined : await spokenLanguage(arrived.visible),
    bounce: bounced !== null,
    mailKind: returned || sender.isOurs ? 'own' : arrived.kind.kind,
    headerMessageId: parsed.messageId,
    recipients: parsed.to.slice(0, 50).map((one) => one.address),
    attachments: arrived.files,
    rawBlob: mail.blob,
    facts: {
      ...(sender.address ? { from: sender.address } : {}),
      ...(copied.length > 0 ? { copied } : {}),
      evidence: arrived.kind.evidence,
      problem: mail.envelope.cutFrom ? 'cut' : arrived.problem,
      by: decision.newTicket ? decision.reason : decision.by,
      ...(arrived.sender ? { sender: { ...arrived.sender, judgement } } : {}),
    },
  })
  for (const address of [sender.address ?? '', ...(automatic ? [] : copied)].map(sameAddressForm)) {
    if (address === '' || isOwnAddress(desk, address)) continue
    work.batch.upsert('ticketParticipants', {
      workspaceId: work.workspaceId,
      ticketId: hold.row.id,
      address,
    })
  }
  if (bounced) showBounce(work, hold, bounced)
  if (decision.newTicket && !automatic)
    await sendReceipt(work, desk, hold, { parsed, judgement, isStranger: decision.reason === 'stranger' })
  return { ticketId: hold.row.id, messageId }
}

type Sender = { name: string; address: string | null; isOurs: boolean }

/** Who wrote. A form on our own site writes from our address and names the customer in Reply-To (trap 31). */
function senderOf(desk: Desk, parsed: ParsedMail, envelopeFrom: string | null): Sender {
  const named = (one: MailAddress | null | undefined) => ({
    name: one?.name || one?.address || envelopeFrom || unknownIn(desk),
    address: one?.address || envelopeFrom || null,
  })
  const isOurs = (one: MailAddress) => isOwnAddress(desk, one.address)
  if (!parsed.from || !isOurs(parsed.from)) return { ...named(parsed.from), isOurs: false }
  const behind = parsed.replyTo.find((one) => one.address !== '' && !isOurs(one))
  return behind ? { ...named(behind), isOurs: false } : { ...named(parsed.from), isOurs: true }
}

/** Nobody is told apart by having no address: each is a contact of its own, whom nothing can be sent to. */
const unknownIn = ({ language }: Desk) => sayIn(nearestLanguage(language))('mail.unknown_sender')

const MOST_COPIED = 20

/** The people of the conversation beside its writer, whom they copied in (1.2). */
function copiedIn(desk: Desk, parsed: ParsedMail, sender: string | null): string[] {
  const all = [...parsed.to, ...parsed.cc].map((one) => sameAddressForm(one.address))
  const others = [...new Set(all)].filter((address) => address.includes('@') && !isOwnAddress(desk, address))
  return others.filter((address) => address !== sameAddressForm(sender ?? '')).slice(0, MOST_COPIED)
}

type Bounced = { id: string; diagnostic: string }

/** The mail of ours that a report says did not arrive; null when it reports on nothing of ours. */
async function bouncedMessage(work: Work, { report }: ParsedMail): Promise<Bounced | null> {
  if (report?.kind !== 'bounce' || !report.originalMessageId || isOnlyLate(report)) return null
  const original = await work.tx
    .selectFrom('messages')
    .select('id')
    .where('workspaceId', '=', work.workspaceId)
    .where('headerMessageId', '=', report.originalMessageId)
    .where('direction', '=', 'outbound')
    .executeTakeFirst()
  if (!original) return null
  const diagnostic = report.recipients[0]?.diagnostic ?? report.status ?? ''
  return { id: original.id, diagnostic: diagnostic.slice(0, 500) }
}

/** The message shows it; that the ticket opens again and its owner is told follows from the ticket's own event (1.3). */
function showBounce(work: Work, hold: TicketHold, { id, diagnostic }: Bounced): void {
  work.batch.update('messages', {
    workspaceId: work.workspaceId,
    id,
    delivery: 'bounced',
    deliveryError: diagnostic,
  })
  appendEvent(work, {
    type: 'message.bounced',
    ticketId: hold.row.id,
    subjectId: id,
    data: { diagnostic, ownerMemberId: hold.state.ownerMemberId },
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
