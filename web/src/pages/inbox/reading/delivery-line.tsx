import { useMutation } from '@tanstack/react-query'
import { call, queryClient } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import type { Message, Ticket } from '../ticket.ts'

const HAS_NOT_LEFT = new Set(['failed', 'bounced'])

/** Says when a message has not left or came back, and offers the way out. */
export function DeliveryLine({ message, ticket }: { message: Message; ticket: Ticket }) {
  const { say, sayAny } = useWords()
  const problem = useProblem()
  const retry = useMutation({
    mutationFn: () => call('retrySend', { params: { id: message.id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['readTicket'] }),
  })
  if (!HAS_NOT_LEFT.has(message.delivery)) return null
  return (
    <div className="said-wrong" role="alert">
      <p>
        {message.delivery === 'bounced' ? say('delivery.bounced') : say('delivery.not_left')}{' '}
        {message.deliveryError ? <span className="meta">{sayAny(message.deliveryError)}</span> : null}
      </p>
      <Button
        busy={retry.isPending}
        blocked={ticket.may.includes('message.send') ? null : say('ticket.not_your_role')}
        onClick={() => retry.mutate()}
      >
        {say('delivery.again')}
      </Button>
      {retry.isError ? <p>{problem(retry.error)}</p> : null}
    </div>
  )
}
