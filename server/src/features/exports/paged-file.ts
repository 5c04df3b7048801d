import { Readable } from 'node:stream'
import { CSV_MARK, csvLine, type CsvCell } from '#server/platform/csv/write-csv.ts'

type PageOf<T> = { items: T[]; next: string | null }
type Asked<T> = {
  separator: string
  headers: readonly string[]
  page: (cursor: string | undefined) => Promise<PageOf<T>>
  line: (item: T) => readonly CsvCell[]
}
const MOST_ROWS = 100_000

/**
 * A list as a file, read page by page while it is sent, so that neither side holds all of it. The first page is read
 * before anything is answered: what is refused is refused as usual.
 */
export async function pagedFile<T>({ separator, headers, page, line }: Asked<T>): Promise<Readable> {
  const first = await page(undefined)
  async function* lines() {
    yield CSV_MARK + csvLine(headers, separator)
    let written = 0
    for (let now: PageOf<T> | null = first; now;) {
      yield now.items.map((item) => csvLine(line(item), separator)).join('')
      written += now.items.length
      now = now.next !== null && written < MOST_ROWS ? await page(now.next) : null
    }
  }
  return Readable.from(lines())
}
