import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { isOnNothing, useKeys } from '#web/lib/keys.ts'
import { useNow } from '#web/lib/now.ts'
import type { Words } from '#web/lib/say.tsx'
import { useWords } from '#web/lib/say.tsx'
import { ticketUrl } from '#web/lib/urls.ts'
import type { TicketRow } from '#web/pieces/ticket-time.ts'
import { rowTime } from '#web/pieces/ticket-time.ts'
import { Button } from '#web/ui/button.tsx'
import { Ribbon } from '#web/ui/ribbon.tsx'
import type { Home } from './home.ts'

type Next = NonNullable<Home['next']>

/** The one thing to do now, in a sentence, with the reason and the way in. */
export function OneNext({ next, rest }: { next: Next; rest: readonly TicketRow[] }) {
  const words = useWords()
  const { say, format } = words
  const navigate = useNavigate()
  const [skipped, setSkipped] = useState(0)
  const shown = skipped === 0 ? next.ticket : (rest[skipped - 1] ?? next.ticket)
  const now = useNow()
  const time = rowTime(shown, now, words)
  const isFirst = shown === next.ticket
  const another = () => setSkipped((count) => (count + 1) % (rest.length + 1))
  useKeys({
    j: another,
    Enter: (event) => {
      if (!isOnNothing(event.target)) return false
      void navigate(ticketUrl(shown.id))
    },
  })
  return (
    <section className="onenext" aria-labelledby="next">
      <h1 className="big" id="next">
        {headline(shown, words)}
      </h1>
      <p className="why">
        {isFirst ? next.words : shown.lastWords}{' '}
        {isFirst && next.draftAt ? say('home.draft_waits', { time: format.time(next.draftAt) }) : ''}
      </p>
      <div className={`row t-${time.state}`} title={time.title}>
        <span className="time">{time.words}</span>
        <Ribbon state={time.state} fill={time.fill} alone wide />
      </div>
      <p className="acts">
        <Link className="btn main" {...ticketUrl(shown.id)}>
          {isFirst && next.draftAt ? say('home.go_on') : say('home.open')} <kbd aria-hidden="true">Enter</kbd>
        </Link>
        {rest.length > 0 ? (
          <Button look="bare" shortcut="j" onClick={another}>
            {say('home.next_one')}
          </Button>
        ) : null}
      </p>
    </section>
  )
}

/** Who was told what, or who waits for what. */
function headline(row: TicketRow, { say, sayAny, format }: Words): string {
  const name = row.contact.name
  if (row.nextDueKind === 'commitment' && row.nextDueAt) {
    return say('home.was_told', { name, time: format.time(row.nextDueAt) })
  }
  const key = `home.waits.${row.nextDueKind}`
  const said = sayAny(key, { name })
  return said === key ? say('home.waits.next_response', { name }) : said
}
