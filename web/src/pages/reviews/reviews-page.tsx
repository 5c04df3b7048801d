import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { preventiveActionsUrl, reviewUrl } from '#web/lib/urls.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'

/** Closed escalations that wait for their three questions (9.2). */
export function ReviewsPage() {
  const { say, format } = useWords()
  const now = useNow()
  const [state, setState] = useState<'waiting' | 'complete'>('waiting')
  const query = useQuery(reading('listReviews', { query: { state, limit: 100 } }))
  return (
    <main id="main" className="place">
      <div className="head">
        <h1 className="title">{say('place.reviews')}</h1>
        <span className="end meta">
          <Link {...preventiveActionsUrl()}>{say('beside.prevention')}</Link>
        </span>
      </div>
      <p className="scopes" role="group" aria-label={say('reviews.which')}>
        {(['waiting', 'complete'] as const).map((one) => (
          <Button
            key={one}
            look="quiet"
            className="meta"
            aria-pressed={one === state}
            onClick={() => setState(one)}
          >
            {say(`reviews.${one}`)}
          </Button>
        ))}
      </p>
      <QueryState query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <PlaceState kind="empty" words={say(`reviews.none_${state}`)} />
          ) : (
            <ul className="rows notices">
              {page.items.map((review) => (
                <li key={review.id}>
                  <Link {...reviewUrl(review.id)}>
                    {review.contact.name}: {review.subject}
                  </Link>
                  <span className="time t-rest">{format.when(review.createdAt, now)}</span>
                  <span className="meta">
                    {say('reviews.answered', {
                      count: Object.values(review.answers).filter((answer) => answer !== null).length,
                    })}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </main>
  )
}
