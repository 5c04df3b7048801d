import { FIELDS } from './filter-words.ts'
import type { Field, Filter, FilterFault, Term } from './filter.ts'
import { nearestWords, plainWord } from './nearest-words.ts'

export type Named = { id: string; name: string }
/** What a workspace calls its things; a field that is not here is compared as written. */
export type FilterNames = Partial<Record<Field, readonly Named[]>>

type NamedFilter = { ok: true; filter: Filter } | { ok: false; fault: FilterFault }

/**
 * Puts ids in the place of names: by id, by the whole name, else by the beginning that only one thing has. Words like
 * `me` and `none` stay. A name nobody has, or that several begin with, is refused with the nearest names.
 */
export function nameFilter(filter: Filter, names: FilterNames): NamedFilter {
  const terms: Term[] = []
  for (const term of filter.terms) {
    const known = names[term.field]
    if (term.kind !== 'words' || !known) {
      terms.push(term)
      continue
    }
    const values: string[] = []
    for (const word of term.values) {
      const found = idOf(word, term.field, known)
      if (!found.ok)
        return {
          ok: false,
          fault: { code: 'filter.unknown_value', word, field: term.field, at: 0, near: found.near },
        }
      values.push(...found.ids)
    }
    terms.push({ ...term, values })
  }
  return { ok: true, filter: { ...filter, terms } }
}

type Found = { ok: true; ids: readonly string[] } | { ok: false; near: readonly string[] }

function idOf(word: string, field: Field, known: readonly Named[]): Found {
  const shape = FIELDS[field]
  const plain = plainWord(word)
  if (shape.takes === 'name' && shape.also.includes(plain)) return { ok: true, ids: [plain] }
  const whole = known.filter(({ id, name }) => id === word || plainWord(name) === plain)
  if (whole.length > 0) return { ok: true, ids: whole.map(({ id }) => id) }
  const beginning = known.filter(({ name }) => plainWord(name).startsWith(plain))
  if (beginning.length === 1) return { ok: true, ids: [beginning[0]!.id] }
  const near = beginning.length > 1 ? beginning : known
  const also = shape.takes === 'name' ? shape.also : []
  const words = [...near.map(({ name }) => name), ...also]
  const nearest = nearestWords(word, words)
  return { ok: false, near: nearest.length > 0 ? nearest : words.slice(0, 3) }
}
