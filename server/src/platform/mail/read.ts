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

/** Databases refuse NUL and halves of surrogate pairs; one such mail must not stop the mailbox (trap 36). */
function storable<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed() as T
  if (Array.isArray(value)) return value.map(storable) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, storable(inner as unknown)]),
  ) as T
}

/** Reads a raw mail within limits: whatever can be understood of it, and its files. Rejects with UnreadableMail only. */
export async function readMail(raw: Buffer, limits: MailLimits = DEFAULT_LIMITS): Promise<ReadMail> {
  if (raw.length > limits.bytes) throw unreadable('mail.too_large')
  if (raw.length === 0 || /^\s*$/.test(raw.subarray(0, 4096).toString('latin1')))
    throw unreadable('mail.empty')
  const { root, files: packed, problem, decodeWords } = await parseMessage(raw, limits)
  if (!root) throw unreadable('mail.no_mail')
  const inside = unpackTnef(packed)
  const files = inside.files.map(({ content, ...meta }) => ({ ...storable(meta), content }))
  const headers = headersOf(root, decodeWords)
  const body = bodyOf(root)
  const html = body.html ?? inside.html
  const text = body.text.trim() !== '' ? body.text : (inside.text ?? (html ? htmlToText(html) : ''))
  const parsed: ParsedMail = storable({
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
  })
  if (!parsed.report && classifyMail(parsed).kind === 'bounce') {
    parsed.report = storable(bounceWithoutReport(root, files, parsed))
  }
  const reply = visibleReply(
    parsed.text.trim() === '' && parsed.html
      ? { format: 'html', text: parsed.html }
      : { format: 'plain', text: parsed.text },
  )
  return { parsed, attachments: files, visible: reply.reply, problem }
}
