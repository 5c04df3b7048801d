import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import type { WordKey } from '#web/lib/say.tsx'
import { useWords } from '#web/lib/say.tsx'
import { Refused } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import { Select } from '#web/ui/field.tsx'
import type { SectionProps } from './beside.tsx'

const FILTERS: readonly { type: string; words: WordKey }[] = [
  { type: '', words: 'events.all' },
  { type: 'ticket', words: 'events.ticket' },
  { type: 'message', words: 'events.message' },
  { type: 'clock', words: 'events.clock' },
  { type: 'commitment', words: 'events.commitment' },
  { type: 'escalation', words: 'events.escalation' },
]

/** Everything that happened, each with who, when and why; read when it is opened. */
export function EventsSection({ ticket }: SectionProps) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <section>
      <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('events.title')}</summary>
        {isOpen ? <Events ticketId={ticket.id} /> : null}
      </details>
    </section>
  )
}

function Events({ ticketId }: { ticketId: string }) {
  const { say, format } = useWords()
  const now = useNow()
  const [type, setType] = useState('')
  const pages = useInfiniteQuery({
    queryKey: ['listEvents', { params: { id: ticketId }, type }],
    queryFn: ({ pageParam }) =>
      call('listEvents', { params: { id: ticketId }, query: { type: type || undefined, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  })
  return (
    <>
      <Select
        label={say('events.filter')}
        value={type}
        onChange={(event) => setType(event.target.value)}
        options={FILTERS.map((filter) => ({ value: filter.type, words: say(filter.words) }))}
      />
      {pages.isError ? <Refused error={pages.error} onAgain={() => void pages.refetch()} /> : null}
      <ol className="rows events" aria-label={say('events.title')}>
        {pages.data?.pages.flatMap((page) =>
          page.items.map((event) => (
            <li key={event.id}>
              <span>{event.sentence}</span>
              <time className="time t-rest" dateTime={event.at} title={format.exact(event.at)}>
                {format.when(event.at, now)}
              </time>
              <span className="meta">{event.actor.name}</span>
            </li>
          )),
        )}
      </ol>
      {pages.hasNextPage ? (
        <Button look="quiet" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {say('act.more')}
        </Button>
      ) : null}
    </>
  )
}
