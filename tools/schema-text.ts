import { sql } from 'kysely'
import type { Database } from '#server/platform/db/database.ts'

type Column = {
  tableName: string
  name: string
  type: string
  required: boolean
  hasDefault: boolean
  alwaysGenerated: boolean
}

const readColumns = (db: Database) =>
  sql<Column>`
    select c.relname as table_name, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      a.attnotnull as required, a.atthasdef or a.attidentity <> '' as has_default,
      a.attidentity = 'a' or a.attgenerated <> '' as always_generated
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname not like 'kysely%'
    order by c.relname, a.attnum`.execute(db)

const readKeys = (db: Database) =>
  sql<{ tableName: string; columns: string[] }>`
    select c.relname as table_name, array_agg(a.attname::text order by k.place) as columns
    from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
      cross join lateral unnest(i.indkey::int[]) with ordinality as k (number, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
    where c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%'
    group by c.relname order by c.relname`.execute(db)

/** The whole schema as text for people and reviews: tables with their columns, constraints and indexes. */
export async function renderSchema(db: Database): Promise<string> {
  const columns = (await readColumns(db)).rows
  const extras = await sql<{ tableName: string; text: string }>`
    select c.relname as table_name, x.text from pg_class c cross join lateral (
      select '  ' || pg_get_constraintdef(k.oid) as text, k.contype::text || k.conname as place
        from pg_constraint k where k.conrelid = c.oid and k.contype <> 'n'
      union all select '  ' || regexp_replace(indexdef, '^CREATE (UNIQUE )?INDEX (\\S+) ON public\\.\\S+ USING', '\\1INDEX \\2'), 'z' || indexname
        from pg_indexes where schemaname = 'public' and tablename = c.relname
          and not exists (select 1 from pg_constraint k where k.conname = indexname)) x
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'kysely%'
    order by c.relname, x.place`.execute(db)
  const names = [...new Set(columns.map((column) => column.tableName))]
  const tables = names.map((table) => {
    const own = columns.filter((column) => column.tableName === table)
    const lines = own.map(
      (c) => `  ${c.name} ${c.type}${c.required ? ' not null' : ''}${c.hasDefault ? ' default' : ''}`,
    )
    const more = extras.rows.filter((extra) => extra.tableName === table).map((extra) => extra.text)
    return `${table}\n${[...lines, ...more].join('\n')}\n`
  })
  return `-- Written by tools/dump-schema.ts from the migrations; a drift fails the tests.\n\n${tables.join('\n')}`
}

/** The tables as the compiler sees them, their primary keys, and the types of what is no text. */
export async function renderTables(db: Database): Promise<string> {
  const columns = (await readColumns(db)).rows
  const names = [...new Set(columns.map((column) => column.tableName))]
  const types = names.map((table) => {
    const own = columns.filter((column) => column.tableName === table)
    return `  ${camel(table)}: {\n${own.map((column) => `    ${camel(column.name)}: ${typeOf(column)}`).join('\n')}\n  }`
  })
  const keys = (await readKeys(db)).rows.map(
    ({ tableName, columns: of }) =>
      `  ${camel(tableName)}: [${of.map((name) => `'${camel(name)}'`).join(', ')}],`,
  )
  const notText = names.map((table) => {
    const own = columns.filter((column) => column.tableName === table && column.type !== 'text')
    const lines = own.map((column) => `    ${camel(column.name)}: '${shortType(column.type)}',\n`)
    return lines.length ? `  ${camel(table)}: {\n${lines.join('')}  },` : `  ${camel(table)}: {},`
  })
  return `// Written by tools/dump-schema.ts from the migrations; a drift fails the tests.
import type { ColumnType, Generated } from 'kysely'
import type { Instant } from '#core/time/instant.ts'

/** Instants are read as Instant and written as Date (\`at(instant)\`). */
type Time = ColumnType<Instant, Date, Date>
type TimeOrNull = ColumnType<Instant | null, Date | null | undefined, Date | null>
/** What is read from jsonb is for its reader to name: \`row.state as TicketState\`. */
type Json = ColumnType<unknown, NonNullable<unknown>, NonNullable<unknown>>
type JsonOrNull = ColumnType<unknown, NonNullable<unknown> | null | undefined, NonNullable<unknown> | null>
type JsonOrDefault = ColumnType<unknown, NonNullable<unknown> | undefined, NonNullable<unknown>>

export type Tables = {
${types.join('\n')}
}

/** Columns of each primary key. */
export const TABLE_KEYS: { readonly [T in keyof Tables]: readonly string[] } = {
${keys.join('\n')}
}

/** SQL types of the columns that are no text. */
export const COLUMN_TYPES: { readonly [T in keyof Tables]: { readonly [column: string]: string } } = {
${notText.join('\n')}
}
`
}

function typeOf({ type, required, hasDefault, alwaysGenerated }: Column): string {
  const base = baseType(type)
  if (alwaysGenerated) return `ColumnType<${base}, never, never>`
  if (base === 'Time')
    return required ? (hasDefault ? 'ColumnType<Instant, Date | undefined, Date>' : 'Time') : 'TimeOrNull'
  if (base === 'Json') return hasDefault ? 'JsonOrDefault' : required ? 'Json' : 'JsonOrNull'
  const full = required ? base : `${base} | null`
  return hasDefault ? `Generated<${full}>` : full
}

function baseType(type: string): string {
  if (type.endsWith('[]')) return `${baseType(type.slice(0, -2))}[]`
  if (type.startsWith('timestamp')) return 'Time'
  if (type === 'bigint' || type === 'integer' || type === 'smallint' || type === 'double precision')
    return 'number'
  if (type === 'boolean') return 'boolean'
  if (type === 'jsonb' || type === 'json') return 'Json'
  if (type === 'bytea') return 'Uint8Array'
  return 'string'
}

function shortType(type: string): string {
  return type.replace('timestamp with time zone', 'timestamptz')
}

function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
