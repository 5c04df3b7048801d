/** What a file may hold: people, or the companies they belong to. */
export type ImportKind = 'contacts' | 'accounts'

/** The fields that a column can be taken for, by kind, in the order in which they are offered. */
export const IMPORT_FIELDS = {
  contacts: ['name', 'email', 'phone', 'language', 'account', 'notes'],
  accounts: ['name', 'domains', 'tier', 'value', 'currency', 'language', 'team', 'notes'],
} as const satisfies Record<ImportKind, readonly string[]>

export type ImportField = (typeof IMPORT_FIELDS)[ImportKind][number]
/** For each column the field it is taken for; null where it is left out. */
export type Mapping = readonly (ImportField | null)[]

/** Names of columns as address books and other desks write them, in four languages, folded. */
const NAMES: Record<ImportField, string> = {
  name: 'name fullname displayname contactname customer person nombre nombrecompleto cliente nome nomecompleto naam volledigenaam klant',
  email:
    'email emails emailaddress mail correo correoelectronico direcciondecorreo endereco enderecodeemail emailadres mailadres',
  phone: 'phone phonenumber telephone tel mobile cell telefono movil telefone telemovel telefoon mobiel gsm',
  language: 'language lang locale idioma lengua lingua taal',
  account:
    'account accountname company companyname organization organisation org empresa cuenta organizacion compania conta organizacao companhia bedrijf organisatie bedrijfsnaam klantnaam',
  notes:
    'notes note comment comments remarks notas nota comentarios observaciones observacoes notities opmerking opmerkingen',
  domains: 'domain domains website web url dominio dominios sitio site domein domeinen',
  tier: 'tier plan segment level category nivel categoria segmento escalao niveau categorie',
  value: 'value revenue amount arr mrr valor importe ingresos receita waarde omzet bedrag',
  currency: 'currency currencycode moneda divisa moeda valuta munt',
  team: 'team ownerteam department equipo departamento equipa afdeling',
}
const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(' ').map((name) => [name, field as ImportField] as const),
  ),
)

const folded = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()

/**
 * What the columns are probably for, by their names. A company's name in a file of accounts is its name; a field is
 * given once, but for addresses and phones, of which somebody may have several.
 */
export function guessColumns(kind: ImportKind, headers: readonly string[]): (ImportField | null)[] {
  const known: readonly string[] = IMPORT_FIELDS[kind]
  const given = new Set<ImportField>()
  return headers.map((header) => {
    const bare = folded(header).replace(/\d+$/, '')
    const found = BY_NAME.get(bare)
    const field = kind === 'accounts' && found === 'account' ? 'name' : found
    if (!field || !known.includes(field)) return null
    if (given.has(field) && field !== 'email' && field !== 'phone' && field !== 'domains') return null
    given.add(field)
    return field
  })
}

/** Why a mapping cannot be used: `no_name`, `no_address`, `field_twice`, `field_unknown`; null when it can. */
export function mappingFault(kind: ImportKind, mapping: Mapping): string | null {
  const known: readonly (string | null)[] = IMPORT_FIELDS[kind]
  const fields = mapping.filter((field) => field !== null)
  if (fields.some((field) => !known.includes(field))) return 'field_unknown'
  const once = fields.filter((field) => !['email', 'phone', 'domains'].includes(field))
  if (new Set(once).size < once.length) return 'field_twice'
  if (kind === 'accounts') return fields.includes('name') ? null : 'no_name'
  return fields.includes('email') || fields.includes('phone') ? null : 'no_address'
}
