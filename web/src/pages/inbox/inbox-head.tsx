import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import type { InboxSearch, InboxSort, InboxView } from '#web/lib/urls.ts'
import { inboxUrl, newTicketUrl } from '#web/lib/urls.ts'
import { useTakeNext } from '#web/pieces/use-take-next.ts'
import { Button } from '#web/ui/button.tsx'
import { Menu } from '#web/ui/menu.tsx'
import { Tabs } from '#web/ui/tabs.tsx'
import { FilterLine } from './lists/filter-line.tsx'
import { useSavedView } from './lists/list-query.ts'
import { ViewMenu } from './lists/view-menu.tsx'

const TABS: readonly InboxView[] = ['to_answer', 'waiting', 'on_hold', 'all']
const SORTS: readonly InboxSort[] = ['time_left', 'newest', 'age', 'risk', 'last_word']

/** Which list this is, its filter, its views with exact counts, its order, and where now is. */
export function InboxHead({ search }: { search: InboxSearch }) {
  const { say, format } = useWords()
  const now = useNow()
  const saved = useSavedView(search)
  const mayTake = useMay('ticket.write')
  const takeNext = useTakeNext(search)
  const view = search.view ?? 'to_answer'
  // Made for one order, and a place of its own in the rail.
  const isOwnPlace = view === 'avoided' || view === 'risk'
  const title = saved
    ? saved.name
    : search.filter
      ? say('filter.label')
      : TABS.includes(view)
        ? say(ownerWords(search))
        : say(`view.${view}`)
  return (
    <>
      <div className="lead">
        <div className="title-line">
          <h1 className="title">{title}</h1>
          <span className="title-acts">
            {mayTake ? (
              <Link className="quiet meta" title="+" {...newTicketUrl()}>
                {say('new_ticket.act')}
              </Link>
            ) : null}
            {mayTake ? (
              <Button look="quiet" className="meta" title="g n" onClick={() => void takeNext()}>
                {say('inbox.take_next')}
              </Button>
            ) : null}
            <ViewMenu search={search} />
          </span>
        </div>
        {search.view === 'avoided' ? <p className="meta">{say('avoided.lead')}</p> : null}
        <FilterLine search={search} />
      </div>
      {search.filter || saved || isOwnPlace ? null : <StateTabs search={search} />}
      <div className="cols meta">
        {isOwnPlace ? <span /> : <SortMenu search={search} />}
        <span className="nowword">{say('time.now', { time: format.time(now) })}</span>
      </div>
    </>
  )
}

function StateTabs({ search }: { search: InboxSearch }) {
  const { say, format } = useWords()
  const counts = useQuery({ ...reading('countTickets', {}), refetchInterval: 60_000 }).data
  const view = search.view ?? 'to_answer'
  // They count everybody's tickets, and would be wrong beside fewer.
  const isFewer = Boolean(search.q || search.owner || search.team)
  const countOf = (one: InboxView) =>
    ({ to_answer: counts?.toAnswer, waiting: counts?.waiting, on_hold: counts?.onHold })[one as string]
  return (
    <Tabs label={say('inbox.views')}>
      {TABS.map((one) => (
        <Link
          key={one}
          {...inboxUrl({ ...search, view: one === 'to_answer' ? undefined : one })}
          aria-current={one === view ? 'page' : undefined}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {say(`view.${one}`)} {isFewer || countOf(one) === undefined ? '' : format.number(countOf(one) ?? 0)}
        </Link>
      ))}
    </Tabs>
  )
}

const ownerWords = (search: InboxSearch) =>
  search.owner === 'me' ? 'inbox.mine' : search.owner === 'nobody' ? 'inbox.nobodys' : 'inbox.everyones'

function SortMenu({ search }: { search: InboxSearch }) {
  const { say } = useWords()
  const navigate = useNavigate()
  return (
    <Menu
      label={say('inbox.sort')}
      opener={say(`sort.${search.sort ?? 'time_left'}`)}
      className="quiet meta plain"
      items={SORTS.map((sort) => ({
        id: sort,
        words: say(`sort.${sort}`),
        onPick: () => void navigate(inboxUrl({ ...search, sort: sort === 'time_left' ? undefined : sort })),
      }))}
    />
  )
}
