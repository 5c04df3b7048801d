import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { CallRefused, makeClient } from '#contracts/client.ts'
import type { Input, Output, RouteId } from '#contracts/client.ts'
import type { ProblemDocument } from '#contracts/problems.ts'

const rawCall = makeClient({ base: '' })

/** The one way to the server. A call that got no answer is refused with the code `offline`. */
export const call: typeof rawCall = async (id, input, how) => {
  try {
    return await rawCall(id, input, { ...how, headers: { ...inOurLanguage(), ...how?.headers } })
  } catch (error) {
    if (error instanceof CallRefused || isAborted(error)) throw error
    throw new CallRefused({ type: 'about:blank', title: '', status: 0, detail: '', code: 'offline' })
  }
}

/** What is refused is said in the language of the screen, which may be another than the browser's. */
const inOurLanguage = () => ({ 'accept-language': document.documentElement.lang || navigator.language })

const isAborted = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

export function problemOf(error: unknown): ProblemDocument | null {
  return error instanceof CallRefused ? error.problem : null
}
export const hasCode = (error: unknown, code: string): boolean => problemOf(error)?.code === code

/** The cache key of a route with its input. */
export const keyOf = <K extends RouteId>(id: K, input: Input<K>) => [id, input] as const

/** Options of a query: the same key and call everywhere. */
export function reading<K extends RouteId>(id: K, input: Input<K>) {
  return {
    queryKey: keyOf(id, input),
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<Output<K>> => call(id, input, { signal }),
  }
}

type Page = { items: readonly unknown[]; next: string | null }
export type ListId = { [K in RouteId]: Output<K> extends Page ? K : never }[RouteId]

/** Options of a list that is read a page at a time. */
export function readingPages<K extends ListId>(id: K, input: Input<K>) {
  const { query } = input as { query?: object }
  return {
    // Pages are kept in another shape than one page of the same list.
    queryKey: [...keyOf(id, input), 'pages'] as const,
    queryFn: ({ pageParam, signal }: { pageParam: string | undefined; signal: AbortSignal }) =>
      call(id, { ...input, query: { ...query, cursor: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Output<K>) => (last as Page).next ?? undefined,
  }
}

const LARGEST_PAGE = 200
/** Far beyond any staff; what grows with the customers (accounts) is looked for by typing instead. */
const MOST_PAGES = 50

/** Options of a list that people pick from: all of it, so that nobody is out of reach. */
export function readingAll<K extends ListId>(id: K) {
  return {
    queryKey: [id, 'all'] as const,
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      allPages<Output<K> & Page>(
        (cursor) =>
          call(id, { query: { limit: LARGEST_PAGE, cursor } } as Input<K>, { signal }) as Promise<
            Output<K> & Page
          >,
      ),
  }
}

/** One page after the other, since each says where the next begins. */
export async function allPages<P extends Page>(
  read: (cursor: string | undefined) => Promise<P>,
): Promise<{ items: P['items'][number][] }> {
  const items: P['items'][number][] = []
  let cursor: string | undefined
  for (let count = 0; count < MOST_PAGES; count++) {
    const page = await read(cursor)
    items.push(...page.items)
    if (page.next === null) break
    cursor = page.next
  }
  return { items }
}

const FINAL = new Set([400, 401, 403, 404, 409, 412, 422])

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 20_000,
      retry: (count, error) => count < 2 && !FINAL.has(problemOf(error)?.status ?? 0),
      networkMode: 'always',
    },
    mutations: { networkMode: 'always', retry: false },
  },
  queryCache: new QueryCache({ onError: forgetSessionIfEnded }),
  mutationCache: new MutationCache({ onError: forgetSessionIfEnded }),
})

/** Set when the server no longer knows the session: the sign-in is shown over the page, so that nothing typed is lost. */
export const ENDED = ['session-ended'] as const

export function forgetSessionIfEnded(error: unknown): void {
  if (hasCode(error, 'not_signed_in')) queryClient.setQueryData(ENDED, true)
}
