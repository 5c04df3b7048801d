import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import type { Database } from './database.ts'

const FOLDER = join(import.meta.dirname, '../../../migrations')

/** Names of the migrations this version knows, in order. */
export function knownMigrations(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => name.slice(0, -4))
    .sort()
}

/** Names of known migrations that the database has not seen; `ahead` when it has seen some that this version lacks. */
export async function pendingMigrations(db: Database): Promise<{ pending: string[]; ahead: string[] }> {
  const known = knownMigrations()
  const table = await sql<{
    found: string | null
  }>`select to_regclass('kysely_migration')::text as found`.execute(db)
  if (!table.rows[0]?.found) return { pending: known, ahead: [] }
  const seen = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  const done = new Set(seen.rows.map((row) => row.name))
  return {
    pending: known.filter((name) => !done.has(name)),
    ahead: [...done].filter((name) => !known.includes(name)),
  }
}

/** Brings the schema up to this version; two at once do it once. Gives the names of what ran. */
export async function migrate(db: Database): Promise<string[]> {
  const { pending, ahead } = await pendingMigrations(db)
  if (ahead.length) throw new Error(`the database is newer than this version: ${ahead.join(', ')}`)
  if (!pending.length) return []
  const migrator = new Migrator({ db, provider: { getMigrations: readMigrations } })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName)
}

async function readMigrations(): Promise<Record<string, Migration>> {
  return Object.fromEntries(
    knownMigrations().map((name) => [
      name,
      {
        up: async (db) => void (await sql.raw(readFileSync(join(FOLDER, `${name}.sql`), 'utf8')).execute(db)),
      },
    ]),
  )
}
