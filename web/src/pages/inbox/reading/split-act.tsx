import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { ticketUrl } from '#web/lib/urls.ts'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import type { Message, Ticket } from '../ticket.ts'

/** A message about something else becomes a ticket of its own (1.7). */
export function SplitAct({ message, ticket }: { message: Message; ticket: Ticket }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const split = useMutation({
    mutationFn: (subject: string) =>
      call('splitTicket', {
        params: { id: ticket.id },
        body: { messageId: message.id, ...(subject ? { subject } : {}) },
      }),
    onSuccess: ({ id, number }) => {
      toast(say('conversation.split_done', { number }), null, 10_000)
      void navigate(ticketUrl(id, { view: 'all' }))
    },
  })
  const theirs = ticket.messages.filter((one) => one.direction === 'inbound' && !one.automatic)
  const isOffered = message.direction === 'inbound' && !message.automatic && theirs.length > 1
  if (!isOffered || !ticket.may.includes('ticket.merge') || ticket.status === 'closed') return null
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {say('conversation.split')}
      </Button>
      {isAsking ? (
        <EditSheet
          title={say('conversation.split_title')}
          lead={say('conversation.split_lead')}
          act={say('conversation.split_act')}
          refresh={['readTicket', 'listTickets', 'countTickets']}
          save={(form) => split.mutateAsync(textOf(form, 'subject'))}
          onDone={() => setAsking(false)}
        >
          <TextField
            name="subject"
            label={say('conversation.split_subject')}
            defaultValue={ticket.subject}
            maxLength={200}
          />
        </EditSheet>
      ) : null}
    </>
  )
}
