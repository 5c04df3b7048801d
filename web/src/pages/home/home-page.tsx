import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { inboxUrl, startUrl } from '#web/lib/urls.ts'
import { useOpenQuestions } from '#web/pieces/open-questions.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { TicketItem } from '#web/pieces/ticket-item.tsx'
import { useTakeNext } from '#web/pieces/use-take-next.ts'
import { Button } from '#web/ui/button.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { DayLine } from './day-line.tsx'
import './home.css'
import type { Home } from './home.ts'
import { HomeSide } from './home-side.tsx'
import { OneNext } from './one-next.tsx'
import { SetUpNext } from './set-up-next.tsx'
import { TakeNext } from './take-next.tsx'

/** One next thing and why; then the day; then the rest by time left. */
export function HomePage() {
  const query = useQuery({ ...reading('readHome', {}), refetchInterval: 60_000 })
  return (
    <main id="main" className="place">
      <QueryState query={query} lines={8}>
        {(home) => <HomeView home={home} />}
      </QueryState>
    </main>
  )
}

function HomeView({ home }: { home: Home }) {
  const { say, format } = useWords()
  const now = useNow()
  const { open } = useOpenQuestions()
  const today = say('home.today', { day: format.fullDay(now), time: format.time(now), place: format.place })
  return (
    <>
      <p className="meta first-up">
        {today} {home.onDutyUntil ? say('home.on_duty', { time: format.time(home.onDutyUntil) }) : ''}
      </p>
      {home.next ? (
        <OneNext next={home.next} rest={home.rest} />
      ) : home.toAcknowledge[0] ? (
        <TakeNext escalation={home.toAcknowledge[0]} />
      ) : open.length > 0 ? (
        <SetUpNext count={open.length} />
      ) : (
        <NothingNext home={home} />
      )}
      {open.length > 0 && (home.next || home.toAcknowledge[0]) ? (
        <p className="meta setup-line">
          {say('home.setup', { count: open.length })}{' '}
          <Link {...startUrl()}>{say('home.setup_act', { count: open.length })}</Link>
        </p>
      ) : null}
      <DayLine home={home} />
      <div className="home">
        <section aria-labelledby="rest">
          <h2 className="h3" id="rest">
            {say('home.then')}{' '}
            <Link className="meta" {...inboxUrl()}>
              {say('home.all_in_inbox')}
            </Link>
          </h2>
          {home.rest.length === 0 ? <p className="meta">{say('home.no_rest')}</p> : null}
          <ul className="list">
            {home.rest.length > 0 ? <li className="nowline" aria-hidden="true" /> : null}
            {home.rest.map((row) => (
              <li key={row.id}>
                <TicketItem row={row} because={row.lastWords} />
              </li>
            ))}
          </ul>
        </section>
        <HomeSide home={home} />
      </div>
    </>
  )
}

function NothingNext({ home }: { home: Home }) {
  const { say, format } = useWords()
  const mayTake = useMay('ticket.write')
  const takeNext = useTakeNext()
  const open = home.commitmentsToday.find((one) => one.state === 'open')
  return (
    <>
      <h1 className="sr">{say('place.home')}</h1>
      <PlaceState
        kind="empty"
        words={open ? say('inbox.nothing_until', { when: format.exact(open.dueAt) }) : say('home.nothing')}
        act={
          <>
            {mayTake ? <Button onClick={() => void takeNext()}>{say('inbox.take_next')}</Button> : null}
            <Link className="btn bare" {...inboxUrl({ owner: 'nobody' })}>
              {say('home.see_nobodys')}
            </Link>
          </>
        }
      />
    </>
  )
}
