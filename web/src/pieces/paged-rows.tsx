import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'
import { Refused } from './query-state.tsx'

type PagedRowsProps<T> = {
  pages: UseInfiniteQueryResult<InfiniteData<{ items: readonly T[] }>>
  /** What is said where there are none. */
  none?: ReactNode
  lines?: number
  look?: 'plain' | 'quiet'
  children: (rows: readonly T[]) => ReactNode
}

/** A list read a page at a time: its rows and the way to more; or that it is coming, failed, or has none. */
export function PagedRows<T>({ pages, none, lines = 4, look, children }: PagedRowsProps<T>) {
  const { say } = useWords()
  const rows = pages.data?.pages.flatMap((page) => page.items)
  const more = () => void pages.fetchNextPage()
  const again = pages.isFetchNextPageError ? more : () => void pages.refetch()
  return (
    <>
      {rows === undefined && !pages.isError ? <Skeleton label={say('state.loading')} lines={lines} /> : null}
      {rows?.length ? children(rows) : null}
      {rows?.length === 0 ? none : null}
      {pages.isError ? (
        <Refused error={pages.error} onAgain={again} />
      ) : pages.hasNextPage ? (
        <Button look={look} busy={pages.isFetchingNextPage} onClick={more}>
          {say('act.more')}
        </Button>
      ) : null}
    </>
  )
}
