import { useMutation, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { call, reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import { LineComing } from '#web/ui/line-coming.tsx'
import { SideHead } from '#web/ui/side-head.tsx'
import type { Ticket } from '../ticket.ts'
import { refreshTicket } from '../writing/send.ts'
import { ActLink } from './act-link.tsx'
import type { SectionProps } from './beside.tsx'

type PreventiveAction = Output<'listTicketPreventiveActions'>['items'][number]

const PreventDialog = lazy(() =>
  import('../acting/prevent-dialog.tsx').then((part) => ({ default: part.PreventDialog })),
)

/** What makes sure that it does not happen again: what, by whom, until when, and what shows that it was done (6.5). */
export function PreventionSection({ ticket, onAct }: SectionProps) {
  const { say } = useWords()
  const query = useQuery(reading('listTicketPreventiveActions', { params: { id: ticket.id } }))
  const [changing, setChanging] = useState<PreventiveAction | null>(null)
  const items = query.data?.items ?? []
  const onChanged = () => {
    void query.refetch()
    void refreshTicket(ticket.id)
  }
  return (
    <section>
      <SideHead
        beside={
          <ActLink ticket={ticket} act="prevent" needs="finding.write" onAct={onAct}>
            {say('prevent.add')}
          </ActLink>
        }
      >
        {say('beside.prevention')}
      </SideHead>
      {query.data ? null : <LineComing />}
      {query.data && items.length === 0 ? <p className="meta">{say('prevent.none')}</p> : null}
      <ul className="rows">
        {items.map((action) => (
          <ActionRow
            key={action.id}
            action={action}
            ticket={ticket}
            onChange={() => setChanging(action)}
            onChanged={onChanged}
          />
        ))}
      </ul>
      {changing ? (
        <Suspense fallback={<span data-coming hidden />}>
          <PreventDialog ticket={ticket} action={changing} onDone={() => setChanging(null)} />
        </Suspense>
      ) : null}
    </section>
  )
}

type RowProps = { action: PreventiveAction; ticket: Ticket; onChange: () => void; onChanged: () => void }

function ActionRow({ action, ticket, onChange, onChanged }: RowProps) {
  const { say, format } = useWords()
  const now = useNow()
  const problem = useProblem()
  const [isOpen, setOpen] = useState(false)
  const mayWrite = ticket.may.includes('finding.write')
  const reopen = useMutation({
    mutationFn: () => call('reopenPreventiveAction', { params: { id: action.id } }),
    onSuccess: onChanged,
    onError: (error) => toast(problem(error)),
  })
  const isLate = !action.doneAt && new Date(action.dueAt).getTime() <= now
  const when = format.when(action.dueAt, now)
  return (
    <li>
      <span>{action.words}</span>
      {action.doneAt ? (
        <span className="meta end">{say('prevent.done')}</span>
      ) : (
        <span className={`time t-${isLate ? 'late' : 'rest'}`} title={format.exact(action.dueAt)}>
          {isLate ? say('prevent.overdue', { when }) : when}
        </span>
      )}
      <span className="meta">
        {action.doneAt
          ? `${action.owner.name}: ${action.evidence}`
          : `${action.owner.name} · ${action.cause.words}`}
      </span>
      {mayWrite ? (
        <span className="meta acts">
          {action.doneAt ? (
            <Button look="quiet" busy={reopen.isPending} onClick={() => reopen.mutate()}>
              {say('prevent.reopen')}
            </Button>
          ) : (
            <>
              <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                {say('prevent.mark_done')}
              </Button>
              <Button look="quiet" onClick={onChange}>
                {say('prevent.change')}
              </Button>
            </>
          )}
        </span>
      ) : null}
      {isOpen && !action.doneAt ? (
        <DoneForm
          id={action.id}
          onDone={() => {
            setOpen(false)
            onChanged()
          }}
        />
      ) : null}
    </li>
  )
}

function DoneForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { say } = useWords()
  const problem = useProblem()
  const finish = useMutation({
    mutationFn: (evidence: string) => call('finishPreventiveAction', { params: { id }, body: { evidence } }),
    onSuccess: onDone,
  })
  return (
    <form
      className="form wide-cell"
      onSubmit={(event) => {
        event.preventDefault()
        finish.mutate(String(new FormData(event.currentTarget).get('evidence')))
      }}
    >
      <TextField
        label={say('prevent.evidence')}
        name="evidence"
        required
        autoFocus
        wrong={finish.isError ? problem(finish.error) : null}
      />
      <p className="acts">
        <Button type="submit" busy={finish.isPending}>
          {say('prevent.mark_done')}
        </Button>
      </p>
    </form>
  )
}
