import { useQuery } from '@tanstack/react-query'
import type { Input, Output } from '#contracts/client.ts'
import { problemOf, readingAll } from '#web/lib/api.ts'
import type { InboxSearch } from '#web/lib/urls.ts'

export type SavedView = Output<'listViews'>['items'][number]
export type Column = SavedView['columns'][number]

/** What the address asks the server for. A kept view without a filter is all that is open. */
export function listQueryOf(search: InboxSearch): NonNullable<Input<'listTickets'>['query']> {
  const isWhole = search.saved !== undefined && !search.filter
  return {
    view: search.view ?? (isWhole ? 'all' : undefined),
    filter: search.filter,
    sort: search.sort,
    q: search.q,
    teamId: search.team,
    ownerId: search.owner,
    limit: 100,
  }
}

/** The same in words, for acts on everything that the list finds. */
export function wholeListOf(search: InboxSearch): Pick<Input<'createBulkRun'>['body'], 'view' | 'filter'> {
  const { view, filter } = listQueryOf(search)
  const words = [
    filter,
    search.owner && `owner:${search.owner}`,
    search.team && `team:${search.team}`,
    search.q,
  ].filter(Boolean)
  return { view: view ?? (filter ? undefined : 'to_answer'), filter: words.join(' ') || undefined }
}

export function useViews(): readonly SavedView[] {
  return useQuery(readingAll('listViews')).data?.items ?? []
}

export function useSavedView(search: InboxSearch): SavedView | undefined {
  return useViews().find((view) => view.id === search.saved)
}

/** What is wrong with the typed filter, in the server's words. */
export function filterFault(error: unknown): string | null {
  const fault = problemOf(error)?.errors?.find(({ pointer }) => pointer.endsWith('/filter'))
  return fault?.detail ?? null
}
