import { htmlToText } from '#core/mail/html-lines.ts'
import type { MailNode } from './parse-message.ts'

const LONGEST_TEXT = 5_000_000

/** Parts in order, depth first, without recursion: mails nest as deep as they like. */
export function* partsOf(root: MailNode | null): Generator<MailNode> {
  const stack = root ? [root] : []
  while (stack.length > 0) {
    const node = stack.pop()!
    yield node
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!)
  }
}

function nestedHeaders(node: MailNode): string {
  const value = (name: string) => {
    const found = node.headers.get(name)
    if (found instanceof Date) return found.toUTCString()
    return typeof found === 'string' ? found : ((found as { text?: string } | undefined)?.text ?? '')
  }
  return ['From', 'Subject', 'Date', 'To', 'Cc']
    .map((name) => [name, value(name.toLowerCase())])
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}: ${text}`)
    .join('\n')
}

type Body = { text: string[]; html: string[] }

/** Of alternatives the plain text is read where it says something, else the HTML; anything else shows both. */
function collect(node: MailNode, into: Body, inAlternative: boolean): void {
  if (node.showMeta) into.text.push(nestedHeaders(node))
  if (node.contentType === 'text/html' && !node.isAttachment) {
    into.html.push(node.textContent ?? '')
    if (!inAlternative) into.text.push(htmlToText(node.textContent ?? ''))
  } else if (node.textContent && /^text\/|^message\/delivery-status$/.test(node.contentType)) {
    into.text.push(node.textContent)
  }
  if (node.contentType !== 'multipart/alternative') {
    for (const child of node.children) collect(child, into, inAlternative)
    return
  }
  const plain: Body = { text: [], html: [] }
  for (const child of node.children) collect(child, plain, true)
  if (plain.text.every((text) => text.trim() === '')) plain.text = plain.html.map(htmlToText)
  into.text.push(...plain.text)
  into.html.push(...plain.html)
}

/** The visible text of a mail and its HTML, if it has any. */
export function bodyOf(root: MailNode | null): { text: string; html: string | null } {
  const body: Body = { text: [], html: [] }
  if (root) collect(root, body, false)
  const text = body.text
    .filter((part) => part.trim() !== '')
    .join('\n')
    .slice(0, LONGEST_TEXT)
  return { text, html: body.html.length > 0 ? body.html.join('\n').slice(0, LONGEST_TEXT) : null }
}
