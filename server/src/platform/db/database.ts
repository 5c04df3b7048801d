import { CamelCasePlugin, Kysely, PostgresDialect, sql, type RawBuilder, type Transaction } from 'kysely'
import pg from 'pg'
import type { Instant } from '#core/time/instant.ts'
import { makeLean } from './lean-client.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>
/** The transaction of one verb. */
export type Tx = Transaction<Tables>

export type DatabaseOptions = {
  /** postgres://… or, for the embedded engine, the folder of its socket in `host`. */
  connectionString: string
  maxConnections: number
  /** Called when an idle connection breaks; the next query opens a new one. */
  onLost?: (error: Error) => void
}

const TIMESTAMPTZ = 1184
const DATE = 1082
const INT8 = 20

/** Opens a pool; connects on first use. snake_case in SQL and camelCase in code meet here and nowhere else. */
export function openDatabase({ connectionString, maxConnections, onLost }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString,
    max: maxConnections,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 5_000,
    application_name: 'redress',
    pipeline: true,
    types: { getTypeParser },
  } as pg.PoolConfig)
  // While the pool is closing, connections are lost on purpose.
  pool.on('error', (error) => pool.ending || onLost?.(error))
  pool.on('connect', makeLean)
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

/** What an instant is on its way into SQL: a Date that types as what the column reads as, so that both sides compare. */
export type SqlInstant = Date & Instant

/** An instant as PostgreSQL takes it, for writing a column and for comparing with one. */
export function at(instant: Instant): SqlInstant
export function at(instant: Instant | null): SqlInstant | null
export function at(instant: Instant | null): SqlInstant | null {
  return instant === null ? null : (new Date(instant) as SqlInstant)
}

/** A value for a jsonb column. */
export function json<T>(value: T): RawBuilder<T> {
  return sql<T>`${JSON.stringify(value)}::jsonb`
}

function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (format === 'binary') return pg.types.getTypeParser(oid, 'binary')
  if (oid === INT8) return Number
  if (oid === DATE) return (text) => text
  if (oid === TIMESTAMPTZ) return parseTimestamp
  return pg.types.getTypeParser(oid, 'text') as (text: string) => unknown
}

const parseAnyTimestamp = pg.types.getTypeParser(TIMESTAMPTZ, 'text') as (text: string) => Date | number

function parseTimestamp(text: string): number {
  const ms = text.endsWith('+00') ? Date.parse(`${text.slice(0, -3)}Z`) : NaN
  return Number.isNaN(ms) ? Number(parseAnyTimestamp(text)) : ms
}
