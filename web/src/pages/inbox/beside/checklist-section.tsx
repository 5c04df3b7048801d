import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import { SideHead } from '#web/ui/side-head.tsx'
import type { Ticket } from '../ticket.ts'
import { refreshTicket } from '../writing/send.ts'
import type { SectionProps } from './beside.tsx'

type Item = Ticket['checklist'][number]

/** What to look into before concluding: done with evidence, or skipped with a reason (3.3). */
export function ChecklistSection({ ticket }: SectionProps) {
  const { say } = useWords()
  if (ticket.checklist.length === 0) return null
  const done = ticket.checklist.filter((item) => item.state !== 'open').length
  return (
    <section>
      <SideHead
        beside={<span className="meta">{say('checklist.count', { done, of: ticket.checklist.length })}</span>}
      >
        {say('beside.checklist')}
      </SideHead>
      <ul className="rows">
        {ticket.checklist.map((item) => (
          <ChecklistRow key={item.key} item={item} ticket={ticket} />
        ))}
      </ul>
    </section>
  )
}

function ChecklistRow({ item, ticket }: { item: Item; ticket: Ticket }) {
  const { say, sayAny } = useWords()
  const [isOpen, setOpen] = useState(false)
  const mayWrite = ticket.may.includes('ticket.write')
  return (
    <li>
      <span>{item.words}</span>
      {item.state === 'open' ? (
        <Button
          look="quiet"
          className="meta"
          aria-expanded={isOpen}
          blocked={mayWrite ? null : say('ticket.not_your_role')}
          onClick={() => setOpen(!isOpen)}
        >
          {say('checklist.answer')}
        </Button>
      ) : (
        <span className="meta end">{sayAny(`checklist.${item.state}`)}</span>
      )}
      {item.evidence ? <span className="meta">{item.evidence}</span> : null}
      {isOpen ? <ChecklistForm item={item} ticket={ticket} onDone={() => setOpen(false)} /> : null}
    </li>
  )
}

function ChecklistForm({ item, ticket, onDone }: { item: Item; ticket: Ticket; onDone: () => void }) {
  const { say } = useWords()
  const problem = useProblem()
  const [words, setWords] = useState('')
  const set = useMutation({
    mutationFn: (state: 'done' | 'skipped') =>
      call('setChecklistItem', { params: { id: ticket.id, key: item.key }, body: { state, words } }),
    onSuccess: () => {
      onDone()
      void refreshTicket(ticket.id)
    },
  })
  const blocked = words.trim() ? null : say('checklist.write_first')
  return (
    <div className="meta wide-cell form">
      <TextField
        label={say('checklist.evidence')}
        value={words}
        wrong={set.isError ? problem(set.error) : null}
        onChange={(event) => setWords(event.target.value)}
        autoFocus
      />
      <p className="acts">
        <Button blocked={blocked} busy={set.isPending} onClick={() => set.mutate('done')}>
          {say('checklist.mark_done')}
        </Button>
        <Button look="bare" blocked={blocked} busy={set.isPending} onClick={() => set.mutate('skipped')}>
          {say('checklist.mark_skipped')}
        </Button>
      </p>
    </div>
  )
}
