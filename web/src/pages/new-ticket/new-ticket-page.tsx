import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { PRIORITIES } from '#core/clock/policy.ts'
import { call, queryClient, reading, readingAll } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay, useSession } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { inboxUrl, ticketUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { useKeptDraft } from '#web/pieces/kept-draft.ts'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { Check, Select, TextArea, TextField } from '#web/ui/field.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import './new-ticket.css'
import { type Caller, WhoCalls } from './who-calls.tsx'

const WAYS = ['phone', 'counter'] as const
/** As far as it was typed; whoever looks something up meanwhile finds it again. */
type Note = { name: string; fields: Record<string, string>; caller?: Caller | null }

/** A note of a call or of somebody at the counter becomes a ticket, with the same duties as a mail (1.1, R60). */
export function NewTicketPage() {
  const { say } = useWords()
  const part = usePartWords('contacts')
  const may = useMay('ticket.write')
  const { contact } = useSearch({ from: '/new-ticket' })
  useOpenTitle(say('new_ticket.act'))
  return (
    <main id="main" className="place new-ticket">
      <div className="head">
        <h1 className="title">{say('new_ticket.act')}</h1>
      </div>
      <p className="second lead-line">{part('new_ticket.lead')}</p>
      {may ? <NewTicketForm key={contact} /> : <PlaceState kind="forbidden" words={say('state.forbidden')} />}
    </main>
  )
}

function NewTicketForm() {
  const { say } = useWords()
  const part = usePartWords('contacts')
  const topics = useQuery(readingAll('listTopics')).data?.items ?? []
  const memberId = useSession().member.id
  const { contact } = useSearch({ from: '/new-ticket' })
  const note = useKeptDraft<Note>('ticket', `${memberId}.${contact ?? 'new'}`, { name: '', fields: {} })
  const { fields: typed } = note.value
  const caller = useCaller(note.value.caller, contact)
  const begin = useBegin(caller, note.discard)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    begin.mutate(new FormData(event.currentTarget))
  }
  const keep = (event: FormEvent<HTMLFormElement>) => {
    const given = [...new FormData(event.currentTarget)].map(([name, one]) => [name, String(one)] as const)
    const fields = { ...typed, ...Object.fromEntries(given) }
    note.change({ ...note.value, name: fields.subject ?? '', fields })
  }
  return (
    <form className="form" onSubmit={submit} onChange={keep}>
      <WhoCalls
        caller={caller}
        typed={typed}
        onCaller={(chosen) => note.change({ ...note.value, caller: chosen })}
      />
      <fieldset className="choice">
        <legend className="label">{part('new_ticket.how')}</legend>
        {WAYS.map((way) => (
          <Check
            key={way}
            kind="radio"
            name="channel"
            value={way}
            defaultChecked={(typed.channel ?? 'phone') === way}
          >
            {say(`channel.${way}`)}
          </Check>
        ))}
      </fieldset>
      <TextField
        label={part('new_ticket.subject')}
        name="subject"
        maxLength={200}
        defaultValue={typed.subject}
        required
      />
      <TextArea
        label={part('new_ticket.said')}
        hint={part('new_ticket.said_hint')}
        name="text"
        rows={7}
        defaultValue={typed.text}
        required
      />
      <div className="two">
        <Select
          label={part('new_ticket.topic')}
          name="topicId"
          defaultValue={typed.topicId}
          options={[
            { value: '', words: part('new_ticket.topic_read') },
            ...topics.map((topic) => ({ value: topic.id, words: topic.name })),
          ]}
        />
        <Select
          label={part('new_ticket.priority')}
          name="priority"
          defaultValue={typed.priority}
          options={[
            { value: '', words: part('new_ticket.priority_topic') },
            ...PRIORITIES.map((value) => ({ value, words: say(`priority.${value}`) })),
          ]}
        />
      </div>
      <SaidWrong of={begin} />
      <p className="acts">
        <Button
          look="main"
          type="submit"
          busy={begin.isPending}
          blocked={caller ? null : part('new_ticket.who_first')}
        >
          {part('new_ticket.begin')}
        </Button>
        <Link className="btn" {...inboxUrl()}>
          {say('act.cancel')}
        </Link>
      </p>
    </form>
  )
}

/** Who calls: chosen here, or the customer from whose page one came. */
function useCaller(chosen: Caller | null | undefined, contact: string | undefined): Caller | null {
  const known = useQuery({
    ...reading('readContact', { params: { id: contact ?? '' } }),
    enabled: contact !== undefined,
  }).data
  return chosen === undefined ? (known ?? null) : chosen
}

function useBegin(caller: Caller | null, onBegun: () => void) {
  const part = usePartWords('contacts')
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (form: FormData) => {
      const given = (name: string) => String(form.get(name) ?? '').trim() || undefined
      return call('createTicket', {
        body: {
          subject: given('subject') ?? '',
          text: given('text') ?? '',
          channel: WAYS.find((way) => way === given('channel')) ?? 'phone',
          contact:
            caller === 'new'
              ? { name: given('name'), phone: given('phone'), email: given('email') }
              : { id: caller?.id },
          topicId: given('topicId'),
          priority: PRIORITIES.find((one) => one === given('priority')),
        },
      })
    },
    onSuccess: ({ id, number }) => {
      onBegun()
      toast(part('new_ticket.begun', { number: String(number) }), null, 6_000)
      void queryClient.invalidateQueries({ queryKey: ['listTickets'] })
      void navigate(ticketUrl(id, { view: 'all' }))
    },
  })
}
