import { useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { reading } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { WideTable } from '#web/ui/wide-table.tsx'
import type { PeopleImport } from './hand-in-people.ts'

type Row = Output<'previewPeopleImport'>['rows'][number]

/** What would happen to the first rows, each in words. */
export function ImportPreview({ one }: { one: PeopleImport }) {
  const part = usePartWords('contacts')
  const query = useQuery(reading('previewPeopleImport', { params: { id: one.id }, query: { limit: 20 } }))
  return (
    <section aria-labelledby="preview">
      <h2 className="h3" id="preview">
        {part('import.preview')}
      </h2>
      <QueryState query={query}>
        {({ rows }) => (
          <>
            <p className="meta">{part('import.preview_first', { count: rows.length, total: one.total })}</p>
            <WideTable labelledBy="preview">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{part('import.row')}</th>
                    <th scope="col">{part('import.outcome')}</th>
                    <th scope="col">{part('import.detail')}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.line}>
                      <td className="num">{row.line}</td>
                      <td className={row.outcome === 'refuse' ? 'outcome-refuse' : undefined}>
                        {part(`import.outcome.${row.outcome}`)}
                      </td>
                      <td>
                        <Detail one={one} row={row} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
          </>
        )}
      </QueryState>
    </section>
  )
}

function Detail({ one, row }: { one: PeopleImport; row: Row }) {
  const part = usePartWords('contacts')
  if (row.outcome === 'refuse') return row.reasons.map((reason) => reason.words).join(' ')
  if (row.outcome === 'change') {
    return row.changes
      .map(({ field, from, to }) =>
        part('import.change', {
          field: part(`import.field.${field}` as 'import.field.name'),
          from,
          to,
          has_from: from ? 'yes' : 'no',
        }),
      )
      .join('; ')
  }
  return row.cells.filter((cell, i) => one.mapping[i] && cell.trim()).join(', ')
}
