import { useMutation, useQuery } from '@tanstack/react-query'
import { IMPORT_FIELDS } from '#core/people-import/import-fields.ts'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useProblem } from '#web/lib/problem.ts'
import { toast } from '#web/lib/toasts.ts'
import { Select } from '#web/ui/field.tsx'
import type { PeopleImport } from './hand-in-people.ts'

type Field = NonNullable<PeopleImport['mapping'][number]>

/** What each column is, with the first words that stand in it. */
export function ImportColumns({ one }: { one: PeopleImport }) {
  const part = usePartWords('contacts')
  const problem = useProblem()
  const preview = useQuery(reading('previewPeopleImport', { params: { id: one.id }, query: { limit: 20 } }))
  const map = useMutation({
    mutationFn: (mapping: PeopleImport['mapping']) =>
      call('mapPeopleImport', { params: { id: one.id }, body: { mapping } }),
    onSuccess: (next) => {
      queryClient.setQueryData(['readPeopleImport', { params: { id: one.id } }], next)
      void queryClient.invalidateQueries({ queryKey: ['previewPeopleImport'] })
    },
    onError: (error) => toast(problem(error)),
  })
  const put = (column: number, value: string) => {
    const field = IMPORT_FIELDS[one.kind].find((name) => name === value) ?? null
    map.mutate(one.mapping.map((was, i) => (i === column ? (field as Field | null) : was)))
  }
  const sample = (column: number) =>
    preview.data?.rows.map(({ cells }) => cells[column]?.trim()).find(Boolean) ?? ''
  return (
    <section aria-labelledby="columns">
      <h2 className="h3" id="columns">
        {part('import.columns')}
      </h2>
      <p className="second lead-line">{part('import.columns_lead')}</p>
      <div className="columns">
        {one.headers.map((header, column) => (
          <Select
            key={column}
            label={part('import.column_is', {
              name: header || part('import.unnamed', { number: column + 1 }),
            })}
            hint={sample(column) ? part('import.for_example', { words: sample(column).slice(0, 60) }) : null}
            value={one.mapping[column] ?? ''}
            onChange={(event) => put(column, event.target.value)}
            options={[
              { value: '', words: part('import.left_out') },
              ...IMPORT_FIELDS[one.kind].map((name) => ({
                value: name,
                words: part(`import.field.${name}`),
              })),
            ]}
          />
        ))}
      </div>
    </section>
  )
}
