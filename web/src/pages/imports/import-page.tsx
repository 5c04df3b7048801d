import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useProblem } from '#web/lib/problem.ts'
import { importsUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import type { PeopleImport } from './hand-in-people.ts'
import { ImportColumns } from './import-columns.tsx'
import { ImportPreview } from './import-preview.tsx'
import { ImportRefusals } from './import-refusals.tsx'
import './imports.css'

/** One file: what its columns are and what would happen; how far it is; what was refused. */
export function ImportPage() {
  const part = usePartWords('contacts')
  const id = useParams({ strict: false }).importId ?? ''
  const query = useQuery({
    ...reading('readPeopleImport', { params: { id } }),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 1_000 : false),
  })
  useOpenTitle(query.data?.name ?? part('import.title'))
  return (
    <main id="main" className="place imports">
      <QueryState query={query} page={part('import.title')}>
        {(one) => (
          <>
            <div className="head">
              <h1 className="title">{one.name}</h1>
              <Link className="end meta" {...importsUrl()}>
                {part('import.title')}
              </Link>
            </div>
            {one.state === 'planned' ? <Planned one={one} /> : null}
            {one.state === 'running' ? <Running one={one} /> : null}
            {one.state === 'done' || one.state === 'cancelled' ? <Ended one={one} /> : null}
          </>
        )}
      </QueryState>
    </main>
  )
}

/** What the three acts answer is what the page shows next. */
function useAct(act: 'startPeopleImport' | 'cancelPeopleImport', id: string) {
  return useMutation({
    mutationFn: () => call(act, { params: { id } }),
    onSuccess: (next: PeopleImport) => {
      queryClient.setQueryData(['readPeopleImport', { params: { id } }], next)
      void queryClient.invalidateQueries({ queryKey: ['listPeopleImports'] })
    },
  })
}

const SEPARATORS: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab' }

function Planned({ one }: { one: PeopleImport }) {
  const part = usePartWords('contacts')
  const problem = useProblem()
  const start = useAct('startPeopleImport', one.id)
  const discard = useAct('cancelPeopleImport', one.id)
  const fault = one.fault === null ? null : part(`refusal.import.${one.fault}` as 'refusal.import.no_name')
  const separator = SEPARATORS[one.form.separator] ?? 'other'
  const failed = start.error ?? discard.error
  return (
    <>
      <p className="meta">
        {part('import.read_as', { encoding: one.form.encoding.toUpperCase(), separator })}
      </p>
      <ImportColumns one={one} />
      {fault ? (
        <p className="said-wrong" role="status">
          {fault}
        </p>
      ) : (
        <ImportPreview one={one} />
      )}
      {failed ? (
        <p className="said-wrong" role="alert">
          {problem(failed)}
        </p>
      ) : null}
      <p className="acts">
        <Button look="main" busy={start.isPending} blocked={fault} onClick={() => start.mutate()}>
          {part('import.start', { total: one.total })}
        </Button>
        <Button busy={discard.isPending} onClick={() => discard.mutate()}>
          {part('import.discard')}
        </Button>
      </p>
    </>
  )
}

function Running({ one }: { one: PeopleImport }) {
  const part = usePartWords('contacts')
  const cancel = useAct('cancelPeopleImport', one.id)
  const percent = Math.round((one.done / Math.max(1, one.total)) * 100)
  return (
    <>
      <span
        className="progress"
        role="progressbar"
        aria-label={part('import.running', { name: one.name })}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        style={{ '--done': `${percent}%` } as CSSProperties}
      />
      <p>{part('import.so_far', { done: one.done, total: one.total })}</p>
      <p className="meta">{part('import.ended', counted(one))}</p>
      <p className="acts">
        <Button busy={cancel.isPending} onClick={() => cancel.mutate()}>
          {part('import.stop')}
        </Button>
      </p>
    </>
  )
}

const counted = ({ added, changed, same, refused }: PeopleImport) => ({ added, changed, same, refused })

function Ended({ one }: { one: PeopleImport }) {
  const part = usePartWords('contacts')
  return (
    <>
      {one.state === 'cancelled' ? (
        <p>{part('import.stopped', { done: one.done, total: one.total })}</p>
      ) : null}
      <p className="ended" role="status">
        {part('import.ended', counted(one))}
      </p>
      {one.refused > 0 ? <ImportRefusals one={one} /> : null}
    </>
  )
}
