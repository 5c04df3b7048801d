import { useQuery } from '@tanstack/react-query'
import { Outlet, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import type { InboxSearch } from '#web/lib/urls.ts'
import { PlaceState } from '#web/ui/place-state.tsx'
import './inbox.css'
import './lists/lists.css'
import type { Column } from './lists/list-query.ts'
import { filterFault, listQueryOf, useSavedView } from './lists/list-query.ts'
import { useTicketPages } from './lists/use-ticket-pages.ts'
import { ManyBar } from './many/many-bar.tsx'
import { InboxHead } from './inbox-head.tsx'
import { useNoteLeft } from './note-left.ts'
import { useTicketKeys } from './ticket-keys.ts'
import { TicketList } from './ticket-list.tsx'
import { Refused } from '#web/pieces/query-state.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'

/** The list at the left, the open ticket beside it. */
export function InboxPage() {
  const { say } = useWords()
  const search = useSearch({ from: '/inbox' })
  const ticketId = useParams({ strict: false }).ticketId
  useNoteLeft(ticketId)
  useTicketKeys(ticketId)
  return (
    <main id="main" className={ticketId ? 'split has-open' : 'split'}>
      <section className="pane lists" aria-label={say('inbox.tickets')} data-pane>
        <InboxHead search={search} />
        <Tickets search={search} ticketId={ticketId ?? null} />
      </section>
      {ticketId ? (
        <Outlet />
      ) : (
        <div className="pane open nothing-open">
          <PlaceState kind="empty" words={say('inbox.pick_one')} />
        </div>
      )}
    </main>
  )
}

const NO_COLUMNS: readonly Column[] = []

function Tickets({ search, ticketId }: { search: InboxSearch; ticketId: string | null }) {
  const { say } = useWords()
  const saved = useSavedView(search)
  const { rows, first, error, again, hasMore, more, see } = useTicketPages(
    useMemo(() => listQueryOf(search), [search]),
  )
  const mayWrite = useMay('ticket.write')
  const home = useQuery({ ...reading('readHome', {}), enabled: first?.items.length === 0 })
  // The filter says itself, where it is typed, what is wrong with it.
  if (filterFault(error)) return null
  if (error && !first) return <Refused error={error} onAgain={() => void again()} />
  if (!first) return <Skeleton label={say('state.loading')} lines={10} />
  if (rows.length === 0)
    return <NothingHere search={search} comes={home.data?.commitmentsToday[0]?.dueAt ?? null} />
  return (
    <>
      <TicketList
        key={JSON.stringify(search)}
        rows={rows}
        search={search}
        columns={saved?.columns ?? NO_COLUMNS}
        ticketId={ticketId}
        hasMore={hasMore}
        onMore={more}
        onSight={see}
      />
      {mayWrite ? <ManyBar search={search} rows={rows} /> : null}
    </>
  )
}

function NothingHere({ search, comes }: { search: InboxSearch; comes: string | null }) {
  const { say, format } = useWords()
  const words = search.filter
    ? say('filter.nothing')
    : search.q
      ? say('inbox.nothing_found', { q: search.q })
      : comes
        ? say('inbox.nothing_until', { when: format.exact(comes) })
        : say('inbox.nothing')
  return <PlaceState kind="empty" words={words} />
}
