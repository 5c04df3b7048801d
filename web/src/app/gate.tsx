import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { LANGUAGES } from '#i18n/say.ts'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { sessionQuery, useSessionEnded } from '#web/lib/session.ts'
import { Button } from '#web/ui/button.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { Shell } from './shell.tsx'

const SignIn = lazy(() =>
  import('#web/pages/sessions/sign-in-page.tsx').then((page) => ({ default: page.SignInPage })),
)
const SignInAgain = lazy(() =>
  import('#web/pages/sessions/sign-in-page.tsx').then((page) => ({ default: page.SignInAgain })),
)
const FirstRun = lazy(() =>
  import('#web/pages/first-run/first-run-page.tsx').then((page) => ({ default: page.FirstRunPage })),
)
// Left out of what is shipped.
const Gallery = import.meta.env.DEV
  ? lazy(() => import('#web/pages/gallery/gallery-page.tsx').then((page) => ({ default: page.GalleryPage })))
  : null

/** Who is there decides what is drawn: first run, sign-in, or the desk at the address asked for. */
export function Gate() {
  const path = useLocation({ select: (location) => location.pathname })
  if (Gallery && path === '/gallery') {
    return (
      <Suspense>
        <Gallery />
      </Suspense>
    )
  }
  return DESK
}

// One and the same: what frames all places is not drawn anew with each address.
const DESK = <Desk />

function Desk() {
  const { say, speak } = useWords()
  const session = useQuery(sessionQuery)
  const setup = useQuery({ ...reading('readSetup', {}), enabled: session.data === null, staleTime: 0 })
  const hasEnded = useSessionEnded()
  const language = LANGUAGES.find((one) => one === session.data?.member.language)
  const zone = session.data?.member.zone
  useEffect(() => {
    if (language && zone) void speak(language, zone)
  }, [language, zone, speak])
  if (session.isError && session.data === undefined) {
    return (
      <main className="alone-page">
        <PlaceState
          kind="offline"
          words={say('state.failed')}
          act={<Button onClick={() => void session.refetch()}>{say('state.again')}</Button>}
        />
      </main>
    )
  }
  if (session.data === undefined) return null
  if (session.data === null) {
    if (setup.data === undefined) return null
    return <Suspense>{setup.data.needed ? <FirstRun /> : <SignIn />}</Suspense>
  }
  return (
    <>
      <Shell />
      {hasEnded ? (
        <Suspense>
          <SignInAgain />
        </Suspense>
      ) : null}
    </>
  )
}
