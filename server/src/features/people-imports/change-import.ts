import {
  guessColumns,
  mappingFault,
  type ImportKind,
  type Mapping,
} from '#core/people-import/import-fields.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { openCsv, readRecords, type CsvForm } from '#server/platform/csv/read-csv.ts'
import { at } from '#server/platform/db/database.ts'
import { Problem, refuse } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { IMPORT_PEOPLE } from './carry-on-import.ts'
import { asking, loadImport, viewImport, type ImportRow, type ImportView } from './import-store.ts'

const MOST_ROWS = 50_000
const MOST_COLUMNS = 100

/** Keeps a file and reads its form, columns and rows; nothing else is changed. */
export async function createImport(
  ctx: Context,
  actor: Actor,
  { kind, name, body }: { kind: ImportKind; name: string; body: unknown },
): Promise<ImportView> {
  if (!Buffer.isBuffer(body) || body.length === 0)
    throw new Problem('invalid_request', { errors: [{ pointer: '/', detail: 'wrong_format' }] })
  const { form, headers, total } = await survey(body)
  const blob = await ctx.blobs.put(body)
  return doWork(ctx, actor, async (work) => {
    const row: ImportRow = {
      id: ctx.ids.make('imp'),
      by: asking(actor),
      kind,
      name: name.replace(/^.*[\\/]/, '') || name,
      blob,
      form,
      headers,
      mapping: guessColumns(kind, headers),
      state: 'planned',
      total,
      done: 0,
      added: 0,
      changed: 0,
      same: 0,
      refused: 0,
      createdAt: work.now,
      endedAt: null,
    }
    const { workspaceId } = work
    work.batch.insert('peopleImports', { ...row, workspaceId, createdAt: at(work.now), endedAt: null })
    appendEvent(work, {
      type: 'people_import.planned',
      subjectId: row.id,
      data: { kind, name: row.name, total },
    })
    return viewImport(row)
  })
}

async function survey(bytes: Buffer): Promise<{ form: CsvForm; headers: string[]; total: number }> {
  const { text, form } = openCsv(bytes)
  if (text.includes('\0')) refuse({ code: 'import.not_csv' })
  let headers: string[] | null = null
  let total = 0
  try {
    for await (const record of readRecords(text, form.separator)) {
      if (headers === null) headers = record.map((cell) => cell.trim().slice(0, 200))
      else total++
      if (total > MOST_ROWS) refuse({ code: 'import.too_many_rows', params: { most: MOST_ROWS } })
    }
  } catch (error) {
    if (error instanceof Problem) throw error
    refuse({ code: 'import.not_csv' })
  }
  if (!headers?.some(Boolean) || total === 0) refuse({ code: 'import.empty' })
  if (headers.length > MOST_COLUMNS) refuse({ code: 'import.not_csv' })
  return { form, headers, total }
}

export function mapImport(
  ctx: Context,
  actor: Actor,
  { id, mapping }: { id: string; mapping: Mapping },
): Promise<ImportView> {
  return doWork(ctx, actor, async (work) => {
    const row = await planned(work, id)
    if (mapping.length !== row.headers.length)
      throw new Problem('invalid_request', { errors: [{ pointer: '/mapping', detail: 'wrong_format' }] })
    work.batch.update('peopleImports', { workspaceId: work.workspaceId, id, mapping: [...mapping] })
    return viewImport({ ...row, mapping })
  })
}

export function startImport(ctx: Context, actor: Actor, id: string): Promise<ImportView> {
  return doWork(ctx, actor, async (work) => {
    const { workspaceId } = work
    const row = await planned(work, id)
    const fault = mappingFault(row.kind, row.mapping)
    if (fault) refuse({ code: `import.${fault}` })
    // It is taken in by whoever began it, which need not be who brought it.
    const by = asking(actor)
    work.batch.update('peopleImports', { workspaceId, id, state: 'running', by })
    const data = { kind: row.kind, name: row.name, total: row.total }
    appendEvent(work, { type: 'people_import.started', subjectId: id, data })
    await ctx.jobs.enqueue(work.batch, IMPORT_PEOPLE, { workspaceId, importId: id })
    return viewImport({ ...row, by, state: 'running' })
  })
}

export function cancelImport(ctx: Context, actor: Actor, id: string): Promise<ImportView> {
  return doWork(ctx, actor, async (work) => {
    const { workspaceId, now } = work
    const row = await loadImport(work.tx, workspaceId, id, { forUpdate: true })
    if (row.state === 'done' || row.state === 'cancelled') return viewImport(row)
    work.batch.update('peopleImports', { workspaceId, id, state: 'cancelled', endedAt: at(now) })
    appendEvent(work, { type: 'people_import.cancelled', subjectId: id, data: { name: row.name } })
    return viewImport({ ...row, state: 'cancelled', endedAt: now })
  })
}

async function planned(work: Work, id: string): Promise<ImportRow> {
  const row = await loadImport(work.tx, work.workspaceId, id, { forUpdate: true })
  if (row.state !== 'planned') refuse({ code: 'import.begun' })
  return row
}
