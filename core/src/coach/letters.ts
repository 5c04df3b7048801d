import { anchorText, type Anchors } from './anchors.ts'

/** One list of anchors, each also as the hashes of its first, middle and last three letters. */
type Need = { readonly anchors: readonly string[]; readonly hashes: Int16Array }

/** What a text must hold for an expression: one anchor of each list. */
export type Needs = readonly Need[]

/** A text with the places of each three letters in a row: the last place per hash, and per place the one before it, counted from 1. */
type Letters = { text: string; read: string; readonly last: Int32Array; before: Int32Array }

const BITS = 14
const hash = (text: string, at: number) =>
  (Math.imul(text.charCodeAt(at), 961) + Math.imul(text.charCodeAt(at + 1), 31) + text.charCodeAt(at + 2)) &
  ((1 << BITS) - 1)

/** Makes anchors ready to be looked for. */
export const needsOf = (anchors: Anchors): Needs =>
  anchors.map((list) => ({
    anchors: list,
    hashes: Int16Array.from(
      list.flatMap((a) => [hash(a, 0), hash(a, Math.max(0, (a.length - 3) >> 1)), hash(a, a.length - 3)]),
    ),
  }))

/** Tells whether a text holds one anchor of each list. */
export function holds(letters: Letters, needs: Needs): boolean {
  for (const need of needs) if (!holdsOne(letters, need)) return false
  return true
}

function holdsOne({ read, last, before }: Letters, { anchors, hashes }: Need): boolean {
  for (let i = 0; i < anchors.length; i++) {
    if (!last[hashes[3 * i + 2]!] || !last[hashes[3 * i + 1]!]) continue
    for (let at = last[hashes[3 * i]!]!; at > 0; at = before[at]!) {
      if (read.startsWith(anchors[i]!, at - 1)) return true
    }
  }
  return false
}

const empty = (): Letters => ({
  text: '',
  read: '',
  last: new Int32Array(1 << BITS),
  before: new Int32Array(256),
})
const whole = empty()
const piece = empty()

/** Reads where a text has which letters; kept for the last whole text, as many patterns read the same one, and for the last piece of one. */
export function lettersOf(text: string, isPiece: boolean): Letters {
  const letters = isPiece ? piece : whole
  if (letters.text === text && letters.read !== '') return letters
  const read = anchorText(` ${text} `)
  letters.text = text
  letters.read = read
  letters.last.fill(0)
  if (letters.before.length <= read.length) letters.before = new Int32Array(2 * read.length)
  const { last, before } = letters
  for (let i = 0; i + 3 <= read.length; i++) {
    const h = hash(read, i)
    before[i + 1] = last[h]!
    last[h] = i + 1
  }
  return letters
}
