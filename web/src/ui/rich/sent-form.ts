import type { Node } from 'prosemirror-model'
import { DOMSerializer } from 'prosemirror-model'
import { schema } from './schema.ts'

/** The document as kept in a draft. */
export type RichDoc = { type: string; content?: unknown[] }

/** The HTML that goes out with a message, or null where plain words say all of it. Pictures are named by `cid:`. */
export function sentHtml(kept: RichDoc | null): string | null {
  const doc = readDoc(kept)
  if (!doc || !isFormed(doc)) return null
  const holder = document.implementation.createHTMLDocument('').createElement('div')
  const serializer = new DOMSerializer(
    {
      ...DOMSerializer.nodesFromSchema(schema),
      image: ({ attrs }) => ['img', { src: `cid:${attrs.cid}`, alt: attrs.alt }],
      mention: ({ attrs }) => ['strong', `@${attrs.name}`],
    },
    DOMSerializer.marksFromSchema(schema),
  )
  serializer.serializeFragment(doc.content, { document: holder.ownerDocument }, holder)
  return holder.innerHTML
}

/** The colleagues a note names. */
export function mentionsIn(kept: RichDoc | null): string[] {
  const ids = new Set<string>()
  readDoc(kept)?.descendants((node) => void (node.type.name === 'mention' && ids.add(String(node.attrs.id))))
  return [...ids]
}

/** Null where it was kept by another version and cannot be read: then the plain words are taken. */
export function readDoc(kept: RichDoc | null): Node | null {
  if (!kept) return null
  try {
    const doc = schema.nodeFromJSON(kept)
    doc.check()
    return doc
  } catch {
    return null
  }
}

function isFormed(doc: Node): boolean {
  let found = false
  doc.descendants((node) => {
    if (node.marks.length > 0 || !['paragraph', 'text', 'hard_break', 'mention'].includes(node.type.name))
      found = true
    return !found
  })
  return found
}
