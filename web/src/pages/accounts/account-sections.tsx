import { Link } from '@tanstack/react-router'
import type { Output } from '#contracts/client.ts'
import { useNow } from '#web/lib/now.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { escalationUrl, ticketUrl } from '#web/lib/urls.ts'

type Account = Output<'readAccount'>

/** What they were told will happen, the next due first. */
export function OwedSection({ account }: { account: Account }) {
  const { say, format } = useWords()
  const part = usePartWords('contacts')
  const now = useNow()
  return (
    <section aria-labelledby="account-owed">
      <h2 className="h3" id="account-owed">
        {part('account.owed')}
      </h2>
      {account.commitments.length === 0 ? <p className="meta">{part('account.owed_none')}</p> : null}
      <ul className="rows">
        {account.commitments.map(({ id, kind, words, dueAt, ticket, contact, owner }) => (
          <li key={id}>
            <Link {...ticketUrl(ticket.id, { view: 'all' })}>
              {kind === 'update' ? say('composer.hears_from_us') : words}
            </Link>
            <span
              className={`time t-${new Date(dueAt).getTime() < now ? 'late' : 'rest'}`}
              title={format.exact(dueAt)}
            >
              {format.when(dueAt, now)}
            </span>
            <span className="meta">
              {part('account.owed_line', {
                name: contact.name,
                number: String(ticket.number),
                has_owner: owner ? 'yes' : 'no',
                owner: owner?.name ?? '',
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What of theirs went up or across, newest first. */
export function EscalatedSection({ account }: { account: Account }) {
  const { sayAny, format } = useWords()
  const part = usePartWords('contacts')
  const now = useNow()
  const { escalations, counts } = account
  return (
    <section aria-labelledby="account-escalations">
      <h2 className="h3" id="account-escalations">
        {part('account.escalations')}
      </h2>
      {escalations.length === 0 ? <p className="meta">{part('account.escalations_none')}</p> : null}
      <ul className="rows">
        {escalations.map(({ id, state, reason, ticket, createdAt }) => (
          <li key={id}>
            <Link {...escalationUrl(id)}>{ticket.subject}</Link>
            <span className="time t-rest" title={format.exact(createdAt)}>
              {format.day(createdAt, now)}
            </span>
            <span className="meta">
              {sayAny(`reason.${reason}`)}; {sayAny(`escalation.state.${state}`)}
            </span>
          </li>
        ))}
      </ul>
      {counts.escalations > escalations.length ? (
        <p className="meta">{part('account.escalations_more', { count: counts.escalations })}</p>
      ) : null}
    </section>
  )
}
