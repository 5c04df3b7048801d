import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import type { Message, Ticket } from '../ticket.ts'
import { MessageTurn } from './message-turn.tsx'

const SHOWN_AT_FIRST = 3
const STRETCH = 20

/** What was said, oldest first, from the customer's latest words on; earlier ones are one press away. */
export function Conversation({ ticket }: { ticket: Ticket }) {
  const { say, format } = useWords()
  const now = useNow()
  const [isWhole, setWhole] = useState(false)
  const end = useRef<HTMLParagraphElement>(null)
  const messages = ticket.messages.filter((message) => message.delivery !== 'undone')
  const count = messages.length
  const latest = messages.findLastIndex((message) => message.direction === 'inbound')
  const hidden = isWhole ? 0 : Math.max(0, Math.min(count - SHOWN_AT_FIRST, latest))
  const first = messages[0]
  const lastHidden = messages[hidden - 1]
  const known = useRef(count)
  // On paper there is no press for the rest.
  useEffect(() => {
    const showAll = () => flushSync(() => setWhole(true))
    addEventListener('beforeprint', showAll)
    return () => removeEventListener('beforeprint', showAll)
  }, [])
  useEffect(() => {
    if (count > known.current) end.current?.scrollIntoView({ block: 'nearest' })
    known.current = count
  }, [count])
  return (
    <div className="conversation">
      {hidden > 0 && first && lastHidden ? (
        <p className="older meta">
          <Button look="quiet" onClick={() => setWhole(true)}>
            {say('conversation.earlier', { count: hidden })}
          </Button>
          ,{' '}
          {say('conversation.from_to', {
            from: format.day(first.at, now),
            to: format.day(lastHidden.at, now),
          })}
        </p>
      ) : null}
      {stretchesOf(messages, hidden).map(({ nth, part }) => (
        <div className="stretch" key={nth}>
          {part.map((message) => (
            <MessageTurn key={message.id} message={message} ticket={ticket} />
          ))}
        </div>
      ))}
      <p ref={end} />
    </div>
  )
}

/** Cut where no later message moves the cuts, so that what somebody opened in a message stays open. */
function stretchesOf(
  messages: readonly Message[],
  from: number,
): { nth: number; part: readonly Message[] }[] {
  const first = Math.floor(from / STRETCH)
  const count = Math.ceil(messages.length / STRETCH) - first
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const nth = first + index
    return { nth, part: messages.slice(Math.max(from, nth * STRETCH), (nth + 1) * STRETCH) }
  })
}
