import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { reading } from '#web/lib/api.ts'
import { fromLocalInput, toLocalInput } from '#web/lib/local-input.ts'
import { serverNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { TextField } from '#web/ui/field.tsx'
import type { Ticket } from '../ticket.ts'
import { ClockLines } from './clock-lines.tsx'

/** Every clock as it was known at an instant of the past, step by step (4.2). */
export function ClocksEarlier({ ticket }: { ticket: Ticket }) {
  const { say, zone } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const at = text === '' ? null : fromLocalInput(text, zone)
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('clock.earlier')}</summary>
      {isOpen ? (
        <>
          <TextField
            type="datetime-local"
            label={say('clock.earlier_at')}
            hint={say('clock.earlier_hint', { zone: zone.replaceAll('_', ' ') })}
            value={text}
            min={toLocalInput(ticket.createdAt, zone)}
            max={toLocalInput(new Date(serverNow()).toISOString(), zone)}
            onChange={(event) => setText(event.target.value)}
          />
          {at ? <ClocksAt ticketId={ticket.id} at={at} /> : null}
        </>
      ) : null}
    </details>
  )
}

function ClocksAt({ ticketId, at }: { ticketId: string; at: string }) {
  const { say, sayAny } = useWords()
  const query = useQuery(reading('explainClocks', { params: { id: ticketId }, query: { at } }))
  return (
    <QueryState query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="meta">{say('clock.none_then')}</p>
        ) : (
          <dl className="clocks-then">
            {items.map((clock) => (
              <div key={clock.id}>
                <dt>{sayAny(`clock.name.${clock.kind}`)}</dt>
                <dd>
                  <ClockLines lines={clock.lines} />
                </dd>
              </div>
            ))}
          </dl>
        )
      }
    </QueryState>
  )
}
