import { useState } from 'react'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { attachmentUrl, rawMessageUrl } from '#web/lib/urls.ts'
import { Button } from '#web/ui/button.tsx'
import { Turn } from '#web/ui/turn.tsx'
import type { Message, Ticket } from '../ticket.ts'
import { DeliveryLine } from './delivery-line.tsx'
import { FormedWords } from './formed-words.tsx'
import { MailFrame } from './mail-frame.tsx'
import { ModelTranslation } from './model-translation.tsx'
import { PeakAct } from './peak-act.tsx'
import { SplitAct } from './split-act.tsx'
import { SenderLine } from './sender-line.tsx'

type View = 'visible' | 'whole' | 'as_sent'

/** One message: the new words first; the quoted rest and the original form one press away. */
export function MessageTurn({ message, ticket }: { message: Message; ticket: Ticket }) {
  const { say, sayAny, format } = useWords()
  const now = useNow()
  const [view, setView] = useState<View>('visible')
  const hasMore = message.text.trim().length > message.visibleText.trim().length + 1
  // Where there is nothing more to open, what came is one press away all the same (1.4).
  const isOpen = view !== 'visible' || message.problem !== null || (!hasMore && message.html === null)
  const voice = message.direction === 'note' ? 'note' : message.direction === 'inbound' ? 'customer' : 'staff'
  // Ours was written here and is known to be safe; a customer's HTML stays in its frame.
  const isFormed = message.direction !== 'inbound' && message.html !== null
  const when = format.when(message.at, now)
  const channel =
    message.direction === 'note' ? say('conversation.note_internal') : sayAny(`channel.${message.channel}`)
  return (
    <Turn
      who={message.author.name}
      when={
        <time dateTime={message.at} title={format.exact(message.at)}>
          {when}
        </time>
      }
      channel={message.automatic ? say('conversation.automatic', { channel }) : channel}
      label={say('conversation.label', { kind: voice, name: message.author.name, when })}
      voice={voice}
      peak={message.isPeak ? say('conversation.peak') : null}
      id={`message-${message.id}`}
      foot={
        <>
          <Attachments message={message} />
          {message.problem ? (
            <p className="said-wrong">{say(`conversation.problem_${message.problem}`)}</p>
          ) : null}
          {message.copied.length > 0 ? (
            <p className="meta">{say('conversation.copied', { names: format.list(message.copied) })}</p>
          ) : null}
          <SenderLine message={message} isClose={view !== 'visible'} />
          <DeliveryLine message={message} ticket={ticket} />
          <ModelTranslation message={message} ticket={ticket} />
          <p className="turn-acts meta">
            {hasMore && view === 'visible' ? (
              <Button look="quiet" onClick={() => setView('whole')}>
                {say('conversation.show_quoted')}
              </Button>
            ) : null}
            {message.html && !isFormed && view !== 'as_sent' ? (
              <Button look="quiet" onClick={() => setView('as_sent')}>
                {say('conversation.as_sent')}
              </Button>
            ) : null}
            {view !== 'visible' ? (
              <Button look="quiet" onClick={() => setView('visible')}>
                {say('conversation.only_new')}
              </Button>
            ) : null}
            {message.hasOriginal && isOpen ? (
              <a href={rawMessageUrl(message.id)} download>
                {say('conversation.original')}
              </a>
            ) : null}
            <PeakAct message={message} ticket={ticket} />
            <SplitAct message={message} ticket={ticket} />
          </p>
        </>
      }
    >
      {view === 'as_sent' && message.html ? (
        <MailFrame
          messageId={message.id}
          label={say('conversation.as_sent_label', { name: message.author.name })}
        />
      ) : isFormed ? (
        <FormedWords message={message} />
      ) : (
        (view === 'whole' ? message.text : message.visibleText || message.text).trim()
      )}
    </Turn>
  )
}

function Attachments({ message }: { message: Message }) {
  const { say, format } = useWords()
  if (message.attachments.length === 0) return null
  return (
    <ul className="turn-acts" aria-label={say('conversation.attachments')}>
      {message.attachments.map((file, index) => (
        <li key={file.blob + file.name}>
          <a href={attachmentUrl(message.id, index)} download={file.name}>
            {file.name}
          </a>{' '}
          <span className="meta">
            {say('conversation.size', { size: format.number(Math.ceil(file.size / 1024)) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
