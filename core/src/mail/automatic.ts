import type { Sign } from './automatic-headers.ts'
import { headerSigns } from './automatic-headers.ts'
import {
  AUTO_REPLY_SUBJECT,
  AUTO_REPLY_WORDS,
  BOUNCE_SUBJECT,
  BOUNCE_WORDS,
  CALENDAR_ANSWER,
  MAIL_SERVER,
  MASS_MAIL_SENDER,
  MASS_MAIL_WORDS,
  NOTIFICATION_SUBJECT,
  NOTIFICATION_WORDS,
  READ_SUBJECT,
  READ_WORDS,
  UNSUBSCRIBE,
} from './automatic-phrases.ts'
import type { ParsedMail } from './parsed-mail.ts'
import { isNoReplyAddress } from './sender.ts'
import { looksLikeReply } from './subject.ts'

export type MailKind =
  | 'human'
  | 'bounce'
  | 'auto_reply'
  | 'feedback_report'
  | 'read_receipt'
  | 'notification'
  | 'spam_or_newsletter'

/** What a mail is, whether nothing automatic may answer it, and the headers or words that say so. */
export type MailClass = { kind: MailKind; mustNotAutoReply: boolean; evidence: string[] }

/** What the decisions below look at: read once, long texts cut where no sign stands any more. */
type Look = {
  mail: ParsedMail
  signs: Set<Sign>
  evidence: string[]
  isServer: boolean
  text: string
  subject: string
  isReply: boolean
}

const LOOKED_AT = 6_000

function look(mail: ParsedMail): Look {
  const found = headerSigns(mail)
  const local = mail.from?.address.split('@')[0] ?? ''
  const isServer = MAIL_SERVER.test(local) || MAIL_SERVER.test(mail.from?.name ?? '')
  const text =
    mail.text.length > 2 * LOOKED_AT
      ? `${mail.text.slice(0, LOOKED_AT)}\n${mail.text.slice(-LOOKED_AT)}`
      : mail.text
  const evidence = found
    .filter(({ sign }) => sign !== 'script' && sign !== 'sending_service')
    .map((one) => one.evidence)
  if (isServer) evidence.push('from: mail server')
  if (mail.from && isNoReplyAddress(mail.from.address) && !isServer) evidence.push('from: no reply')
  if (isCalendarAnswer(mail)) evidence.push('calendar: answer')
  return {
    mail,
    signs: new Set(found.map(({ sign }) => sign)),
    evidence,
    isServer,
    text,
    subject: mail.subject.slice(0, 500).trim(),
    isReply:
      looksLikeReply(mail.subject.slice(0, 500)) && (mail.inReplyTo.length > 0 || mail.references.length > 0),
  }
}

const isCalendarAnswer = ({ subject, attachments }: ParsedMail) =>
  CALENDAR_ANSWER.test(subject.trim()) && attachments.some((file) => file.contentType === 'text/calendar')

/** A failed delivery: by report or header; else a server's sender or none at all, and words of bounces. */
function isBounce({ mail, signs, isServer, text, subject }: Look): boolean {
  if (mail.report?.kind === 'bounce' || signs.has('bounce')) return true
  const isSubject = BOUNCE_SUBJECT.test(subject)
  const isText = BOUNCE_WORDS.test(text)
  const isMachine =
    isServer ||
    signs.has('null_sender') ||
    signs.has('auto_replied') ||
    isNoReplyAddress(mail.from?.address ?? '')
  if (isMachine)
    return (
      (isServer && (isSubject || isText)) || (isSubject && isText) || (isServer && signs.has('null_sender'))
    )
  return (
    isSubject &&
    isText &&
    /\b[45]\.\d{1,3}\.\d{1,3}\b|\b55\d |rcpt to|not a member of this mailing list/i.test(text)
  )
}

function isAutoReply({ mail, signs, text, subject, isReply }: Look): boolean {
  if (signs.has('auto_replied')) return true
  if (AUTO_REPLY_SUBJECT.test(subject)) return true
  // A program's own message in answer to one of ours, and no reminder or alert.
  if (signs.has('auto_generated') && signs.has('suppressed') && mail.inReplyTo.length > 0) return true
  if (text.length > 3_000) return false
  const sentences = AUTO_REPLY_WORDS.filter((pattern) => pattern.test(text)).length
  const isAnswer = isReply || mail.inReplyTo.length > 0 || signs.has('null_sender') || signs.has('suppressed')
  return (isAnswer && sentences >= 2) || (signs.has('suppressed') && sentences >= 1)
}

