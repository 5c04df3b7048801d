/** Markup that is safe to send: built only by `html`, which escapes all that is not markup already. */
export type Markup = { readonly markup: string }
type Part = Markup | string | number | null | false | readonly Part[]

export function html(pieces: TemplateStringsArray, ...parts: Part[]): Markup {
  return {
    markup: pieces.reduce((all, piece, i) => all + piece + (i < parts.length ? text(parts[i]!) : ''), ''),
  }
}

function text(part: Part): string {
  if (part === null || part === false) return ''
  if (Array.isArray(part)) return part.map(text).join('')
  if (typeof part === 'object') return (part as Markup).markup
  return String(part)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}
