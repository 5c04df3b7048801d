import { anchorsOf, anchorText, type Anchors } from './anchors.ts'

/** Named pieces of patterns: `{us}` in a pattern stands for the piece called `us`. */
export type Lexicon = Readonly<Record<string, string>>

/** Patterns compiled: the sources of their expressions in order of precedence, made ready only when a text may match them. */
export type Pattern = { readonly sources: readonly string[]; readonly ready: Ready[] }

/** One expression, what a text must hold for it (as hashes of three letters each), and itself once it was needed. */
type Ready = { readonly source: string; readonly needs: readonly Int16Array[]; expression: RegExp | null }

/**
 * Compiles patterns on folded text; together they match as one expression of alternatives would, whole words only.
 * They are regular expressions with five additions: a space is any white space with an optional comma before it; ` ?` is an
 * optional space; `{name}` is a piece of the lexicon; `~3` between
 * spaces is a gap of at most three words within a sentence; a `*` after a letter is any ending.
 * Groups never capture. Gaps and endings are bounded, so that matching stays linear in the text.
 */
export function pattern(sources: readonly string[], lexicon: Lexicon = {}): Pattern {
  return { sources: sources.map((s) => expand(s, lexicon)), ready: [] }
}

/** The patterns as the source of one expression, for who joins it into a larger one; they match at the start of a word. */
export const sourceOf = ({ sources }: Pattern): string => `(?=\\S)(?:${sources.join('|')})(?!\\w)`

function expand(source: string, lexicon: Lexicon): string {
  return insert(source.trim(), lexicon, 0)
    .replace(/ ~(\d+) /g, '(?:\\s+[^\\s.!?;]{1,40}){0,$1}?,?\\s+')
    .replace(/~(\d+) /g, '(?:[^\\s.!?;]{1,40}\\s+){0,$1}?')
    .replace(/ ~(\d+)/g, '(?:\\s+[^\\s.!?;]{1,40}){0,$1}?')
    .replace(/(?<=(?<!\\)[a-z])\*/g, '\\w{0,12}')
    .replace(/\\w\*/g, '\\w{0,24}')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/ \?/g, '\\s*')
    .replace(/ /g, ',?\\s+')
}

function insert(source: string, lexicon: Lexicon, depth: number): string {
  if (depth > 8) throw new RangeError(`circular piece in "${source}"`)
  return source.replace(/\{([a-z_]+)\}/gi, (_, name: string) => {
    const piece = lexicon[name]
    if (piece === undefined) throw new RangeError(`no piece {${name}} for "${source}"`)
    return `(${insert(piece, lexicon, depth + 1)})`
  })
}

/** Gives each match of compiled patterns in a text as [from, to], in order and without overlap. */
export function matches(compiled: Pattern, text: string): [number, number][] {
  const found: [number, number][] = []
  const next = candidates(compiled, text).map((expression) => ({ expression, from: -1, to: -1 }))
  for (let at = 0; ;) {
    let first: (typeof next)[number] | undefined
    for (const one of next) {
      if (one.from < at) advance(one, text, at)
      if (one.from < (first?.from ?? Infinity)) first = one
    }
    if (!first || first.from === Infinity) return found
    if (first.to > first.from) found.push([first.from, first.to])
    at = Math.max(first.to, first.from + 1)
  }
}

function advance(one: { expression: RegExp; from: number; to: number }, text: string, at: number): void {
  one.expression.lastIndex = at
  const match = one.expression.exec(text)
  one.from = match ? match.index : Infinity
  one.to = match ? match.index + match[0].length : Infinity
}

/** The expressions that a text may match, by its letters alone: of hundreds a few, and only those are ever made. */
function candidates({ sources, ready }: Pattern, text: string): RegExp[] {
  if (ready.length < sources.length) ready.push(...sources.map(prepare))
  const letters = lettersOf(text)
  const alive: RegExp[] = []
  for (const one of ready) {
    if (!one.needs.every((list) => holdsOne(letters, list))) continue
    one.expression ??= new RegExp(`(?<!\\w)(?=\\S)(?:${one.source})(?!\\w)`, 'g')
    alive.push(one.expression)
  }
  return alive
}

const prepare = (source: string): Ready => ({ source, needs: hashed(anchorsOf(source)), expression: null })

const BITS = 14
const hash = (text: string, at: number) =>
  (Math.imul(text.charCodeAt(at), 961) + Math.imul(text.charCodeAt(at + 1), 31) + text.charCodeAt(at + 2)) &
  ((1 << BITS) - 1)

/** Each anchor as its first, middle and last three letters. */
function hashed(anchors: Anchors): Int16Array[] {
  return anchors.map((list) =>
    Int16Array.from(
      list.flatMap((a) => [hash(a, 0), hash(a, Math.max(0, (a.length - 3) >> 1)), hash(a, a.length - 3)]),
    ),
  )
}

function holdsOne(letters: Uint8Array, list: Int16Array): boolean {
  for (let i = 0; i < list.length; i += 3) {
    if (letters[list[i]!] && letters[list[i + 1]!] && letters[list[i + 2]!]) return true
  }
  return false
}

let last: { text: string; letters: Uint8Array } | null = null

/** Which three letters in a row a text holds; kept for the last text, as many patterns read the same one. */
function lettersOf(text: string): Uint8Array {
  if (last?.text === text) return last.letters
  const letters = new Uint8Array(1 << BITS)
  const read = anchorText(` ${text} `)
  for (let i = 0; i + 3 <= read.length; i++) letters[hash(read, i)] = 1
  last = { text, letters }
  return letters
}