function isReadReceipt({ mail, text, subject }: Look): boolean {
  if (mail.report?.kind === 'disposition') return true
  return READ_SUBJECT.test(subject) && READ_WORDS.test(text) && text.length < 2_000
}

function massMailPoints({ mail, signs, text, subject, isReply }: Look): number {
  const local = mail.from?.address.split('@')[0] ?? ''
  const all = `${mail.from?.name ?? ''} ${subject} ${text}`.replace(/\s+/g, ' ')
  const words = MASS_MAIL_WORDS.reduce((sum, [pattern, points]) => sum + (pattern.test(all) ? points : 0), 0)
  const isBrief = text.length < 300 && !/https?:|www\./i.test(text)
  const linked =
    mail.html && /unsubscribe|\/optout|abmeld|afmeld|descadastr/i.test(mail.html.slice(-20_000)) ? 1 : 0
  return (
    words +
    (UNSUBSCRIBE.test(all) ? (isBrief ? 1 : 2) : 0) +
    linked +
    (signs.has('junk') ? 3 : 0) +
    (signs.has('newsletter') && !signs.has('list') ? 2 : 0) +
    (signs.has('bulk') && !isReply ? 1 : 0) +
    (MASS_MAIL_SENDER.test(local) ? 2 : 0) +
    (mail.subject.length > 400 ? 2 : 0) -
    (isReply ? 4 : 0)
  )
}

/** Lines like `Name: value` and little else: what web forms send. */
function isForm(text: string): boolean {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 60)
  const fields = lines.filter((line) => /^\s*[\p{L}][\p{L} ()/-]{1,30}\s?:/u.test(line)).length
  return fields >= 4 && fields >= lines.length * 0.6
}

function isNotification({ mail, signs, text, subject, isReply }: Look): boolean {
  if (signs.has('auto_generated')) return true
  if (isCalendarAnswer(mail)) return true
  if (isReply) return false
  const isUnread = isNoReplyAddress(mail.from?.address ?? '')
  const points =
    NOTIFICATION_WORDS.filter((pattern) => pattern.test(text)).length +
    (NOTIFICATION_SUBJECT.test(subject) ? 1 : 0) +
    (isForm(text) ? 1 : 0) +
    (signs.has('sending_service') ? 1 : 0)
  return (
    isUnread ||
    (points >= 1 && (signs.has('script') || /^\s*<\?xml/.test(text))) ||
    points >= 2 ||
    (/\bfax\b/i.test(text.slice(0, 300)) && points >= 1)
  )
}

function kindOf(seen: Look): MailKind {
  if (seen.mail.report?.kind === 'feedback') return 'feedback_report'
  if (isReadReceipt(seen)) return 'read_receipt'
  if (isBounce(seen)) return 'bounce'
  if (isAutoReply(seen)) return 'auto_reply'
  const points = massMailPoints(seen)
  if (points >= 3) return 'spam_or_newsletter'
  if (isNotification(seen)) return 'notification'
  return points >= 2 ? 'spam_or_newsletter' : 'human'
}

/**
 * Tells people from machines (1.3): RFC 3834 headers, list headers, the null sender, reports, and the shapes in which
 * servers and absence notices write. `mustNotAutoReply` follows headers, senders and reports, so that a person whose
 * mail merely reads like an advertisement still gets an answer.
 */
export function classifyMail(mail: ParsedMail): MailClass {
  const seen = look(mail)
  const kind = kindOf(seen)
  const evidence = [...seen.evidence, ...(mail.report ? [`report: ${mail.report.kind}`] : [])]
  const isAutomatic =
    kind === 'bounce' || kind === 'auto_reply' || kind === 'feedback_report' || kind === 'read_receipt'
  if (isAutomatic && evidence.length === 0) evidence.push('words')
  return { kind, mustNotAutoReply: isAutomatic || evidence.length > 0, evidence }
}
