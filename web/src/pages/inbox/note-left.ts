import { useEffect } from 'react'
import type { Output } from '#contracts/client.ts'
import { call, keyOf, queryClient } from '#web/lib/api.ts'
import { useMay } from '#web/lib/session.ts'

/** Shorter is a glance. */
const READ_MS = 20_000

/** Tells the desk when a ticket was read and left as it was (2.5); what was done on it meanwhile is no leaving. */
export function useNoteLeft(ticketId: string | undefined): void {
  const mayWrite = useMay('ticket.write')
  useEffect(() => {
    if (!ticketId || !mayWrite) return
    const input = { params: { id: ticketId } }
    const revision = () =>
      queryClient.getQueryData<Output<'readTicket'>>(keyOf('readTicket', input))?.revision ?? null
    const openedAt = performance.now()
    let first: number | null = null
    const timer = setTimeout(() => (first = revision()), READ_MS / 2)
    return () => {
      clearTimeout(timer)
      const isLeft = performance.now() - openedAt >= READ_MS && first !== null && first === revision()
      // Of no consequence to whoever moves on: whether it arrives is not waited for.
      if (isLeft) void call('leaveTicket', input).catch(() => undefined)
    }
  }, [ticketId, mayWrite])
}
