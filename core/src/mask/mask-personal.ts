/** A text without personal data, and how to put it back. */
export type Masked = { readonly text: string; readonly restore: (answer: string) => string }

const FORMS: readonly (readonly [kind: string, form: RegExp])[] = [
  ['EMAIL', /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu],
  ['LINK', /\bhttps?:\/\/[^\s<>"')]{1,500}/gi],
  ['ACCOUNT', /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g],
  // Card, phone, order and customer numbers: six digits or more, grouped or not.
  ['NUMBER', /(?<![\p{L}\p{N}])\+?\d(?:[ ./()-]{0,2}\d){5,18}(?![\p{L}\p{N}])/gu],
]

/**
 * Takes addresses, links, long numbers and the given names out of a text (7.4). The same data gets the same mark, so that
 * a text stays readable; `restore` puts back what an answer kept. Dates in digits and amounts of five digits stay.
 */
export function maskPersonal(text: string, names: readonly string[]): Masked {
  const marks = new Map<string, string>()
  const originals = new Map<string, string>()
  const counts = new Map<string, number>()
  const markOf = (kind: string, found: string): string => {
    const known = marks.get(found)
    if (known) return known
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const mark = `[[${kind}_${count}]]`
    marks.set(found, mark)
    originals.set(mark, found)
    return mark
  }
  const isDate = (found: string) => /^\d{4}-\d\d-\d\d$|^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(found)
  let masked = text.replaceAll('[[', '[').replaceAll(']]', ']')
  for (const [kind, form] of FORMS)
    masked = masked.replace(form, (found) => (isDate(found) ? found : markOf(kind, found)))
  for (const name of namesIn(names)) {
    const form = new RegExp(`(?<![\\p{L}\\p{N}_])${escaped(name)}(?![\\p{L}\\p{N}_])`, 'giu')
    masked = masked.replace(form, (found) => markOf('NAME', found))
  }
  return {
    text: masked,
    restore: (answer) => answer.replace(/\[\[[A-Z]+_\d+\]\]/g, (mark) => originals.get(mark) ?? mark),
  }
}

/** Whole names first, then their parts; parts of two letters are words too often. */
function namesIn(names: readonly string[]): string[] {
  const all = names.flatMap((name) => [name, ...name.split(/\s+/)]).map((name) => name.trim())
  return [...new Set(all)].filter((name) => name.length > 2).sort((a, b) => b.length - a.length)
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
