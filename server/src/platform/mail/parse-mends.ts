// What mailparser, mailsplit and libmime get wrong, mended from outside: each function names the fault it mends.
import { Transform } from 'node:stream'
import { decodeText } from './parse-charset.ts'

export type HeaderLine = { key: string; line: string }

/** A part before mailparser has read it, as mailsplit gives it; only what is mended. */
export type SplitNode = {
  headers: { getList(): HeaderLine[] }
  charset: string | false
  contentType: string | false
  filename: string | false
  encoding: string | false
  getDecoder: () => Transform
  parentNode: SplitNode | false
}

/** A stream that takes all in, then gives it changed. */
export function changedWhole(change: (bytes: Buffer) => Buffer): Transform {
  const chunks: Buffer[] = []
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
    flush(done) {
      done(null, change(Buffer.concat(chunks)))
    },
  })
}

/** mailparser reads raw 8-bit headers as UTF-8 only: what is none is decoded by guess first, and handed over as UTF-8. */
function mendBytes(line: string, charset: string | false): string {
  const isRaw = /[\u0080-\u00ff]/.test(line) || line.includes('\x1b$')
  if (!isRaw) return line
  const colon = line.indexOf(':') + 1
  const value = Buffer.from(line.slice(colon), 'latin1')
  return line.slice(0, colon) + Buffer.from(decodeText(value, null, charset || null)).toString('latin1')
}

/** mailparser takes comments, blanks around dots and blanks in names inside `<…>` for further addresses. */
function mendAddresses(line: string): string {
  return line.replace(/<([^<>"]{1,500})>/g, (whole, inner: string) => {
    if (!/[\s(]/.test(inner) || !inner.includes('@')) return whole
    const bare = inner
      .replace(/\([^()]{0,200}\)/g, '')
      .replace(/\s*([.@])\s*/g, '$1')
      .trim()
    const at = bare.lastIndexOf('@')
    return /\s/.test(bare) ? `<"${bare.slice(0, at)}"${bare.slice(at)}>` : `<${bare}>`
  })
}

const ADDRESS_HEADERS = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'reply-to',
  'sender',
  'delivered-to',
  'return-path',
  'disposition-notification-to',
])

/** A text part that claims base64 and is none stays as it is; mailsplit would make noise of it. */
function mendTransferEncoding(node: SplitNode): void {
  if (node.encoding !== 'base64' || !(node.contentType || '').startsWith('text/')) return
  node.getDecoder = () =>
    changedWhole((bytes) => {
      const text = bytes.toString('latin1')
      const isWords = /[a-z] +[a-z]/i.test(text.slice(0, 10_000)) || /[<>{}]/.test(text.slice(0, 10_000))
      return isWords ? bytes : Buffer.from(text, 'base64')
    })
}

const LONGEST_SENDER = 20_000
const LONGEST_GROUPS = 50_000
const MOST_GROUPS = 1_000

/** Ten thousand recipients are read; an address header made to keep the reader busy is cut. */
function bounded({ key, line }: HeaderLine): string {
  if (key !== 'to' && key !== 'cc') return line.slice(0, LONGEST_SENDER)
  const hasManyGroups = line.length > LONGEST_GROUPS && line.split(':').length > MOST_GROUPS
  return hasManyGroups ? line.slice(0, LONGEST_GROUPS) : line
}

/** Mends a part's headers and encoding before mailparser reads them. */
export function mend(node: SplitNode): void {
  for (const line of node.headers.getList()) {
    line.line = mendBytes(line.line, node.charset)
    if (ADDRESS_HEADERS.has(line.key)) line.line = mendAddresses(bounded(line))
  }
  mendTransferEncoding(node)
}

/** One encoded word, or several that libmime has joined because they were cut in the middle of a character. */
export function decodeWord(charset: string, encoding: string, text: string): string {
  if (encoding.toLowerCase() === 'b')
    return decodeText(Buffer.concat(text.split(/=+/).map((piece) => Buffer.from(piece, 'base64'))), charset)
  const bytes = text
    .replaceAll('_', ' ')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return decodeText(Buffer.from(bytes, 'latin1'), charset)
}

const HEADER_REACH = 200_000

/**
 * Mends what mailsplit cannot read at all: `From :` at the very top, which it takes for an mbox line; a boundary that
 * stands unfolded on a line of its own; a multipart without a boundary, which is then the first line that looks like one.
 */
export function mendRaw(raw: Buffer): Buffer {
  const top = raw.subarray(0, HEADER_REACH).toString('latin1')
  let mended = top.replace(/^From[ \t]+:/, 'From:').replace(/(;[ \t]*\r?\n)(?=boundary=)/gi, '$1 ')
  const end = /\r?\n\r?\n/.exec(mended)
  const header = end ? mended.slice(0, end.index) : ''
  const type = /^content-type:[ \t]*multipart\/[\w-]{1,30}/im.exec(header)
  if (type && end && !/boundary[*\d]{0,4}\s?=/i.test(header)) {
    const first = /^--(\S{1,70})[ \t]*\r?$/m.exec(mended.slice(end.index))
    if (first) {
      const at = type.index + type[0].length
      mended = `${mended.slice(0, at)}; boundary="${first[1]!.replace(/["\\]/g, '')}"${mended.slice(at)}`
    }
  }
  return mended === top ? raw : Buffer.concat([Buffer.from(mended, 'latin1'), raw.subarray(top.length)])
}
