import { useWords } from '#web/lib/say.tsx'
import { firstName } from '#web/pieces/ticket-time.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import type { DialogProps } from './acting.tsx'
import { useChangeTicket } from './change-ticket.ts'
import { ResolveOwedDialog } from './resolve-owed-dialog.tsx'

/** Asks only when something was still to happen. */
export function CloseDialog({ ticket, onDone }: DialogProps) {
  const { say } = useWords()
  const change = useChangeTicket(ticket, onDone)
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
  if (ticket.commitments.some((one) => one.state === 'open')) {
    return <ResolveOwedDialog ticket={ticket} onDone={onDone} />
  }
  return (
    <Dialog title={say('close.title')} onClose={onDone} alert>
      <p>{say('close.note', { name })}</p>
      <p className="acts">
        <Button look="main" busy={change.isPending} onClick={to('resolved')}>
          {say('close.resolve')}
        </Button>
      </p>
    </Dialog>
  )
}
