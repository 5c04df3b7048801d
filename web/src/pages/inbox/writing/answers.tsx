import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { Check } from '#web/ui/field.tsx'
import type { Ticket } from '../ticket.ts'

export type Answer = { id: string }

/** Updates that were announced are answered by the next message, unless its writer says otherwise. */
export function answersAtFirst(ticket: Ticket): Answer[] {
  return ticket.commitments
    .filter((one) => one.state === 'open' && one.kind === 'update')
    .map(({ id }) => ({ id }))
}

type AnswersProps = {
  ticket: Ticket
  answers: readonly Answer[]
  onAnswers: (answers: Answer[]) => void
  isReplaced: boolean
}

export function Answers({ ticket, answers, onAnswers, isReplaced }: AnswersProps) {
  const { say, format } = useWords()
  const now = useNow()
  const open = ticket.commitments.filter((one) => one.state === 'open')
  if (open.length === 0) return null
  return (
    <div className="becomes meta">
      {open.map((one) => (
        <Check
          key={one.id}
          checked={answers.some(({ id }) => id === one.id)}
          onChange={(event) =>
            onAnswers(
              event.target.checked ? [...answers, { id: one.id }] : answers.filter(({ id }) => id !== one.id),
            )
          }
        >
          {say(isReplaced ? 'composer.replaces' : 'composer.keeps', {
            words: one.words,
            when: format.when(one.dueAt, now),
          })}
        </Check>
      ))}
    </div>
  )
}
