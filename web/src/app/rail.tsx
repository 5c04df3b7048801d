import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { call, reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { useSession } from '#web/lib/session.ts'
import { homeUrl } from '#web/lib/urls.ts'
import { Mark } from '#web/ui/mark.tsx'
import type { Place } from './places.ts'
import { isAt, PLACES } from './places.ts'

/** The places at the left, with what waits in each. */
export function Rail({ onPalette }: { onPalette: () => void }) {
  const { say } = useWords()
  return (
    <nav className="rail" aria-label={say('place.places')} data-pane>
      <Link className="mark" {...homeUrl()}>
        <Mark />
        Redress
      </Link>
      <PlaceLists />
      <div className="foot">
        <button type="button" className="quiet meta" onClick={onPalette}>
          {say('palette.open')} <kbd aria-hidden="true">Ctrl K</kbd>
        </button>
        <Me />
      </div>
    </nav>
  )
}

export function PlaceLists({ onGo }: { onGo?: () => void }) {
  const { say } = useWords()
  const session = useSession()
  const counts = useQuery({ ...reading('countTickets', {}), refetchInterval: 60_000 }).data
  return PLACES.map((group) => (
    <ul key={group[0]?.key}>
      {group
        .filter((place) => !place.needs || session.permissions.includes(place.needs))
        .map((place) => (
          <li key={place.key}>
            <PlaceLink place={place} count={place.count ? counts?.[place.count] : undefined} onGo={onGo}>
              {say(place.key)}
            </PlaceLink>
          </li>
        ))}
    </ul>
  ))
}

type PlaceLinkProps = { place: Place; count: number | undefined; onGo?: () => void; children: string }

function PlaceLink({ place, count, onGo, children }: PlaceLinkProps) {
  const { format } = useWords()
  const isHere = useLocation({ select: (location) => isAt(place, location) })
  return (
    <Link
      {...place.url}
      activeOptions={{ exact: true, includeSearch: true }}
      aria-current={isHere ? 'page' : undefined}
      onClick={onGo}
      title={place.keys}
    >
      {children} {count ? <span className="n">{format.number(count)}</span> : null}
    </Link>
  )
}

function Me() {
  const { say, format } = useWords()
  const { member } = useSession()
  // Read for itself: home is read again whenever a ticket changes, and this is the same all day.
  const dutyEnds = useQuery({
    queryKey: ['onDutyUntil'],
    queryFn: async ({ signal }) => (await call('readHome', {}, { signal })).onDutyUntil,
    staleTime: 60_000,
    refetchInterval: 5 * 60_000,
  }).data
  useNow()
  return (
    <p className="meta">
      {member.name}
      <br />
      {say(`role.${member.role}`)}
      {dutyEnds ? (
        <>
          <br />
          {say('shell.on_duty_until', { time: format.time(dutyEnds) })}
        </>
      ) : null}
    </p>
  )
}
