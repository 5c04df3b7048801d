import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { hasCode } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'
import { NotHere } from './not-found.tsx'

type QueryStateProps<T> = {
  query: UseQueryResult<T>
  children: (data: T, readAt: number) => ReactNode
  lines?: number
  /** What a page is about whose title is read with the rest. */
  page?: string
}

/** Draws what was read; or that it is coming, failed, is not for this reader, or waits for the connection. */
export function QueryState<T>({ query, children, lines = 6, page }: QueryStateProps<T>) {
  const { say } = useWords()
  if (query.data !== undefined) return children(query.data, query.dataUpdatedAt)
  return (
    <>
      {page ? <h1 className="sr">{page}</h1> : null}
      {query.isError ? (
        <Refused error={query.error} onAgain={() => void query.refetch()} />
      ) : (
        <Skeleton label={say('state.loading')} lines={lines} />
      )}
    </>
  )
}

export function Refused({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const { say } = useWords()
  const problem = useProblem()
  const again = <Button onClick={onAgain}>{say('state.again')}</Button>
  if (hasCode(error, 'offline')) return <PlaceState kind="offline" words={say('state.offline')} act={again} />
  if (hasCode(error, 'not_allowed')) return <PlaceState kind="forbidden" words={say('state.forbidden')} />
  if (hasCode(error, 'not_found')) return <NotHere />
  return (
    <PlaceState kind="failed" words={say('state.failed_because', { detail: problem(error) })} act={again} />
  )
}
