import { useInfiniteQuery } from '@tanstack/react-query'
import { call } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { refusalsUrl } from '#web/lib/urls.ts'
import { Refused } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import { WideTable } from '#web/ui/wide-table.tsx'
import type { PeopleImport } from './hand-in-people.ts'

/** What was not taken: the row as it came, why, and how it is mended. */
export function ImportRefusals({ one }: { one: PeopleImport }) {
  const { say } = useWords()
  const part = usePartWords('contacts')
  const pages = useInfiniteQuery({
    queryKey: ['listImportRefusals', { params: { id: one.id } }],
    queryFn: ({ pageParam }) =>
      call('listImportRefusals', { params: { id: one.id }, query: { cursor: pageParam, limit: 50 } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  })
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? []
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
      {pages.isError ? <Refused error={pages.error} onAgain={() => void pages.refetch()} /> : null}
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
      {pages.hasNextPage ? (
        <Button busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {say('act.more')}
        </Button>
      ) : null}
    </section>
  )
}
