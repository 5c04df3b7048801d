import { Schema } from 'prosemirror-model'

const ADDRESS = /^(?:https?:|mailto:|tel:)/i
const addressOf = (dom: HTMLElement): string | null => {
  const href = dom.getAttribute('href') ?? ''
  return ADDRESS.test(href) ? href : null
}

/** What a written message may hold; everything else that is pasted becomes plain words. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      content: 'inline*',
      group: 'block',
      parseDOM: [{ tag: 'p' }, { tag: 'h1,h2,h3,h4,h5,h6' }],
      toDOM: () => ['p', 0],
    },
    blockquote: {
      content: 'block+',
      group: 'block',
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: () => ['blockquote', 0],
    },
    bullet_list: {
      content: 'list_item+',
      group: 'block',
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => ['ul', 0],
    },
    ordered_list: {
      content: 'list_item+',
      group: 'block',
      parseDOM: [{ tag: 'ol' }],
      toDOM: () => ['ol', 0],
    },
    list_item: {
      content: 'paragraph block*',
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: () => ['li', 0],
    },
    text: { group: 'inline' },
    hard_break: {
      inline: true,
      group: 'inline',
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
    /** A picture of the message's own: `cid` names its file, `src` is where the desk shows it. */
    image: {
      inline: true,
      group: 'inline',
      draggable: true,
      attrs: { cid: {}, src: {}, alt: { default: '' } },
      toDOM: ({ attrs }) => ['img', { src: attrs.src, alt: attrs.alt }],
    },
    /** A colleague who is told. */
    mention: {
      inline: true,
      group: 'inline',
      atom: true,
      attrs: { id: {}, name: {} },
      toDOM: ({ attrs }) => ['span', { class: 'mention' }, `@${attrs.name}`],
    },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (dom) => {
            const href = addressOf(dom)
            return href === null ? false : { href }
          },
        },
      ],
      toDOM: ({ attrs }) => ['a', { href: attrs.href, rel: 'noopener noreferrer' }, 0],
    },
    strong: {
      parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
      toDOM: () => ['strong', 0],
    },
    em: {
      parseDOM: [{ tag: 'em' }, { tag: 'i' }],
      toDOM: () => ['em', 0],
    },
    code: {
      code: true,
      parseDOM: [{ tag: 'code' }],
      toDOM: () => ['code', 0],
    },
  },
})

/** An address a link may have, or null: a bare domain gets https. */
export function linkAddress(typed: string): string | null {
  const trimmed = typed.trim()
  if (ADDRESS.test(trimmed)) return trimmed
  if (/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(trimmed)) return `mailto:${trimmed}`
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(trimmed) ? `https://${trimmed}` : null
}
