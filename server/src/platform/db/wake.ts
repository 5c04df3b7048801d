/**
 * Tells loops of this process that a table has new work, right after the commit. Only a shortcut: every loop also looks
 * on its own, because other processes write to the same tables.
 */
export type WokenTable = 'timers' | 'jobs' | 'events'

/** Told the nearest instant (epoch ms) of the new work; 0 for at once. */
type Listener = (nearest: number) => void
const listeners = new Map<WokenTable, Set<Listener>>()

export function onWake(table: WokenTable, listener: Listener): () => void {
  const known = listeners.get(table) ?? new Set()
  listeners.set(table, known.add(listener))
  return () => known.delete(listener)
}

export function wake(table: WokenTable, nearest = 0): void {
  for (const listener of listeners.get(table) ?? []) listener(nearest)
}
