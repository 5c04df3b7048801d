import { Link } from '@tanstack/react-router'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { timeLeft } from '#web/lib/time-left.ts'
import { escalationUrl, ticketUrl } from '#web/lib/urls.ts'
import { FollowLine } from './follow-line.tsx'
import type { Home } from './home.ts'
import { PreventLines } from './prevent-lines.tsx'

/** What waits for this person to take, and what they asked of others. */
export function HomeSide({ home }: { home: Home }) {
  const words = useWords()
  const { say, format } = words
  const now = useNow()
  return (
    <aside className="side" aria-label={say('home.beside')}>
      <section>
        <h2>{say('home.to_acknowledge')}</h2>
        {home.toAcknowledge.length === 0 ? <p className="meta">{say('home.none_to_acknowledge')}</p> : null}
        <ul className="rows">
          {home.toAcknowledge.map((one) => {
            const time = timeLeft({ ...one, dueAt: one.nextDueAt }, now, words)
            return (
              <li key={one.id}>
                <Link {...escalationUrl(one.id)}>{one.contact.name}</Link>
                <span className={`time t-${time.state}`} title={time.title}>
                  {time.words}
                </span>
                <span className="meta">{one.subject}</span>
              </li>
            )
          })}
        </ul>
      </section>
      {home.asked.length > 0 ? (
        <section>
          <h2>{say('home.asked')}</h2>
          <ul className="rows">
            {home.asked.map((one) => (
              <li key={one.ticketId + one.words}>
                <Link {...ticketUrl(one.ticketId)}>{one.words}</Link>
                <span className="meta">
                  {one.dueAt ? say('consult.answer_by', { when: format.when(one.dueAt, now) }) : ''}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <PreventLines />
      <FollowLine />
    </aside>
  )
}
