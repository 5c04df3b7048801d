import { acknowledgementParts } from '#core/coach/acknowledgement.ts'
import { sameAddressForm } from '#core/mail/parsed-mail.ts'
import { instant, type Instant } from '#core/time/instant.ts'
import type { CountedReading } from '#server/features/coaching/index.ts'
import { queueMail } from '#server/features/outbox/index.ts'
import { mailBody, type MailAsk } from '#server/features/portal-links/index.ts'
import {
  answerAddress,
  commandCommitment,
  commandTicket,
  type TicketHold,
} from '#server/features/tickets/index.ts'
import { type Desk, isOwnAddress } from '#server/features/workspaces/index.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, type Work } from '#server/platform/work.ts'
import { readyCoach } from './ready-coach.ts'
import { replyAddress } from './reply-address.ts'
import { beforeMessage, type Before } from './take-back.ts'

export type PublicMessage = {
  text: string
  html?: string | null
  purpose: 'reply' | 'acknowledgement' | 'apology' | 'solution' | 'update'
  author: { kind: 'member' | 'bot'; id: string | null; name: string }
  nextStatus?: 'stay' | 'pending' | 'on_hold' | 'open' | 'resolve'
  /** What the text tells the customer will happen. */
  commitment?: {
    kind: 'update' | 'action'
    what: string
    dueAt: Instant
    ownerMemberId?: string | null
    authorMemberId?: string
  }
  /** Who gets it too: people of the conversation beside the customer. */
  copies?: string[]
  attachments?: { name: string; contentType: string; blob: string; size: number; contentId?: string }[]
  /** What the writer says becomes of earlier commitments, before a new status is decided on (2.3). */
  settle?: (messageId: string) => void
  /** How long it can be taken back; automatic messages leave at once. */
  undoMs?: number
  /** It says sorry and that it will not happen again (6.5); whatever is sent as an apology counts as one. */
  saysNotAgain?: boolean
  /** What the message added to the figures of the coach, to be taken away again with it. */
  counted?: CountedReading
  /** What the customer is asked to answer on their page; only their mail shows the link. */
  ask?: MailAsk
}

/**
 * Says something to the customer: the message, its mail threaded to theirs, the clocks it meets (4.4), the update
 * commitments it keeps (2.3) and the one it makes (2.2). Gives the message's id.
 */
export async function sendPublicMessage(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  message: PublicMessage,
): Promise<{ messageId: string; copied: string[] }> {
  const messageId = work.ctx.ids.make('msg')
  const parts = await partsOf(work, desk, hold, message)
  const before = beforeMessage(hold)
  const isPerson = message.author.kind === 'member'
  message.settle?.(messageId)
  settleUpdates(work, desk, hold, message, messageId)
  if (message.commitment) makeCommitment(work, desk, hold, message, messageId)
  commandTicket(work, desk, hold, {
    do: 'send_message',
    message: {
      direction: 'outbound',
      author: isPerson ? 'person' : 'bot',
      public: true,
      at: work.now,
      acknowledgement: parts,
      substance: message.purpose !== 'acknowledgement',
    },
    next: message.nextStatus ?? 'stay',
  })
  // Whatever way they came to us (1.1): who has an address hears us by mail.
  const undo = message.undoMs ? { ...before(), counted: message.counted } : undefined
  const mail = await mailOut(work, desk, hold, message, { messageId, before: undo })
  const copied = mail?.copied ?? []
  work.batch.insert('messages', {
    workspaceId: work.workspaceId,
    id: messageId,
    ticketId: hold.row.id,
    direction: 'outbound',
    channel: hold.row.channel,
    authorKind: message.author.kind,
    authorId: message.author.id,
    authorName: message.author.name,
    at: new Date(work.now),
    recordedAt: new Date(work.now),
    text: message.text,
    visibleText: message.text,
    html: message.html ?? null,
    language: hold.state.language,
    automatic: !isPerson,
    purpose: message.purpose,
    headerMessageId: mail?.headerMessageId ?? null,
    recipients: mail?.recipients ?? [],
    attachments: (message.attachments ?? []).map((file) => ({ ...file, contentId: file.contentId ?? null })),
    signals: null,
    facts: {
      parts,
      escalationUpdate: true,
      apology: message.purpose === 'apology' || message.saysNotAgain,
      ...(copied.length > 0 ? { copied } : {}),
    },
    delivery: mail ? 'waiting' : 'none',
  })
  hold.row.lastOutboundAt = work.now
  // What a person said is to be seen by the next who answers: two answers never cross (trap 41).
  if (isPerson) hold.row.inboundRevision = hold.row.revision + (hold.changed.isNew ? 0 : 1)
  appendEvent(work, {
    type: 'message.written',
    ticketId: hold.row.id,
    subjectId: messageId,
    data: { purpose: message.purpose, author: message.author, parts, toCustomer: true },
  })
  return { messageId, copied }
}

