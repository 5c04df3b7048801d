import type { Context } from '#server/platform/context.ts'
import { openCsv, readRecords } from '#server/platform/csv/read-csv.ts'
import type { ImportRow } from './import-store.ts'

export type FileRow = { line: number; cells: string[] }

/** The rows of a file after its first `skip`, numbered as spreadsheets do: the headers are row 1. Empty ones have no cells. */
export async function* fileRows(
  ctx: Context,
  { blob, form, headers }: Pick<ImportRow, 'blob' | 'form' | 'headers'>,
  skip: number,
): AsyncGenerator<FileRow> {
  const { text } = openCsv(await ctx.blobs.get(blob))
  let line = 0
  for await (const record of readRecords(text, form.separator)) {
    line++
    if (line <= skip + 1) continue
    const isEmpty = record.every((cell) => cell.trim() === '')
    yield { line, cells: isEmpty ? [] : record.slice(0, headers.length) }
  }
}

/** So many of them. */
export async function takeRows(rows: AsyncGenerator<FileRow>, most: number): Promise<FileRow[]> {
  const taken: FileRow[] = []
  for await (const row of rows) {
    taken.push(row)
    if (taken.length === most) break
  }
  return taken
}
