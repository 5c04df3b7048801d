import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { reading, readingPages } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { contactsUrl, newTicketUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { PagedRows } from '#web/pieces/paged-rows.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { TicketItems } from '#web/pieces/ticket-item.tsx'
import { Button } from '#web/ui/button.tsx'
import { ContactForm } from './contact-form.tsx'
import { ContactAccount } from './contact-account.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { LivesOn, MergedHere } from './merged-here.tsx'
import '#web/pieces/customers.css'

type Contact = Output<'readContact'>

/** One customer: addresses, account, notes, and every ticket. */
export function ContactPage() {
  const { say } = useWords()
  const id = useParams({ strict: false }).contactId ?? ''
  const query = useQuery(reading('readContact', { params: { id } }))
  return (
    <main id="main" className="place customers">
      <QueryState query={query} page={say('place.contacts')}>
        {(contact) => <ContactView key={contact.id} contact={contact} />}
      </QueryState>
    </main>
  )
}

function ContactView({ contact }: { contact: Contact }) {
  useOpenTitle(contact.name)
  const { say, format } = useWords()
  const part = usePartWords('contacts')
  const mayWrite = useMay('contact.write')
  const mayBegin = useMay('ticket.write')
  const [merging, setMerging] = useState(false)
  return (
    <>
      <div className="head">
        <h1 className="title">{contact.name}</h1>
        <span className="end">
          <span className="meta">{say('contacts.since_when', { when: format.date(contact.createdAt) })}</span>
          <Link className="meta" {...contactsUrl()}>
            {say('place.contacts')}
          </Link>
          {contact.mergedInto || !mayBegin ? null : (
            <Link className="btn" {...newTicketUrl(contact.id)} aria-label={part('new_ticket.for')}>
              {say('new_ticket.act')}
            </Link>
          )}
          {contact.mergedInto ? null : (
            <Button blocked={mayWrite ? null : say('ticket.not_your_role')} onClick={() => setMerging(true)}>
              {part('contact.merge')}
            </Button>
          )}
        </span>
      </div>
      {contact.mergedInto ? (
        <LivesOn contact={contact} />
      ) : (
        <div className="two-columns">
          <TicketsOf contactId={contact.id} />
          <aside className="side">
            <Addresses contact={contact} />
            <ContactAccount contact={contact} />
            <section>
              <ContactForm contact={contact} />
            </section>
            <MergedHere contactId={contact.id} />
          </aside>
        </div>
      )}
      {merging ? <MergeDialog contact={contact} onDone={() => setMerging(false)} /> : null}
    </>
  )
}

function TicketsOf({ contactId }: { contactId: string }) {
  const { say } = useWords()
  const part = usePartWords('contacts')
  const pages = useInfiniteQuery(readingPages('listTickets', { query: { contactId, limit: 100 } }))
  return (
    <section aria-label={say('inbox.tickets')}>
      <PagedRows pages={pages} lines={6} none={<p className="meta">{part('contact.no_tickets')}</p>}>
        {(rows) => <TicketItems rows={rows} />}
      </PagedRows>
    </section>
  )
}

function Addresses({ contact }: { contact: Contact }) {
  const part = usePartWords('contacts')
  return (
    <section>
      <h2>{part('contact.addresses')}</h2>
      {contact.addresses.length === 0 ? <p className="meta">{part('contact.moves_none')}</p> : null}
      <ul className="rows">
        {contact.addresses.map((one) => (
          <li key={one.address}>
            <span className="breaks">{one.address}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
