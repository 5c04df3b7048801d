const LINK = /https?:\/\/[^\s<>"']+/g
/** Ends of a sentence, and what of an escaped bracket or quote clings to an address. */
const TAIL = /(?:[.,;:!?)\]}]|&(?:gt|lt|quot|#39);?)+$/

/** Makes links of the bare addresses in clean HTML, except where they are links or code already. */
export function linkedHtml(html: string): string {
  let within = 0
  return html.replace(/<(\/?)(a|code|pre)\b[^>]*>|<[^>]*>|[^<]+/gi, (piece, closes: string, tag?: string) => {
    if (tag) within += closes ? -1 : 1
    if (piece.startsWith('<') || within > 0) return piece
    return piece.replace(LINK, (found) => {
      const tail = TAIL.exec(found)?.[0] ?? ''
      const url = found.slice(0, found.length - tail.length)
      return `<a href="${url}">${url}</a>${tail}`
    })
  })
}
