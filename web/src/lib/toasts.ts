import { useSyncExternalStore } from 'react'
import type { ToastLine } from '#web/ui/toast.tsx'

// What just happened, newest last. Undo works from anywhere but a text field, by the key z.
let toasts: readonly ToastLine[] = []
let lastId = 0
const listeners = new Set<() => void>()

function set(next: readonly ToastLine[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

type Undo = { words: string; onUndo: () => void }

/** Shows a line until it is read (or `forMs` has passed); gives its id. */
export function toast(words: string, undo?: Undo | null, forMs?: number): number {
  const id = ++lastId
  const line = undo
    ? { id, words, undo: { ...undo, onUndo: () => (closeToast(id), undo.onUndo()) } }
    : { id, words }
  set([...toasts.slice(-2), line])
  if (forMs) setTimeout(() => closeToast(id), forMs)
  return id
}

export function closeToast(id: number): void {
  set(toasts.filter((line) => line.id !== id))
}

export function undoLast(): void {
  toasts.findLast((line) => line.undo)?.undo?.onUndo()
}

export function useToasts(): readonly ToastLine[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => toasts,
  )
}
