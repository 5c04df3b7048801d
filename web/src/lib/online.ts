import { useSyncExternalStore } from 'react'
import { serverNow } from './now.ts'

let since: number | null = navigator.onLine ? null : serverNow()

function subscribe(listener: () => void): () => void {
  const change = () => {
    since = navigator.onLine ? null : (since ?? serverNow())
    listener()
  }
  addEventListener('online', change)
  addEventListener('offline', change)
  return () => {
    removeEventListener('online', change)
    removeEventListener('offline', change)
  }
}

/** Since when there is no connection, or null. */
export function useOfflineSince(): number | null {
  return useSyncExternalStore(subscribe, () => since)
}
