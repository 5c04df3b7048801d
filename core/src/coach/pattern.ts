/** Named pieces of patterns: `{us}` in a pattern stands for the piece called `us`. */
export type Lexicon = Readonly<Record<string, string>>

/**
 * Compiles patterns on folded text into one global expression that matches whole words only.
 * They are regular expressions with five additions: a space is any white space with an optional comma before it; ` ?` is an
 * optional space; `{name}` is a piece of the lexicon; `~3` between
 * spaces is a gap of at most three words within a sentence; a `*` after a letter is any ending.
 * Groups never capture. Gaps and endings are bounded, so that matching stays linear in the text.
 */
export function pattern(sources: readonly string[], lexicon: Lexicon = {}): RegExp {
  if (sources.length === 0) return /(?!)/g
  return new RegExp(`(?<!\\w)(?=\\S)(?:${sources.map((s) => expand(s, lexicon)).join('|')})(?!\\w)`, 'g')
}

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

/** Gives each match of a compiled pattern in a text as [from, to]. */
export function matches(expression: RegExp, text: string): [number, number][] {
  const found: [number, number][] = []
  expression.lastIndex = 0
  for (let m = expression.exec(text); m; m = expression.exec(text)) {
    if (m[0].length === 0) expression.lastIndex++
    else found.push([m.index, m.index + m[0].length])
  }
  return found
}