/** Which of the three things it says (2.1); a commitment sent with it is the third. */
async function partsOf(work: Work, desk: Desk, hold: TicketHold, message: PublicMessage) {
  const language = await readyCoach(hold.state.language)
  const team = desk.teams.get(hold.state.ownerTeamId)
  const calendar = team?.calendarId ? desk.calendars.get(team.calendarId)?.calendar : undefined
  const read = acknowledgementParts(message.text, language, { now: work.now, zone: desk.zone, calendar })
  return {
    matters: read.matters !== null,
    working: read.working !== null,
    when: read.when !== null || message.commitment !== undefined,
  }
}

/** A person's message that says something is the update that was promised; an acknowledgement with a new time moves it. */
function settleUpdates(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  message: PublicMessage,
  messageId: string,
): void {
  if (message.author.kind !== 'member') return
  for (const commitment of hold.commitments) {
    if (commitment.kind !== 'update') continue
    if (
      commitment.status !== 'open' &&
      !(commitment.status === 'broken' && commitment.answeredLateAt === null)
    )
      continue
    if (message.purpose === 'acknowledgement' && commitment.status === 'open' && message.commitment) {
      const { dueAt } = message.commitment
      commandCommitment(work, desk, hold, commitment, {
        do: 'supersede',
        byId: messageId,
        dueAt,
        messageId,
        at: work.now,
      })
    } else if (message.purpose !== 'acknowledgement') {
      commandCommitment(work, desk, hold, commitment, { do: 'answer', messageId, at: work.now })
    }
  }
}

function makeCommitment(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  message: PublicMessage,
  messageId: string,
): void {
  const { kind, what, dueAt, ownerMemberId, authorMemberId } = message.commitment!
  const author = authorMemberId ?? message.author.id ?? hold.state.ownerMemberId
  if (!author) throw new Problem('refused', { reason: 'commitment.no_author' })
  commandCommitment(work, desk, hold, null, {
    do: 'make',
    id: work.ctx.ids.make('cmt'),
    ticketId: hold.row.id,
    accountId: hold.row.accountId,
    kind,
    what,
    ownerMemberId: ownerMemberId ?? hold.state.ownerMemberId ?? author,
    ownerTeamId: hold.state.ownerTeamId,
    authorMemberId: author,
    messageId,
    dueAt,
    amount: null,
  })
}

type Sent = { messageId: string; before: Before | undefined }

async function mailOut(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  message: PublicMessage,
  { messageId, before }: Sent,
) {
  const { tx, workspaceId } = work
  const { id: ticketId, contactId } = hold.row
  const answeredAt = answerAddress({ workspaceId, ticketId, contactId })
  const [to, chain] = await Promise.all([
    tx
      .selectFrom('contacts')
      .select((eb) => [eb.ref('contacts.name').as('name'), answeredAt.as('address')])
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', hold.row.contactId)
      .executeTakeFirst(),
    tx
      .selectFrom('messages')
      .select(['headerMessageId', 'direction'])
      .where('workspaceId', '=', workspaceId)
      .where('ticketId', '=', hold.row.id)
      .where('headerMessageId', 'is not', null)
      .where('automatic', '=', false)
      // As they came to us: a customer's clock may be wrong.
      .orderBy('recordedAt', 'desc')
      .limit(20)
      .execute(),
  ])
  if (!to?.address) return null
  const copied = copiedBeside(desk, to.address, message.copies ?? [])
  for (const address of copied) work.batch.upsert('ticketParticipants', { workspaceId, ticketId, address })
  const box = hold.row.mailboxId
    ? desk.mailboxes.get(hold.row.mailboxId)
    : [...desk.mailboxes.values()].find((one) => !one.disabled)
  const from = box?.address ?? `desk@${new URL(work.ctx.config.url).hostname}`
  const ids = chain.map((one) => one.headerMessageId!).toReversed()
  const answered = chain.find((one) => one.direction === 'inbound')?.headerMessageId ?? ids.at(-1) ?? null
  const { headerMessageId } = queueMail(work, {
    purpose: 'reply',
    messageId,
    ticketId: hold.row.id,
    mailboxId: box?.id ?? null,
    from: {
      name: `${message.author.kind === 'member' ? `${message.author.name}, ` : ''}${desk.name}`,
      address: from,
    },
    replyTo: replyAddress(work.ctx.secrets, workspaceId, from, hold.row.number),
    to: [{ name: to.name, address: to.address }],
    cc: copied.map((address) => ({ name: '', address })),
    subject: `Re: ${hold.row.subject} [#${hold.row.number}]`,
    ...mailBody(work, hold.row, {
      text: message.text,
      html: message.html ?? null,
      signature: box?.signature ?? '',
      language: hold.state.language ?? desk.language,
      ask: message.ask,
      isRead: copied.length === 0 ? 'by_customer' : 'by_others_too',
    }),
    inReplyTo: answered,
    references: ids,
    attachments: message.attachments,
    automatic: message.author.kind === 'bot',
    sendAfter: instant(work.now + (message.undoMs ?? 0)),
    before,
  })
  return { headerMessageId, recipients: [to.address, ...copied], copied }
}

/** Each once, neither the customer nor ourselves: a desk that writes to itself goes round in circles (trap 35). */
function copiedBeside(desk: Desk, to: string, copies: string[]): string[] {
  const all = [...new Set(copies.map(sameAddressForm))]
  return all.filter((address) => address !== sameAddressForm(to) && !isOwnAddress(desk, address))
}
