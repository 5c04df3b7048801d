import { sql } from 'kysely'
import type { Language } from '#i18n/say.ts'
import { at, type Database, type Tx } from '#server/platform/db/database.ts'
import type { Work } from '#server/platform/work.ts'

export async function isSetUp(db: Database | Tx): Promise<boolean> {
  const row = await db.selectFrom('workspaces').select('id').limit(1).executeTakeFirst()
  return row !== undefined
}

/** Two first runs at once: the second waits here, then sees the workspace of the first. */
export async function waitForOtherSetup(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(4310, 1)`.execute(tx)
}

export function insertWorkspace(
  work: Work,
  workspace: { name: string; language: Language; zone: string },
): void {
  work.batch.insert('workspaces', { id: work.workspaceId, ...workspace, createdAt: at(work.now) })
}
