import { useInfiniteQuery } from '@tanstack/react-query'
import { readingPages } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { refusalsUrl } from '#web/lib/urls.ts'
import { PagedRows } from '#web/pieces/paged-rows.tsx'
import { WideTable } from '#web/ui/wide-table.tsx'
import type { PeopleImport } from './hand-in-people.ts'

/** What was not taken: the row as it came, why, and how it is mended. */
export function ImportRefusals({ one }: { one: PeopleImport }) {
  const part = usePartWords('contacts')
  const pages = useInfiniteQuery(
    readingPages('listImportRefusals', { params: { id: one.id }, query: { limit: 50 } }),
  )
  return (
    <section aria-labelledby="refusals">
      <h2 className="h3" id="refusals">
        {part('import.refusals')}
      </h2>
      <p className="second lead-line">{part('import.refusals_lead')}</p>
      <p className="acts">
        <a className="btn" href={refusalsUrl(one.id)} download>
          {part('import.download')}
        </a>
      </p>
      <PagedRows pages={pages}>
        {(rows) => (
          <WideTable labelledBy="refusals">
            <table>
              <thead>
                <tr>
                  <th scope="col">{part('import.row')}</th>
                  <th scope="col">{part('import.column_reasons')}</th>
                  <th scope="col">{part('import.detail')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ line, cells, reasons }) => (
                  <tr key={line}>
                    <td className="num">{line}</td>
                    <td>{reasons.map((reason) => reason.words).join(' ')}</td>
                    <td>{cells.filter((cell) => cell.trim()).join(', ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        )}
      </PagedRows>
    </section>
  )
}
