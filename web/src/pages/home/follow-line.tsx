import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { followThroughUrl } from '#web/lib/urls.ts'

/** How much of what this person told customers came in time (2.3); the way to all that they may see of it. */
export function FollowLine() {
  const { say, format } = useWords()
  const figures = useQuery(reading('readFollowThrough', { query: {} })).data
  if (!figures || figures.teams.length === 0) return null
  const mine = figures.people.find(({ isMe }) => isMe)
  const kept = mine ? mine.updates.kept + mine.actions.kept : 0
  const all = mine ? kept + mine.updates.broken + mine.actions.broken : 0
  return (
    <section>
      <h2>{say('home.follow')}</h2>
      <p>
        <Link {...followThroughUrl()}>
          {mine
            ? say('home.follow_mine', { kept: format.number(kept), all: format.number(all) })
            : say('home.follow_see')}
        </Link>
      </p>
    </section>
  )
}
