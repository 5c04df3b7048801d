import { useNavigate } from '@tanstack/react-router'
import { call } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { ticketUrl } from '#web/lib/urls.ts'
import { Check, TextArea } from '#web/ui/field.tsx'
import type { DialogProps } from './acting.tsx'
import { Sheet } from './form-dialogs.tsx'

const WAYS = ['phone', 'counter'] as const

/** What the customer says by phone or at the counter is heard on their ticket like a mail (1.1, 4.4). */
export function CallDialog({ ticket, onDone }: DialogProps) {
  const { say } = useWords()
  const part = usePartWords('contacts')
  const navigate = useNavigate()
  const save = async (form: FormData) => {
    const { ticketId } = await call('recordCall', {
      params: { id: ticket.id },
      body: {
        text: String(form.get('text') ?? ''),
        channel: WAYS.find((way) => way === form.get('channel')) ?? 'phone',
      },
    })
    if (ticketId === ticket.id) return
    toast(part('call.elsewhere'), null, 8_000)
    await navigate(ticketUrl(ticketId, { view: 'all' }))
  }
  return (
    <Sheet
      title={part('call.title', { name: ticket.contact.name })}
      lead={part('call.lead')}
      done={part('call.keep')}
      save={save}
      ticketId={ticket.id}
      onDone={onDone}
    >
      <TextArea label={part('new_ticket.said')} name="text" rows={6} required autoFocus />
      <fieldset className="choice">
        <legend className="label">{part('new_ticket.how')}</legend>
        {WAYS.map((way) => (
          <Check key={way} kind="radio" name="channel" value={way} defaultChecked={way === 'phone'}>
            {say(`channel.${way}`)}
          </Check>
        ))}
      </fieldset>
    </Sheet>
  )
}
