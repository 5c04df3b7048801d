import {
  CamelCasePlugin,
  Kysely,
  PostgresDialect,
  sql,
  type KyselyPlugin,
  type RawBuilder,
  type Transaction,
} from 'kysely'
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

const camelCase = new CamelCasePlugin()
/** Only for what is asked: rows come with the right names (see lean-client). */
const inSnakeCase: KyselyPlugin = {
  transformQuery: (args) => camelCase.transformQuery(args),
  transformResult: async ({ result }) => result,
}

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
    plugins: [inSnakeCase],
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

/** As PostgreSQL writes them in UTC, `2026-03-01 09:30:00.25+00`; what is written otherwise goes the long way. */
function parseTimestamp(text: string): number {
  if (!text.endsWith('+00') || text[0] === '0' || text[4] !== '-') return Number(parseAnyTimestamp(text))
  const two = (from: number) => (text.charCodeAt(from) - ZERO) * 10 + text.charCodeAt(from + 1) - ZERO
  const ms = text.length > 22 ? Number(text.slice(20, -3).padEnd(3, '0').slice(0, 3)) : 0
  return Date.UTC(two(0) * 100 + two(2), two(5) - 1, two(8), two(11), two(14), two(17), ms)
}

const ZERO = 48
