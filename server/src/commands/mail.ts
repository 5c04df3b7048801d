import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { formatInstant } from '#core/time/instant.ts'

type Io = { stdin: Readable; stdout: Writable; stderr: Writable }

const isNestedMail = (contentType: string) => /^message\/(?:rfc822|global)$/.test(contentType)

async function readOne(raw: Buffer, file: string | null): Promise<object> {
  const { readMail } = await import('#server/platform/mail/read.ts')
  const { classifyMail } = await import('#core/mail/automatic.ts')
  const { parsed, visible } = await readMail(raw)
  const { kind, mustNotAutoReply } = classifyMail(parsed)
  return {
    ...(file === null ? {} : { file }),
    from: parsed.from?.address ?? null,
    from_name: parsed.from?.name ?? null,
    to: parsed.to.map((one) => one.address).filter((address) => address !== ''),
    subject: parsed.subject,
    message_id: parsed.messageId,
    in_reply_to: parsed.inReplyTo[0] ?? null,
    date_utc: parsed.date === null ? null : formatInstant(parsed.date),
    text: parsed.text,
    attachment_names: parsed.attachments.flatMap((one) =>
      one.fileName && !isNestedMail(one.contentType) ? [one.fileName] : [],
    ),
    has_html: parsed.html !== null,
    kind,
    must_not_auto_reply: mustNotAutoReply,
    visible_reply: visible,
    ...(parsed.report?.kind === 'bounce'
      ? { bounce: { status: parsed.report.status, hard_bounce: parsed.report.hard } }
      : {}),
  }
}

const reasonOf = (error: unknown) =>
  error instanceof Error ? ((error as { code?: string }).code ?? error.message) : String(error)

async function answer(io: Io, file: string | null, read: () => Promise<Buffer>): Promise<number> {
  try {
    io.stdout.write(`${JSON.stringify(await readOne(await read(), file))}\n`)
    return 0
  } catch (error) {
    io.stdout.write(`${JSON.stringify({ ...(file === null ? {} : { file }), error: reasonOf(error) })}\n`)
    return 1
  }
}

async function allOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer))
  return Buffer.concat(chunks)
}

async function readFiles(files: string[], io: Io): Promise<number> {
  if (files.length === 0) return answer(io, null, () => allOf(io.stdin))
  let code = 0
  for (const file of files) code = Math.max(code, await answer(io, file, () => readFile(file)))
  return code
}

async function visibleReplies(io: Io): Promise<number> {
  const { visibleReply } = await import('#core/mail/visible-reply.ts')
  let code = 0
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue
    let id: unknown = null
    try {
      const {
        id: given,
        format,
        text,
      } = JSON.parse(line) as { id?: unknown; format?: unknown; text?: unknown }
      id = given ?? null
      if (typeof text !== 'string') throw new Error('text')
      const { reply, signature } = visibleReply({ format: format === 'html' ? 'html' : 'plain', text })
      io.stdout.write(
        `${JSON.stringify({ id, visible_reply: reply, ...(signature === undefined ? {} : { signature }) })}\n`,
      )
    } catch (error) {
      code = 1
      io.stdout.write(`${JSON.stringify({ id, error: reasonOf(error) })}\n`)
    }
  }
  return code
}

const run = (args: string[], io: Io): Promise<number> => {
  const [verb, ...rest] = args
  if (verb === 'visible-reply') return visibleReplies(io)
  return readFiles(verb === 'read' ? rest : args, io)
}

export default { summary: 'Read raw mails', run }
