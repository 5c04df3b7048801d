import { createHash } from 'node:crypto'
import type { Instant } from '#core/time/instant.ts'
import { Problem } from '#server/platform/problem.ts'
import { composeMail, type PushedParts } from '#server/platform/mail/compose-pushed.ts'

/** A mail as a provider handed it in: the bytes to keep, and who its envelope says sent it. */
export type PushedMail = { raw: Buffer; from: string | null }

type Pushed = { contentType: string; body: unknown; now: Instant }
type Fields = { text(name: string): string; file(name: string): File | null; names: string[] }

/**
 * Reads what providers push: the mail itself (message/rfc822), or the forms of SendGrid, Mailgun and Postmark. Where a
 * form holds the raw mail that is kept; otherwise one is composed of the parts, and says so in a header.
 */
export async function readPushed({ contentType, body, now }: Pushed): Promise<PushedMail> {
  const type = contentType.split(';')[0]!.trim().toLowerCase()
  if (type === 'application/json') return fromPostmark(body, now)
  if (!Buffer.isBuffer(body) || body.length === 0) throw wrong('')
  if (type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded')
    return fromForm(await readForm(contentType, body), now, body)
  return { raw: body, from: null }
}

const wrong = (pointer: string) =>
  new Problem('invalid_request', { errors: [{ pointer, detail: 'wrong_format' }] })

async function readForm(contentType: string, body: Buffer): Promise<Fields> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw wrong('')
    })
  return {
    names: [...form.keys()],
    text: (name) => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    },
    file: (name) => {
      const value = form.get(name)
      return value !== null && typeof value !== 'string' ? (value as File) : null
    },
  }
}

async function fromForm(fields: Fields, now: Instant, body: Buffer): Promise<PushedMail> {
  const isMailgun = fields.text('body-mime') !== '' || fields.text('message-headers') !== ''
  const from = (isMailgun ? fields.text('sender') : envelopeSender(fields.text('envelope'))) || null
  const raw = fields.text('body-mime') || fields.text('email')
  if (raw) return { raw: Buffer.from(raw), from }
  const headers = isMailgun ? pairs(fields.text('message-headers')) : lines(fields.text('headers'))
  if (!headers.length && !fields.text('from')) throw wrong('/from')
  const parts: PushedParts = {
    provider: isMailgun ? 'mailgun' : 'sendgrid',
    headers,
    from: fields.text('from'),
    to: fields.text('to') || fields.text('recipient'),
    subject: fields.text('subject'),
    text: fields.text(isMailgun ? 'body-plain' : 'text'),
    html: fields.text(isMailgun ? 'body-html' : 'html'),
    files: await filesOf(fields, isMailgun),
    digest: digestOf(body),
    now,
  }
  return { raw: await composeMail(parts), from }
}

async function filesOf(fields: Fields, isMailgun: boolean): Promise<PushedParts['files']> {
  const ids = isMailgun
    ? Object.fromEntries(
        Object.entries(record(fields.text('content-id-map'))).map(([id, name]) => [String(name), id]),
      )
    : contentIdsOfSendGrid(fields.text('attachment-info'))
  const names = fields.names.filter((name) => /^attachment-?\d+$/.test(name))
  const files = await Promise.all(
    names.map(async (name) => {
      const file = fields.file(name)
      if (!file) return []
      const content = Buffer.from(await file.arrayBuffer())
      return [{ name: file.name, contentType: file.type, content, contentId: ids[name] ?? null }]
    }),
  )
  return files.flat()
}

type Postmark = {
  RawEmail?: string
  From?: string
  To?: string
  Cc?: string
  ReplyTo?: string
  Subject?: string
  Date?: string
  TextBody?: string
  HtmlBody?: string
  Headers?: { Name?: string; Value?: string }[]
  Attachments?: { Name?: string; Content?: string; ContentType?: string; ContentID?: string }[]
}

async function fromPostmark(body: unknown, now: Instant): Promise<PushedMail> {
  const mail = (body ?? {}) as Postmark
  if (typeof mail.RawEmail === 'string' && mail.RawEmail)
    return { raw: Buffer.from(mail.RawEmail), from: null }
  if (typeof mail.From !== 'string' || !mail.From) throw wrong('/From')
  const named = (Array.isArray(mail.Headers) ? mail.Headers : []).map(({ Name, Value }): [string, string] => [
    String(Name),
    String(Value),
  ])
  const extra = [
    ['Cc', mail.Cc],
    ['Reply-To', mail.ReplyTo],
    ['Date', mail.Date],
  ].filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '')
  const raw = await composeMail({
    provider: 'postmark',
    headers: [...named, ...extra],
    from: mail.From,
    to: String(mail.To ?? ''),
    subject: String(mail.Subject ?? ''),
    text: String(mail.TextBody ?? ''),
    html: String(mail.HtmlBody ?? ''),
    files: (Array.isArray(mail.Attachments) ? mail.Attachments : []).map((file) => ({
      name: String(file.Name ?? ''),
      contentType: String(file.ContentType ?? ''),
      content: Buffer.from(String(file.Content ?? ''), 'base64'),
      contentId: file.ContentID || null,
    })),
    digest: digestOf(Buffer.from(JSON.stringify(body))),
    now,
  })
  return { raw, from: null }
}

const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const envelopeSender = (json: string): string => {
  const { from } = (parsed(json) ?? {}) as { from?: unknown }
  return typeof from === 'string' ? from : ''
}

function record(json: string): Record<string, unknown> {
  const value = parsed(json)
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** `{ "attachment1": { "filename", "content-id", … } }`. */
function contentIdsOfSendGrid(json: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record(json)).flatMap(([name, info]) => {
      const id = (info as Record<string, unknown> | null)?.['content-id']
      return typeof id === 'string' ? [[name, id]] : []
    }),
  )
}

function pairs(json: string): [string, string][] {
  const value = parsed(json)
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) =>
    Array.isArray(one) && one.length === 2 ? [[String(one[0]), String(one[1])] as [string, string]] : [],
  )
}

/** A header block as it came, with folded lines. */
function lines(block: string): [string, string][] {
  return block
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, value] = /^([\w-]{1,80}):\s?(.*)$/.exec(line) ?? []
      return name ? [[name, value ?? ''] as [string, string]] : []
    })
}
