/**
 * Strings of which every match of an expression holds at least one, in the reading of `anchorText`. Several such lists for one
 * expression must each be met. No list at all means that nothing can be said, and the expression has to be tried.
 */
export type Anchors = readonly (readonly string[])[]

/** What is known of a part of an expression: all that it can match, where that is a short list, and what a match must hold. */
type Part = {
  readonly exact: readonly string[] | null
  readonly needs: Anchors
  /** Whether a space surely stands before what follows, where one stood before the part and where none did. */
  readonly spaced: readonly [after: boolean, without: boolean]
}

const MOST_EXACT = 64
const MOST_NEEDED = 300
const MOST_LISTS = 3
const NOTHING: Part = { exact: [''], needs: [], spaced: [true, false] }
const ANYTHING: Part = { exact: null, needs: [], spaced: [false, false] }

/** Brings a text or a piece of it to the form in which anchors are looked for: words, with one space for all between them. */
export const anchorText = (text: string): string => text.replace(/\W+/g, ' ')

/** Gives the anchors of an expression's source that matches whole words only; groups must not be named and nothing referred to. */
export function anchorsOf(source: string): Anchors {
  const reader = { source, at: 0 }
  return sequence([literal(' '), alternatives(reader, true), literal(' ')]).needs
}

type Reader = { readonly source: string; at: number }

function alternatives(reader: Reader, spaced: boolean): Part {
  const branches = [branch(reader, spaced)]
  while (reader.source[reader.at] === '|') {
    reader.at++
    branches.push(branch(reader, spaced))
  }
  return branches.length === 1 ? branches[0]! : oneOf(branches)
}

/** What begins after a space is looked for with it: " ai" is rarer than "ai". */
function branch(reader: Reader, spaced: boolean): Part {
  const parts: Part[] = spaced ? [{ ...NOTHING, exact: [' '] }] : []
  let now = spaced
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    const part = repeated(atom(reader, now), reader)
    now = part.spaced[now ? 0 : 1]
    parts.push(part)
  }
  return sequence(parts)
}

function atom(reader: Reader, spaced: boolean): Part {
  const char = reader.source[reader.at++]!
  if (char === '(') return group(reader, spaced)
  if (char === '[') return characters(reader)
  if (char === '\\') return escaped(reader.source[reader.at++]!)
  if (char === '^' || char === '$') return NOTHING
  return char === '.' ? ANYTHING : literal(char)
}

function group(reader: Reader, spaced: boolean): Part {
  const opening = /^(?:\?:|\?<?[=!])?/.exec(reader.source.slice(reader.at, reader.at + 3))![0]
  reader.at += opening.length
  const consumes = opening === '' || opening === '?:'
  const inside = alternatives(reader, spaced && consumes)
  reader.at++
  return consumes ? inside : NOTHING
}

function characters(reader: Reader): Part {
  const from = reader.at
  while (reader.source[reader.at] !== ']') reader.at += reader.source[reader.at] === '\\' ? 2 : 1
  const inside = reader.source.slice(from, reader.at++)
  if (/^\^|\\|.-./.test(inside) || inside.length > 6) return ANYTHING
  return { exact: [...new Set([...inside].map(anchorText))], needs: [], spaced: [false, false] }
}

function escaped(char: string): Part {
  if (char === 's') return literal(' ')
  if (char === 'b') return NOTHING
  return /\w/.test(char) ? ANYTHING : literal(char)
}

function literal(char: string): Part {
  const text = anchorText(char)
  return { exact: [text], needs: [], spaced: [text === ' ', text === ' '] }
}

/** White space again and again is one space to anchors; of anything else repeated only what one turn needs is known. */
function repeated(part: Part, reader: Reader): Part {
  const sign = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12))
  if (!sign) return part
  reader.at += sign[0].length
  const least = sign[1] ? Number(sign[1]) : sign[0].startsWith('+') ? 1 : 0
  const space = part.exact?.length === 1 && part.exact[0] === ' '
  if (least === 0 && (space || sign[0][0] === '?')) return oneOf([part, NOTHING])
  const [after, without] = part.spaced
  if (least === 0) return { ...ANYTHING, spaced: [after, false] }
  return space ? part : { exact: null, needs: needsOf(part), spaced: [after, after && without] }
}

/** One after the other: what can be told whole is joined, so that anchors grow as long as they can. */
function sequence(parts: readonly Part[]): Part {
  const needs: (readonly string[])[] = []
  let run: readonly string[] = ['']
  let whole = true
  for (const part of parts) {
    if (part.exact && run.length * part.exact.length <= MOST_EXACT) {
      const { exact } = part
      run = [...new Set(run.flatMap((a) => exact.map((b) => (a + b).replace(/ {2,}/g, ' '))))]
      continue
    }
    whole = false
    needs.push(run, ...needsOf(part))
    run = part.exact ?? ['']
  }
  const spaced: Part['spaced'] = [after(parts, true), after(parts, false)]
  if (whole) return { exact: run, needs: best([run]), spaced }
  return { exact: null, needs: best([...needs, run]), spaced }
}

const after = (parts: readonly Part[], before: boolean) =>
  parts.reduce((now, part) => part.spaced[now ? 0 : 1], before)

function oneOf(branches: readonly Part[]): Part {
  const exact = branches.every((b) => b.exact) ? [...new Set(branches.flatMap((b) => b.exact!))] : null
  const lists = branches.map((b) => needsOf(b)[0])
  const needs = lists.every((l) => l) ? best([[...new Set(lists.flatMap((l) => l!))]]) : []
  const spaced: Part['spaced'] = [branches.every((b) => b.spaced[0]), branches.every((b) => b.spaced[1])]
  return { exact: exact && exact.length <= MOST_EXACT ? exact : null, needs, spaced }
}

const needsOf = (part: Part): Anchors => (part.exact ? best([part.exact]) : part.needs)

/** Keeps the lists that tell most, the one least likely in a text first. */
function best(lists: Anchors): Anchors {
  const telling = lists.filter((l) => l.length <= MOST_NEEDED && l.every((a) => a.length > 2 && a !== '   '))
  return [...telling].sort((a, b) => likelihood(a) - likelihood(b)).slice(0, MOST_LISTS)
}

/** How likely one of these is in a text, roughly: longer strings are rarer. */
const likelihood = (list: readonly string[]) =>
  list.reduce((sum, a) => sum + 0.35 ** Math.min(a.length, 9), 0)
