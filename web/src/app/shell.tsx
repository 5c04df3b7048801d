import { Outlet, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useKeys } from '#web/lib/keys.ts'
import { startLive } from '#web/lib/live.ts'
import { useNow } from '#web/lib/now.ts'
import { dropDraft } from '#web/lib/kept-drafts.ts'
import { useOfflineSince } from '#web/lib/online.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay, useSession } from '#web/lib/session.ts'
import { closeToast, toast, undoLast, useToasts } from '#web/lib/toasts.ts'
import type { End } from '#web/lib/waiting-sends.ts'
import { startWaitingSends } from '#web/lib/waiting-sends.ts'
import { queryClient } from '#web/lib/api.ts'
import { escalationsUrl, homeUrl, inboxUrl, newTicketUrl, riskUrl } from '#web/lib/urls.ts'
import { useTakeNext } from '#web/pieces/use-take-next.ts'
import { Button } from '#web/ui/button.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'
import { ToastRegion } from '#web/ui/toast.tsx'
import { movePane } from './panes.ts'
import { PhoneBar } from './phone-bar.tsx'
import { Rail } from './rail.tsx'
import { useArrival } from './use-arrival.ts'
import { useNews } from './use-news.ts'

const Palette = lazy(() => import('./palette.tsx').then((part) => ({ default: part.Palette })))
const KeySheet = lazy(() => import('./key-sheet.tsx').then((part) => ({ default: part.KeySheet })))

type Over = 'palette' | 'search' | 'keys' | null

/** Rail, places, what floats above them, and the keys that work everywhere. */
export function Shell() {
  const { say } = useWords()
  const router = useRouter()
  const [over, setOver] = useState<Over>(null)
  useEffect(startLive, [])
  useWaitingSends()
  const mayTake = useMay('ticket.write')
  const takeNext = useTakeNext()
  useArrival()
  useNews()
  useKeys({
    'Mod+k': () => setOver('palette'),
    '/': () => setOver('search'),
    '?': () => setOver('keys'),
    z: undoLast,
    F6: () => movePane(1),
    'Shift+F6': () => movePane(-1),
    'g h': () => void router.navigate(homeUrl()),
    'g i': () => void router.navigate(inboxUrl()),
    'g e': () => void router.navigate(escalationsUrl()),
    'g l': () => void router.navigate(riskUrl()),
    '+': mayTake ? () => void router.navigate(newTicketUrl()) : undefined,
    'g n': mayTake ? () => void takeNext() : undefined,
  })
  return (
    <>
      <a className="skip" href="#main">
        {say('shell.skip')}
      </a>
      <PhoneBar onPalette={() => setOver('palette')} />
      <div className="frame">
        <Rail onPalette={() => setOver('palette')} />
        <div className="stage">
          <OfflineLine />
          <Suspense fallback={<Skeleton label={say('state.loading')} lines={6} />}>
            <Outlet />
          </Suspense>
        </div>
      </div>
      <Toasts />
      <p className="sr" id="said" role="status" aria-live="polite" />
      <Suspense>
        {over === 'palette' || over === 'search' ? (
          <Palette
            onClose={() => setOver(null)}
            searchFirst={over === 'search'}
            onKeys={() => setOver('keys')}
          />
        ) : null}
        {over === 'keys' ? <KeySheet onClose={() => setOver(null)} /> : null}
      </Suspense>
    </>
  )
}

/** What waits for a connection leaves from any place; where its ticket is not on the screen, it is said here. */
function useWaitingSends(): void {
  const { say } = useWords()
  const problem = useProblem()
  const memberId = useSession().member.id
  const tell = (ended: End) => {
    const { name, place } = ended.send
    if ('said' in ended) {
      dropDraft(place)
      toast(say('composer.sent', { name }), null, 6_000)
    } else toast(say('composer.waiting_refused', { name, reason: problem(ended.refused) }))
  }
  const latest = useRef(tell)
  useEffect(() => {
    latest.current = tell
  })
  useEffect(() => startWaitingSends(memberId, (ended) => latest.current(ended)), [memberId])
}

function OfflineLine() {
  const { say, format } = useWords()
  const since = useOfflineSince()
  useNow()
  if (since === null) return null
  return (
    <p className="offline-line" role="status">
      {say('shell.offline', { time: format.time(since) })}{' '}
      <Button look="quiet" onClick={() => void queryClient.invalidateQueries()}>
        {say('shell.try_now')}
      </Button>
    </p>
  )
}

function Toasts() {
  const { say } = useWords()
  return (
    <ToastRegion
      label={say('shell.messages')}
      closeWords={say('shell.close')}
      toasts={useToasts()}
      onClose={closeToast}
    />
  )
}
