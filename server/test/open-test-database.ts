import { instant } from '#core/time/instant.ts'
import { at, openDatabase, type Database } from '#server/platform/db/database.ts'
import { freshDatabase } from './harness.ts'

/** When everything of these tests was made. */
export const createdAt = at(instant(Date.UTC(2026, 2, 1)))

type Wanted = { maxConnections: number; workspaces?: readonly string[] }

/** A database without a desk, for tests of what lies below every feature. */
export async function openTestDatabase({
  maxConnections,
  workspaces = [],
}: Wanted): Promise<{ db: Database; end: () => Promise<void> }> {
  const { connectionString, drop } = await freshDatabase()
  const db = openDatabase({ connectionString, maxConnections })
  const rows = workspaces.map((id) => ({ id, name: id, language: 'en', zone: 'UTC', createdAt }))
  if (rows.length > 0) await db.insertInto('workspaces').values(rows).execute()
  const end = async () => {
    await db.destroy()
    await drop()
  }
  return { db, end }
}
