import { Transform } from 'node:stream'
import { MailParser } from 'mailparser'
import { charsetInHtml, decodeText } from './parse-charset.ts'

/** Bounds for one mail: bytes read at all, parts, bytes of one part's headers. */
export type MailLimits = { bytes: number; parts: number; headerBytes: number }
export const DEFAULT_LIMITS: MailLimits = { bytes: 50_000_000, parts: 11_000, headerBytes: 1_000_000 }

type HeaderLine = { key: string; line: string }
type Address = { address?: string; name?: string; group?: Address[] }
type SplitNode = {
  headers: { getList(): HeaderLine[] }
  charset: string | false
  contentType: string | false
  filename: string | false
  encoding: string | false
  getDecoder: () => Transform
}

/** A part of a mail as mailparser builds it; only what we read. */
export type MailNode = {
  node: SplitNode
  contentType: string
  disposition?: string
  charset?: string
  headers: Map<string, unknown>
  headerLines: HeaderLine[]
  children: MailNode[]
  textContent?: string
  showMeta?: boolean
  isAttachment?: boolean
}

/** A file in a mail, decoded. */
export type MailFile = {
  fileName: string | null
  contentType: string
  contentId: string | null
  disposition: 'inline' | 'attachment'
  content: Buffer
}

/** What could be read. `problem` says why the rest could not: the mail is then kept as far as it was understood (1.6). */
export type ParsedMessage = {
  root: MailNode | null
  files: MailFile[]
  problem: string | null
  decodeWords: (text: string) => string
}

type Libmime = {
  decodeWords(text: string): string
  decodeWord(charset: string, encoding: string, text: string): string
}
type Internals = {
  createNode(node: SplitNode): MailNode
  decoder: { decodeStream(label: string): Transform }
  libmime: Libmime
  tree: MailNode | false
}

/** Marks a part's charset label so that every text part passes our decoder, with ASCII and UTF-8 ones. */
const OURS = 'as-declared:'

/** A stream that takes all in, then gives it changed. */
function changedWhole(change: (bytes: Buffer) => Buffer): Transform {
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

function decodeBody(bytes: Buffer, mark: string): Buffer {
  const [type, declared] = mark.slice(OURS.length).split('|', 2)
  return Buffer.from(decodeText(bytes, declared || null, type === 'text/html' ? charsetInHtml(bytes) : null))
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

const ADDRESS_HEADERS = new Set(['from', 'to', 'cc', 'reply-to', 'sender'])

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

function mend(node: SplitNode): void {
  for (const line of node.headers.getList()) {
    line.line = mendBytes(line.line, node.charset)
    if (ADDRESS_HEADERS.has(line.key)) line.line = mendAddresses(line.line)
  }
  mendTransferEncoding(node)
}

/** One encoded word, or several that libmime has joined because they were cut in the middle of a character. */
function decodeWord(charset: string, encoding: string, text: string): string {
  if (encoding.toLowerCase() === 'b')
    return decodeText(Buffer.concat(text.split(/=+/).map((piece) => Buffer.from(piece, 'base64'))), charset)
  const bytes = text
    .replaceAll('_', ' ')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return decodeText(Buffer.from(bytes, 'latin1'), charset)
}

/** mailparser with its faults mended: the parts are changed before it reads them, their text is decoded by us. */
function mendedParser(limits: MailLimits): MailParser & Internals {
  const parser = new MailParser({
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
    maxChildNodes: limits.parts,
    maxHeadSize: limits.headerBytes,
  } as object) as MailParser & Internals
  const createNode = parser.createNode.bind(parser)
  parser.createNode = (node) => {
    mend(node)
    const made = createNode(node)
    made.charset = `${OURS}${made.contentType}|${node.charset || ''}`
    return made
  }
  parser.libmime.decodeWord = decodeWord
  parser.decoder = { decodeStream: (mark) => changedWhole((bytes) => decodeBody(bytes, mark)) }
  return parser
}

type AttachmentEvent = {
  type: 'attachment'
  content: NodeJS.ReadableStream
  contentType: string
  filename?: string
  contentId?: string
  contentDisposition?: string
  related?: boolean
  release(): void
}

function takeFile(event: AttachmentEvent, into: MailFile[]): void {
  const chunks: Buffer[] = []
  event.content.on('data', (chunk: Buffer) => chunks.push(chunk))
  event.content.on('end', () => {
    into.push({
      fileName: event.filename || null,
      contentType: event.contentType || 'application/octet-stream',
      contentId: event.contentId?.replace(/^[<\s]+|[>\s]+$/g, '') || null,
      disposition:
        event.contentDisposition === 'attachment' || (!event.related && !event.contentId)
          ? 'attachment'
          : 'inline',
      content: Buffer.concat(chunks),
    })
    event.release()
  })
}

const HEADER_REACH = 200_000

/**
 * Mends what mailsplit cannot read at all: `From :` at the very top, which it takes for an mbox line; a boundary that
 * stands unfolded on a line of its own; a multipart without a boundary, which is then the first line that looks like one.
 */
function mendRaw(raw: Buffer): Buffer {
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

/** Takes a raw mail apart with mailparser, and mends what mailparser gets wrong. Never rejects. */
export function parseMessage(raw: Buffer, limits: MailLimits = DEFAULT_LIMITS): Promise<ParsedMessage> {
  const parser = mendedParser(limits)
  const files: MailFile[] = []
  return new Promise((resolve) => {
    const finish = (problem: string | null) =>
      resolve({
        root: parser.tree || null,
        files,
        problem,
        decodeWords: (text) => parser.libmime.decodeWords(text),
      })
    parser.on('data', (event) => {
      if ((event as { type: string }).type === 'attachment')
        takeFile(event as unknown as AttachmentEvent, files)
    })
    parser.on('error', (error: Error) => finish(error.message))
    parser.on('end', () => finish(null))
    parser.end(mendRaw(raw))
  })
}

/** All mailboxes of an address header, groups flattened, in order. */
export function addressesIn(node: MailNode, header: string): { address: string; name: string }[] {
  const flatten = (list: Address[]): Address[] =>
    list.flatMap((one) => (one.group ? flatten(one.group) : [one]))
  const values = [node.headers.get(header) ?? []].flat() as { value?: Address[] }[]
  return values
    .flatMap((value) => flatten(value.value ?? []))
    .filter((one) => one.address || one.name)
    .map((one) => ({ address: (one.address ?? '').trim(), name: (one.name ?? '').trim() }))
}
