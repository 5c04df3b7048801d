import { useId } from 'react'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { fromLocalInput, toLocalInput } from '#web/lib/local-input.ts'
import { Button } from '#web/ui/button.tsx'
import type { Told } from './draft.ts'

type ToldLineProps = {
  told: Told | null
  hasText: boolean
  /** Somebody said that no commitment goes with it. */
  isToldOff: boolean
  /** The zone of the customer. */
  there: string
  onTold: (told: Told | null) => void
}

/** What becomes a commitment when this is sent, and until when. */
export function ToldLine({ told, hasText, isToldOff, there, onTold }: ToldLineProps) {
  const { say, format, zone } = useWords()
  const now = useNow()
  const id = useId()
  if (!told) {
    if (!hasText) return null
    return (
      <p className="becomes meta">
        {say(isToldOff ? 'composer.without_commitment' : 'composer.no_commitment')}{' '}
        <Button look="quiet" onClick={() => onTold(nextFullHour(now, say('composer.hears_from_us')))}>
          {say('composer.say_when')}
        </Button>
      </p>
    )
  }
  const setDue = (value: string) => {
    const due = fromLocalInput(value, zone)
    if (due) onTold({ ...told, dueAt: due })
  }
  return (
    <p className="becomes meta">
      <label htmlFor={id}>{say('composer.becomes')}</label>
      <input
        id={id}
        className="in"
        type="datetime-local"
        value={toLocalInput(told.dueAt, zone)}
        onChange={(event) => setDue(event.target.value)}
      />
      <span>
        {say('composer.zone', { when: format.when(told.dueAt, now), place: format.place })}
        {toLocalInput(told.dueAt, there) === toLocalInput(told.dueAt, zone)
          ? null
          : `; ${say('composer.zone_there', { when: format.exactAt(told.dueAt, there) })}`}
      </span>
      <Button look="quiet" onClick={() => onTold(null)}>
        {say('composer.not_this_time')}
      </Button>
    </p>
  )
}

function nextFullHour(now: number, words: string): Told {
  const hour = 3_600_000
  return { kind: 'update', words, dueAt: new Date(Math.ceil((now + 2 * hour) / hour) * hour).toISOString() }
}
