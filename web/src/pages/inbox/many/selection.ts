import { useSyncExternalStore } from 'react'

/** The tickets that are selected, by id; `whole` stands for all that the list finds. */
export type Selection = { ids: ReadonlySet<string>; whole: boolean }

const NOTHING: Selection = { ids: new Set(), whole: false }
let selection = NOTHING
const listeners = new Set<() => void>()

function set(next: Selection): void {
  selection = next
  for (const listener of listeners) listener()
}

export function toggleSelected(id: string): void {
  const ids = new Set(selection.ids)
  if (!ids.delete(id)) ids.add(id)
  set({ ids, whole: false })
}

export const selectAll = (ids: Iterable<string>, whole: boolean): void => set({ ids: new Set(ids), whole })
export const selectNothing = (): void => set(NOTHING)

export function useSelection(): Selection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => selection,
  )
}
