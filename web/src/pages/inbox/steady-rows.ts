import { useMemo, useState } from 'react'
import type { TicketRow } from '#web/pieces/ticket-time.ts'

export type SteadyRows = { shown: readonly TicketRow[]; fresh: number; showFresh: () => void }

/**
 * Keeps rows where they are while somebody reads: what arrives above the last row is counted, not inserted;
 * what left goes; further pages are added at the end. `isReading` false lets arrivals in at once.
 */
export function useSteadyRows(rows: readonly TicketRow[], isReading: boolean): SteadyRows {
  const [order, setOrder] = useState<readonly string[]>(() => rows.map((row) => row.id))
  const next = useMemo(
    () => (isReading ? steadyOrder(order, rows) : rows.map((row) => row.id)),
    [order, rows, isReading],
  )
  if (next.length !== order.length || next.some((id, index) => id !== order[index])) setOrder(next)
  const shown = useMemo(() => {
    const byId = new Map(rows.map((row) => [row.id, row]))
    return next.flatMap((id) => byId.get(id) ?? [])
  }, [rows, next])
  return { shown, fresh: rows.length - shown.length, showFresh: () => setOrder(rows.map((row) => row.id)) }
}

export function steadyOrder(order: readonly string[], rows: readonly { id: string }[]): string[] {
  const present = new Map(rows.map((row, index) => [row.id, index]))
  const kept = order.filter((id) => present.has(id))
  const known = new Set(kept)
  const lowest = Math.max(-1, ...kept.map((id) => present.get(id) ?? -1))
  const added = rows.slice(lowest + 1).filter((row) => !known.has(row.id))
  return [...kept, ...added.map((row) => row.id)]
}
