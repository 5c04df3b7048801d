import { keyOf, queryClient, reading } from '#web/lib/api.ts'

/** The ticket is on its way before it is asked for. */
export function preloadTicket(ticketId: string): void {
  const input = { params: { id: ticketId } }
  if (queryClient.getQueryData(keyOf('readTicket', input))) return
  void queryClient.prefetchQuery(reading('readTicket', input))
}

const REST_MS = 60
let soon: ReturnType<typeof setTimeout> | undefined

/** The same once the pointer or the keys rest on it: rows that only pass by are not asked for. */
export function preloadTicketAtRest(ticketId: string): void {
  clearTimeout(soon)
  soon = setTimeout(() => preloadTicket(ticketId), REST_MS)
}

/** It was left again. */
export const passBy = (): void => clearTimeout(soon)
