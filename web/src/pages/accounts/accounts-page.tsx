import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { readingPages } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { accountsUrl, accountUrl, importsUrl } from '#web/lib/urls.ts'
import { CustomerTabs } from '#web/pieces/customer-tabs.tsx'
import { ExportLink } from '#web/pieces/export-link.tsx'
import { PagedRows } from '#web/pieces/paged-rows.tsx'
import { SearchLine } from '#web/pieces/search-line.tsx'
import { Button } from '#web/ui/button.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { WideTable } from '#web/ui/wide-table.tsx'
import { AccountSheet } from './account-sheet.tsx'
import '#web/pieces/customers.css'

/** Every account, found by the beginning of its name or of a domain. */
export function AccountsPage() {
  const { say } = useWords()
  const part = usePartWords('contacts')
  const mayWrite = useMay('contact.write')
  const navigate = useNavigate()
  const { q } = useSearch({ from: '/accounts' })
  const [adding, setAdding] = useState(false)
  const search = useCallback(
    (words: string) => void navigate({ ...accountsUrl(words), replace: true }),
    [navigate],
  )
  const pages = useInfiniteQuery({
    ...readingPages('listAccounts', { query: { q, limit: 50 } }),
    placeholderData: keepPreviousData,
  })
  const none = q ? say('inbox.nothing_found', { q }) : part('account.none')
  return (
    <main id="main" className="place customers">
      <div className="head">
        <h1 className="title">{say('place.contacts')}</h1>
        <span className="end">
          <Link className="meta" {...importsUrl()}>
            {part('import.link')}
          </Link>
          <ExportLink what="accounts" asked={{ q }} />
          <Button blocked={mayWrite ? null : say('ticket.not_your_role')} onClick={() => setAdding(true)}>
            {part('account.add')}
          </Button>
        </span>
      </div>
      <CustomerTabs at="accounts" />
      <SearchLine label={part('account.search')} q={q ?? ''} onSearch={search} />
      <PagedRows pages={pages} lines={8} none={<PlaceState kind="empty" words={none} />}>
        {(accounts) => <AccountTable accounts={accounts} />}
      </PagedRows>
      {adding ? (
        <AccountSheet
          account={null}
          onDone={() => setAdding(false)}
          onAdded={(id) => void navigate(accountUrl(id))}
        />
      ) : null}
    </main>
  )
}

type Account = Output<'listAccounts'>['items'][number]

function AccountTable({ accounts }: { accounts: readonly Account[] }) {
  const { say, format } = useWords()
  const part = usePartWords('contacts')
  return (
    <WideTable label={part('account.accounts')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('contacts.name')}</th>
            <th scope="col">{part('account.tier')}</th>
            <th scope="col">{part('account.domains')}</th>
            <th scope="col" className="num">
              {part('contact.people')}
            </th>
            <th scope="col" className="num">
              {say('contacts.open')}
            </th>
            <th scope="col" className="num">
              {part('account.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <td>
                <Link {...accountUrl(account.id)}>{account.name}</Link>
              </td>
              <td>{account.tier}</td>
              <td>{account.domains.join(', ')}</td>
              <td className="num">{format.number(account.contacts)}</td>
              <td className="num">{format.number(account.openTickets)}</td>
              <td className="num">{account.value ? format.money(account.value) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
