import { useMutation } from '@tanstack/react-query'
import { call } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { firstName } from '#web/pieces/ticket-time.ts'
import { Button } from '#web/ui/button.tsx'
import { SideHead } from '#web/ui/side-head.tsx'
import type { Ticket } from '../ticket.ts'
import { refreshTicket } from '../writing/send.ts'
import { ActLink } from './act-link.tsx'
import type { SectionProps } from './beside.tsx'

/** What the customer said, restated, with their answer (3.1). */
export function KeyPointsSection({ ticket, onAct }: SectionProps) {
  const { say, sayAny } = useWords()
  const points = ticket.keyPoints
  return (
    <section>
      <SideHead
        beside={
          <>
            {points ? <span className="meta">{sayAny(`key_points.${points.state}`)}</span> : null}
            <ActLink ticket={ticket} act="key_points" needs="ticket.write" onAct={onAct}>
              {points ? say('act.edit') : say('key_points.write')}
            </ActLink>
          </>
        }
      >
        {say('beside.key_points')}
      </SideHead>
      {points ? (
        <ul className="points said small">
          {points.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : (
        <p className="meta">{say('key_points.none')}</p>
      )}
      {points?.correction ? <p className="said small">“{points.correction}”</p> : null}
      {points && points.state !== 'confirmed' ? <Restate ticket={ticket} /> : null}
    </section>
  )
}

/** Says them back to the customer, in their language, and asks. */
function Restate({ ticket }: { ticket: Ticket }) {
  const { say } = useWords()
  const problem = useProblem()
  const name = firstName(ticket.contact.name)
  const restate = useMutation({
    mutationFn: () => call('restateKeyPoints', { params: { id: ticket.id }, body: {} }),
    onSuccess: () => {
      void refreshTicket(ticket.id)
      toast(say('key_points.restated', { name }), null, 8_000)
    },
    onError: (error) => toast(problem(error)),
  })
  return (
    <Button
      look="quiet"
      className="meta"
      busy={restate.isPending}
      blocked={ticket.may.includes('message.send') ? null : say('ticket.not_your_role')}
      onClick={() => restate.mutate()}
    >
      {say('key_points.restate', { name })}
    </Button>
  )
}
