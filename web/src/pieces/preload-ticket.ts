import { keyOf, queryClient, reading } from '#web/lib/api.ts'

/** The ticket is on its way before it is asked for. */
export function preloadTicket(ticketId: string): void {
  const input = { params: { id: ticketId } }
  if (queryClient.getQueryData(keyOf('readTicket', input))) return
  void queryClient.prefetchQuery(reading('readTicket', input))
}
