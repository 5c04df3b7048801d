import { Link } from '@tanstack/react-router'
import { useWords } from '#web/lib/say.tsx'
import { homeUrl } from '#web/lib/urls.ts'
import { PlaceState } from '#web/ui/place-state.tsx'

/** An address at which there is no place. */
export function NotFound() {
  const { say } = useWords()
  return (
    <main id="main" className="place">
      <h1 className="sr">{say('place.not_found')}</h1>
      <NotHere words={say('place.not_found')} />
    </main>
  )
}

/** What is asked for is not here, or not for this reader: which of both is nobody's business. */
export function NotHere({ words }: { words?: string }) {
  const { say } = useWords()
  const home = (
    <Link className="btn" {...homeUrl()}>
      {say('place.go_home')}
    </Link>
  )
  return <PlaceState kind="failed" words={words ?? say('state.gone')} act={home} />
}
