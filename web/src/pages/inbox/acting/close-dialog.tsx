import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { firstName } from '#web/pieces/ticket-time.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import type { DialogProps } from './acting.tsx'
import { useChangeTicket } from './change-ticket.ts'

/** Asks only when something was still to happen. */
export function CloseDialog({ ticket, onDone }: DialogProps) {
  const { say, format } = useWords()
  const now = useNow()
  const change = useChangeTicket(ticket, onDone)
  const open = ticket.commitments.find((one) => one.state === 'open')
  const to = (status: 'resolved' | 'closed' | 'open') => () =>
    change.mutate({
      change: { status },
      back: { status: ticket.status },
      words: say(`acting.is_${status}`),
    })
  const name = firstName(ticket.contact.name)
  if (ticket.status === 'resolved' || ticket.status === 'closed') {
    return (
      <Dialog title={say('close.reopen_title')} onClose={onDone}>
        <p className="acts">
          <Button look="main" onClick={to('open')}>
            {say('close.reopen')}
          </Button>
          {ticket.status === 'resolved' ? <Button onClick={to('closed')}>{say('act.close')}</Button> : null}
        </p>
      </Dialog>
    )
  }
  return (
    <Dialog title={open ? say('close.open_commitment') : say('close.title')} onClose={onDone} alert>
      <p>
        {open
          ? say('close.was_told', { name, words: open.words, when: format.when(open.dueAt, now) })
          : say('close.note', { name })}
      </p>
      <p className="acts">
        {open ? (
          <Button look="main" onClick={onDone} autoFocus>
            {say('close.keep_open')}
          </Button>
        ) : null}
        <Button look={open ? 'plain' : 'main'} busy={change.isPending} onClick={to('resolved')}>
          {open ? say('close.resolve_anyway') : say('close.resolve')}
        </Button>
      </p>
    </Dialog>
  )
}
