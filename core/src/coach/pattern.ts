import { addAnchors, anchorIndex, mayMatch, type AnchorIndex } from './anchor-index.ts'
import { anchorsOf } from './anchors.ts'
import type { Span } from './span.ts'

/** Named pieces of patterns: `{us}` in a pattern stands for the piece called `us`. */
export type Lexicon = Readonly<Record<string, string>>

/** Patterns compiled: the sources of their expressions in order of precedence, made ready only when a text may match them. */
export type Pattern = {
  readonly sources: readonly string[]
  readonly index: AnchorIndex
  readonly ready: Ready[]
  last: Last | null
}

/** One expression, its number in the index, and itself once it was needed. */
type Ready = { readonly source: string; readonly number: number; expression: RegExp | null }

/** What was found in the last whole text, as several ask for the same. */
type Last = { readonly text: string; readonly found: readonly Span[] }

/**
 * Compiles patterns on folded text; together they match as one expression of alternatives would, whole words only.
 * They are regular expressions with five additions: a space is any white space with an optional comma before it; ` ?` is an
 * optional space; `{name}` is a piece of the lexicon; `~3` between
 * spaces is a gap of at most three words within a sentence; a `*` after a letter is any ending.
 * Patterns that read the same texts share an index. Groups never capture. Gaps and endings are bounded, so that matching stays linear in the text.
 */
export function pattern(
  sources: readonly string[],
  lexicon: Lexicon = {},
  index: AnchorIndex = anchorIndex(),
): Pattern {
  return { sources: sources.map((s) => expand(s, lexicon)), index, ready: [], last: null }
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
export function matches(compiled: Pattern, text: string): readonly Span[] {
  if (compiled.last?.text !== text) compiled.last = { text, found: find(candidates(compiled, text), text) }
  return compiled.last.found
}

/** The same in a piece of a text that is cut at whole words, with offsets in the piece. */
export const matchesInPiece = (compiled: Pattern, text: string, piece: Span): readonly Span[] =>
  find(candidates(compiled, text), text.slice(...piece))

function find(expressions: readonly RegExp[], text: string): Span[] {
  const found: Span[] = []
  const next = expressions.map((expression) => ({ expression, from: -1, to: -1 }))
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
function candidates({ sources, index, ready }: Pattern, text: string): RegExp[] {
  if (ready.length < sources.length) ready.push(...sources.map((source) => prepare(source, index)))
  const may = mayMatch(index, text)
  const alive: RegExp[] = []
  for (const one of ready) {
    if (may(one.number)) alive.push((one.expression ??= expressionOf(one.source)))
  }
  return alive
}

/** Long enough that V8 makes an expression into machine code at once: its byte code before would cost more than it saves here. */
const LONG = ' '.repeat(1024)

function expressionOf(source: string): RegExp {
  const expression = new RegExp(`(?<!\\w)(?=\\S)(?:${source})(?!\\w)`, 'g')
  expression.test(LONG)
  return expression
}

const prepare = (source: string, index: AnchorIndex): Ready => ({
  source,
  number: addAnchors(index, anchorsOf(source)),
  expression: null,
})
