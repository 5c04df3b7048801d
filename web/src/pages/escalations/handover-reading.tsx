import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { HANDOVER_FIELDS } from '#core/escalation/handover.ts'
import { reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { timeLeft } from '#web/lib/time-left.ts'
import { escalationsUrl, ticketUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import type { Escalation } from '#web/pieces/escalation-ladder.tsx'
import { EscalationLadder } from '#web/pieces/escalation-ladder.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Tellings } from '#web/pieces/tellings.tsx'
import { Button } from '#web/ui/button.tsx'
import { CompleteHandover } from './complete-handover.tsx'
import { CloseBy, OtherTickets, Stages } from './course.tsx'
import { EscalationActs } from './escalation-acts.tsx'
import { FollowAct } from './follow-act.tsx'
import { WhereItIntensified } from './where-it-intensified.tsx'

/** The handover, read beside the board, with the acts of whoever receives it. */
export function HandoverReading({ id }: { id: string }) {
  const query = useQuery({ ...reading('readEscalation', { params: { id } }), refetchInterval: 60_000 })
  return (
    <article className="reading" aria-labelledby="handover-title" data-pane tabIndex={-1} id="handover">
      <QueryState query={query} lines={10}>
        {(escalation) => <Reading key={escalation.id} escalation={escalation} />}
      </QueryState>
    </article>
  )
}

function Reading({ escalation }: { escalation: Escalation }) {
  const { say } = useWords()
  const [isEditing, setEditing] = useState(false)
  const mayComplete = escalation.may.includes('complete_handover')
  return (
    <>
      <div className="doc">
        <Heading escalation={escalation} />
        <Stages escalation={escalation} />
        {escalation.returnedMissing.length > 0 ? (
          <p className="said-wrong">
            {say('escalations.returned', { missing: escalation.returnedMissing.join(', ') })}
          </p>
        ) : null}
        {isEditing ? (
          <CompleteHandover escalation={escalation} onDone={() => setEditing(false)} />
        ) : (
          <HandoverWords escalation={escalation} />
        )}
        {mayComplete && !isEditing ? (
          <Button look="quiet" onClick={() => setEditing(true)}>
            {say('escalations.complete')}
          </Button>
        ) : null}
        <WhereItIntensified escalation={escalation} />
        <OtherTickets escalation={escalation} />
        <section className="reading-ladder">
          <EscalationLadder escalation={escalation} />
          <Tellings escalationId={escalation.id} />
          <CloseBy escalation={escalation} />
          <FollowAct escalation={escalation} />
          <Transfers escalation={escalation} />
        </section>
      </div>
      <EscalationActs escalation={escalation} />
    </>
  )
}

function Heading({ escalation }: { escalation: Escalation }) {
  const { say, sayAny, format } = useWords()
  const now = useNow()
  const title = say('escalations.title', { name: escalation.contact.name, subject: escalation.subject })
  useOpenTitle(title)
  return (
    <header>
      <Link className="btn bare back-to-board" {...escalationsUrl()}>
        {say('place.escalations')}
      </Link>
      <p className="meta">
        {say('escalations.from', {
          kind: escalation.askedBy.kind,
          name: escalation.askedBy.name,
          when: format.when(escalation.createdAt, now),
        })}
      </p>
      <h1 className="title" id="handover-title">
        <Link {...ticketUrl(escalation.ticketId, { view: 'all' })}>{title}</Link>
      </h1>
      <p className="meta">
        {say(`escalation.kind.${escalation.kind}`)},{' '}
        {sayAny(`reason.${escalation.reason}`).toLocaleLowerCase()}
        {escalation.reasonWords ? `: ${escalation.reasonWords}` : ''}.{' '}
        {sayAny(`escalation.severity.${escalation.severity}`)},{' '}
        {sayAny(`escalation.trend.${escalation.trend}`)}.
      </p>
    </header>
  )
}

function HandoverWords({ escalation }: { escalation: Escalation }) {
  const words = useWords()
  const { say } = words
  const now = useNow()
  const time = escalation.nextDueAt
    ? timeLeft({ ...escalation, dueAt: escalation.nextDueAt }, now, words)
    : null
  const filled = HANDOVER_FIELDS.filter(
    (field) => escalation.handover[field] || escalation.handoverMissing.includes(field),
  )
  return (
    <dl className="hand">
      {filled.map((field) => (
        <div key={field}>
          <dt>{say(`handover.${field}`)}</dt>
          <dd
            className={
              field === 'customerWants'
                ? 'said small'
                : field === 'promised' && time
                  ? `t-${time.state}`
                  : undefined
            }
          >
            {escalation.handover[field] || <span className="meta">{say('handover.empty')}</span>}{' '}
            {field === 'promised' && time ? <span className="time">{time.words}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Transfers({ escalation }: { escalation: Escalation }) {
  const { say, sayAny, format } = useWords()
  const now = useNow()
  if (escalation.transfers.length === 0) return null
  return (
    <details className="more">
      <summary>{say('escalations.transfers', { count: escalation.transfers.length })}</summary>
      <ol className="rows">
        {escalation.transfers.map((one) => (
          <li key={one.at + (one.to?.id ?? '')}>
            <span>
              {say('escalations.transfer', { from: one.from?.name ?? '–', to: one.to?.name ?? '–' })}
            </span>
            <span className="time t-rest">{format.when(one.at, now)}</span>
            <span className="meta">{reasonWords(one.reason, sayAny)}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** A code of ours in words; a person's own words as they are. */
function reasonWords(reason: string, sayAny: (key: string) => string): string {
  const said = sayAny(`reason.${reason}`)
  return said === `reason.${reason}` ? reason : said
}
