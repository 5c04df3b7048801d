import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { call, queryClient } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { firstName } from '#web/pieces/ticket-time.ts'
import { Button } from '#web/ui/button.tsx'
import type { Ticket } from '../ticket.ts'

const CoolOff = lazy(() => import('./cool-off.tsx').then((part) => ({ default: part.CoolOff })))

/** A heated ticket says so calmly, and offers time or a supervisor (8.1). */
export function HeatedLine({ ticket }: { ticket: Ticket }) {
  if (ticket.heat < 2 || ticket.status === 'resolved' || ticket.status === 'closed') return null
  return (
    <Suspense fallback={null}>
      <Heated ticket={ticket} />
    </Suspense>
  )
}

function Heated({ ticket }: { ticket: Ticket }) {
  const { say } = useWords()
  const part = usePartWords('coaching')
  const problem = useProblem()
  const [isCooling, setCooling] = useState(false)
  const takeOver = useMutation({
    mutationFn: () => call('takeOver', { params: { id: ticket.id } }),
    onSuccess: ({ owner }) => {
      toast(part('coaching.heat.taken', { name: owner.name }), null, 8_000)
      for (const route of ['readTicket', 'listTickets', 'countTickets', 'listEvents'])
        void queryClient.invalidateQueries({ queryKey: [route] })
    },
    onError: (error) => toast(problem(error)),
  })
  const may = (permission: string) => (ticket.may.includes(permission) ? null : say('ticket.not_your_role'))
  return (
    <div className="heated">
      <p>{part('coaching.heat.says', { name: firstName(ticket.contact.name) })}</p>
      <p className="acts">
        <Button look="quiet" blocked={may('message.send')} onClick={() => setCooling(true)}>
          {part('coaching.heat.cool')}
        </Button>
        <Button
          look="quiet"
          busy={takeOver.isPending}
          blocked={may('ticket.write')}
          onClick={() => takeOver.mutate()}
        >
          {part(ticket.may.includes('remedy.approve') ? 'coaching.heat.take_over' : 'coaching.heat.ask_over')}
        </Button>
      </p>
      {isCooling ? <CoolOff ticket={ticket} onDone={() => setCooling(false)} /> : null}
    </div>
  )
}
