import { classifyMail } from '#core/mail/automatic.ts'
import { htmlToText } from '#core/mail/html-lines.ts'
import type { MailAddress, ParsedMail } from '#core/mail/parsed-mail.ts'
import { visibleReply } from '#core/mail/visible-reply.ts'
import { headersOf, mailDate, messageIds } from './parse-headers.ts'
import type { MailFile, MailLimits, MailNode } from './parse-message.ts'
import { addressesIn, DEFAULT_LIMITS, parseMessage } from './parse-message.ts'
import { bounceWithoutReport, reportOf } from './parse-report.ts'
import { unpackTnef } from './parse-tnef.ts'
import { bodyOf } from './parse-text.ts'

export type { MailFile, MailLimits } from './parse-message.ts'

/** A mail read: `attachments` with their content, `visible` what its writer newly wrote, `problem` what could not be read. */
export type ReadMail = {
  parsed: ParsedMail
  attachments: MailFile[]
  visible: string
  problem: string | null
}

/** Thrown by `readMail` only for what is no mail at all; `code` tells why. */
export type UnreadableMail = Error & { code: 'mail.empty' | 'mail.too_large' | 'mail.no_mail' }

function unreadable(code: UnreadableMail['code']): UnreadableMail {
  return Object.assign(new Error(code), { code })
}

function envelopeSender(headers: Record<string, string[]>): string | null {
  const path = headers['return-path']?.[0]?.trim()
  if (path === undefined || path === '') return null
  return path.replace(/^<|>$/g, '').trim()
}

/** Who wrote: From; where that names no address, whom to answer. A mail with several From headers has the first with an address. */
function senderOf(root: MailNode): MailAddress | null {
  const from = addressesIn(root, 'from')
  const named = from.find((one) => one.address !== '')
  const stand = [...addressesIn(root, 'reply-to'), ...addressesIn(root, 'sender')].find(
    (one) => one.address !== '',
  )
  return named ?? (stand ? { address: stand.address, name: from[0]?.name ?? stand.name } : (from[0] ?? null))
}

/** Reads a raw mail within limits: whatever can be understood of it, and its files. Rejects with UnreadableMail only. */
export async function readMail(raw: Buffer, limits: MailLimits = DEFAULT_LIMITS): Promise<ReadMail> {
  if (raw.length > limits.bytes) throw unreadable('mail.too_large')
  if (raw.length === 0 || /^\s*$/.test(raw.subarray(0, 4096).toString('latin1')))
    throw unreadable('mail.empty')
  const { root, files: packed, problem, decodeWords } = await parseMessage(raw, limits)
  if (!root) throw unreadable('mail.no_mail')
  const { files, ...inside } = unpackTnef(packed)
  const headers = headersOf(root, decodeWords)
  const body = bodyOf(root)
  const html = body.html ?? inside.html
  const text = body.text.trim() !== '' ? body.text : (inside.text ?? (html ? htmlToText(html) : ''))
  const parsed: ParsedMail = {
    messageId: messageIds(headers['message-id']?.[0])[0] ?? null,
    inReplyTo: (headers['in-reply-to'] ?? []).flatMap(messageIds),
    references: (headers['references'] ?? []).flatMap(messageIds),
    from: senderOf(root),
    to: addressesIn(root, 'to'),
    cc: addressesIn(root, 'cc'),
    replyTo: addressesIn(root, 'reply-to'),
    subject: headers['subject']?.[0] ?? '',
    date: mailDate(headers['date']?.[0]),
    text,
    html,
    attachments: files.map(({ content, ...file }) => ({ ...file, size: content.length })),
    headers,
    report: reportOf(root, files, text),
    envelopeFrom: envelopeSender(headers),
  }
  if (!parsed.report && classifyMail(parsed).kind === 'bounce')
    parsed.report = bounceWithoutReport(root, files, parsed)
  const reply = visibleReply(
    text.trim() === '' && html ? { format: 'html', text: html } : { format: 'plain', text },
  )
  return { parsed, attachments: files, visible: reply.reply, problem }
}
