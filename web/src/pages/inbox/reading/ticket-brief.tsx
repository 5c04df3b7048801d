import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { timeLeft } from '#web/lib/time-left.ts'
import type { BriefLine } from '#web/ui/brief.tsx'
import { Brief } from '#web/ui/brief.tsx'
import type { Ticket } from '../ticket.ts'

/** The story in one glance: what they want, where it stands, what they were told. */
export function TicketBrief({ ticket }: { ticket: Ticket }) {
  const { say, sayAny } = useWords()
  const told = useTold(ticket)
  return (
    <Brief
      lines={[
        { label: say('brief.wants'), words: <span className="clip">{ticket.brief.wants}</span> },
        { label: say('brief.stands'), words: sayAny(ticket.brief.stands.key, ticket.brief.stands.params) },
        told,
      ]}
    />
  )
}

function useTold(ticket: Ticket): BriefLine {
  const words = useWords()
  const { say, format } = words
  const now = useNow()
  const told = ticket.brief.wasTold
  const label = say('brief.was_told')
  if (!told) return { label, words: say('brief.told_nothing') }
  const commitment = ticket.commitments.find((one) => one.dueAt === told.dueAt)
  const when = format.when(told.dueAt, now)
  const sentence = told.state === 'open' ? say('brief.told', { when }) : say('brief.told_then', { when })
  const state = told.state === 'open' ? null : words.sayAny(`commitment.state.${told.state}`)
  const time = commitment?.state === 'open' ? timeLeft(commitment, now, words) : null
  return {
    label,
    words: (
      <>
        {told.words && commitment?.kind !== 'update' ? `${told.words}. ` : ''}
        <b>{sentence}</b>
        {state ? `, ${state}` : ''}
      </>
    ),
    time: time ? { state: time.state, words: time.words } : null,
  }
}
