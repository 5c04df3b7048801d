import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#server/platform/db/database.ts'
import { startEmbedded } from '#server/platform/db/embedded.ts'
import { migrate } from '#server/platform/db/migrate.ts'
import { renderSchema, renderTables } from './schema-text.ts'

/** Migrates an empty database and writes what came out: server/schema.sql for people, db/tables.ts for the compiler. */
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'redress-schema-'))
const server = await startEmbedded({ dataFolder: folder, mode: 'own', durable: false })
try {
  const db = openDatabase({ connectionString: server.connectionString, maxConnections: 2 })
  await migrate(db)
  writeFileSync(join(root, 'server/schema.sql'), await renderSchema(db))
  writeFileSync(join(root, 'server/src/platform/db/tables.ts'), await renderTables(db))
  await db.destroy()
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
