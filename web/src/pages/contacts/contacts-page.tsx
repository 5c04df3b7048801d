import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Output } from '#contracts/client.ts'
import { reading, readingPages } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { accountUrl, contactsUrl, contactUrl, importsUrl } from '#web/lib/urls.ts'
import { CustomerTabs } from '#web/pieces/customer-tabs.tsx'
import { ExportLink } from '#web/pieces/export-link.tsx'
import { PagedRows } from '#web/pieces/paged-rows.tsx'
import { SearchLine } from '#web/pieces/search-line.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
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
    ...readingPages('listContacts', { query: { q, accountId: account, limit: 50 } }),
    placeholderData: keepPreviousData,
  })
  const none = q ? say('inbox.nothing_found', { q }) : say('contacts.none')
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
      <PagedRows pages={pages} lines={8} none={<PlaceState kind="empty" words={none} />}>
        {(contacts) => <ContactTable contacts={contacts} />}
      </PagedRows>
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

type Contact = Output<'listContacts'>['items'][number]

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
