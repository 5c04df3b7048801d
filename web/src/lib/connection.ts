import { onLive } from './live.ts'

/** Runs when the desk may be reached again: the network is back, or the live stream is. */
export function onBack(run: () => void): () => void {
  addEventListener('online', run)
  const stop = onLive(({ type }) => {
    if (type === 'live.resumed') run()
  })
  return () => {
    removeEventListener('online', run)
    stop()
  }
}
