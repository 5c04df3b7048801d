/** One piece of a typed filter: a word or a "phrase", with its field and comparison where it has one. */
export type Piece = {
  at: number
  not: boolean
  field: string | null
  comparison: string
  values: readonly { text: string; at: number }[]
  /** As it was typed, without the minus. */
  raw: string
}

type Split = { ok: true; pieces: Piece[] } | { ok: false; at: number; raw: string }

/** An address of the web is a word, not a field. */
const FIELD = /^([\p{L}_]+)(:(?!\/\/)|<=|>=|<|>|=)/u

/** The quotes that phones and word processors put in place of the plain ones. */
const CURLED = /[“”„«»]/g

/** Cuts a filter at its gaps; quotes keep gaps and commas inside. Refused where a quote never ends. */
export function splitWords(asTyped: string): Split {
  const typed = asTyped.replace(CURLED, '"')
  const pieces: Piece[] = []
  let at = 0
  while (at < typed.length) {
    if (/\s/.test(typed[at]!)) {
      at++
      continue
    }
    const end = endOf(typed, at)
    if (end === null) return { ok: false, at, raw: typed.slice(at) }
    pieces.push(pieceOf(typed.slice(at, end), at))
    at = end
  }
  return { ok: true, pieces }
}

function endOf(typed: string, from: number): number | null {
  let quoted = false
  for (let i = from; i < typed.length; i++) {
    if (typed[i] === '"') quoted = !quoted
    else if (!quoted && /\s/.test(typed[i]!)) return i
  }
  return quoted ? null : typed.length
}

function pieceOf(word: string, at: number): Piece {
  const not = word.length > 1 && word.startsWith('-')
  const raw = not ? word.slice(1) : word
  const begins = at + (not ? 1 : 0)
  const [opening, field, comparison] = FIELD.exec(raw) ?? []
  if (opening === undefined || field === undefined)
    return { at: begins, not, field: null, comparison: '', values: [], raw }
  const [, sign, rest] = /^(<=|>=|<|>|=)?(.*)$/s.exec(raw.slice(opening.length)) ?? []
  const gap = opening.length + (sign?.length ?? 0)
  const said = comparison === ':' ? (sign ?? ':') : comparison!
  return { at: begins, not, field, comparison: said, values: valuesOf(rest ?? '', begins + gap), raw }
}

/** Values stand behind one another with commas between. */
function valuesOf(words: string, at: number): { text: string; at: number }[] {
  const values: { text: string; at: number }[] = []
  for (const { 0: found, index } of words.matchAll(/(?:"[^"]*"|[^",])+/g)) {
    const text = found.replaceAll('"', '').trim()
    if (text) values.push({ text, at: at + index })
  }
  return values
}
