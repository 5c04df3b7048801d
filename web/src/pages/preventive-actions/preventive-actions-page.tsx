import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { readingPages } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { useSession } from '#web/lib/session.ts'
import { followThroughUrl, preventiveActionsUrl, reviewsUrl, WHOSE } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { PagedRows } from '#web/pieces/paged-rows.tsx'
import { PreventionRows } from '#web/pieces/prevention-rows.tsx'
import { OneOf } from '#web/ui/one-of.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import './preventive-actions.css'

/** What was said to make sure that it does not happen again, and is still to be done (6.5). */
export function PreventiveActionsPage() {
  const { say } = useWords()
  const part = usePartWords('follow')
  const navigate = useNavigate()
  const { teamIds } = useSession().member
  const asked = useSearch({ from: '/preventive-actions' }).whose
  const whose = asked ?? (teamIds.length > 0 ? 'teams' : 'all')
  const pages = useInfiniteQuery(readingPages('listPreventiveActions', { query: { whose } }))
  useOpenTitle(part('follow.prevent'))
  return (
    <main id="main" className="place preventive-actions">
      <div className="head">
        <h1 className="title">{part('follow.prevent')}</h1>
        <span className="end meta">
          <Link {...reviewsUrl()}>{say('place.reviews')}</Link>
          <Link {...followThroughUrl()}>{say('home.follow')}</Link>
        </span>
      </div>
      <p className="second lead-line">{part('follow.prevent_hint')}</p>
      <OneOf
        label={part('follow.prevent_whose')}
        options={WHOSE.map((value) => ({ value, words: part(`follow.prevent_${value}`) }))}
        value={whose}
        onPick={(value) => void navigate({ ...preventiveActionsUrl(value), replace: true })}
      />
      <PagedRows pages={pages} none={<PlaceState kind="empty" words={part('follow.prevent_none')} />}>
        {(actions) => <PreventionRows actions={actions} withOwner />}
      </PagedRows>
    </main>
  )
}
