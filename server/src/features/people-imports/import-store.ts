import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { mappingFault, type ImportKind, type Mapping } from '#core/people-import/import-fields.ts'
import type { RowFault } from '#core/people-import/read-people-row.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import type { CsvForm } from '#server/platform/csv/read-csv.ts'
import { at, type Database, type Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found, Problem } from '#server/platform/problem.ts'

export type ImportView = Output<'readPeopleImport'>
/** Somebody on staff, or a program of theirs. */
export type Asking = Extract<Actor, { kind: 'member' | 'api_key' }>
export type ImportRow = {
  id: string
  by: Asking
  kind: ImportKind
  name: string
  blob: string
  form: CsvForm
  headers: string[]
  mapping: Mapping
  state: ImportView['state']
  total: number
  done: number
  added: number
  changed: number
  same: number
  refused: number
  createdAt: Instant
  endedAt: Instant | null
}
export type Refused = { line: number; cells: string[]; reasons: RowFault[] }

const COLUMNS = sql.raw(`id, by, kind, name, blob, form, headers, mapping, state, total, done, added, changed,
  same, refused, created_at, ended_at`)

export async function loadImport(
  db: Database | Tx,
  workspaceId: string,
  id: string,
  how: { forUpdate?: boolean } = {},
): Promise<ImportRow> {
  const { rows } = await sql<ImportRow>`select ${COLUMNS} from people_imports
    where workspace_id = ${workspaceId} and id = ${id} ${how.forUpdate ? sql`for update` : sql``}`.execute(db)
  return found(rows[0])
}

export async function listImports(
  ctx: Context,
  actor: Actor,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Output<'listPeopleImports'>> {
  const place = readCursor(cursor, ['instant', 'text'])
  const after = place ? sql`(created_at, id) < (${at(place[0])}, ${place[1]})` : sql`true`
  const { rows } = await sql<ImportRow>`select ${COLUMNS} from people_imports
    where workspace_id = ${actor.workspaceId} and ${after}
    order by created_at desc, id desc limit ${limit + 1}`.execute(ctx.db)
  const { items, next } = pageOf(rows, limit, (last) => [last.createdAt, last.id])
  return { items: items.map(viewImport), next }
}

/** Refused rows in the order of the file. */
export async function loadRefusals(
  db: Database,
  workspaceId: string,
  { importId, after, limit }: { importId: string; after: number; limit: number },
): Promise<Refused[]> {
  const { rows } = await sql<Refused>`select line, cells, reasons from people_import_refusals
    where workspace_id = ${workspaceId} and import_id = ${importId} and line > ${after}
    order by line limit ${limit}`.execute(db)
  return rows
}

export function viewImport({ by: _, blob: __, createdAt, endedAt, ...row }: ImportRow): ImportView {
  return {
    ...row,
    mapping: [...row.mapping],
    fault: mappingFault(row.kind, row.mapping),
    createdAt: formatInstant(createdAt),
    endedAt: endedAt === null ? null : formatInstant(endedAt),
  }
}

export function asking(actor: Actor): Asking {
  if (actor.kind === 'member' || actor.kind === 'api_key') return actor
  throw new Problem('not_allowed')
}
