function hostOf(url: string): string | null {
  try {
    return new URL(/^[a-z]+:/i.test(url) ? url : `https://${url}`).hostname
      .toLowerCase()
      .replace(/^www\./, '')
  } catch {
    return null
  }
}

const isRelated = (one: string, other: string) =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|od[ts]|png|jpe?g|gif|zip|txt|csv|html?|eml|ics)$/i
const PLACE = /^((?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24})(?:[:/?#]\S{0,2000})?$/iu
const WRITTEN_OUT = /(?:https?:\/\/|www\.)[^\s<>"']{3,2000}/gi
const ADDRESS = /^[^\s@<>]{1,64}@([^\s@<>]{3,255})$/

/** Without tags, and without what only a machine sees between the letters. */
const plainText = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/[\p{Cf}\u{fe00}-\u{fe0f}]/gu, '')
    .trim()

/** The places a link's text shows: `bank.example` where it is all of it, `https://bank.example/login` anywhere in it. */
function shownHosts(text: string): string[] {
  const bare = PLACE.exec(text)?.[1]
  const shown = [...(bare && !FILE.test(bare) ? [bare] : []), ...(text.match(WRITTEN_OUT) ?? [])]
  return shown.map(hostOf).filter((host): host is string => host !== null)
}

/** Where a link really goes when its text names another place or another address; null where it tells the truth. */
function liesAbout(href: string, text: string): string | null {
  const address = /^mailto:([^?]*)/i.exec(href)?.[1]?.toLowerCase()
  if (address) return ADDRESS.test(text) && text.toLowerCase() !== address ? address : null
  const target = /^https?:/i.test(href) ? hostOf(href) : null
  return target && shownHosts(text).some((shown) => !isRelated(target, shown)) ? target : null
}

/** Marks links of clean HTML whose text names one place and whose target is another (trap 48). */
export function markLyingLinks(html: string): { html: string; count: number } {
  let count = 0
  const marked = html.replace(
    /<a href="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g,
    (whole, href: string, rest: string, text: string) => {
      const target = liesAbout(href.replace(/&amp;/g, '&'), plainText(text.slice(0, 3_000)))
      if (target === null) return whole
      count++
      return `<a href="${href}"${rest} data-goes-to="${target.replace(/[<>"&]/g, '')}">${text}</a>`
    },
  )
  return { html: marked, count }
}
