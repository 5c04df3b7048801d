import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import type { Output } from '#contracts/client.ts'
import type { Language } from '#i18n/say.ts'
import { LANGUAGES } from '#i18n/say.ts'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { contactsUrl } from '#web/lib/urls.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { TicketItem } from '#web/pieces/ticket-item.tsx'
import { Button } from '#web/ui/button.tsx'
import { Select, TextArea, TextField } from '#web/ui/field.tsx'

type Contact = Output<'readContact'>

/** One customer: addresses, notes, and every ticket. */
export function ContactPage() {
  const id = useParams({ strict: false }).contactId ?? ''
  const query = useQuery(reading('readContact', { params: { id } }))
  return (
    <main id="main" className="place">
      <QueryState query={query}>{(contact) => <ContactView key={contact.id} contact={contact} />}</QueryState>
    </main>
  )
}

function ContactView({ contact }: { contact: Contact }) {
  const { say, format } = useWords()
  const query = useQuery(reading('listTickets', { query: { contactId: contact.id, limit: 100 } }))
  return (
    <>
      <div className="head">
        <h1 className="title">{contact.name}</h1>
        <span className="end meta">
          <span>{say('contacts.since_when', { when: format.date(contact.createdAt) })}</span>
          <Link {...contactsUrl()}>{say('place.contacts')}</Link>
        </span>
      </div>
      <div className="two-columns">
        <section aria-label={say('inbox.tickets')}>
          <QueryState query={query}>
            {(page) => (
              <ul className="list">
                {page.items.length > 0 ? <li className="nowline" aria-hidden="true" /> : null}
                {page.items.map((row) => (
                  <li key={row.id}>
                    <TicketItem row={row} search={{ view: 'all' }} />
                  </li>
                ))}
              </ul>
            )}
          </QueryState>
        </section>
        <ContactForm contact={contact} />
      </div>
    </>
  )
}

function ContactForm({ contact }: { contact: Contact }) {
  const { say } = useWords()
  const problem = useProblem()
  const mayWrite = useMay('contact.write')
  const save = useMutation({
    mutationFn: (form: FormData) =>
      call(
        'updateContact',
        {
          params: { id: contact.id },
          body: {
            name: String(form.get('name')),
            language: (String(form.get('language')) || null) as Language | null,
            notes: String(form.get('notes')),
          },
        },
        { ifMatch: `"${contact.revision}"` },
      ),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['readContact'] })
      toast(say('settings.saved'), null, 4_000)
    },
  })
  return (
    <form
      className="form"
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault()
        save.mutate(new FormData(event.currentTarget))
      }}
    >
      <ul className="rows">
        {contact.addresses.map((one) => (
          <li key={one.address}>
            <span>{one.address}</span>
          </li>
        ))}
      </ul>
      <TextField label={say('contacts.name')} name="name" defaultValue={contact.name} required />
      <Select
        label={say('first_run.language')}
        name="language"
        defaultValue={contact.language ?? ''}
        options={[
          { value: '', words: say('contacts.language_unknown') },
          ...LANGUAGES.map((one) => ({ value: one, words: say(`language.${one}`) })),
        ]}
      />
      <TextArea label={say('contacts.notes')} name="notes" rows={4} defaultValue={contact.notes} />
      {save.isError ? (
        <p className="said-wrong" role="alert">
          {problem(save.error)}
        </p>
      ) : null}
      <p className="acts">
        <Button type="submit" busy={save.isPending} blocked={mayWrite ? null : say('ticket.not_your_role')}>
          {say('act.save')}
        </Button>
      </p>
    </form>
  )
}
