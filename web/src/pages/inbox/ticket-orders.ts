import { useEffect } from 'react'
import type { Doing } from '#web/lib/coming.ts'
import type { ActKind } from './acting/acting.tsx'

/** What an open ticket can be told to do. */
export type TicketActs = { onDo: (what: Doing) => void; onAct: (act: ActKind) => void }
type Order = (acts: TicketActs) => void

let open: { ticketId: string; acts: TicketActs } | null = null
let waiting: { ticketId: string; order: Order } | null = null

/** Carried out at once, or when that ticket is there: whoever types fast loses no key, and none reaches another ticket. */
export function orderOf(ticketId: string, order: Order): void {
  waiting = null
  if (open?.ticketId === ticketId) order(open.acts)
  else waiting = { ticketId, order }
}

/** What waits for a ticket that nobody goes to any more is forgotten. */
export function forgetOrders(butOf: string | undefined): void {
  if (waiting && waiting.ticketId !== butOf) waiting = null
}

/** The ticket on the screen takes its orders; `acts` stay the same ones. */
export function useTakenOrders(ticketId: string, { onDo, onAct }: TicketActs): void {
  useEffect(() => {
    const mine = { ticketId, acts: { onDo, onAct } }
    open = mine
    if (waiting?.ticketId === ticketId) {
      const { order } = waiting
      waiting = null
      order(mine.acts)
    }
    return () => {
      if (open === mine) open = null
    }
  }, [ticketId, onDo, onAct])
}
