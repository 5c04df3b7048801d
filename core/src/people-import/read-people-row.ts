import { readPhone } from './read-phone.ts'
import type { ImportField, Mapping } from './import-fields.ts'

/** Why a row is refused: a code (words in i18n as `import.refused.<code>`), where, and the words it stumbled on. */
export type RowFault = { column: number | null; code: string; said: string }

export type ContactDraft = {
  name: string | null
  emails: string[]
  phones: string[]
  language: string | null
  account: string | null
  notes: string | null
}
export type AccountDraft = {
  name: string
  domains: string[]
  tier: string | null
  value: { amount: string; currency: string } | null
  language: string | null
  team: string | null
  notes: string | null
}
export type ReadRow<Draft> = { ok: true; draft: Draft } | { ok: false; faults: RowFault[] }

type Cells = { field: ImportField; column: number; words: string }[]
const LONGEST: Partial<Record<ImportField, number>> = {
  name: 200,
  account: 200,
  tier: 40,
  notes: 5_000,
  team: 200,
}

/** Reads a person out of a row by the mapping; an empty cell says nothing. Needs an address or a phone. */
export function readContactRow(cells: readonly string[], mapping: Mapping): ReadRow<ContactDraft> {
  const said = saidBy(cells, mapping)
  const faults = tooLong(said)
  const emails = readMany(said, 'email', readEmail, 'not_an_address', faults)
  const phones = readMany(said, 'phone', readPhone, 'not_a_phone', faults)
  const language = readLanguage(said, faults)
  if (emails.length + phones.length === 0 && faults.length === 0)
    faults.push({ column: null, code: 'no_address', said: '' })
  if (faults.length > 0) return { ok: false, faults }
  const { name, account, notes } = plain(said)
  return { ok: true, draft: { name, emails, phones, language, account, notes } }
}

/** Reads an account out of a row by the mapping. Needs a name; a value needs a currency, in its cell or in one of its own. */
export function readAccountRow(cells: readonly string[], mapping: Mapping): ReadRow<AccountDraft> {
  const said = saidBy(cells, mapping)
  const faults = tooLong(said)
  const domains = readMany(said, 'domains', readDomain, 'not_a_domain', faults)
  const language = readLanguage(said, faults)
  const value = readValue(said, faults)
  const { name, tier, team, notes } = plain(said)
  if (name === null) faults.push({ column: null, code: 'no_name', said: '' })
  if (faults.length > 0 || name === null) return { ok: false, faults }
  return { ok: true, draft: { name, domains, tier, value, language, team, notes } }
}

