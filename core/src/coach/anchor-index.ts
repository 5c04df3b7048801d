import { anchorText, type Anchors } from './anchors.ts'

/** The anchors of many expressions as one tree of letters, so that one walk through a text tells which of them it may match. */
export type AnchorIndex = {
  /** The place in the tree after three letters; no anchor is shorter. */
  readonly starts: Map<number, number>
  /** From a place by one letter more to the next. */
  readonly edges: Map<number, number>
  places: number
  /** Per place the lists of anchors of which one ends there. */
  readonly ends: (number[] | undefined)[]
  /** Per list its expression. */
  readonly lists: number[]
  /** Per expression how many lists a text must meet. */
  readonly needed: number[]
  /** The last walk, as many patterns ask about the same text. */
  walk: Walk | null
}

/** How many of its lists a text meets, per expression. */
type Walk = { readonly text: string; readonly met: Uint8Array }

const LETTERS = 40
const START = 3

/** Space, lower case letters, digits and the underscore; capitals, which no folded text has, are as good as small ones. */
const letterAt = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return code === 32 ? 0 : code > 96 ? code - 96 : code < 58 ? code - 20 : code === 95 ? 38 : code - 64
}

const startAt = (text: string, at: number) =>
  (letterAt(text, at) * LETTERS + letterAt(text, at + 1)) * LETTERS + letterAt(text, at + 2)

/** An index without expressions. */
export const anchorIndex = (): AnchorIndex => ({
  starts: new Map(),
  edges: new Map(),
  places: 0,
  ends: [],
  lists: [],
  needed: [],
  walk: null,
})

/** Adds an expression by its anchors and gives its number in the index. */
export function addAnchors(index: AnchorIndex, anchors: Anchors): number {
  const expression = index.needed.push(anchors.length) - 1
  for (const list of anchors) {
    const number = index.lists.push(expression) - 1
    for (const anchor of list) {
      const place = placeOf(index, anchor)
      const ending = (index.ends[place] ??= [])
      if (ending.at(-1) !== number) ending.push(number)
    }
  }
  index.walk = null
  return expression
}

function placeOf(index: AnchorIndex, anchor: string): number {
  const step = (from: Map<number, number>, key: number) => {
    const known = from.get(key)
    if (known === undefined) from.set(key, index.places)
    return known ?? index.places++
  }
  let place = step(index.starts, startAt(anchor, 0))
  for (let i = START; i < anchor.length; i++) {
    place = step(index.edges, place * LETTERS + letterAt(anchor, i))
  }
  return place
}

/** Gives the numbers of the expressions that a text may match: it holds one anchor of each of their lists. */
export function mayMatch(index: AnchorIndex, text: string): (expression: number) => boolean {
  if (index.walk?.text !== text) index.walk = { text, met: walked(index, anchorText(` ${text} `)) }
  const { met } = index.walk
  return (expression) => met[expression]! >= index.needed[expression]!
}

function walked({ starts, edges, places, ends, lists, needed }: AnchorIndex, read: string): Uint8Array {
  const met = new Uint8Array(needed.length)
  const seen = new Uint8Array(places)
  const known = new Uint8Array(lists.length)
  for (let from = 0; from + START <= read.length; from++) {
    let place = starts.get(startAt(read, from))
    for (let at = from + START; place !== undefined; at++) {
      if (!seen[place]) {
        seen[place] = 1
        for (const list of ends[place] ?? []) {
          if (known[list]) continue
          known[list] = 1
          met[lists[list]!]!++
        }
      }
      place = at < read.length ? edges.get(place * LETTERS + letterAt(read, at)) : undefined
    }
  }
  return met
}
