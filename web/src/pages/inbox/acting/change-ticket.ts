import { useMutation } from '@tanstack/react-query'
import type { Input } from '#contracts/client.ts'
import { call } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import type { Ticket } from '../ticket.ts'
import { refreshTicket } from '../writing/send.ts'

export type TicketChange = Input<'updateTicket'>['body']
type Change = { change: TicketChange; back: TicketChange | null; words: string }

/** Changes a ticket, says what happened, and can put it back. */
export function useChangeTicket(ticket: Ticket, onDone: () => void) {
  const { say } = useWords()
  const problem = useProblem()
  const put = (change: TicketChange) => call('updateTicket', { params: { id: ticket.id }, body: change })
  const putBack = (back: TicketChange) =>
    void put(back)
      .then(() => refreshTicket(ticket.id))
      .catch((error: unknown) => toast(problem(error)))
  return useMutation({
    mutationFn: ({ change }: Change) => put(change),
    onSuccess: (_, { back, words }) => {
      onDone()
      void refreshTicket(ticket.id)
      const undo = back ? { words: say('shell.undo'), onUndo: () => putBack(back) } : null
      toast(words, undo, 15_000)
    },
    // The reason is read on the page: it would lie behind the dialog.
    onError: (error) => {
      onDone()
      toast(problem(error))
    },
  })
}
