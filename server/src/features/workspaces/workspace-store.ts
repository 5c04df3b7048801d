import { json, type Database, type Tx } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'
import type { Language } from '#i18n/say.ts'

export type WorkspaceRow = {
  id: string
  name: string
  language: Language
  zone: string
  settings: Record<string, unknown>
}

export async function loadWorkspace(db: Database | Tx, id: string): Promise<WorkspaceRow> {
  const row = await db
    .selectFrom('workspaces')
    .select(['id', 'name', 'language', 'zone', 'settings'])
    .where('id', '=', id)
    .executeTakeFirst()
  const { language, settings, ...rest } = found(row)
  return { ...rest, language: language as Language, settings: settings as Record<string, unknown> }
}

export async function saveWorkspace(work: Work, { id, settings, ...rest }: WorkspaceRow): Promise<void> {
  await work.tx
    .updateTable('workspaces')
    .set({ ...rest, settings: json(settings) })
    .where('id', '=', id)
    .execute()
}
