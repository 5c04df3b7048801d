import { Link } from '@tanstack/react-router'
import type { Output } from '#contracts/client.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { ticketUrl } from '#web/lib/urls.ts'

type Action = Output<'listPreventiveActions'>['items'][number]

/** Preventive actions: what, until when or that it was done, for which cause (6.5). */
export function PreventionRows({ actions, withOwner }: { actions: readonly Action[]; withOwner?: boolean }) {
  const { say, format } = useWords()
  const now = useNow()
  return (
    <ul className="rows">
      {actions.map((one) => {
        const isLate = new Date(one.dueAt).getTime() <= now
        const when = format.when(one.dueAt, now)
        return (
          <li key={one.id}>
            <Link {...ticketUrl(one.ticketId, { view: 'all' })}>{one.words}</Link>
            {one.doneAt ? (
              <span className="meta end">{say('prevent.done')}</span>
            ) : (
              <span className={`time t-${isLate ? 'late' : 'rest'}`} title={format.exact(one.dueAt)}>
                {isLate ? say('prevent.overdue', { when }) : when}
              </span>
            )}
            <span className="meta">
              {withOwner ? `${one.owner.name} · ${one.cause.words}` : one.cause.words}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
