import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { call } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { contactsUrl, contactUrl } from '#web/lib/urls.ts'
import { Refused } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'
import { WideTable } from '#web/ui/wide-table.tsx'

/** Everybody who ever wrote, found by any part of name or address. */
export function ContactsPage() {
  const { say } = useWords()
  const { q } = useSearch({ from: '/contacts' })
  const pages = useInfiniteQuery({
    queryKey: ['listContacts', { q: q ?? '' }],
    queryFn: ({ pageParam }) => call('listContacts', { query: { q, cursor: pageParam, limit: 50 } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (before) => before,
  })
  const contacts = pages.data?.pages.flatMap((page) => page.items)
  return (
    <main id="main" className="place">
      <div className="head">
        <h1 className="title">{say('place.contacts')}</h1>
      </div>
      <SearchField q={q ?? ''} />
      {pages.isError ? <Refused error={pages.error} onAgain={() => void pages.refetch()} /> : null}
      {contacts === undefined && !pages.isError ? <Skeleton label={say('state.loading')} lines={8} /> : null}
      {contacts?.length === 0 ? (
        <PlaceState kind="empty" words={q ? say('inbox.nothing_found', { q }) : say('contacts.none')} />
      ) : null}
      {contacts && contacts.length > 0 ? <ContactTable contacts={contacts} /> : null}
      {pages.hasNextPage ? (
        <Button busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {say('act.more')}
        </Button>
      ) : null}
    </main>
  )
}

function SearchField({ q }: { q: string }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const [typed, setTyped] = useState(q)
  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed.trim() !== q) void navigate({ ...contactsUrl(typed.trim()), replace: true })
    }, 200)
    return () => clearTimeout(timer)
  }, [typed, q, navigate])
  return (
    <p className="search-line" role="search">
      <input
        className="in"
        type="search"
        aria-label={say('contacts.search')}
        placeholder={say('contacts.search')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </p>
  )
}

type Contact = Awaited<ReturnType<typeof call<'listContacts'>>>['items'][number]

function ContactTable({ contacts }: { contacts: readonly Contact[] }) {
  const { say, format } = useWords()
  return (
    <WideTable label={say('place.contacts')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('contacts.name')}</th>
            <th scope="col">{say('contacts.address')}</th>
            <th scope="col">{say('first_run.language')}</th>
            <th scope="col" className="num">
              {say('contacts.open')}
            </th>
            <th scope="col">{say('contacts.since')}</th>
          </tr>
        </thead>
        <tbody>
          {contacts.map((contact) => (
            <tr key={contact.id}>
              <td>
                <Link {...contactUrl(contact.id)}>{contact.name}</Link>
              </td>
              <td>{contact.addresses[0]?.address ?? ''}</td>
              <td>{contact.language ? format.language(contact.language) : ''}</td>
              <td className="num">{format.number(contact.openTickets)}</td>
              <td>{format.date(contact.createdAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
