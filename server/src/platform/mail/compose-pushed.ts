import type { Instant } from '#core/time/instant.ts'

/** The parts of a mail that a provider has taken apart. `digest` names the hand-over, for a mail without Message-ID. */
export type PushedParts = {
  provider: 'sendgrid' | 'mailgun' | 'postmark'
  headers: [string, string][]
  from: string
  to: string
  subject: string
  text: string
  html: string
  files: { name: string; contentType: string; content: Buffer; contentId: string | null }[]
  digest: string
  now: Instant
}

/** Headers that describe how the original was put together, which is not how this one is. */
const OF_THE_PARTS =
  /^(?:content-.*|mime-version|from|to|cc|reply-to|subject|date|message-id|in-reply-to|references|bcc)$/i
const MOST_HEADERS = 300

/** Puts the parts together again; nothing of the original that the provider handed over is lost. */
export async function composeMail(parts: PushedParts): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const first = (name: string) =>
    parts.headers.find(([key]) => key.toLowerCase() === name)?.[1].trim() || undefined
  const date = new Date(first('date') ?? parts.now)
  const others = parts.headers.filter(([key]) => !OF_THE_PARTS.test(key) && /^[\w-]{1,80}$/.test(key))
  return new MailComposer({
    from: parts.from || first('from'),
    to: first('to') ?? parts.to,
    cc: first('cc'),
    replyTo: first('reply-to'),
    subject: parts.subject || first('subject'),
    date: Number.isNaN(date.getTime()) ? new Date(parts.now) : date,
    messageId: first('message-id') ?? `<${parts.digest}@${parts.provider}.invalid>`,
    inReplyTo: first('in-reply-to'),
    references: first('references'),
    text: parts.text,
    html: parts.html || undefined,
    headers: [
      ...others.slice(0, MOST_HEADERS).map(([key, value]) => ({ key, value })),
      { key: 'X-Redress-Composed', value: parts.provider },
    ],
    attachments: parts.files.map(({ name, contentType, content, contentId }) => ({
      filename: name || false,
      contentType: contentType || undefined,
      content,
      cid: contentId?.replace(/^<|>$/g, '') || undefined,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
}
