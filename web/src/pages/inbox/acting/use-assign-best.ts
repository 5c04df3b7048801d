import { useMutation } from '@tanstack/react-query'
import { call } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import type { Ticket } from '../ticket.ts'
import { refreshTicket } from '../writing/send.ts'

/** Gives a ticket to whoever of its team can take it best, and can put it back (8.2). */
export function useAssignBest(ticket: Ticket, onDone: () => void) {
  const { say } = useWords()
  const problem = useProblem()
  const params = { id: ticket.id }
  const putBack = async () => {
    await call('updateTicket', { params, body: { ownerId: ticket.owner?.id ?? null } })
    await refreshTicket(ticket.id)
  }
  return useMutation({
    mutationFn: () => call('assignNext', { params }),
    onSuccess: ({ member }) => {
      onDone()
      void refreshTicket(ticket.id)
      if (!member) return toast(say('acting.nobody_can'), null, 8_000)
      const undo = { words: say('shell.undo'), onUndo: () => void putBack() }
      toast(say('acting.assigned', { name: member.name }), undo, 15_000)
    },
    // The reason is read on the page: it would lie behind the dialog.
    onError: (error) => {
      onDone()
      toast(problem(error))
    },
  })
}
