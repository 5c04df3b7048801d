import type { FormEvent } from 'react'
import { fromLocalInput } from '#web/lib/local-input.ts'
import { useNow } from '#web/lib/now.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { useSession } from '#web/lib/session.ts'
import { textOf } from '#web/pieces/edit-sheet.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import { useSaveMe } from './save-me.ts'

/** Whether the desk counts on this person, and until when it does not (5.5). */
export function Absence() {
  const part = usePartWords('people')
  const { format, zone } = useWords()
  const { member } = useSession()
  const now = useNow()
  const save = useSaveMe()
  const goAway = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const until = fromLocalInput(textOf(new FormData(event.currentTarget), 'until'), zone)
    save.mutate({ away: { until } })
  }
  const told = member.awayUntil
    ? part('me.away_now', { when: format.when(member.awayUntil, now) })
    : part('me.away_open')
  return (
    <section aria-labelledby="absence">
      <h3 className="label" id="absence">
        {part('me.away')}
      </h3>
      <p role="status">{member.present ? part('me.here_now') : told}</p>
      {member.present ? (
        <form className="form" onSubmit={goAway}>
          <TextField
            label={part('me.away_until')}
            hint={part('me.away_lead')}
            name="until"
            type="datetime-local"
          />
          <p className="acts">
            <Button type="submit" busy={save.isPending}>
              {part('me.away_act')}
            </Button>
          </p>
        </form>
      ) : (
        <Button busy={save.isPending} onClick={() => save.mutate({ away: null })}>
          {part('me.away_back')}
        </Button>
      )}
    </section>
  )
}
