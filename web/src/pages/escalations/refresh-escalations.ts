import { queryClient } from '#web/lib/api.ts'

/** After an act on an escalation: everything that shows it is asked for again. */
export function refreshEscalations(): void {
  for (const route of [
    'readEscalation',
    'listEscalations',
    'readTicket',
    'listTickets',
    'countTickets',
    'readHome',
    'listReviews',
  ]) {
    void queryClient.invalidateQueries({ queryKey: [route] })
  }
}
