import type { ParsedMail } from './parsed-mail.ts'
import { sameAddressForm } from './parsed-mail.ts'

const listTag = /^(?:\s*\[[^\]\n]{1,60}\]\s*)+/
const listFooter = /\n_{30,}\n[\s\S]{0,2000}$/

/** The text as it was before a list added its footer and a server re-wrapped white space. */
function bodyOf(mail: Pick<ParsedMail, 'text' | 'headers'>): string {
  const text = mail.text.replace(/\r\n?/g, '\n')
  const own = mail.headers['list-id'] || mail.headers['list-post'] ? text.replace(listFooter, '') : text
  return own.replace(/\s+/g, ' ').trim()
}

/**
 * What makes two deliveries the same mail (1.3): its id, sender, date, subject, text and files; nothing that
 * transport adds, so that the same mail fetched twice, sent to two of our mailboxes or through a list has one
 * fingerprint, and two different mails with one Message-ID (trap 29) have two. As long as the mail: hash it to store it.
 */
export function mailFingerprint(
  mail: Pick<ParsedMail, 'messageId' | 'from' | 'date' | 'subject' | 'text' | 'headers' | 'attachments'>,
): string {
  const files = mail.attachments.map((file) => `${file.fileName ?? ''}:${file.size}`).sort()
  return JSON.stringify([
    mail.messageId ?? '',
    mail.from ? sameAddressForm(mail.from.address) : '',
    mail.date ?? '',
    mail.subject.replace(listTag, '').replace(/\s+/g, ' ').trim(),
    files,
    bodyOf(mail),
  ])
}
