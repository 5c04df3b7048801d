import type { Instant } from '../time/instant.ts'

/** One mailbox: `address` lower-cased in its domain only as read, `name` decoded and possibly empty. */
export type MailAddress = { address: string; name: string }

/** What is known of an attached file without its content. `size` in bytes after decoding. */
export type MailAttachment = {
  fileName: string | null
  contentType: string
  size: number
  contentId: string | null
  disposition: 'inline' | 'attachment'
}

/** Delivery report (RFC 3464, or read out of a bounce without one). `hard` is null where nothing tells. */
export type BounceReport = {
  kind: 'bounce'
  recipients: { address: string; action: string | null; status: string | null; diagnostic: string | null }[]
  status: string | null
  hard: boolean | null
  originalMessageId: string | null
}

/** Complaint about a mail of ours (ARF, RFC 5965). */
export type FeedbackReport = {
  kind: 'feedback'
  feedbackType: string
  originalRecipient: string | null
  originalMessageId: string | null
}

/** Read receipt (RFC 8098). `disposition` such as `displayed`, `deleted`. */
export type DispositionReport = { kind: 'disposition'; disposition: string; originalMessageId: string | null }

export type MailReport = BounceReport | FeedbackReport | DispositionReport

/**
 * A mail as the core sees it: decoded, without transport. Message ids carry their angle brackets; `headers` has
 * lower-case names and every value in the order of the mail; `text` is all visible text (made from HTML where
 * there is no plain text); `date` is what the sender's clock said, null where it cannot be read.
 */
export type ParsedMail = {
  messageId: string | null
  inReplyTo: string[]
  references: string[]
  from: MailAddress | null
  to: MailAddress[]
  cc: MailAddress[]
  replyTo: MailAddress[]
  subject: string
  date: Instant | null
  text: string
  html: string | null
  attachments: MailAttachment[]
  headers: Record<string, string[]>
  report: MailReport | null
  /** The envelope sender: '' is the null sender, null or absent is unknown. */
  envelopeFrom?: string | null
}

/** First value of a header, trimmed; null where the mail has none. `name` in lower case. */
export function headerOf(mail: Pick<ParsedMail, 'headers'>, name: string): string | null {
  return Object.hasOwn(mail.headers, name) ? (mail.headers[name]?.[0]?.trim() ?? null) : null
}

/** Address in the form in which addresses are compared: trimmed, lower case. */
export function sameAddressForm(address: string): string {
  return address.trim().toLowerCase()
}
