import { useEffect, useState } from 'react'

const PAUSE_MS = 60
const LONGEST_MS = 300

/**
 * What follows the keys: it runs when the fingers rest for a moment, and now and then while they do not; never between a
 * key and its drawing.
 */
export function useFollowing(): (run: () => void) => void {
  const [{ follow, stop }] = useState(makeFollowing)
  useEffect(() => stop, [stop])
  return follow
}

function makeFollowing() {
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | null = null
  const stop = () => {
    clearTimeout(timer)
    since = null
  }
  const follow = (run: () => void) => {
    const now = performance.now()
    clearTimeout(timer)
    since ??= now
    const runNow = () => {
      stop()
      run()
    }
    if (now - since < LONGEST_MS) timer = setTimeout(runNow, PAUSE_MS)
    // Right behind the frame that shows this key.
    else requestAnimationFrame(() => (timer = setTimeout(runNow)))
  }
  return { follow, stop }
}
