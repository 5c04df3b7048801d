import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { ticketUrl } from '#web/lib/urls.ts'
import type { Escalation } from '#web/pieces/escalation-ladder.tsx'

const STAGES = ['study', 'options', 'offer', 'decision'] as const

/** Study, options, offer, decision: how far it has come while it is in progress (5.8). */
export function Stages({ escalation }: { escalation: Escalation }) {
  const { say } = useWords()
  const at = STAGES.findIndex((stage) => stage === escalation.stage)
  if (at < 0 || escalation.closedAt) return null
  return (
    <ol className="stages" aria-label={say('escalation.stage.label')}>
      {STAGES.map((stage, index) => (
        <li
          key={stage}
          className={index < at ? 'past' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          {say(`escalation.stage.${stage}`)}
        </li>
      ))}
    </ol>
  )
}

const MOST = 20

/** The other tickets of an account escalation (5.11). */
export function OtherTickets({ escalation }: { escalation: Escalation }) {
  const { say } = useWords()
  const others = escalation.ticketIds.filter((id) => id !== escalation.ticketId).slice(0, MOST)
  const found = useQueries({ queries: others.map((id) => reading('readTicket', { params: { id } })) })
  if (others.length === 0) return null
  return (
    <section aria-label={say('escalations.also_concerns')}>
      <h2 className="label">{say('escalations.also_concerns')}</h2>
      <ul>
        {others.map((id, index) => {
          const ticket = found[index]?.data
          return (
            <li key={id}>
              <Link {...ticketUrl(id, { view: 'all' })}>
                {ticket ? `#${ticket.number} ${ticket.subject}` : '…'}
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Until when it has to be closed, and every time that was lengthened, with its reason (5.9). */
export function CloseBy({ escalation }: { escalation: Escalation }) {
  const { say, format } = useWords()
  const now = useNow()
  if (!escalation.closeBy) return null
  return (
    <div className="meta">
      <p title={format.exact(escalation.closeBy)}>
        {say('escalations.close_by', { when: format.when(escalation.closeBy, now) })}
      </p>
      {escalation.closeByHistory.map((one) => (
        <p key={one.at}>
          {say('escalations.lengthened', { from: format.date(one.from), reason: one.reason })}{' '}
          {format.when(one.at, now)}
        </p>
      ))}
    </div>
  )
}
