import sanitizeHtml from 'sanitize-html'

const TAGS = 'p br strong b em i u s code pre a ul ol li blockquote img'.split(' ')

/** The HTML of a message that is written in the desk: formed words, links, and pictures of its own; nothing else (trap 48). */
export function writtenHtml(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: TAGS,
    allowedAttributes: { a: ['href'], img: ['src', 'alt'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['cid'] },
    allowProtocolRelative: false,
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !attribs.src,
    nestingLimit: 30,
  })
}
