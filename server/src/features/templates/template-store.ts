import type { Output } from '#contracts/client.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Language } from '#i18n/say.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import type { Work } from '#server/platform/work.ts'
import { found } from '#server/platform/problem.ts'

export type TemplateView = Output<'updateTemplate'>
export type TemplateRow = {
  id: string
  name: string
  words: Partial<Record<Language, string>>
  disabledAt: Instant | null
  revision: number
}

const COLUMNS = ['id', 'name', 'words', 'disabledAt', 'revision'] as const

export async function loadTemplate(db: Database | Tx, workspaceId: string, id: string): Promise<TemplateRow> {
  const row = await db
    .selectFrom('templates')
    .select(COLUMNS)
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found(row) as TemplateRow
}

/** Which of these templates there are and are in use. */
export async function usableTemplates(
  { tx, workspaceId }: Pick<Work, 'tx' | 'workspaceId'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('templates')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .where('disabledAt', 'is', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

export async function listTemplates(
  db: Database | Tx,
  workspaceId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Output<'listTemplates'>> {
  const [name = '', id = ''] = readCursor(cursor, ['text', 'text']) ?? []
  const rows = (await db
    .selectFrom('templates')
    .select(COLUMNS)
    .where('workspaceId', '=', workspaceId)
    .where((eb) => eb.or([eb('name', '>', name), eb.and([eb('name', '=', name), eb('id', '>', id)])]))
    .orderBy('name')
    .orderBy('id')
    .limit(limit + 1)
    .execute()) as TemplateRow[]
  const { items, next } = pageOf(rows, limit, (row) => [row.name, row.id])
  return { items: items.map(templateView), next }
}

export function templateView({ disabledAt, ...row }: TemplateRow): TemplateView {
  return { ...row, disabled: disabledAt !== null }
}

export async function isNameTaken(
  db: Database | Tx,
  workspaceId: string,
  { id, name }: { id: string; name: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('templates')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where((eb) => eb(eb.fn<string>('lower', ['name']), '=', name.toLowerCase()))
    .where('id', '!=', id)
    .executeTakeFirst()
  return row !== undefined
}
