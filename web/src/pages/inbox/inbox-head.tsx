import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import type { InboxSearch, InboxSort, InboxView } from '#web/lib/urls.ts'
import { inboxUrl } from '#web/lib/urls.ts'
import { Menu } from '#web/ui/menu.tsx'
import { Tabs } from '#web/ui/tabs.tsx'

const TABS: readonly InboxView[] = ['to_answer', 'waiting', 'on_hold', 'all']
const MORE: readonly InboxView[] = ['mine', 'snoozed', 'resolved', 'avoided', 'risk']
const SORTS: readonly InboxSort[] = ['time_left', 'newest', 'risk', 'last_word']

/** Which list this is, its views with exact counts, its order, and where now is. */
export function InboxHead({ search }: { search: InboxSearch }) {
  const { say, format } = useWords()
  const counts = useQuery({ ...reading('countTickets', {}), refetchInterval: 60_000 }).data
  const now = useNow()
  const view = search.view ?? 'to_answer'
  const countOf = (one: InboxView) =>
    ({ to_answer: counts?.toAnswer, waiting: counts?.waiting, on_hold: counts?.onHold })[one as string]
  return (
    <>
      <div className="lead">
        <h1 className="title">
          {TABS.includes(view) ? say(ownerWords(search)) : say(`view.${view}`)}
          <ViewMenu search={search} />
        </h1>
        <SearchLine search={search} />
      </div>
      <Tabs label={say('inbox.views')}>
        {TABS.map((one) => (
          <Link
            key={one}
            {...inboxUrl({ ...search, view: one === 'to_answer' ? undefined : one })}
            aria-current={one === view ? 'page' : undefined}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {say(`view.${one}`)} {countOf(one) === undefined ? '' : format.number(countOf(one) ?? 0)}
          </Link>
        ))}
      </Tabs>
      <div className="cols meta">
        <SortMenu search={search} />
        <span className="nowword">{say('time.now', { time: format.time(now) })}</span>
      </div>
    </>
  )
}

const ownerWords = (search: InboxSearch) =>
  search.owner === 'me' ? 'inbox.mine' : search.owner === 'nobody' ? 'inbox.nobodys' : 'inbox.everyones'

function ViewMenu({ search }: { search: InboxSearch }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const go = (next: InboxSearch) => void navigate(inboxUrl({ sort: search.sort, ...next }))
  return (
    <Menu
      label={say('inbox.change_view')}
      opener={say('inbox.change_view')}
      className="quiet meta"
      end
      items={[
        { id: 'everyones', words: say('inbox.everyones'), onPick: () => go({}) },
        { id: 'me', words: say('inbox.mine'), onPick: () => go({ owner: 'me' }) },
        { id: 'nobody', words: say('inbox.nobodys'), onPick: () => go({ owner: 'nobody' }) },
        ...MORE.map((view, index) => ({
          id: view,
          words: say(`view.${view}`),
          cut: index === 0,
          onPick: () => go({ view }),
        })),
      ]}
    />
  )
}

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

function SearchLine({ search }: { search: InboxSearch }) {
  const { say } = useWords()
  const navigate = useNavigate()
  if (search.q === undefined) return null
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim()
    void navigate(inboxUrl({ ...search, q: q || undefined }))
  }
  return (
    <form role="search" onSubmit={submit}>
      <input
        className="in"
        type="search"
        name="q"
        defaultValue={search.q}
        aria-label={say('palette.search')}
      />
    </form>
  )
}
