import { Link } from '@tanstack/react-router'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { ticketUrl } from '#web/lib/urls.ts'
import { firstName } from '#web/pieces/ticket-time.ts'
import { SideHead } from '#web/ui/side-head.tsx'
import type { SectionProps } from './beside.tsx'

/** The customer's whole history, without a click (3.2). */
export function HistorySection({ ticket }: SectionProps) {
  const { say, sayAny, format } = useWords()
  const now = useNow()
  const { tickets, expectations, given, escalations } = ticket.history
  const since = new Date(ticket.contact.since).getFullYear()
  const isEmpty = tickets.length + expectations.length + given.length === 0
  return (
    <section>
      <SideHead
        beside={
          escalations > 0 ? (
            <span className="meta">{say('history.escalations', { count: escalations })}</span>
          ) : null
        }
      >
        {say('history.since', { name: firstName(ticket.contact.name), year: String(since) })}
      </SideHead>
      {isEmpty ? <p className="meta">{say('history.none')}</p> : null}
      <ul className="rows">
        {expectations.map((one) => (
          <li key={one.id}>
            <span>{one.words}</span>
            <span className="time t-rest">{format.day(one.toldAt, now)}</span>
            <span className="meta">
              {say('history.told_by', { kind: sayAny(`expectation.${one.kind}`), by: one.toldBy })}
            </span>
          </li>
        ))}
        {tickets.map((one) => (
          <li key={one.id}>
            <Link {...ticketUrl(one.id, { view: 'all' })}>{one.subject}</Link>
            <span className="time t-rest">{format.day(one.createdAt, now)}</span>
            <span className="meta">{say(`status.${one.status}`)}</span>
          </li>
        ))}
        {given.map((one) => (
          <li key={one.at + one.name}>
            <span>{one.name}</span>
            <span className="time t-rest">{format.day(one.at, now)}</span>
            <span className="meta">
              {one.amount && one.currency
                ? say('history.given', {
                    amount: format.money({ amount: one.amount, currency: one.currency }),
                  })
                : say('history.given_free')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
