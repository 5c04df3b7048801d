import { htmlLines } from './html-lines.ts'
import type { MailLine } from './mail-lines.ts'
import { isBlank, plainLines } from './mail-lines.ts'
import { attributionAt, headerBlockAt, isRule, separatorAt, textBeforeAttribution } from './quote-headers.ts'
import { guessedSignatureAt, splitSignature } from './signature-lines.ts'

/** A mail's body as it came: one of the two forms. */
export type MailBody = { format: 'plain' | 'html'; text: string }

/** What the writer newly wrote, as plain text; the signature and the quoted rest where there are any. */
export type VisibleReply = { reply: string; signature?: string; quoted?: string }

const MOST_LINES = 20_000
const hasText = (lines: MailLine[]) => lines.some((line) => !isBlank(line))

/** A line torn off a quoted one by wrapping: a link or one word alone between two quoted lines. */
function isTornOff(lines: MailLine[], at: number): boolean {
  const text = lines[at]!.bare.trim()
  const isPiece = /^[(<[]?https?:\/\//.test(text) || !text.includes(' ')
  return isPiece && text !== '' && (lines[at - 1]?.depth ?? 0) > 0 && (lines[at + 1]?.depth ?? 0) > 0
}

/** The end of a quoted run: quoted lines, empty ones between them, and lines that wrapping tore off. */
function endOfQuote(lines: MailLine[], from: number): number {
  let end = from
  for (let at = from; at < lines.length; at++) {
    if (lines[at]!.depth > 0) end = at + 1
    else if (!isBlank(lines[at]) && !isTornOff(lines, at)) break
  }
  return end
}

/** Where all that follows is somebody else's: a separator or the headers of a quoted mail, with the rule above them. */
function boundaryAt(lines: MailLine[], at: number): number {
  const line = lines[at]!
  if (line.depth > 0 && !line.cut) return 0
  if (separatorAt(line)) return 1
  if (isRule(line)) {
    let next = at + 1
    while (next < lines.length && isBlank(lines[next]) && next - at < 3) next++
    const block = next < lines.length ? headerBlockAt(lines, next) : 0
    return block > 0 ? next - at + block : 0
  }
  return headerBlockAt(lines, at)
}

const withoutLeadingBlanks = (lines: MailLine[]) =>
  lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => !isBlank(line)),
    ),
  )

type Cut = { kept: MailLine[]; quoted: MailLine[] }

/** Words between quoted runs mean that the writer answered line by line: then the quotes are part of the answer. */
function isAnsweredInline(lines: MailLine[]): boolean {
  let runs = 0
  let words = 0
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]!.depth > 0) {
      at = endOfQuote(lines, at) - 1
      if (words > 0 || runs === 0) runs++
      words = 0
    } else if (!isBlank(lines[at])) {
      if (boundaryAt(lines, at) > 0) break
      if (runs > 0) words++
    }
  }
  return runs >= 2
}

/** Drops the last quoted run when nothing but a signature follows it. */
function dropTrailingQuote(cut: Cut): Cut {
  const { said, signature } = splitSignature(cut.kept)
  let end = said.length
  while (end > 0 && (isBlank(said[end - 1]) || said[end - 1]!.depth > 0)) end--
  const dropped = said.slice(end)
  if (!dropped.some((line) => line.depth > 0)) return cut
  return { kept: [...said.slice(0, end), ...signature], quoted: [...dropped, ...cut.quoted] }
}

/** Takes an introduction and what it introduces out of the lines. Without quote marks it introduces all that follows. */
function cutAttributed(lines: MailLine[], at: number, length: number): Cut {
  const before = lines.slice(0, at)
  let next = at + length
  while (next < lines.length && isBlank(lines[next])) next++
  const rest = lines.slice(at + length)
  if ((lines[next]?.depth ?? 0) === 0) {
    if (hasText(before)) return { kept: before, quoted: lines.slice(at) }
    return { kept: rest, quoted: lines.slice(at, at + length) }
  }
  if (isAnsweredInline(rest))
    return dropTrailingQuote({ kept: [...before, ...rest], quoted: lines.slice(at, at + length) })
  const end = endOfQuote(lines, next)
  const after = cutQuotes(withoutLeadingBlanks(lines.slice(end)))
  return { kept: [...before, ...after.kept], quoted: [...lines.slice(at, end), ...after.quoted] }
}

function cutQuotes(lines: MailLine[]): Cut {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const glued = (lines[at + 1]?.depth ?? 0) > 0 ? textBeforeAttribution(line) : null
    if (glued !== null) {
      const before = { ...line, text: glued, bare: glued }
      return { kept: [...lines.slice(0, at), before], quoted: lines.slice(at) }
    }
    const boundary = boundaryAt(lines, at)
    if (boundary > 0 && hasText(lines.slice(0, at))) {
      return dropTrailingQuote({ kept: lines.slice(0, at), quoted: lines.slice(at) })
    }
    if (boundary > 0) return cutTop(lines, at + boundary)
    if (line.client && !isBlank(line)) return cutAttributed(lines, at, 0)
    const attribution = line.depth === 0 ? attributionAt(lines, at) : 0
    if (attribution > 0) return cutAttributed(lines, at, attribution)
  }
  return dropTrailingQuote({ kept: lines, quoted: [] })
}

/** A mail that begins with a forwarded one says what that one says: its headers go, its words stay. */
function cutTop(lines: MailLine[], from: number): Cut {
  let at = from
  while (at < lines.length && isBlank(lines[at])) at++
  const headers = at < lines.length ? headerBlockAt(lines, at) : 0
  return { kept: lines.slice(at + headers), quoted: lines.slice(0, at + headers) }
}

/** What an HTML mail quotes before its own words gets quote marks, so that the answer stays apart from the question. */
function markQuotes(lines: MailLine[]): MailLine[] {
  const lastWords = lines.findLastIndex((line) => line.depth === 0 && !isBlank(line))
  return lines.map((line, at) => {
    const isQuote = line.depth > 0 && at < lastWords && (!isBlank(line) || lines[at + 1]!.depth > 0)
    return isQuote ? { ...line, text: `${'> '.repeat(line.depth)}${line.text}`.trimEnd() } : line
  })
}

const textOf = (lines: MailLine[]) =>
  lines
    .map((line) => line.text)
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()

/** Separates what is new in a mail from quoted text, forwarded blocks and the signature (1.4). Linear in its length. */
export function visibleReply(body: MailBody): VisibleReply {
  const all = body.format === 'html' ? htmlLines(body.text) : plainLines(body.text)
  const lines = all.slice(0, MOST_LINES)
  const { kept, quoted } = cutQuotes(lines)
  const { said, signature } = splitSignature(kept)
  const marked = body.format === 'html' ? markQuotes(said) : said
  const guessed = signature.length > 0 ? -1 : guessedSignatureAt(marked)
  const signatureText = textOf(guessed < 0 ? signature : marked.slice(guessed))
  const quotedText = textOf([...quoted, ...all.slice(MOST_LINES)])
  return {
    reply: textOf(marked),
    ...(signatureText === '' ? {} : { signature: signatureText }),
    ...(quotedText === '' ? {} : { quoted: quotedText }),
  }
}
