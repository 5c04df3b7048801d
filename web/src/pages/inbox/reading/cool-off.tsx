import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { localeOf } from '#i18n/locale.ts'
import { nearestLanguage } from '#i18n/say.ts'
import { call } from '#web/lib/api.ts'
import { fromLocalInput, toLocalInput } from '#web/lib/local-input.ts'
import { serverNow } from '#web/lib/now.ts'
import { partWordsIn, usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { useSession } from '#web/lib/session.ts'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { firstName } from '#web/pieces/ticket-time.ts'
import { TextArea, TextField } from '#web/ui/field.tsx'
import type { Ticket } from '../ticket.ts'

/** On hold until a time that the customer is told; the time is a commitment, with its clock (8.1, 2.2). */
export function CoolOff({ ticket, onDone }: { ticket: Ticket; onDone: () => void }) {
  // The time of a one-click acknowledgement: within the working hours of whoever has it.
  const proposed = useQuery({
    queryKey: ['cool-off-until', ticket.id],
    queryFn: () => call('proposeAcknowledgement', { params: { id: ticket.id } }),
    staleTime: 0,
  })
  const later = proposed.isError ? new Date(serverNow() + 3 * 3_600_000).toISOString() : undefined
  const first = proposed.data?.commitment.dueAt ?? later
  return first ? <CoolOffSheet ticket={ticket} first={first} onDone={onDone} /> : null
}

type SheetProps = { ticket: Ticket; first: string; onDone: () => void }

function CoolOffSheet({ ticket, first, onDone }: SheetProps) {
  const { zone } = useWords()
  const part = usePartWords('coaching')
  const [until, setUntil] = useState(first)
  const [typed, setTyped] = useState<string | null>(null)
  const letter = useLetter(ticket)
  const save = (form: FormData) =>
    call('sendMessage', {
      params: { id: ticket.id },
      body: {
        direction: 'outbound',
        purpose: 'acknowledgement',
        text: textOf(form, 'text'),
        status: 'on_hold',
        seenRevision: ticket.revision,
        commitment: { kind: 'update', words: part('coaching.heat.hears'), dueAt: until },
      },
    })
  if (!letter) return null
  const changeUntil = (next: string) => {
    setUntil(next)
    // Whoever has changed the letter keeps it, with the new time in it.
    if (typed !== null) setTyped(typed.replaceAll(letter.when(until), letter.when(next)))
  }
  return (
    <EditSheet
      title={part('coaching.heat.cool')}
      lead={part('coaching.heat.cool_lead')}
      act={part('coaching.heat.send')}
      refresh={['readTicket', 'listTickets', 'countTickets', 'explainClocks', 'listEvents']}
      save={save}
      onDone={onDone}
    >
      <TextField
        label={part('coaching.heat.until')}
        type="datetime-local"
        value={toLocalInput(until, zone)}
        onChange={(event) => changeUntil(fromLocalInput(event.target.value, zone) ?? until)}
        required
      />
      <TextArea
        label={part('coaching.heat.words')}
        name="text"
        rows={6}
        value={typed ?? letter.words(until)}
        onChange={(event) => setTyped(event.target.value)}
        required
      />
    </EditSheet>
  )
}

/** What the customer is told, in their language, with the time where they are in words. */
function useLetter(ticket: Ticket) {
  const { member } = useSession()
  const language = nearestLanguage(ticket.language ?? ticket.contact.language)
  const said = useQuery({
    queryKey: ['cool-off', language],
    staleTime: Infinity,
    queryFn: async () => ({ say: await partWordsIn('coaching', language) }),
  }).data
  if (!said) return null
  const format = new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ticket.contact.zone,
  })
  const name = firstName(ticket.contact.name)
  const when = (until: string) => format.format(new Date(until))
  const words = (until: string) =>
    said.say('coaching.heat.letter', { name, when: when(until), author: member.name })
  return { when, words }
}
