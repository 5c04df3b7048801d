import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import type { Escalation } from '#web/pieces/escalation-ladder.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Check } from '#web/ui/field.tsx'

type Message = Output<'readTicket'>['messages'][number]

/** The exact message where it intensified, proposed by the signals; another one can be chosen (5.10). */
export function WhereItIntensified({ escalation }: { escalation: Escalation }) {
  const { say, format } = useWords()
  const now = useNow()
  const [isChoosing, setChoosing] = useState(false)
  const ticket = useQuery(reading('readTicket', { params: { id: escalation.ticketId } })).data
  if (!ticket) return null
  const said = ticket.messages.filter((message) => message.direction === 'inbound')
  const peak = said.find((message) => message.id === escalation.peakMessageId)
  const may = ticket.may.includes('ticket.write') && escalation.closedAt === null && said.length > 0
  return (
    <section className="peak-of" aria-label={say('escalations.peak')}>
      <h2 className="label">{say('escalations.peak')}</h2>
      {peak ? (
        <blockquote className="said small">
          <p>{shorten(peak.visibleText)}</p>
          <footer className="meta">
            {peak.author.name}, {format.when(peak.at, now)}
          </footer>
        </blockquote>
      ) : (
        <p className="meta">{say('escalations.no_peak')}</p>
      )}
      {may ? (
        <Button look="quiet" className="meta" onClick={() => setChoosing(true)}>
          {say(peak ? 'escalations.other_peak' : 'escalations.choose_peak')}
        </Button>
      ) : null}
      {isChoosing ? (
        <PeakChoice
          ticketId={escalation.ticketId}
          messages={said}
          peakId={peak?.id ?? ''}
          onDone={() => setChoosing(false)}
        />
      ) : null}
    </section>
  )
}

const LONGEST = 280
const shorten = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : text

type ChoiceProps = {
  ticketId: string
  messages: readonly Message[]
  peakId: string
  onDone: () => void
}

function PeakChoice({ ticketId, messages, peakId, onDone }: ChoiceProps) {
  const { say, format } = useWords()
  const now = useNow()
  const [chosen, setChosen] = useState(peakId)
  const save = useMutation({
    mutationFn: () => call('updateTicket', { params: { id: ticketId }, body: { peakMessageId: chosen } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['readEscalation'] })
      void queryClient.invalidateQueries({ queryKey: ['readTicket'] })
      onDone()
    },
  })
  return (
    <Dialog title={say('escalations.peak')} onClose={onDone} wide>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <div className="peak-choice">
          {messages.map((message) => (
            <Check
              key={message.id}
              kind="radio"
              name="peak"
              checked={chosen === message.id}
              onChange={() => setChosen(message.id)}
            >
              <span className="said small">{shorten(message.visibleText)}</span>{' '}
              <span className="meta">{format.when(message.at, now)}</span>
            </Check>
          ))}
        </div>
        <SaidWrong of={save} />
        <p className="acts">
          <Button
            look="main"
            type="submit"
            busy={save.isPending}
            blocked={chosen ? null : say('escalations.choose_peak')}
          >
            {say('escalations.it_was_here')}
          </Button>
          <Button onClick={onDone}>{say('act.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  )
}
