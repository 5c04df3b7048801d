import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { call, reading } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { accountUrl, contactsUrl, contactUrl, importsUrl } from '#web/lib/urls.ts'
import { CustomerTabs } from '#web/pieces/customer-tabs.tsx'
import { ExportLink } from '#web/pieces/export-link.tsx'
import { Refused } from '#web/pieces/query-state.tsx'
import { SearchLine } from '#web/pieces/search-line.tsx'
import { Button } from '#web/ui/button.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'
import { WideTable } from '#web/ui/wide-table.tsx'
import '#web/pieces/customers.css'

/** Everybody who ever wrote, found by the beginning of a name or address; or those of one account. */
export function ContactsPage() {
  const { say } = useWords()
  const part = usePartWords('contacts')
  const { q, account } = useSearch({ from: '/contacts' })
  const navigate = useNavigate()
  const search = useCallback(
    (words: string) => void navigate({ ...contactsUrl(words, account), replace: true }),
    [navigate, account],
  )
  const pages = useInfiniteQuery({
    queryKey: ['listContacts', { q: q ?? '', account }],
    queryFn: ({ pageParam }) =>
      call('listContacts', { query: { q, accountId: account, cursor: pageParam, limit: 50 } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (before) => before,
  })
  const contacts = pages.data?.pages.flatMap((page) => page.items)
  return (
    <main id="main" className="place customers">
      <div className="head">
        <h1 className="title">{say('place.contacts')}</h1>
        <span className="end">
          <Link className="meta" {...importsUrl()}>
            {part('import.link')}
          </Link>
          <ExportLink what="contacts" asked={{ q, accountId: account }} />
        </span>
      </div>
      <CustomerTabs at="people" />
      {account ? <OfAccount id={account} /> : null}
      <SearchLine label={say('contacts.search')} q={q ?? ''} onSearch={search} />
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

function OfAccount({ id }: { id: string }) {
  const part = usePartWords('contacts')
  const account = useQuery(reading('readAccount', { params: { id } })).data
  if (!account) return null
  return (
    <p className="lead-line">
      <Link {...accountUrl(id)}>{part('account.of', { name: account.name })}</Link>
    </p>
  )
}

type Contact = Awaited<ReturnType<typeof call<'listContacts'>>>['items'][number]

function ContactTable({ contacts }: { contacts: readonly Contact[] }) {
  const { say, format } = useWords()
  const part = usePartWords('contacts')
  return (
    <WideTable label={say('place.contacts')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('contacts.name')}</th>
            <th scope="col">{say('contacts.address')}</th>
            <th scope="col">{part('contact.account')}</th>
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
              <td>
                {contact.account ? (
                  <Link {...accountUrl(contact.account.id)}>{contact.account.name}</Link>
                ) : null}
              </td>
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
