import { nearestLanguage, type Say } from '#i18n/say.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import { sayIn } from '#server/platform/words.ts'
import { loadStoredMessage, type StoredFile } from './stored-message.ts'

type Asked = { messageId: string; showRemote: boolean; languages: string | undefined }

/** A message's HTML as a page that can run nothing and, until its reader asks, fetches nothing from elsewhere (trap 48). */
export async function readHtml(
  ctx: Context,
  actor: Actor,
  { messageId, showRemote, languages }: Asked,
): Promise<{ headers: Record<string, string>; body: Buffer }> {
  const { html, attachments } = await loadStoredMessage(ctx, actor, messageId)
  const { safeHtml } = await import('#server/platform/mail/safe-html.ts')
  const safe = safeHtml(found(html), { showRemote, cidUrl: (id) => cidUrl(messageId, attachments, id) })
  const language = nearestLanguage(languages)
  return {
    headers: pageHeaders(showRemote),
    body: Buffer.from(page(safe.html, { language, say: sayIn(language), remote: safe.remoteImages })),
  }
}

/** Content ids are compared as mail programs do: without brackets and case. */
function cidUrl(messageId: string, files: StoredFile[], contentId: string): string | null {
  const plain = (id: string) => id.replace(/^<|>$/g, '').trim().toLowerCase()
  const index = files.findIndex((file) => file.contentId && plain(file.contentId) === plain(contentId))
  return index < 0 ? null : `/v1/messages/${messageId}/attachments/${index}?inline=1`
}

function pageHeaders(showRemote: boolean): Record<string, string> {
  const images = showRemote ? "'self' data: https: http:" : "'self' data:"
  return {
    'content-type': 'text/html; charset=utf-8',
    // allow-same-origin without allow-scripts: the desk can measure the page, the page can do nothing.
    'content-security-policy': [
      "default-src 'none'",
      `img-src ${images}`,
      "style-src 'unsafe-inline'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
      'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    ].join('; '),
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-store',
  }
}

const STYLE = `body{margin:12px;font:15px/1.5 sans-serif;overflow-wrap:anywhere;background:#fff;color:#222}
p,div,li,td,th,blockquote,h1,h2,h3,h4,h5,h6,pre{unicode-bidi:plaintext}
img{max-width:100%}
img[data-remote-src]{display:inline-block;min-width:1em;min-height:1em;border:1px dashed #999}
[data-hidden-text],[data-hidden-text] *{color:#222!important;background-color:#fff!important}
[data-hidden-text]{outline:1px dashed #999;outline-offset:2px}
[data-hidden-text]::before{content:attr(data-hidden-text) ": ";font:12px sans-serif;color:#555}
a[data-goes-to]{outline:1px solid #a60;outline-offset:1px}
a[data-goes-to]::after{content:" → " attr(data-goes-to);color:#a60}`

function page(
  html: string,
  { language, say, remote }: { language: string; say: Say; remote: number },
): string {
  const marked = html.replaceAll(
    'data-hidden-text="true"',
    `data-hidden-text="${say('files.hidden_text').replaceAll('"', '&quot;')}"`,
  )
  return `<!doctype html><html lang="${language}" data-remote-images="${remote}"><head><meta charset="utf-8"><title>${say('files.mail')}</title>
<meta name="referrer" content="no-referrer"><style>${STYLE}</style></head><body>${marked}</body></html>`
}
