import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { reading } from '#web/lib/api.ts'
import { MoreWords, useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import type { SimulateSearch } from '#web/lib/urls.ts'
import { simulateUrl } from '#web/lib/urls.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'
import { Comparison } from './comparison.tsx'
import { NewReplay } from './new-replay.tsx'
import { ReplayList } from './replay-list.tsx'
import { ReplayReading } from './replay-reading.tsx'
import './simulate.css'

/** The past played through changed rules, before anything is changed (9.6). */
export function SimulatePage() {
  const { say } = useWords()
  return (
    <main id="main" className="place simulate">
      <MoreWords part="rules" fallback={<Skeleton label={say('state.loading')} />}>
        <Simulate />
      </MoreWords>
    </main>
  )
}

function Simulate() {
  const { say } = useWords()
  const mayRead = useMay('settings.read')
  const mayPlay = useMay('settings.write')
  const search: SimulateSearch = useSearch({ strict: false })
  const query = useQuery({
    ...reading('listReplays', { query: { limit: 50 } }),
    enabled: mayRead,
    refetchInterval: (now) => (now.state.data?.items.some((one) => one.state === 'running') ? 1_000 : false),
  })
  return (
    <>
      <header className="head">
        <h1 className="title">{say('place.simulate')}</h1>
        {search.a ? (
          <span className="end meta">
            <Link {...simulateUrl()}>{say('simulate.all')}</Link>
          </span>
        ) : null}
      </header>
      {!mayRead ? (
        <PlaceState kind="forbidden" words={say('state.forbidden')} />
      ) : search.a && search.b ? (
        <Comparison id={search.a} otherId={search.b} />
      ) : search.a ? (
        <ReplayReading id={search.a} />
      ) : (
        <>
          <p className="second lead-line">{say('simulate.lead')}</p>
          {mayPlay ? <NewReplay asked={search} /> : null}
          <h2 className="label kept-head">{say('simulate.kept')}</h2>
          <QueryState query={query}>{(page) => <ReplayList rows={page.items} />}</QueryState>
        </>
      )}
    </>
  )
}
