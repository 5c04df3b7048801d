import { useEffect } from 'react'
import { queryClient } from '#web/lib/api.ts'

const KEPT = 12
/** What was fetched just now is on its way to the screen. */
const JUST_NOW_MS = 2_000
let recent: readonly string[] = []

/** Of the tickets that were read, the latest stay at hand; a day of reading takes no more room than an hour. */
export function useKeptFew(ticketId: string): void {
  useEffect(() => {
    recent = [ticketId, ...recent.filter((id) => id !== ticketId)].slice(0, KEPT)
    queryClient.removeQueries({
      predicate: (query) => {
        const { queryKey, state } = query
        const id = (queryKey[1] as { params?: { id?: string } } | undefined)?.params?.id
        const isOld = state.fetchStatus === 'idle' && state.dataUpdatedAt < Date.now() - JUST_NOW_MS
        // One that somebody looks at would come back at once, and what is removed keeps a timer for minutes.
        return id !== undefined && isOld && !recent.includes(id) && query.getObserversCount() === 0
      },
    })
  }, [ticketId])
}
