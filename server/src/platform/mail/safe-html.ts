import { htmlToText } from '#core/mail/html-lines.ts'
import sanitizeHtml from 'sanitize-html'
import { markLyingLinks } from './lying-links.ts'
import { markUnseenColors } from './unseen-colors.ts'

/** `cidUrl` gives the address of an image of the mail, or null; `showRemote`: the reader asked for remote images. */
export type SafeHtmlOptions = { cidUrl?: (contentId: string) => string | null; showRemote?: boolean }

/** HTML fit to be shown, and what was found in it: remote images held back, text that was hidden, links that lie. */
export type SafeHtml = { html: string; remoteImages: number; hiddenTexts: number; lyingLinks: number }

const LONGEST = 3_000_000
const DEEPEST = 250
const DEEPEST_READ = 2_000
const MOST_TAGS = 100_000
const MOST_STYLES = 10_000

const CLOSE_THEMSELVES = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source td th tr wbr'.split(' '),
)

/** Nesting and tags without end make the sanitiser slow beyond use; no mail that a person reads has them. */
function isBeyondReading(html: string): boolean {
  let depth = 0
  let tags = 0
  for (const [, closing, name] of html.matchAll(/<(\/?)([a-z][a-z\d]{0,20})/gi)) {
    if (++tags > MOST_TAGS) return true
    if (CLOSE_THEMSELVES.has(name!.toLowerCase())) continue
    depth = Math.max(0, depth + (closing ? -1 : 1))
    if (depth > DEEPEST_READ) return true
  }
  return html.length > LONGEST || (html.match(/\sstyle\s{0,3}=/gi)?.length ?? 0) > MOST_STYLES
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const hiding =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all|opacity\s{0,3}:\s{0,3}0(?:\.0+)?\s{0,3}(?:;|$)|font-size\s{0,3}:\s{0,3}[01](?:px|pt)?\s{0,3}(?:;|!|$)|text-indent\s{0,3}:\s{0,3}-\d{3,}|(?:max-)?height\s{0,3}:\s{0,3}0(?:px)?\s{0,3}(?:;|!|$)/i

const length = /^(?:\d{1,4}(?:\.\d{1,3})?(?:px|pt|em|rem|%)|0|auto)$/
const lengths = /^(?:(?:\d{1,3}(?:\.\d{1,3})?(?:px|pt|em|rem|%)|0|auto)\s{0,2}){1,4}$/
const color = /^(?:#[\da-f]{3,8}|[a-z]{3,20}|rgba?\([\d\s,.%/]{3,40}\))$/i
const word = /^[a-z-]{2,20}$/i
const border = /^[\w\s#.%(),-]{1,60}$/
type Styles = Record<string, RegExp[]>
const each = (names: string, pattern: RegExp): Styles =>
  Object.fromEntries(names.split(' ').map((name) => [name, [pattern]]))
const STYLES: Styles = {
  ...each('color background-color', color),
  ...each(
    'text-align vertical-align white-space font-style text-decoration border-collapse list-style-type',
    word,
  ),
  ...each('font-size width max-width padding-left padding-right padding-top padding-bottom', length),
  ...each('margin-left margin-right margin-top margin-bottom', length),
  ...each('padding margin', lengths),
  ...each('border border-left border-right border-top border-bottom', border),
  ...each('font-weight', /^(?:\d{3}|[a-z]{4,8})$/),
  ...each('font-family', /^[\w\s"',-]{1,200}$/),
  ...each('line-height', /^[\d.]{1,5}(?:px|pt|em|%)?$/),
}

const TAGS = (
  'a abbr address article b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em ' +
  'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q s samp section small span ' +
  'strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
).split(' ')

const RULES: sanitizeHtml.IOptions = {
  allowedTags: TAGS,
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'title',
    'head',
    'svg',
    'math',
    'template',
    'object',
    'iframe',
  ],
  allowedAttributes: {
    '*': [
      'style',
      'dir',
      'lang',
      'title',
      'align',
      'valign',
      'bgcolor',
      'color',
      'width',
      'height',
      'data-hidden-text',
    ],
    a: ['href', 'rel', 'target'],
    img: ['src', 'alt', 'width', 'height', 'data-remote-src', 'data-own', 'referrerpolicy'],
    td: ['colspan', 'rowspan', 'align', 'valign'],
    th: ['colspan', 'rowspan', 'align', 'valign'],
    font: ['face', 'size', 'color'],
    ol: ['start', 'type'],
    table: ['border', 'cellpadding', 'cellspacing'],
  },
  allowedStyles: { '*': STYLES },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https', 'data', 'blob'] },
  allowProtocolRelative: false,
  nestingLimit: DEEPEST,
}

/**
 * Makes the HTML of a mail safe to show (trap 48): no scripts, forms or style sheets, only styles that stay inside;
 * images of the mail by `cidUrl`; remote ones wait in `data-remote-src` until asked for, so that nobody learns that
 * the mail was read; hidden text shows and carries `data-hidden-text`, lying links `data-goes-to`.
 */
export function safeHtml(html: string, options: SafeHtmlOptions = {}): SafeHtml {
  if (isBeyondReading(html)) {
    const text = escaped(htmlToText(html.slice(0, LONGEST)))
    return { html: `<p>${text.replace(/\n/g, '<br />')}</p>`, remoteImages: 0, hiddenTexts: 0, lyingLinks: 0 }
  }
  const found = { remoteImages: 0, hiddenTexts: 0 }
  const image = (attribs: sanitizeHtml.Attributes): sanitizeHtml.Attributes => {
    const { src = '', ...others } = attribs
    if (/^cid:/i.test(src)) {
      const url = options.cidUrl?.(decodeURIComponentSafely(src.slice(4))) ?? null
      return url === null ? others : { ...others, src: url, 'data-own': 'true' }
    }
    if (/^data:image\/(?:png|jpe?g|gif|webp);base64,/i.test(src)) return attribs
    if (!/^(?:https?:)?\/\//i.test(src)) return others
    found.remoteImages++
    return options.showRemote
      ? { ...attribs, referrerpolicy: 'no-referrer' }
      : { ...others, 'data-remote-src': src }
  }
  const clean = sanitizeHtml(html, {
    ...RULES,
    transformTags: {
      a: (tagName, { href = '', ...others }) => ({
        tagName,
        attribs: { href: href.trim(), ...others, rel: 'noopener noreferrer nofollow', target: '_blank' },
      }),
      img: (tagName, attribs) => ({ tagName, attribs: image(attribs) }),
      '*': (tagName, given) => {
        const attribs = withPlainBackground(given)
        if (!('hidden' in attribs) && !hiding.test(attribs['style'] ?? '')) return { tagName, attribs }
        found.hiddenTexts++
        return { tagName, attribs: { ...attribs, 'data-hidden-text': 'true' } }
      },
    },
  })
  const unseen = markUnseenColors(clean)
  const links = markLyingLinks(unseen.html)
  return {
    html: links.html,
    remoteImages: found.remoteImages,
    hiddenTexts: found.hiddenTexts + unseen.count,
    lyingLinks: links.count,
  }
}

/** Of a background only its colour passes; without that, white words on a dark ground would be lost. */
function withPlainBackground(attribs: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  const { style } = attribs
  if (!style) return attribs
  const plain = style.replace(
    /(^|;)\s{0,5}background\s{0,3}:\s{0,3}(#[\da-f]{3,8}|rgba?\([^)]{3,40}\)|[a-z]{3,20})(?![\w(])[^;]*/gi,
    '$1background-color:$2',
  )
  return plain === style ? attribs : { ...attribs, style: plain }
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
