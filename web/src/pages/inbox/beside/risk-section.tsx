import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { reading } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { RiskAnswered } from '#web/pieces/risk-reasons.tsx'
import { LineComing } from '#web/ui/line-coming.tsx'
import type { Ticket } from '../ticket.ts'

/** What speaks for it getting worse; nothing is shown where nothing does (9.7). */
export function RiskSection({ ticket }: { ticket: Ticket }) {
  const isOver = ticket.status === 'resolved' || ticket.status === 'closed'
  if (ticket.risk === 0 || isOver) return null
  return (
    <Suspense fallback={<ReasonsComing />}>
      <Reasons ticket={ticket} />
    </Suspense>
  )
}

function Reasons({ ticket }: { ticket: Ticket }) {
  const { say } = useWords()
  const part = usePartWords('coaching')
  const { data } = useQuery(reading('readTicketRisk', { params: { id: ticket.id } }))
  if (!data) return <ReasonsComing />
  if (data.reasons.length === 0) return null
  return (
    <section>
      <h2>{say('place.risk')}</h2>
      <p className="meta">{part('coaching.risk.score', { score: data.score })}</p>
      <ul className="rows">
        {data.reasons.map(({ factor, sentence }) => (
          <li key={factor}>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
      <RiskAnswered risk={data} />
    </section>
  )
}

/** The room of what most have: how much, and one reason. */
function ReasonsComing() {
  const { say } = useWords()
  return (
    <section>
      <h2>{say('place.risk')}</h2>
      <LineComing />
      <LineComing />
      <LineComing />
    </section>
  )
}
