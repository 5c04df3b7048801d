import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { announce } from '#web/lib/announce.ts'
import { readingPages } from '#web/lib/api.ts'
import { useKeys } from '#web/lib/keys.ts'
import { useNow } from '#web/lib/now.ts'
import { useOfferedActs } from '#web/lib/offered-acts.ts'
import { useWords } from '#web/lib/say.tsx'
import { PagedRows } from '#web/pieces/paged-rows.tsx'
import { OneOf } from '#web/ui/one-of.tsx'
import type { SectionProps } from './beside.tsx'

const PARTS = ['all', 'words', 'clocks', 'escalation', 'changes'] as const
type Part = (typeof PARTS)[number]

// Whoever looks for one thing looks for it on the next ticket too.
const kept = { isOpen: false, part: 'all' as Part }

/** Everything that happened, each with who, when and why; read when it is opened. */
export function EventsSection({ ticket }: SectionProps) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(kept.isOpen)
  const box = useRef<HTMLDetailsElement>(null)
  const show = () => {
    flushSync(() => setOpen((kept.isOpen = true)))
    box.current?.scrollIntoView({ block: 'start' })
    box.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }
  useKeys({ h: show })
  useOfferedActs([{ id: 'events', words: say('events.title'), shortcut: 'h', onPick: show }])
  return (
    <section>
      <details
        className="more"
        ref={box}
        open={isOpen}
        onToggle={(event) => setOpen((kept.isOpen = event.currentTarget.open))}
      >
        <summary title="h">{say('events.title')}</summary>
        {isOpen ? <Events ticketId={ticket.id} /> : null}
      </details>
    </section>
  )
}

function Events({ ticketId }: { ticketId: string }) {
  const { say, format } = useWords()
  const now = useNow()
  const [part, setPart] = useState(kept.part)
  const isToSay = useRef(false)
  const query = part === 'all' ? {} : { part }
  const pages = useInfiniteQuery(readingPages('listEvents', { params: { id: ticketId }, query }))
  const count = pages.data?.pages.reduce((sum, page) => sum + page.items.length, 0)
  useEffect(() => {
    if (!isToSay.current || count === undefined) return
    announce(count === 0 ? say('events.none') : say('events.shown', { count }))
    isToSay.current = false
  }, [part, count, say])
  const pick = (to: Part) => {
    isToSay.current = true
    setPart((kept.part = to))
  }
  return (
    <>
      <OneOf
        label={say('events.filter')}
        options={PARTS.map((value) => ({ value, words: say(`events.${value}`) }))}
        value={part}
        onPick={pick}
      />
      <PagedRows pages={pages} look="quiet" none={<p className="meta">{say('events.none')}</p>}>
        {(events) => (
          <ol className="rows events" aria-label={say('events.title')}>
            {events.map((event) => (
              <li key={event.id}>
                <span>{event.sentence}</span>
                <time className="time t-rest" dateTime={event.at} title={format.exact(event.at)}>
                  {format.when(event.at, now)}
                </time>
                <span className="meta">{event.actor.name}</span>
              </li>
            ))}
          </ol>
        )}
      </PagedRows>
    </>
  )
}
