import { ALSO_CALLED, FIELD_NAMES, FIELDS, spanOf } from './filter-words.ts'
import type { Comparison, Field, Filter, FilterFault, ReadFilter, Term } from './filter.ts'
import { nearestWords, plainWord } from './nearest-words.ts'
import { splitWords, type Piece } from './split-words.ts'

/** More than this is no filter that a person would read. */
export const LONGEST_FILTER = 500

type Refusal = { ok: false; fault: FilterFault }
type ReadTerm = { ok: true; term: Term } | Refusal

/**
 * Reads a typed filter: `team:billing due<2h -tag:bug "double charge"`. Terms stand side by side and must all hold;
 * commas mean any of, a minus the opposite; what has no field is looked for in the text. Spans are m, h, d, w.
 * Refusals name the word and what could stand there instead.
 */
export function readFilter(typed: string): ReadFilter {
  if (typed.length > LONGEST_FILTER) return refused('filter.too_long', typed.slice(0, 20), '', LONGEST_FILTER)
  const split = splitWords(typed)
  if (!split.ok) return refused('filter.open_quote', split.raw, '', split.at)
  const terms: Term[] = []
  const text: string[] = []
  for (const piece of split.pieces) {
    const number = /^#(\d{1,9})$/.exec(piece.raw)?.[1]
    if (number)
      terms.push({
        field: 'number',
        kind: 'amount',
        comparison: '=',
        amount: Number(number),
        not: piece.not,
      })
    else if (piece.field === null) text.push(piece.not ? `-${piece.raw}` : piece.raw)
    else {
      const read = termOf(piece, piece.field)
      if (!read.ok) return read
      terms.push(read.term)
    }
  }
  return { ok: true, filter: { terms, text: text.join(' ') } }
}

function termOf(piece: Piece, typed: string): ReadTerm {
  const field = fieldOf(typed)
  if (!field) {
    const near = nearestWords(typed, [...FIELD_NAMES, ...Object.keys(ALSO_CALLED)])
    return refused('filter.unknown_field', typed, typed, piece.at, near)
  }
  const first = piece.values[0]
  if (!first) return refused('filter.missing_value', piece.raw, field, piece.at)
  const shape = FIELDS[field]
  if (shape.takes === 'number' || shape.takes === 'span') return measured(piece, field, first)
  if (piece.comparison !== ':' && piece.comparison !== '=')
    return refused('filter.cannot_compare', piece.raw, field, piece.at)
  if (shape.takes === 'choice') return chosen(piece, field, shape.of)
  return {
    ok: true,
    term: { field, kind: 'words', values: piece.values.map(({ text }) => text), not: piece.not },
  }
}

function fieldOf(typed: string): Field | null {
  const name = typed.toLowerCase()
  return FIELD_NAMES.find((field) => field === name) ?? ALSO_CALLED[name] ?? null
}

function chosen(piece: Piece, field: Field, of: readonly string[]): ReadTerm {
  const values: string[] = []
  for (const { text, at } of piece.values) {
    const value = of.find((one) => plainWord(one) === plainWord(text))
    if (!value) {
      const near = nearestWords(text, of)
      return refused('filter.unknown_value', text, field, at, near.length ? near : of)
    }
    values.push(value)
  }
  return { ok: true, term: { field, kind: 'words', values, not: piece.not } }
}

function measured(piece: Piece, field: Field, { text, at }: { text: string; at: number }): ReadTerm {
  const isSpan = FIELDS[field].takes === 'span'
  const { not } = piece
  if (isSpan && (piece.comparison === ':' || piece.comparison === '='))
    return refused('filter.must_compare', piece.raw, field, piece.at, [
      `${field}<${text}`,
      `${field}>${text}`,
    ])
  const comparison = (piece.comparison === ':' ? '=' : piece.comparison) as Comparison
  if (isSpan) {
    const ms = spanOf(text)
    if (ms === null) return refused('filter.not_a_span', text, field, at)
    return { ok: true, term: { field, kind: 'span', comparison, ms, not } }
  }
  if (!/^\d{1,9}$/.test(text)) return refused('filter.not_a_number', text, field, at)
  return { ok: true, term: { field, kind: 'amount', comparison, amount: Number(text), not } }
}

function refused(
  code: FilterFault['code'],
  word: string,
  field: string,
  at: number,
  near: readonly string[] = [],
): Refusal {
  return { ok: false, fault: { code, word, field, at, near } }
}

/** Whether a filter says itself which states it wants; else lists show what is open. */
export function choosesState({ terms }: Filter): boolean {
  return terms.some(
    ({ field, ...term }) =>
      field === 'status' ||
      field === 'number' ||
      (field === 'is' && 'values' in term && term.values.includes('ended')),
  )
}
