import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { timeLeft } from '#web/lib/time-left.ts'
import type { Commitment } from '../ticket.ts'
import type { SectionProps } from './beside.tsx'

/** What the customer was told will happen, and by when. */
export function CommitmentsSection({ ticket }: SectionProps) {
  const { say } = useWords()
  if (ticket.commitments.length === 0) return null
  const ordered = ticket.commitments.toSorted(
    (a, b) => Number(b.state === 'open') - Number(a.state === 'open') || a.dueAt.localeCompare(b.dueAt),
  )
  return (
    <section>
      <h2>{say('beside.commitments')}</h2>
      <ul className="rows">
        {ordered.map((commitment) => (
          <CommitmentRow key={commitment.id} commitment={commitment} />
        ))}
      </ul>
    </section>
  )
}

function CommitmentRow({ commitment }: { commitment: Commitment }) {
  const words = useWords()
  const { sayAny, format } = words
  const now = useNow()
  const isOpen = commitment.state === 'open'
  const time = isOpen ? timeLeft(commitment, now, words) : null
  const state = commitment.state === 'broken' ? 'late' : 'rest'
  return (
    <li>
      <span>{commitment.kind === 'update' ? words.say('composer.hears_from_us') : commitment.words}</span>
      <span className={`time t-${time ? time.state : state}`} title={format.exact(commitment.dueAt)}>
        {format.when(commitment.dueAt, now)}
      </span>
      <span className="meta">{time ? time.words : sayAny(`commitment.state.${commitment.state}`)}</span>
    </li>
  )
}
