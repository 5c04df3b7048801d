/** What spreadsheets take for a formula and would run: such a cell is written with an apostrophe before it. */
const FORMULA = /^\s*[=+\-@\t\r]/
const NUMBER = /^-?\d+(?:[.,]\d+)?$/

export type CsvCell = string | number | null | undefined

/** One line of a CSV file, with its end. Cells that a spreadsheet would run are made harmless; numbers stay numbers. */
export function csvLine(cells: readonly CsvCell[], separator: string): string {
  return `${cells.map(csvCell).join(separator)}\r\n`
}

/** What spreadsheets of a language expect between cells: where the comma is in the numbers, something else. */
export const separatorIn = (language: string): string => (language === 'en' ? ',' : ';')

function csvCell(value: CsvCell): string {
  if (value === null || value === undefined) return ''
  const words = String(value)
  const safe = FORMULA.test(words) && !NUMBER.test(words) ? `'${words}` : words
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Tells spreadsheets that what follows is UTF-8. */
export const CSV_MARK = '\uFEFF'

/** The headers of an answer that is saved as a file. */
export function csvHeaders(name: string): Record<string, string> {
  return {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
    'x-content-type-options': 'nosniff',
  }
}
