/**
 * Tells loops of this process that a table has new work, right after the commit. Only a shortcut: every loop also looks
 * on its own, because other processes write to the same tables.
 */
export type WokenTable = 'timers' | 'jobs' | 'events'

const listeners = new Map<WokenTable, Set<() => void>>()

export function onWake(table: WokenTable, listener: () => void): () => void {
  const known = listeners.get(table) ?? new Set()
  listeners.set(table, known.add(listener))
  return () => known.delete(listener)
}

export function wake(table: WokenTable): void {
  for (const listener of listeners.get(table) ?? []) listener()
}
