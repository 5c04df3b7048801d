import { decodeEntities } from './html-entities.ts'
import type { MailLine } from './mail-lines.ts'
import { lineOf } from './mail-lines.ts'

const words = (list: string) => new Set(list.split(' '))
const SKIPPED = words('script style title template noframes object applet svg math select textarea')
const PARAGRAPHS = words('p h1 h2 h3 h4 h5 h6 ul ol dl pre table blockquote hr')
const BLOCKS = words(
  'div li tr dt dd section article header footer main aside nav address center form fieldset figure body html',
)
const VOID = words('br hr img input meta link area base col embed source track wbr')

const quoteClass =
  /\b(?:gmail_quote(?!_container_none)|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|ydp\w{0,12}yahoo_quoted|wordsection-quote|freshdesk_quote|zd-quote|front-blockquote|mailspring-quote)\b/i
const cutMark =
  /\b(?:divRplyFwdMsg|appendonsend|stopSpelling|OLK_SRC_BODY_SECTION|mailcontent-quoted|reply-intro|OutlookMessageHeader|x_divRplyFwdMsg|gmail_extra_cut|mail-editor-reference-message-container)\b/
const signatureMark =
  /\b(?:gmail_signature|moz-signature|AppleMailSignature|protonmail_signature_block|tutanota_signature|data-signatureblock|ms-outlook-mobile-signature|x_Signature|Signature)\b/
