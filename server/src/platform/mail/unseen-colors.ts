type Rgb = readonly [number, number, number]
/** What is seen at a place of a page: a colour, or nothing of it. */
type Seen = Rgb | 'nothing'
type Place = { tag: string; color: Seen; background: Rgb }

/** The page that mail is shown on is light in every look of the desk. */
const PAGE = { color: [34, 34, 34], background: [255, 255, 255] } as const
const NAMES: Record<string, Rgb> = {
  white: [255, 255, 255],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  whitesmoke: [245, 245, 245],
  ghostwhite: [248, 248, 255],
  black: [0, 0, 0],
}
/** Colours of which every part differs by less cannot be told apart while reading. */
const ALIKE = 24

function readColor(text: string): Seen | null {
  const said = text.trim().toLowerCase()
  if (said === 'transparent') return 'nothing'
  const hex = /^#([\da-f]{3,8})$/.exec(said)?.[1]
  if (hex) {
    const full = hex.length < 6 ? [...hex].map((one) => one + one).join('') : hex
    if (full.slice(6) === '00') return 'nothing'
    return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16)) as unknown as Rgb
  }
  const parts = /^rgba?\(([\d\s,.%/]{3,40})\)$/.exec(said)?.[1]?.match(/[\d.]+%?/g)
  if (!parts || parts.length < 3) return NAMES[said] ?? null
  if (parts[3] !== undefined && parseFloat(parts[3]) === 0) return 'nothing'
  const part = (one: string) => (one.endsWith('%') ? parseFloat(one) * 2.55 : parseFloat(one))
  return parts.slice(0, 3).map(part) as unknown as Rgb
}

const isUnseen = (color: Seen, background: Rgb) =>
  color === 'nothing' || color.every((part, at) => Math.abs(part - background[at]!) < ALIKE)

function placeWithin(outer: Place, tag: string, attributes: string): Place {
  const style = /\sstyle="([^"]*)"/.exec(attributes)?.[1] ?? ''
  const said = (name: string) => new RegExp(`(?:^|;)\\s{0,3}${name}:([^;]{1,60})`).exec(style)?.[1]
  const color = said('color') ?? /\scolor="([^"]{1,60})"/.exec(attributes)?.[1]
  const background = said('background-color') ?? /\sbgcolor="([^"]{1,60})"/.exec(attributes)?.[1]
  const under = background ? readColor(background) : null
  return {
    tag,
    color: (color ? readColor(color) : null) ?? outer.color,
    background: under && under !== 'nothing' ? under : outer.background,
  }
}

const MARK = ' data-hidden-text="true"'

/**
 * Marks the words of clean HTML that nobody can see because they have the colour of what they stand on, where that
 * begins. `html` is what a sanitiser gave: every tag is closed or closes itself.
 */
export function markUnseenColors(html: string): { html: string; count: number } {
  const open: Place[] = [{ tag: '', ...PAGE }]
  let count = 0
  const marked = html.replace(
    /<(\/?)([a-z][a-z\d]*)((?:\s[^>]*)?)>/g,
    (whole, closes: string, tag: string, rest: string) => {
      if (closes) {
        if (open.length > 1 && open.at(-1)!.tag === tag) open.pop()
        return whole
      }
      const outer = open.at(-1)!
      const here = placeWithin(outer, tag, rest)
      const begins = isUnseen(here.color, here.background) && !isUnseen(outer.color, outer.background)
      if (!rest.endsWith('/')) open.push(here)
      if (!begins || rest.endsWith('/') || rest.includes(MARK)) return whole
      count++
      return `<${tag}${rest}${MARK}>`
    },
  )
  return { html: marked, count }
}
