import { useEffect, useState } from 'react'

const PAUSE_MS = 6_000

/** True from the first word until a pause; no keystroke costs more than a timer. */
export function useTyping(text: string): boolean {
  const [before, setBefore] = useState(text)
  const [isTyping, setTyping] = useState(false)
  if (before !== text) {
    setBefore(text)
    setTyping(text.trim().length > 0)
  }
  useEffect(() => {
    if (!isTyping) return
    const timer = setTimeout(() => setTyping(false), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [isTyping, text])
  return isTyping
}