function saidBy(cells: readonly string[], mapping: Mapping): Cells {
  return mapping.flatMap((field, column) => {
    // What our own files put before a formula is no part of what was said.
    const words = (cells[column] ?? '').trim().replace(/^'(?=[=+\-@])/, '')
    return field === null || words === '' ? [] : [{ field, column, words }]
  })
}

function plain(said: Cells) {
  const of = (field: ImportField) => said.find((one) => one.field === field)?.words ?? null
  const line = (field: ImportField) => of(field)?.replace(/\s+/g, ' ') ?? null
  return {
    name: line('name'),
    account: line('account'),
    tier: line('tier'),
    team: line('team'),
    notes: of('notes'),
  }
}

const tooLong = (said: Cells): RowFault[] =>
  said
    .filter(({ field, words }) => words.length > (LONGEST[field] ?? 1_000))
    .map(({ column, words }) => ({ column, code: 'too_long', said: words.slice(0, 60) }))

/** A cell may hold several, divided by semicolons, commas, bars or lines. */
function readMany(
  said: Cells,
  field: ImportField,
  read: (words: string) => string | null,
  code: string,
  faults: RowFault[],
): string[] {
  const found = new Set<string>()
  for (const { column, words } of said.filter((one) => one.field === field)) {
    for (const part of words.split(/[;,|\n]/)) {
      const one = part.trim()
      if (one === '') continue
      const value = read(one)
      if (value === null) faults.push({ column, code, said: one.slice(0, 60) })
      else found.add(value)
    }
  }
  return [...found]
}

/** As mail programs show one: alone, or after a name in angle brackets. */
function readEmail(words: string): string | null {
  const bare = (/<([^<>]+)>\s*$/.exec(words)?.[1] ?? words)
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()
  const isOne =
    bare.length <= 254 &&
    /^[^\s@"(),:;<>[\]\\]{1,64}@(?:[a-z\d\p{L}](?:[a-z\d\p{L}-]{0,61}[a-z\d\p{L}])?\.)+[a-z\p{L}][a-z\d\p{L}-]{1,62}$/u.test(
      bare,
    )
  return isOne ? bare : null
}

function readDomain(words: string): string | null {
  const bare = words
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?@?/, '')
    .replace(/[/?#].*$/, '')
  return /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{1,62}$/.test(bare) ? bare : null
}

const LANGUAGES: Record<string, RegExp> = {
  en: /^(?:en|eng|english|ingl[eé]s|engels)$/,
  es: /^(?:es|spa|spanish|espa[nñ]ol|castellano|espanhol|castelhano|spaans)$/,
  pt: /^(?:pt|por|portuguese|portugu[eéê]s|portugees)$/,
  nl: /^(?:nl|nld|dut|dutch|nederlands|neerland[eéê]s|holand[eéê]s|holl[aä]nds)$/,
}

function readLanguage(said: Cells, faults: RowFault[]): string | null {
  const cell = said.find((one) => one.field === 'language')
  if (!cell) return null
  const bare = cell.words.toLowerCase().replace(/[-_][a-z]{2,4}$/, '')
  const found = Object.entries(LANGUAGES).find(([, names]) => names.test(bare))
  if (!found) faults.push({ column: cell.column, code: 'language_unknown', said: cell.words.slice(0, 60) })
  return found?.[0] ?? null
}

const SIGNS: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP', R$: 'BRL' }

function readValue(said: Cells, faults: RowFault[]): AccountDraft['value'] {
  const cell = said.find((one) => one.field === 'value')
  if (!cell) return null
  const own = said.find((one) => one.field === 'currency')?.words.toUpperCase()
  const beside = /[A-Z]{3}|R\$|[€$£]/i.exec(cell.words)?.[0]?.toUpperCase()
  const currency = own ?? (beside && (SIGNS[beside] ?? beside))
  const amount = readAmount(cell.words.replace(/[A-Z]{3}|R\$|[€$£]|\s|'/gi, ''))
  const fault = (code: string) => {
    faults.push({ column: cell.column, code, said: cell.words.slice(0, 60) })
    return null
  }
  if (amount === 'unclear') return fault('amount_unclear')
  if (amount === null) return fault('not_an_amount')
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return fault('no_currency')
  return { amount, currency }
}

/**
 * An exact decimal out of `1.234,50`, `1,234.50`, `1234.5` (trap 49). One mark before exactly three digits may be either
 * kind, a thousandfold apart: that is `unclear`. null for what is no amount.
 */
export function readAmount(words: string): string | 'unclear' | null {
  const marks = words.replace(/[^.,]/g, '')
  if (!/^-?\d[\d.,]*$/.test(words)) return null
  const last = marks.at(-1)
  if (last === undefined) return checked(words)
  const isGrouped = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(words)
  if (marks.length === 1) {
    if (isGrouped && !/^-?0/.test(words)) return 'unclear'
    return checked(words.replace(',', '.'))
  }
  if (isGrouped) return checked(words.replace(/[.,]/g, ''))
  const other = last === '.' ? ',' : '.'
  const [whole = '', part = ''] = [
    words.slice(0, words.lastIndexOf(last)),
    words.slice(words.lastIndexOf(last) + 1),
  ]
  const grouped = new RegExp(`^-?\\d{1,3}(?:\\${other}\\d{3})+$`)
  return grouped.test(whole) ? checked(`${whole.replaceAll(other, '')}.${part}`) : null
}

const checked = (amount: string): string | null => (/^-?\d{1,15}(?:\.\d{1,4})?$/.test(amount) ? amount : null)
