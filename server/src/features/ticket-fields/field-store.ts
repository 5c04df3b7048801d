import type { Output } from '#contracts/client.ts'
import type { FieldKind } from '#core/ticket/field-value.ts'
import { sql } from 'kysely'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'

export type FieldView = Output<'updateTicketField'>
export type FieldRow = {
  id: string
  name: string
  kind: FieldKind
  choices: string[]
  topicIds: string[]
  position: number
  disabledAt: number | null
  revision: number
}

const COLUMNS = ['id', 'name', 'kind', 'choices', 'topicIds', 'position', 'disabledAt', 'revision'] as const

export async function loadField(db: Database | Tx, workspaceId: string, id: string): Promise<FieldRow> {
  const row = await db
    .selectFrom('ticketFields')
    .select(COLUMNS)
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found(row) as FieldRow
}

export async function listFields(
  db: Database | Tx,
  workspaceId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Output<'listTicketFields'>> {
  const [position, name = '', id = ''] = readCursor(cursor, ['integer', 'text', 'text']) ?? [-1]
  const { rows } = await sql<FieldRow>`
    select id, name, kind, choices, topic_ids, position, disabled_at, revision from ticket_fields
    where workspace_id = ${workspaceId}
      and (position, lower(name), id) > (${position}::int, ${name}::text, ${id}::text)
    order by position, lower(name), id limit ${limit + 1}`.execute(db)
  const { items, next } = pageOf(rows, limit, (row) => [row.position, row.name.toLowerCase(), row.id])
  return { items: items.map(fieldView), next }
}

/** How many a workspace may have: they stand beside each ticket. */
export const MOST_FIELDS = 100

/** The fields in use. */
export async function fieldsInUse(db: Database | Tx, workspaceId: string): Promise<FieldRow[]> {
  const rows = await db
    .selectFrom('ticketFields')
    .select(COLUMNS)
    .where('workspaceId', '=', workspaceId)
    .where('disabledAt', 'is', null)
    .orderBy('position')
    .orderBy((eb) => eb.fn('lower', ['name']))
    .limit(MOST_FIELDS)
    .execute()
  return rows as FieldRow[]
}

export function fieldView({ disabledAt, ...row }: FieldRow): FieldView {
  return { ...row, disabled: disabledAt !== null }
}
