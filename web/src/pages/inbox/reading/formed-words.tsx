import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { attachmentUrl } from '#web/lib/urls.ts'
import type { Message } from '../ticket.ts'

const FORMS = [
  ...(['p', 'strong', 'b', 'em', 'i', 'u', 's', 'code', 'pre'] as const),
  ...(['ul', 'ol', 'li', 'blockquote'] as const),
]
const ADDRESS = /^(?:https?:|mailto:|tel:)/i

/** What was written in the desk, in its form. Drawn from the tree, never as markup: nothing in it can run. */
export function FormedWords({ message }: { message: Message }) {
  const root = useMemo(
    () => new DOMParser().parseFromString(message.html ?? '', 'text/html').body,
    [message.html],
  )
  return <div className="formed">{drawAll(root, message)}</div>
}

const drawAll = (parent: Node, message: Message): ReactNode[] =>
  [...parent.childNodes].map((child, index) => draw(child, message, index))

function draw(node: Node, message: Message, key: number): ReactNode {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? node.textContent : null
  const tag = node.tagName.toLowerCase()
  const Form = FORMS.find((form) => form === tag)
  if (Form) return <Form key={key}>{drawAll(node, message)}</Form>
  if (tag === 'br') return <br key={key} />
  const href = node.getAttribute('href') ?? ''
  if (tag === 'a' && ADDRESS.test(href)) {
    return (
      <a key={key} href={href} target="_blank" rel="noopener noreferrer">
        {drawAll(node, message)}
      </a>
    )
  }
  if (tag === 'img') return <Picture key={key} picture={node} message={message} />
  return drawAll(node, message)
}

function Picture({ picture, message }: { picture: Element; message: Message }) {
  const cid = picture.getAttribute('src')?.replace(/^cid:/, '')
  const index = message.attachments.findIndex((file) => file.contentId === cid)
  if (index < 0) return null
  return <img src={`${attachmentUrl(message.id, index)}?inline=1`} alt={picture.getAttribute('alt') ?? ''} />
}
