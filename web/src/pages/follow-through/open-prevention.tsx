import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { readingPages } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { ticketUrl } from '#web/lib/urls.ts'
import { PagedRows } from '#web/pieces/paged-rows.tsx'
import { OneOf } from '#web/ui/one-of.tsx'

const WHOSE = ['mine', 'teams', 'all'] as const

/** What was said to make sure that it does not happen again, and is still to be done (6.5). */
export function OpenPrevention() {
  const { say, format } = useWords()
  const part = usePartWords('follow')
  const now = useNow()
  const id = useId()
  const [whose, setWhose] = useState<(typeof WHOSE)[number]>('teams')
  const pages = useInfiniteQuery(readingPages('listPreventiveActions', { query: { whose } }))
  return (
    <section aria-labelledby={id}>
      <h2 className="title" id={id}>
        {part('follow.prevent')}
      </h2>
      <p className="meta">{part('follow.prevent_hint')}</p>
      <OneOf
        label={part('follow.prevent_whose')}
        options={WHOSE.map((value) => ({ value, words: part(`follow.prevent_${value}`) }))}
        value={whose}
        onPick={setWhose}
      />
      <PagedRows pages={pages} none={<p className="meta">{part('follow.prevent_none')}</p>}>
        {(actions) => (
          <ul className="rows">
            {actions.map((one) => {
              const isLate = new Date(one.dueAt).getTime() <= now
              const when = format.when(one.dueAt, now)
              return (
                <li key={one.id}>
                  <Link {...ticketUrl(one.ticketId, { view: 'all' })}>{one.words}</Link>
                  <span className={`time t-${isLate ? 'late' : 'rest'}`} title={format.exact(one.dueAt)}>
                    {isLate ? say('prevent.overdue', { when }) : when}
                  </span>
                  <span className="meta">{`${one.owner.name}, ${one.cause.words}`}</span>
                </li>
              )
            })}
          </ul>
        )}
      </PagedRows>
    </section>
  )
}
