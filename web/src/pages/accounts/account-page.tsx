import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { reading, readingPages } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { accountsUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { PagedRows } from '#web/pieces/paged-rows.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { TicketItems } from '#web/pieces/ticket-item.tsx'
import { Button } from '#web/ui/button.tsx'
import { AccountSheet } from './account-sheet.tsx'
import { AccountSide } from './account-side.tsx'
import { EscalatedSection, OwedSection } from './account-sections.tsx'
import '#web/pieces/customers.css'

type Account = Output<'readAccount'>

/** One account: what is owed to it, its tickets and escalations; beside them who it is and what it was told (3.2). */
export function AccountPage() {
  const part = usePartWords('contacts')
  const id = useParams({ strict: false }).accountId ?? ''
  const query = useQuery(reading('readAccount', { params: { id } }))
  return (
    <main id="main" className="place customers">
      <QueryState query={query} page={part('account.accounts')}>
        {(account) => <AccountView key={account.id} account={account} />}
      </QueryState>
    </main>
  )
}

function AccountView({ account }: { account: Account }) {
  useOpenTitle(account.name)
  const { say, format } = useWords()
  const part = usePartWords('contacts')
  const mayWrite = useMay('contact.write')
  const [editing, setEditing] = useState(false)
  return (
    <>
      <div className="head">
        <h1 className="title">{account.name}</h1>
        <span className="end">
          <span className="meta">{part('account.since', { when: format.date(account.createdAt) })}</span>
          <Link className="meta" {...accountsUrl()}>
            {part('account.accounts')}
          </Link>
          <Button blocked={mayWrite ? null : say('ticket.not_your_role')} onClick={() => setEditing(true)}>
            {say('act.edit')}
          </Button>
        </span>
      </div>
      <div className="two-columns">
        <div>
          <OwedSection account={account} />
          <TicketsSection account={account} />
          <EscalatedSection account={account} />
        </div>
        <AccountSide account={account} />
      </div>
      {editing ? <AccountSheet account={account} onDone={() => setEditing(false)} /> : null}
    </>
  )
}

function TicketsSection({ account }: { account: Account }) {
  const part = usePartWords('contacts')
  const pages = useInfiniteQuery(
    readingPages('listTickets', { query: { accountId: account.id, sort: 'newest', limit: 20 } }),
  )
  return (
    <section aria-labelledby="account-tickets">
      <h2 className="h3" id="account-tickets">
        <span>
          {part('account.tickets')} <span className="meta">{account.counts.tickets || ''}</span>
        </span>
      </h2>
      <PagedRows pages={pages} none={<p className="meta">{part('account.tickets_none')}</p>}>
        {(rows) => <TicketItems rows={rows} />}
      </PagedRows>
    </section>
  )
}
