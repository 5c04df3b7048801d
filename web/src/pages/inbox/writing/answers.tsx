import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { Check } from '#web/ui/field.tsx'
import type { Commitment, Ticket } from '../ticket.ts'

/** By commitment: whether the next message answers it. Updates are answered unless the writer says otherwise. */
export type Answers = Readonly<Record<string, boolean>>

export const openOnes = (ticket: Ticket): Commitment[] =>
  ticket.commitments.filter((one) => one.state === 'open')

export const isAnswered = (one: Commitment, answers: Answers): boolean =>
  answers[one.id] ?? one.kind === 'update'

type AnswerLinesProps = {
  ticket: Ticket
  answers: Answers
  onAnswers: (answers: Answers) => void
  isReplaced: boolean
}

export function AnswerLines({ ticket, answers, onAnswers, isReplaced }: AnswerLinesProps) {
  const { say, format } = useWords()
  const now = useNow()
  const open = openOnes(ticket)
  if (open.length === 0) return null
  return (
    <div className="becomes meta">
      {open.map((one) => (
        <Check
          key={one.id}
          checked={isAnswered(one, answers)}
          onChange={(event) => onAnswers({ ...answers, [one.id]: event.target.checked })}
        >
          {say(isReplaced ? 'composer.replaces' : 'composer.keeps', {
            words: one.kind === 'update' ? say('composer.hears_from_us') : one.words,
            when: format.when(one.dueAt, now),
          })}
        </Check>
      ))}
    </div>
  )
}
