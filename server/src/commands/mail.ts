import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { once } from 'node:events'
import { formatInstant } from '#core/time/instant.ts'
import { makeSay, nearestLanguage, type Messages, type Say } from '#i18n/say.ts'
import type { Io, ServerCommand } from '../main.ts'

/** One answer of `mail read`, in the form that the formats document gives. */
async function readOne(raw: Buffer): Promise<object> {
  const { readMail } = await import('#server/platform/mail/read.ts')
  const { classifyMail } = await import('#core/mail/automatic.ts')
  const { parsed, visible, problem } = await readMail(raw)
  const { kind, mustNotAutoReply, evidence } = classifyMail(parsed)
  const files = parsed.attachments.filter((one) => !/^message\/(?:rfc822|global)$/.test(one.contentType))
  const bounce = parsed.report?.kind === 'bounce' ? parsed.report : null
  return {
    from: parsed.from?.address ?? null,
    from_name: parsed.from?.name ?? null,
    to: parsed.to.map((one) => one.address).filter((address) => address !== ''),
    subject: parsed.subject,
    message_id: parsed.messageId,
    in_reply_to: parsed.inReplyTo[0] ?? null,
    date_utc: parsed.date === null ? null : formatInstant(parsed.date),
    text: parsed.text,
    attachment_names: files.flatMap((one) => (one.fileName ? [one.fileName] : [])),
    has_html: parsed.html !== null,
    kind,
    must_not_auto_reply: mustNotAutoReply,
    evidence,
    visible_reply: visible,
    ...(bounce ? { bounce: { status: bounce.status, hard_bounce: bounce.hard } } : {}),
    ...(problem ? { incomplete: problem } : {}),
  }
}

async function voice(): Promise<Say> {
  const language = nearestLanguage(Intl.DateTimeFormat().resolvedOptions().locale)
  const messages = (await import(`#messages/${language}/mail.json`, { with: { type: 'json' } })) as {
    default: Messages
  }
  return makeSay(messages.default, language)
}

async function reasonOf(error: unknown): Promise<string> {
  const code = (error as { code?: unknown }).code
  const say = await voice()
  if (typeof code === 'string' && code.startsWith('mail.'))
    return say(code.replace('mail.', 'mail.unreadable.'))
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') return say(`mail.file.${code}`)
  return error instanceof Error ? error.message : String(error)
}

async function write(io: Io, text: string): Promise<void> {
  if (!io.stdout.write(text)) await once(io.stdout, 'drain')
}

async function allOf(stream: Io['stdin']): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer))
  return Buffer.concat(chunks)
}

/** Reads each file, or one mail from standard input; one answer each, the next mail even after a bad one (1.6). */
async function readFiles(files: string[], format: 'json' | 'jsonl', io: Io): Promise<number> {
  const sources = files.length > 0 ? files : [null]
  let code = 0
  for (const [at, file] of sources.entries()) {
    const named = file === null ? {} : { file }
    let answer: object
    try {
      answer = { ...named, ...(await readOne(file === null ? await allOf(io.stdin) : await readFile(file))) }
    } catch (error) {
      code = 1
      answer = { ...named, error: await reasonOf(error) }
    }
    const text = JSON.stringify(answer, null, format === 'json' ? 2 : undefined)
    const between = format === 'jsonl' ? '' : at === 0 ? '[\n' : ',\n'
    await write(io, `${between}${text}${format === 'jsonl' ? '\n' : ''}`)
  }
  if (format === 'json') await write(io, '\n]\n')
  return code
}

async function visibleReplies(io: Io): Promise<number> {
  const { visibleReply } = await import('#core/mail/visible-reply.ts')
  let code = 0
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue
    let id: unknown = null
    try {
      const asked = JSON.parse(line) as { id?: unknown; format?: unknown; text?: unknown } | null
      id = asked?.id ?? null
      if (typeof asked?.text !== 'string') throw Object.assign(new Error(), { code: 'mail.no_text' })
      const { reply, signature } = visibleReply({
        format: asked.format === 'html' ? 'html' : 'plain',
        text: asked.text,
      })
      await write(io, `${JSON.stringify({ id, visible_reply: reply, signature })}\n`)
    } catch (error) {
      code = 1
      await write(io, `${JSON.stringify({ id, error: await reasonOf(error) })}\n`)
    }
  }
  return code
}

/** Takes `--format json|jsonl` out of the arguments; null where it is something else. */
function formatIn(args: string[]): { format: 'json' | 'jsonl'; files: string[] } | null {
  const at = args.findIndex((one) => one === '--format' || one.startsWith('--format='))
  if (at < 0) return args.some((one) => one.startsWith('--')) ? null : { format: 'jsonl', files: args }
  const isOne = args[at]!.includes('=')
  const format = isOne ? args[at]!.split('=')[1] : args[at + 1]
  const files = args.toSpliced(at, isOne ? 1 : 2)
  return format === 'json' || format === 'jsonl' ? { format, files } : null
}

async function usage(io: Io): Promise<number> {
  io.stderr.write(`${(await voice())('mail.usage')}\n`)
  return 2
}

async function run([verb, ...rest]: string[], io: Io): Promise<number> {
  if (verb === 'visible-reply' && rest.length === 0) return visibleReplies(io)
  if (verb === 'send-test' || verb === 'reprocess') {
    // Only these need the desk; to read a mail nothing of it is loaded.
    const { reprocessMail, sendTestMail } = await import('./mail-desk.ts')
    return (await (verb === 'send-test' ? sendTestMail : reprocessMail)(rest, io)) ?? usage(io)
  }
  const asked = verb === 'read' ? formatIn(rest) : null
  return asked ? readFiles(asked.files, asked.format, io) : usage(io)
}

const command: ServerCommand = { run }
export default command
