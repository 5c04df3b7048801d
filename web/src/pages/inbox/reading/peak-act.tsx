import { useMutation } from '@tanstack/react-query'
import { call, queryClient } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import type { Message, Ticket } from '../ticket.ts'

/** Marks the message where it intensified (5.10). */
export function PeakAct({ message, ticket }: { message: Message; ticket: Ticket }) {
  const { say } = useWords()
  const mark = useMutation({
    mutationFn: (peakMessageId: string | null) =>
      call('updateTicket', { params: { id: ticket.id }, body: { peakMessageId } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['readTicket'] }),
  })
  if (message.direction !== 'inbound' || !ticket.may.includes('ticket.write')) return null
  return (
    <Button
      look="quiet"
      className="on-point"
      busy={mark.isPending}
      onClick={() => mark.mutate(message.isPeak ? null : message.id)}
    >
      {message.isPeak ? say('conversation.not_peak') : say('conversation.mark_peak')}
    </Button>
  )
}
