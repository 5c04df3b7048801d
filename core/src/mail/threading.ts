import type { ParsedMail } from './parsed-mail.ts'
import { sameAddressForm } from './parsed-mail.ts'
import type { SenderJudgement } from './sender-check.ts'
import { baseSubject, ticketNumberInSubject } from './subject.ts'

/** What to look up before deciding. `messageIds` nearest first; `replyTokens` are what stands after `+` in the recipients. */
export type ThreadCandidates = { messageIds: string[]; replyTokens: string[]; ticketNumber: number | null }

/**
 * A ticket that a lookup found. `participants`: every address of every person in it; `subjects`: of its messages;
 * `livesOn`: the ticket it was merged into at the end of the chain, or itself; `takesReplies`: false when it was
 * resolved longer ago than replies reopen (1.7).
 */
export type ThreadTicket = {
  ticketId: string
  livesOn: string
  participants: string[]
  subjects: string[]
  isOpen: boolean
  takesReplies: boolean
}

/** What the lookups gave: by Message-ID in the order of the candidates, by a token whose signature holds, by number. */
export type ThreadFacts = {
  byMessageId: ThreadTicket[]
  byToken: ThreadTicket | null
  byNumber: ThreadTicket | null
}

export type ThreadDecision =
  | {
      newTicket: false
      ticketId: string
      by: 'message_id' | 'token' | 'subject_number' | 'report'
      newTopic: boolean
    }
  | {
      newTicket: true
      linkedTo: string | null
      reason: 'no_match' | 'stranger' | 'too_late' | 'new_topic' | 'unproven'
    }

const RECIPIENT_HEADERS = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-forwarded-to']

function replyTokens(mail: ParsedMail): string[] {
  const written = [...mail.to, ...mail.cc].map((recipient) => recipient.address)
  const stamped = RECIPIENT_HEADERS.flatMap((name) => mail.headers[name] ?? [])
  const tokens = [...written, ...stamped].slice(0, 500).flatMap((address) => {
    const found = /^<?[^\s+@]{1,64}\+([^\s@]{1,200})@/.exec(address.trim())
    return found ? [found[1]!] : []
  })
  return [...new Set(tokens)]
}

/** What of a mail can tell its ticket (1.2): ids it answers (the report's first), reply tokens, our number in its subject. */
export function threadCandidates(mail: ParsedMail): ThreadCandidates {
  const reported = mail.report?.originalMessageId ? [mail.report.originalMessageId] : []
  const ids = [...reported, ...mail.inReplyTo, ...mail.references.toReversed()]
  return {
    messageIds: [...new Set(ids)].slice(0, 200),
    replyTokens: replyTokens(mail),
    ticketNumber: ticketNumberInSubject(mail.subject),
  }
}

function isParticipant(mail: ParsedMail, ticket: ThreadTicket): boolean {
  const sender = mail.from ? sameAddressForm(mail.from.address) : ''
  return sender !== '' && ticket.participants.some((address) => sameAddressForm(address) === sender)
}

/** A subject that none of the ticket's messages had: written as a reply, but about something else (trap 32). */
function isNewTopic(mail: ParsedMail, ticket: ThreadTicket): boolean {
  const own = baseSubject(mail.subject).toLowerCase()
  if (own === '' || ticketNumberInSubject(mail.subject) !== null || ticket.subjects.length === 0) return false
  return !ticket.subjects.some((subject) => {
    const other = baseSubject(subject).toLowerCase()
    return other === own || other.includes(own) || own.includes(other)
  })
}

function join(
  mail: ParsedMail,
  ticket: ThreadTicket,
  by: 'message_id' | 'token' | 'subject_number',
): ThreadDecision {
  const newTopic = isNewTopic(mail, ticket)
  if (!ticket.takesReplies) return { newTicket: true, linkedTo: ticket.livesOn, reason: 'too_late' }
  if (newTopic && !ticket.isOpen) return { newTicket: true, linkedTo: ticket.livesOn, reason: 'new_topic' }
  return { newTicket: false, ticketId: ticket.livesOn, by, newTopic }
}

/**
 * Where a mail lands (1.2): on the ticket of the mail it answers, then of its reply token, then of the number in its
 * subject, each only among the ticket's own people; a stranger gets a new ticket linked to the old one; never by the
 * subject's words. Whose address does not prove itself joins by a signed token alone: ids and numbers are easily known.
 * A merged ticket's mail lands on the living one (1.7, trap 34). Reports go to what they report on. `newTopic` marks a
 * joined mail that seems to be about something else, to offer a split.
 */
export function decideThread(
  mail: ParsedMail,
  facts: ThreadFacts,
  sender: SenderJudgement = 'unknown',
): ThreadDecision {
  const isBelieved = sender !== 'fails'
  const reported = mail.report && isBelieved ? facts.byMessageId[0] : undefined
  if (reported) return { newTicket: false, ticketId: reported.livesOn, by: 'report', newTopic: false }

  const answered = facts.byMessageId.find((ticket) => isParticipant(mail, ticket))
  if (answered && isBelieved) return join(mail, answered, 'message_id')
  if (facts.byToken && isParticipant(mail, facts.byToken)) return join(mail, facts.byToken, 'token')
  const numbered = facts.byNumber && isParticipant(mail, facts.byNumber) ? facts.byNumber : undefined
  if (numbered && isBelieved) return join(mail, numbered, 'subject_number')

  const unproven = answered ?? numbered
  if (unproven) return { newTicket: true, linkedTo: unproven.livesOn, reason: 'unproven' }
  const strangersTo = facts.byMessageId[0] ?? facts.byToken ?? facts.byNumber
  if (strangersTo) return { newTicket: true, linkedTo: strangersTo.livesOn, reason: 'stranger' }
  return { newTicket: true, linkedTo: null, reason: 'no_match' }
}
