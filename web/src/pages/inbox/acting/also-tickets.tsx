import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { Check } from '#web/ui/field.tsx'

type Other = Output<'prepareEscalation'>['others'][number]
type AlsoTicketsProps = { kind: string; others: readonly Other[]; customer: string }

/** Other tickets of the customer that go up together with this one, and what that means (5.11). */
export function AlsoTickets({ kind, others, customer }: AlsoTicketsProps) {
  const { say } = useWords()
  const [chosen, choose] = useState<readonly string[]>([])
  if (!others.length) return null
  const goes = others.filter(({ id, openKinds }) => chosen.includes(id) && !openKinds.includes(kind))
  return (
    <fieldset className="choice also-tickets">
      <legend className="label">{say('escalate.also', { customer })}</legend>
      {others.map((other) => (
        <OtherTicket
          key={other.id}
          other={other}
          isUp={other.openKinds.includes(kind)}
          isChosen={goes.includes(other)}
          onChoose={(isChosen) =>
            choose(isChosen ? [...chosen, other.id] : chosen.filter((id) => id !== other.id))
          }
        />
      ))}
      <p className="meta" aria-live="polite">
        {say('escalate.also_means', { count: goes.length + 1 })}
      </p>
    </fieldset>
  )
}

type OtherTicketProps = {
  other: Other
  /** An escalation of this kind is open on it. */
  isUp: boolean
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}

function OtherTicket({ other, isUp, isChosen, onChoose }: OtherTicketProps) {
  const { say, format } = useWords()
  const now = useNow()
  const { id, number, subject, ownerName, dueAt } = other
  const about = [
    ownerName ?? say('escalate.also_nobody'),
    isUp ? say('escalate.also_up') : dueAt && say('escalate.also_due', { when: format.when(dueAt, now) }),
  ]
  return (
    <Check
      name="also"
      value={id}
      checked={isChosen}
      disabled={isUp}
      onChange={(event) => onChoose(event.target.checked)}
    >
      <span className="num">#{number}</span> {subject}{' '}
      <span className="meta">{about.filter(Boolean).join(' · ')}</span>
    </Check>
  )
}
