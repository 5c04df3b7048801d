import type { Transform } from 'node:stream'
import { MailParser } from 'mailparser'
import { charsetInHtml, decodeText } from './parse-charset.ts'
import type { HeaderLine, SplitNode } from './parse-mends.ts'
import { changedWhole, decodeWord, mend, mendRaw } from './parse-mends.ts'

/** Bounds for one mail: bytes read at all, parts, how deep parts nest, bytes of one part's headers. */
export type MailLimits = { bytes: number; parts: number; nesting: number; headerBytes: number }
export const DEFAULT_LIMITS: MailLimits = {
  bytes: 50_000_000,
  parts: 11_000,
  nesting: 200,
  headerBytes: 1_000_000,
}

type Address = { address?: string; name?: string; group?: Address[] }
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
  hasFailed: boolean
}

/** Marks a part's charset label so that every text part passes our decoder, with ASCII and UTF-8 ones. */
const OURS = 'as-declared:'

function decodeBody(bytes: Buffer, mark: string): Buffer {
  const [type, declared] = mark.slice(OURS.length).split('|', 2)
  return Buffer.from(decodeText(bytes, declared || null, type === 'text/html' ? charsetInHtml(bytes) : null))
}

function nestingOf(node: SplitNode): number {
  let depth = 0
  for (let parent = node.parentNode; parent; parent = parent.parentNode) depth++
  return depth
}

/** mailparser with its faults mended: the parts are changed before it reads them, their text is decoded by us. */
function mendedParser(limits: MailLimits, stop: (problem: string) => void): MailParser & Internals {
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
    if (nestingOf(node) > limits.nesting) stop('nesting')
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

/** Takes a raw mail apart with mailparser, and mends what mailparser gets wrong. Never rejects. */
export function parseMessage(raw: Buffer, limits: MailLimits = DEFAULT_LIMITS): Promise<ParsedMessage> {
  const files: MailFile[] = []
  return new Promise((resolve) => {
    const finish = (problem: string | null) =>
      resolve({
        root: parser.tree || null,
        files,
        problem,
        decodeWords: (text) => parser.libmime.decodeWords(text),
      })
    const parser = mendedParser(limits, (problem) => {
      parser.hasFailed = true
      finish(problem)
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
