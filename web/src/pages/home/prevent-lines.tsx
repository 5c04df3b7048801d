import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { ticketUrl } from '#web/lib/urls.ts'

/** What this person makes sure of, so that it does not happen again (6.5); nothing where there is none. */
export function PreventLines() {
  const { say, format } = useWords()
  const now = useNow()
  const items = useQuery(reading('listPreventiveActions', { query: { whose: 'mine', limit: 10 } })).data
    ?.items
  if (!items || items.length === 0) return null
  return (
    <section>
      <h2>{say('home.prevent')}</h2>
      <ul className="rows">
        {items.map((one) => {
          const isLate = new Date(one.dueAt).getTime() <= now
          const when = format.when(one.dueAt, now)
          return (
            <li key={one.id}>
              <Link {...ticketUrl(one.ticketId, { view: 'all' })}>{one.words}</Link>
              <span className={`time t-${isLate ? 'late' : 'rest'}`} title={format.exact(one.dueAt)}>
                {isLate ? say('prevent.overdue', { when }) : when}
              </span>
              <span className="meta">{one.cause.words}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
