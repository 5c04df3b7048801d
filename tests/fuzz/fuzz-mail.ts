import { classifyMail } from '#core/mail/automatic.ts'
import { mailFingerprint } from '#core/mail/duplicate.ts'
import { threadCandidates } from '#core/mail/threading.ts'
import { visibleReply } from '#core/mail/visible-reply.ts'
import { readMail } from '#server/platform/mail/read.ts'
import { safeHtml } from '#server/platform/mail/safe-html.ts'
import { hostileMail } from './hostile-mail.ts'
import { randomOf } from './random.ts'

const UNSAFE =
  /<(?:script|style|iframe|object|form|svg|meta|base)\b|<[^>]*\son\w+=|<[^>]*(?:href|src)="\s*(?:javascript|vbscript|data:text)/i

/** Processor time and memory that one mail may take; a mail server hands over mails of any shape. */
export type FuzzBounds = { cpuMs: number; heapMb: number }

/** What every mail must leave true, whatever it holds. Gives what was broken, or null. */
async function brokenBy(raw: Buffer): Promise<string | null> {
  let read
  try {
    read = await readMail(raw)
  } catch (error) {
    const code = String((error as { code?: unknown }).code)
    return code.startsWith('mail.') ? null : `threw ${String(error)}`
  }
  const { parsed, visible } = read
  const stored = JSON.stringify([parsed, visible])
  if (stored.includes('\\u0000') || !stored.isWellFormed()) return 'text that a database refuses'
  if (visible.length > 2 * parsed.text.length + 100) return 'a visible reply longer than the mail'
  const again = visibleReply({ format: 'plain', text: parsed.text })
  if (typeof again.reply !== 'string') return 'no visible reply'
  if (classifyMail(parsed).kind.length === 0) return 'no kind'
  if (threadCandidates(parsed).messageIds.length > 200) return 'candidates without end'
  if (mailFingerprint(parsed) !== mailFingerprint(structuredClone(parsed)))
    return 'a fingerprint that changes'
  if (parsed.html !== null && UNSAFE.test(safeHtml(parsed.html).html)) return 'unsafe HTML'
  return null
}

/** Reads the hostile mail of one seed. Gives what went wrong, with the shape of the mail, or null. */
export async function fuzzMail(seed: number, bounds: FuzzBounds): Promise<string | null> {
  const { shape, raw } = hostileMail(randomOf(seed))
  const before = process.cpuUsage()
  const broken = await brokenBy(raw)
  const cpuMs = Math.round(process.cpuUsage(before).user / 1000)
  const heapMb = Math.round(process.memoryUsage().heapUsed / 1_048_576)
  if (broken) return `${shape} (${raw.length} bytes): ${broken}`
  if (cpuMs > bounds.cpuMs) return `${shape} (${raw.length} bytes): ${cpuMs} ms of processor time`
  return heapMb > bounds.heapMb ? `${shape} (${raw.length} bytes): ${heapMb} MB of heap` : null
}