const hiding =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all|font-size\s{0,3}:\s{0,3}0(?:px|pt|em|%)?\s{0,3}(?:;|!|"|'|$)/i

type Region = {
  name: string
  nested: number
  kind: 'quote' | 'client_quote' | 'hidden' | 'signature' | 'pre'
}
type Writer = { lines: MailLine[]; regions: Region[]; current: string[]; cutNext: boolean }
const DEEPEST = 100

const depthOf = (writer: Writer, kind: Region['kind']) =>
  writer.regions.reduce((count, region) => count + (region.kind === kind ? 1 : 0), 0)

function writeText(writer: Writer, run: string): void {
  if (run === '' || depthOf(writer, 'hidden') > 0) return
  const decoded = decodeEntities(run).replace(/[\u200b\u200e\u200f\u2060\ufeff\u00ad]/g, '')
  if (depthOf(writer, 'pre') > 0) {
    const [first, ...others] = decoded.split('\n')
    writer.current.push(first!)
    for (const line of others) {
      breakLine(writer)
      writer.current.push(line)
    }
    return
  }
  const flat = decoded.replace(/[ \t\n\r\f]+/g, ' ')
  const startsAfresh = writer.current.length === 0 || writer.current.at(-1)!.endsWith(' ')
  const shown = startsAfresh ? flat.replace(/^ /, '') : flat
  if (shown !== '') writer.current.push(shown)
}

function breakLine(writer: Writer): void {
  const text = writer.current.join('').replaceAll('\u00a0', ' ').trimEnd()
  writer.lines.push({
    ...lineOf(text, text, depthOf(writer, 'quote') + depthOf(writer, 'client_quote')),
    client: depthOf(writer, 'client_quote') > 0,
    cut: writer.cutNext,
    signature: depthOf(writer, 'signature') > 0,
  })
  writer.cutNext = false
  writer.current = []
}

const hasWords = (writer: Writer) => writer.current.some((piece) => /\S/.test(piece))

/** Ends a line that has something on it; a paragraph also leaves one empty line behind it. */
function endBlock(writer: Writer, isParagraph: boolean): void {
  if (hasWords(writer)) breakLine(writer)
  else writer.current = []
  const last = writer.lines.at(-1)
  if (isParagraph && last && last.text !== '') writer.lines.push({ ...last, text: '', bare: '', cut: false })
}

function openElement(writer: Writer, name: string, attributes: string): void {
  if (name === 'br') return breakLine(writer)
  if (PARAGRAPHS.has(name)) endBlock(writer, true)
  else if (BLOCKS.has(name)) endBlock(writer, false)
  else if ((name === 'td' || name === 'th') && hasWords(writer)) writer.current.push(' ')
  const isHidden = depthOf(writer, 'hidden') > 0
  if (!isHidden && attributes !== '' && cutMark.test(attributes)) writer.cutNext = true
  if (!isHidden && name === 'li') writer.current = ['- ']
  if (VOID.has(name)) return
  const innermost = writer.regions.at(-1)
  if (innermost?.name === name) innermost.nested++
  const kind = kindOf(name, attributes)
  if (kind && writer.regions.length < DEEPEST) writer.regions.push({ name, nested: 0, kind })
}

function closeElement(writer: Writer, name: string): void {
  if (PARAGRAPHS.has(name)) endBlock(writer, true)
  else if (BLOCKS.has(name)) endBlock(writer, false)
  const at = writer.regions.findLastIndex((region) => region.name === name)
  if (at < 0) return
  if (writer.regions[at]!.nested > 0) writer.regions[at]!.nested--
  else writer.regions.length = at
}

function kindOf(name: string, attributes: string): Region['kind'] | null {
  if (name === 'pre') return 'pre'
  if (name === 'head') return 'hidden'
  if (name === 'blockquote')
    return /type\s?=\s?["']?cite|gmail_quote/i.test(attributes) ? 'client_quote' : 'quote'
  if (attributes === '') return null
  if (hiding.test(attributes)) return 'hidden'
  if (quoteClass.test(attributes)) return 'client_quote'
  return signatureMark.test(attributes) ? 'signature' : null
}

/** Where the tag that begins at `from` ends: its `>` outside of quotation marks, or the next one when those never close. */
function endOfTag(html: string, from: number): number {
  let at = from
  while (at < html.length && at - from < 20_000) {
    const char = html[at]
    if (char === '>') return at
    if ((char === '"' || char === "'") && html[at - 1] === '=') {
      const closing = html.indexOf(char, at + 1)
      if (closing < 0 || closing - at > 20_000) return html.indexOf('>', at)
      at = closing
    }
    at++
  }
  return html.indexOf('>', at)
}

const tagName = /<(\/?)([a-zA-Z][a-zA-Z\d:-]{0,40})/y

/** Skips what is never shown: a comment, a declaration, or an element like `script` up to its end. */
function afterUnshown(html: string, at: number, name: string | null): number {
  if (name === null) {
    const end = html.startsWith('<!--', at) ? html.indexOf('-->', at + 4) : html.indexOf('>', at)
    return end < 0 ? html.length : end + (html.startsWith('<!--', at) ? 3 : 1)
  }
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = at
  const found = closing.exec(html)
  if (!found) return html.length
  const end = html.indexOf('>', found.index)
  return end < 0 ? html.length : end + 1
}

const tagStart = /<(?=[a-zA-Z!?]|\/[a-zA-Z])/g

/** Where the next tag, comment or declaration begins; -1 for none. A `<` before anything else is text. */
function nextTag(html: string, from: number): number {
  tagStart.lastIndex = from
  return tagStart.exec(html)?.index ?? -1
}

/** Lines of an HTML body as a reader sees them: no scripts, styles or hidden text; quotes by depth. Linear. */
export function htmlLines(html: string): MailLine[] {
  const writer: Writer = { lines: [], regions: [], current: [], cutNext: false }
  let at = 0
  while (at < html.length) {
    const open = nextTag(html, at)
    writeText(writer, html.slice(at, open < 0 ? html.length : open))
    if (open < 0) break
    tagName.lastIndex = open
    const tag = tagName.exec(html)
    if (!tag) {
      at = afterUnshown(html, open, null)
      continue
    }
    const end = endOfTag(html, open + tag[0].length)
    if (end < 0) break
    const name = tag[2]!.toLowerCase()
    const attributes = html.slice(open + tag[0].length, end)
    at = end + 1
    if (tag[1] === '/') closeElement(writer, name)
    else if (SKIPPED.has(name) && !attributes.endsWith('/')) at = afterUnshown(html, at, name)
    else openElement(writer, name, attributes)
  }
  endBlock(writer, false)
  return writer.lines
}

/** An HTML body as plain text. */
export function htmlToText(html: string): string {
  return htmlLines(html)
    .map((line) => line.text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
