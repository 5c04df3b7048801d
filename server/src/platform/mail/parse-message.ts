import { Transform } from 'node:stream'
import type { TransformCallback } from 'node:stream'
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

type Libmime = { decodeWords(text: string): string }
type Internals = {
  createNode(node: SplitNode): MailNode
  decoder: { decodeStream(label: string): Transform }
  libmime: Libmime
  tree: MailNode | false
}
const Base = MailParser as unknown as new (options: object) => MailParser & Internals

/** Marks a part's charset label so that every text part passes our decoder, with ASCII and UTF-8 ones. */
const OURS = 'as-declared:'

class CharsetStream extends Transform {
  readonly label: string
  readonly chunks: Buffer[] = []
  constructor(label: string) {
    super()
    this.label = label
  }
  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.chunks.push(chunk)
    done()
  }
  override _flush(done: TransformCallback): void {
    const bytes = Buffer.concat(this.chunks)
    const [type, declared] = this.label.slice(OURS.length).split('|', 2)
    const label = declared || (type === 'text/html' ? charsetInHtml(bytes) : null)
    done(null, Buffer.from(decodeText(bytes, label ?? null)))
  }
}

/** mailparser reads raw 8-bit headers as UTF-8 only: what is none is decoded by guess first, and handed over as UTF-8. */
function mendHeaderBytes(lines: HeaderLine[], charset: string | false): void {
  for (const line of lines) {
    if (!/[\u0080-\u00ff\u001b]/.test(line.line)) continue
    const bytes = Buffer.from(line.line, 'latin1')
    const asUtf8 = decodeText(bytes, null)
    const text =
      charset && Buffer.from(bytes.toString()).compare(bytes) !== 0 ? decodeText(bytes, charset) : asUtf8
    line.line = Buffer.from(text).toString('latin1')
  }
}

class DeskMailParser extends Base {
  override createNode(node: SplitNode): MailNode {
    mendHeaderBytes(node.headers.getList(), node.charset)
    const made = super.createNode(node)
    made.charset = `${OURS}${made.contentType}|${node.charset || ''}`
    return made
  }
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

/** Takes a raw mail apart with mailparser, and mends what mailparser gets wrong. Never rejects. */
export function parseMessage(raw: Buffer, limits: MailLimits = DEFAULT_LIMITS): Promise<ParsedMessage> {
  const parser = new DeskMailParser({
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
    maxChildNodes: limits.parts,
    maxHeadSize: limits.headerBytes,
  })
  parser.decoder = { decodeStream: (label) => new CharsetStream(label) }
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
    parser.end(raw)
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
