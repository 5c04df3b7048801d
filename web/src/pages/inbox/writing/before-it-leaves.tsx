import { hasCode } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import type { Ticket } from '../ticket.ts'
import type { Uncovered } from './uncovered.ts'
import type { Reply } from './use-reply.ts'

/** What stands between the words and the customer: no connection, news to read first, a time nobody watches, a refusal. */
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
  if (reply.pointed.what) return <NobodyWatches reply={reply} what={reply.pointed.what} />
  if (!send.isError) return null
  const isChanged = hasCode(send.error, 'changed_meanwhile')
  return (
    <p className="changed" role="alert">
      {isChanged ? say('composer.changed', { name: ticket.contact.name }) : problem(send.error)}
    </p>
  )
}

/** A time told to the customer without a commitment behind it, pointed out once (2.4). */
function NobodyWatches({ reply, what }: { reply: Reply; what: Uncovered }) {
  const { say } = useWords()
  const { told, change, focus, submit, pointed } = reply
  const { time, ...becomes } = what
  return (
    <p className="changed" role="alert">
      {say(told ? 'composer.other_time' : 'composer.nobody_watches', { time })}{' '}
      {told ? null : (
        <Button
          look="quiet"
          onClick={() => {
            change({ told: becomes, isToldOff: false })
            focus()
          }}
        >
          {say('composer.make_commitment')}
        </Button>
      )}{' '}
      <Button look="quiet" onClick={() => submit(pointed.status)}>
        {say('composer.send_without')}
      </Button>
    </p>
  )
}
