import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

/** The contact for a change. */
export async function lockContact(work: Work, id: string): Promise<{ revision: number }> {
  const row = await work.tx
    .selectFrom('contacts')
    .select('revision')
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return found(row)
}

/** The account of that id, if there is one. */
export async function accountNamed(work: Work, id: string | null | undefined): Promise<Map<string, string>> {
  if (!id) return new Map()
  const rows = await work.tx
    .selectFrom('accounts')
    .select(['id', 'name'])
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', id)
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
