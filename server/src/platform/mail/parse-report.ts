import { bounceFromText, isHardBounce, statusIn } from '#core/mail/bounce-text.ts'
import type {
  BounceReport,
  DispositionReport,
  FeedbackReport,
  MailReport,
  ParsedMail,
} from '#core/mail/parsed-mail.ts'
import { headerOf } from '#core/mail/parsed-mail.ts'
import { decodeText } from './parse-charset.ts'
import { messageIds } from './parse-headers.ts'
import type { MailFile, MailNode } from './parse-message.ts'
import { partsOf } from './parse-text.ts'

type Fields = Map<string, string>

/** Groups of `Name: value` lines parted by empty lines, folded lines joined. */
function fieldGroups(text: string): Fields[] {
  const groups: Fields[] = [new Map()]
  let last = ''
  for (const line of text.slice(0, 500_000).split(/\r?\n/)) {
    const found = /^([A-Za-z][\w-]{0,60})\s?:\s?(.*)$/.exec(line)
    const group = groups.at(-1)!
    if (line.trim() === '') {
      if (group.size > 0) groups.push(new Map())
      last = ''
    } else if (found) {
      last = found[1]!.toLowerCase()
      if (!group.has(last)) group.set(last, found[2]!.trim())
    } else if (last !== '' && /^\s/.test(line)) group.set(last, `${group.get(last)} ${line.trim()}`)
  }
  return groups.filter((group) => group.size > 0)
}

/** The value after `rfc822;` and the like, without comments and brackets. */
const typed = (value: string | undefined) =>
  value
    ?.replace(/^[\w-]{1,20}\s?;\s?/, '')
    .replace(/^<|>$/g, '')
    .trim() || null

function bounceOf(text: string, originalMessageId: string | null): BounceReport {
  const recipients = fieldGroups(text)
    .filter((group) => group.has('final-recipient') || group.has('original-recipient') || group.has('status'))
    .slice(0, 1000)
    .map((group) => ({
      address: typed(group.get('final-recipient')) ?? typed(group.get('original-recipient')) ?? '',
      action: group.get('action')?.split(/[\s(]/)[0]!.toLowerCase() ?? null,
      status: statusIn(group.get('status') ?? ''),
      diagnostic: typed(group.get('diagnostic-code')),
    }))
  const first = recipients[0]
  const precise = recipients.flatMap((one) => {
    const inDiagnostic = statusIn(one.diagnostic ?? '')
    const isVague = one.status === null || /^[45]\.0\.0$/.test(one.status)
    return isVague ? [inDiagnostic ?? one.status] : [one.status]
  })
  const status = precise.find((one) => one !== null) ?? null
  const words = recipients.map((one) => one.diagnostic ?? '').join('\n')
  const hard = isHardBounce(status, first?.action ?? null, words)
  return { kind: 'bounce', recipients, status, hard, originalMessageId }
}

function feedbackOf(text: string, originalMessageId: string | null): FeedbackReport {
  const fields = fieldGroups(text)[0] ?? new Map<string, string>()
  return {
    kind: 'feedback',
    feedbackType: fields.get('feedback-type')?.toLowerCase() ?? 'abuse',
    originalRecipient: typed(fields.get('original-rcpt-to') ?? fields.get('removal-recipient')),
    originalMessageId,
  }
}

function dispositionOf(text: string): DispositionReport {
  const fields = fieldGroups(text)[0] ?? new Map<string, string>()
  const disposition = fields.get('disposition')?.split(';').at(-1)?.trim().split(/[/\s]/)[0]?.toLowerCase()
  return {
    kind: 'disposition',
    disposition: disposition || 'displayed',
    originalMessageId: messageIds(fields.get('original-message-id'))[0] ?? null,
  }
}

const contentOf = (file: MailFile) => decodeText(file.content.subarray(0, 500_000), null)

/** The id of the mail that came back: from its headers attached or written below the report. */
function originalId(root: MailNode | null, files: MailFile[], text: string): string | null {
  for (const node of partsOf(root)) {
    const isNested = node !== root && node.headerLines.some(({ key }) => key === 'message-id')
    const line = isNested ? node.headerLines.find(({ key }) => key === 'message-id') : undefined
    if (line) return messageIds(line.line.slice(line.line.indexOf(':') + 1))[0] ?? null
  }
  const attached = files.find((file) =>
    /^message\/rfc822|^text\/rfc822-headers$|^message\/global/.test(file.contentType),
  )
  const source = attached ? contentOf(attached) : text
  return (
    messageIds(
      /^[> \t]{0,8}Message-I[Dd]:\s{0,20}(<[^<>\s]{1,998}>)/m.exec(source.slice(0, 500_000))?.[1],
    )[0] ?? null
  )
}

/** The report a mail carries (RFC 3464, 5965, 8098), found by its parts whatever the outer type says; null for none. */
export function reportOf(root: MailNode | null, files: MailFile[], text: string): MailReport | null {
  const ofType = (type: RegExp) => files.find((file) => type.test(file.contentType))
  const feedback = ofType(/^message\/feedback-report$/)
  if (feedback) return feedbackOf(contentOf(feedback), originalId(root, files, text))
  const disposition = ofType(/^message\/(?:disposition-notification|global-disposition-notification)$/)
  if (disposition) return dispositionOf(contentOf(disposition))
  const delivery = ofType(/^message\/(?:global-)?delivery-status$/)
  for (const node of partsOf(root)) {
    if (node.contentType === 'message/delivery-status' && node.textContent)
      return bounceOf(node.textContent, originalId(root, files, text))
  }
  return delivery ? bounceOf(contentOf(delivery), originalId(root, files, text)) : null
}

/** The report of a bounce that carries none: what its text tells. */
export function bounceWithoutReport(
  root: MailNode | null,
  files: MailFile[],
  mail: ParsedMail,
): BounceReport {
  const failed = headerOf(mail, 'x-failed-recipients')
  return bounceFromText(mail.text, failed, originalId(root, files, mail.text))
}
