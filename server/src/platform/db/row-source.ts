import { formatInstant, instant } from '#core/time/instant.ts'
import { snakeCase } from './snake-case.ts'
import { storableJson, storableText } from './storable-json.ts'
import { COLUMN_TYPES, TABLE_KEYS, type Tables } from './tables.ts'

type TableName = keyof Tables & string
type Row = Record<string, unknown>

/** How rows of one shape travel into a statement. `shape`: what its text depends on beside the columns. */
export type RowSource = {
  shape: string
  parameters: unknown[]
  /** What stands after `from`, named r, when its first parameter has this number. */
  from(first: number): string
}

/**
 * So many rows travel as their values: each is read by the type of its column and by nothing else. Of other numbers the
 * next larger is sent, filled with empty rows: each number is a text of its own.
 */
const FEW = [1, 2, 4, 8]
/** From here on rows travel by column; each number of columns in common is a text of its own, too many for a few rows. */
const MANY = 50

/** Few rows travel as they are, some as one JSON, many as an array for each column, half as large and a third of the reading. */
export function rowSource(table: TableName, rows: readonly Row[]): RowSource {
  const columns = Object.keys(rows[0]!)
  const size = FEW.find((few) => few >= rows.length)
  const key = columns.find((column) => TABLE_KEYS[table].includes(column))
  if (size && key) return byValue(table, columns, snakeCase(key), size, rows)
  const isPlain = (column: string) => !typeOf(table, column).endsWith('[]')
  if (rows.length >= MANY && columns.every(isPlain)) {
    const isCommon = columns.map((column) => rows.every((row) => isSame(row[column], rows[0]![column])))
    if (isCommon.includes(false)) return byColumn(table, columns, isCommon, rows)
  }
  return {
    shape: '',
    parameters: [storableJson(rows.map(snakeKeys))],
    from: (first) => `json_populate_recordset(null::${snakeCase(table)}, $${first}) r`,
  }
}

function byValue(
  table: TableName,
  columns: string[],
  key: string,
  size: number,
  rows: readonly Row[],
): RowSource {
  const types = columns.map((column) => typeOf(table, column))
  const parameters: Sent[] = []
  for (let nth = 0; nth < size; nth++)
    for (let i = 0; i < columns.length; i++) parameters.push(sent(rows[nth]?.[columns[i]!], types[i]!))
  return {
    shape: ` ${size}`,
    parameters,
    from(first) {
      const row = (nth: number) =>
        types.map((type, i) => `$${first + nth * types.length + i}::${type}`).join(', ')
      const names = columns.map(snakeCase).join(', ')
      const all = Array.from({ length: size }, (_, nth) => `(${row(nth)})`).join(', ')
      return `(select * from (values ${all}) v (${names})${size > 1 ? ` where ${key} is not null` : ''}) r`
    },
  }
}

/** What all rows have in common is sent once. */
function byColumn(table: TableName, columns: string[], isCommon: boolean[], rows: readonly Row[]): RowSource {
  const types = columns.map((column) => typeOf(table, column))
  const parameters = columns.map((column, i) => {
    const values = (isCommon[i] ? rows.slice(0, 1) : rows).map((row) => sent(row[column], types[i]!))
    return isCommon[i] ? values[0] : arrayOf(values)
  })
  const shape = ` by column ${isCommon.map(Number).join('')}`
  return { shape, parameters, from: (first) => textOf(columns.map(snakeCase), types, isCommon, first) }
}

function textOf(names: string[], types: string[], isCommon: boolean[], first: number): string {
  const parameter = (i: number) => `$${first + i}::${types[i]}`
  const places = names.map((_, i) => i)
  const once = places.filter((i) => isCommon[i]).map((i) => `${parameter(i)} as ${names[i]}, `)
  const each = places.filter((i) => !isCommon[i])
  const arrays = each.map((i) => `${parameter(i)}[]`).join(', ')
  return `(select ${once.join('')}u.* from unnest(${arrays}) u (${each.map((i) => names[i]).join(', ')})) r`
}

const typeOf = (table: TableName, column: string) => COLUMN_TYPES[table][column] ?? 'text'

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (one instanceof Date && other instanceof Date && +one === +other)
}

type Sent = string | number | boolean | null

function sent(value: unknown, type: string): Sent {
  if (value === null || value === undefined) return null
  if (type === 'jsonb') return storableJson(value)
  if (value instanceof Date) return formatInstant(instant(value.getTime()))
  if (Array.isArray(value)) return arrayOf(value as Sent[])
  if (typeof value === 'string') return storable(value)
  return value as Sent
}

/** Half a pair of surrogates becomes U+FFFD on its way in any case. */
const storable = (text: string) => (text.includes('\0') ? storableText(text) : text)

const ESCAPED_OTHERWISE = /\\[^"\\]/

/** As PostgreSQL reads an array. JSON is that but for its brackets, and for what follows a backslash. */
function arrayOf(values: Sent[]): string {
  const text = JSON.stringify(values)
  if (!ESCAPED_OTHERWISE.test(text)) return `{${text.slice(1, -1)}}`
  const quoted = (value: string) => `"${storableText(value).replace(/["\\]/g, '\\$&')}"`
  return `{${values.map((value) => (typeof value === 'string' ? quoted(value) : String(value))).join()}}`
}

function snakeKeys(row: Row): Row {
  const out: Row = {}
  for (const name in row) {
    const value = row[name]
    if (value !== null) out[snakeCase(name)] = value instanceof Date ? sent(value, 'timestamptz') : value
  }
  return out
}
