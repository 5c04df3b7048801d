import { call } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { firstName } from '#web/pieces/ticket-time.ts'
import { Select, TextArea } from '#web/ui/field.tsx'
import type { DialogProps } from './acting.tsx'
import { Sheet } from './form-dialogs.tsx'

const BECOMES = ['kept', 'withdrawn'] as const

/** Something was promised and is still open: the ticket ends only with a message that keeps it or takes it back. */
export function ResolveOwedDialog({ ticket, onDone }: DialogProps) {
  const { say, format } = useWords()
  const now = useNow()
  const owed = ticket.commitments.filter((one) => one.state === 'open')
  const name = firstName(ticket.contact.name)
  const save = (form: FormData) => {
    const becomes = BECOMES.find((one) => one === form.get('becomes')) ?? 'kept'
    return call('sendMessage', {
      params: { id: ticket.id },
      body: {
        direction: 'outbound',
        purpose: 'solution',
        text: String(form.get('text') ?? ''),
        seenRevision: ticket.revision,
        status: 'resolved',
        commitments: owed.slice(0, 10).map(({ id }) => ({ id, becomes })),
      },
    })
  }
  const told = owed.map(({ words, dueAt }) =>
    say('close.was_told', { name, words, when: format.when(dueAt, now) }),
  )
  return (
    <Sheet
      title={say('close.open_commitment', { name })}
      lead={`${told.join(' ')} ${say('close.how_it_ends')}`}
      done={say('close.send_and_resolve')}
      save={save}
      ticketId={ticket.id}
      onDone={onDone}
    >
      <Select
        label={say('close.what_of_it')}
        name="becomes"
        options={BECOMES.map((value) => ({ value, words: say(`close.becomes.${value}`) }))}
      />
      <TextArea label={say('close.message', { name })} name="text" rows={4} required autoFocus />
    </Sheet>
  )
}
