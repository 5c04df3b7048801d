import { hasCode } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import type { Ticket } from '../ticket.ts'
import type { Reply } from './use-reply.ts'

/** What stands between the words and the customer: no connection, news to read first, or a refusal. */
export function BeforeItLeaves({ reply, ticket }: { reply: Reply; ticket: Ticket }) {
  const { say, format } = useWords()
  const problem = useProblem()
  const { waiting, unread, send } = reply
  const [first] = unread
  if (waiting)
    return (
      <p className="changed" role="status">
        {say('composer.waits', { time: format.time(waiting.since) })}{' '}
        <Button look="quiet" onClick={reply.writeOn}>
          {say('composer.write_on')}
        </Button>
      </p>
    )
  if (first)
    return (
      <p className="changed" role="alert">
        {say('composer.wrote_meanwhile', { name: first.author.name })}{' '}
        <Button
          look="quiet"
          onClick={() => document.getElementById(`message-${first.id}`)?.scrollIntoView({ block: 'start' })}
        >
          {say('composer.read_it')}
        </Button>{' '}
        <Button
          look="quiet"
          onClick={() => {
            send.reset()
            reply.confirm()
            reply.focus()
          }}
        >
          {say('composer.i_read_it')}
        </Button>
      </p>
    )
  if (!send.isError) return null
  const isChanged = hasCode(send.error, 'changed_meanwhile')
  return (
    <p className="changed" role="alert">
      {isChanged ? say('composer.changed', { name: ticket.contact.name }) : problem(send.error)}
    </p>
  )
}
