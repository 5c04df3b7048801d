import { useEffect } from 'react'

const parts: { open: string | null; place: string | null } = { open: null, place: null }

function write(change: Partial<typeof parts>): void {
  Object.assign(parts, change)
  const words = [parts.open, parts.place].filter((part, i, all) => part && all.indexOf(part) === i)
  document.title = [...words, 'Redress'].join(' · ')
}

/** The place that one is at, in the window's title. */
export function usePlaceTitle(place: string | null): void {
  useEffect(() => write({ place }), [place])
}

/** What stands open there goes before it, so that tabs can be told apart. */
export function useOpenTitle(open: string): void {
  useEffect(() => {
    write({ open })
    return () => write({ open: null })
  }, [open])
}
