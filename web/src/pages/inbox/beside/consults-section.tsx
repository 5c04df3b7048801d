import { useMutation, useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { call, reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { LineComing } from '#web/ui/line-coming.tsx'
import { SideHead } from '#web/ui/side-head.tsx'
import { refreshTicket } from '../writing/send.ts'
import { ActLink } from './act-link.tsx'
import type { SectionProps } from './beside.tsx'

type Consult = Output<'listConsults'>['items'][number]

/** Questions to other departments; the ticket does not move (3.4). */
export function ConsultsSection({ ticket, onAct }: SectionProps) {
  const { say } = useWords()
  const query = useQuery(reading('listConsults', { params: { id: ticket.id } }))
  const items = query.data?.items ?? []
  return (
    <section>
      <SideHead
        beside={
          <ActLink ticket={ticket} act="consult" needs="consult.write" onAct={onAct}>
            {say('consult.ask')}
          </ActLink>
        }
      >
        {say('beside.consults')}
      </SideHead>
      {query.data ? null : <LineComing />}
      {query.data && items.length === 0 ? <p className="meta">{say('consult.none')}</p> : null}
      <ul className="rows">
        {items.map((consult) => (
          <ConsultRow
            key={consult.id}
            consult={consult}
            onAnswered={() => {
              void query.refetch()
              void refreshTicket(ticket.id)
            }}
          />
        ))}
      </ul>
    </section>
  )
}

function ConsultRow({ consult, onAnswered }: { consult: Consult; onAnswered: () => void }) {
  const { say, format } = useWords()
  const now = useNow()
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <span>{consult.question}</span>
      <span className="meta end">{consult.team.name}</span>
      {consult.answer ? (
        <span className="meta">
          {consult.answeredBy?.name}: {consult.answer}
        </span>
      ) : (
        <span className="meta">
          {consult.dueAt ? say('consult.answer_by', { when: format.when(consult.dueAt, now) }) : ''}{' '}
          <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say('consult.answer')}
          </Button>
        </span>
      )}
      {isOpen ? (
        <AnswerForm
          id={consult.id}
          onDone={() => {
            setOpen(false)
            onAnswered()
          }}
        />
      ) : null}
    </li>
  )
}

function AnswerForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { say } = useWords()
  const problem = useProblem()
  const answer = useMutation({
    mutationFn: (words: string) => call('answerConsult', { params: { id }, body: { words } }),
    onSuccess: onDone,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    answer.mutate(String(new FormData(event.currentTarget).get('words')))
  }
  return (
    <form className="form wide-cell" onSubmit={submit}>
      <TextArea
        label={say('consult.your_answer')}
        name="words"
        required
        wrong={answer.isError ? problem(answer.error) : null}
      />
      <p className="acts">
        <Button type="submit" busy={answer.isPending}>
          {say('consult.answer')}
        </Button>
      </p>
    </form>
  )
}
