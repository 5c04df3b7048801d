import { Link } from '@tanstack/react-router'
import { useWords } from '#web/lib/say.tsx'
import { homeUrl } from '#web/lib/urls.ts'
import { PlaceState } from '#web/ui/place-state.tsx'

export function NotFound() {
  const { say } = useWords()
  return (
    <main id="main" className="place">
      <h1 className="sr">{say('place.not_found')}</h1>
      <PlaceState
        kind="failed"
        words={say('place.not_found')}
        act={
          <Link className="btn" {...homeUrl()}>
            {say('place.go_home')}
          </Link>
        }
      />
    </main>
  )
}
