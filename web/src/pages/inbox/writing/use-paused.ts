import { useEffect, useRef, useState } from 'react'

const PAUSE_MS = 120
const LONGEST_MS = 900

/** The text as it was when nobody had typed for a moment; while somebody types on and on, now and then. */
export function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  const since = useRef<number | null>(null)
  useEffect(() => {
    if (paused === text) {
      since.current = null
      return
    }
    since.current ??= performance.now()
    const most = since.current + LONGEST_MS - performance.now()
    const timer = setTimeout(
      () => {
        since.current = null
        setPaused(text)
      },
      Math.min(PAUSE_MS, Math.max(0, most)),
    )
    return () => clearTimeout(timer)
  }, [text, paused])
  return paused
}
