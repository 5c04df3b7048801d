import { useQueries } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { Input, Output } from '#contracts/client.ts'
import { call, keyOf, queryClient } from '#web/lib/api.ts'
import type { TicketRow } from '#web/pieces/ticket-time.ts'

type Query = NonNullable<Input<'listTickets'>['query']>
type Page = Output<'listTickets'>
/** Where a page begins: after that place of the list; the first one at its top. */
type Start = string | undefined
type Pages = readonly (Page | undefined)[]

const LIMIT = 100
const MOST = 200
const TOP: readonly Start[] = [undefined]

/**
 * The pages of a list that were asked for so far, as one. Each lies between two fixed places of the list, so that it can
 * be read again by itself: at a change the desk is asked for the first page and for those in sight, and for the others
 * when they come into sight. What was there stays meanwhile. `query` is one and the same as long as the list is.
 */
export function useTicketPages(query: Query) {
  const [kept, setKept] = useState({ query, starts: TOP, inSight: TOP })
  const isOther = kept.query !== query
  const { starts, inSight } = isOther ? { starts: TOP, inSight: TOP } : kept
  const results = useQueries({
    queries: starts.map((start, index) => ({
      queryKey: keyAt(query, start),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        readPage(query, { cursor: start, until: starts[index + 1] }, signal),
      enabled: ({ state }: { state: { data: unknown } }) =>
        index === 0 || !state.data || inSight.includes(start),
      refetchInterval: 60_000,
    })),
  })
  const pages = useSame(results.map(({ data }) => data))
  const whole = withSplits(starts, pages)
  if (isOther || whole !== starts) setKept({ query, starts: whole, inSight })
  const rows = useMemo(() => rowsOf(query, starts, pages), [query, starts, pages])
  const see = useCallback(
    (ids: ReadonlySet<string>) =>
      setKept((now) => {
        const shows = (start: Start) =>
          queryClient.getQueryData<Page>(keyAt(query, start))?.items.some(({ id }) => ids.has(id))
        const next = now.starts.filter(shows)
        return isSame(next, now.inSight) ? now : { ...now, inSight: next }
      }),
    [query],
  )
  const end = pages.at(-1)?.next ?? null
  const more = useCallback(() => {
    if (end) setKept((now) => (now.starts.includes(end) ? now : { ...now, starts: [...now.starts, end] }))
  }, [end])
  const first = results[0]!
  return { rows, first: pages[0], error: first.error, again: first.refetch, hasMore: end !== null, more, see }
}

const keyAt = (query: Query, cursor: Start) => keyOf('listTickets', { query: { ...query, cursor } })

type Between = { cursor: Start; until: Start }

/** One that has grown too long ends earlier, and what comes after it is there as a page of its own. */
async function readPage(query: Query, { cursor, until }: Between, signal: AbortSignal): Promise<Page> {
  const read = (upTo: Query) => call('listTickets', { query: { ...query, cursor, ...upTo } }, { signal })
  if (!until) return read({ limit: LIMIT })
  const whole = await read({ until, limit: MOST })
  if (!whole.next) return whole
  const begin = await read({ limit: LIMIT })
  if (begin.next) {
    const rest = await readPage(query, { cursor: begin.next, until }, signal)
    queryClient.setQueryData(keyAt(query, begin.next), rest)
  }
  return begin
}

/** Where pages begin, with those that were split off meanwhile. */
function withSplits(starts: readonly Start[], pages: Pages): readonly Start[] {
  const split = (index: number): Start => {
    const next = index < starts.length - 1 ? pages[index]?.next : null
    return next && !starts.includes(next) ? next : undefined
  }
  const whole = starts.flatMap((start, index) => (split(index) ? [start, split(index)] : [start]))
  return whole.length === starts.length ? starts : whole
}

/** Each ticket once: one that moved stands where it was read last. */
function rowsOf(query: Query, starts: readonly Start[], pages: Pages): TicketRow[] {
  const heldBy = new Map<string, { page: Page; readAt: number }>()
  for (const [index, page] of pages.entries()) {
    const readAt = queryClient.getQueryState(keyAt(query, starts[index]))?.dataUpdatedAt ?? 0
    for (const { id } of page?.items ?? [])
      if (page && readAt > (heldBy.get(id)?.readAt ?? -1)) heldBy.set(id, { page, readAt })
  }
  return pages.flatMap((page) => page?.items.filter(({ id }) => heldBy.get(id)?.page === page) ?? [])
}

/** The list of before as long as it holds the same things. */
function useSame<T>(list: readonly T[]): readonly T[] {
  const [kept, setKept] = useState(list)
  if (isSame(kept, list)) return kept
  setKept(list)
  return list
}

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index])
