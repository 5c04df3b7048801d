import { Link, useSearch } from '@tanstack/react-router'
import { useOfferedActs } from '#web/lib/offered-acts.ts'
import { useWords } from '#web/lib/say.tsx'
import { contactUrl, inboxUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { Menu } from '#web/ui/menu.tsx'
import type { ActKind } from '../acting/acting.tsx'
import type { Ticket } from '../ticket.ts'

/** What it is about, whose it is, who has it. */
export function TicketHead({ ticket, onAct }: { ticket: Ticket; onAct: (act: ActKind) => void }) {
  const { say, sayAny } = useWords()
  const search = useSearch({ from: '/inbox' })
  useOpenTitle(ticket.subject)
  return (
    <header>
      <Link className="btn bare back-to-list" {...inboxUrl(search)}>
        {say('state.back')}
      </Link>
      <div className="thead">
        <h1 className="title" id="ticket-title">
          {ticket.subject}
        </h1>
        <span className="meta">
          #{ticket.number} <ActMenu ticket={ticket} onAct={onAct} />
        </span>
      </div>
      <p className="tline meta">
        <span>
          <Link {...contactUrl(ticket.contact.id)}>{ticket.contact.name}</Link>
          {ticket.contact.email ? `, ${ticket.contact.email}` : ''}
        </span>
        {ticket.topic ? <span>{ticket.topic.name}</span> : null}
        {ticket.priority === 'normal' ? null : (
          <span>{say('ticket.priority', { priority: say(`priority.${ticket.priority}`) })}</span>
        )}
        <span>
          {ticket.owner ? (
            <>
              {sayAny(`ticket.state_with.${ticket.status}`)} <b className="second">{ticket.owner.name}</b>
            </>
          ) : (
            say('ticket.nobody_has_it', { team: ticket.team?.name ?? '' })
          )}
        </span>
        {ticket.tags.map((tag) => (
          <span className="tag" key={tag}>
            {tag}
          </span>
        ))}
      </p>
    </header>
  )
}

const ACTS: readonly {
  act: Exclude<ActKind, 'offer' | 'finding' | 'key_points' | 'prevent'>
  shortcut?: string
  needs: string
  cut?: boolean
}[] = [
  { act: 'assign', shortcut: 'm', needs: 'ticket.write' },
  { act: 'topic', shortcut: 't', needs: 'ticket.write' },
  { act: 'priority', needs: 'ticket.write' },
  { act: 'snooze', shortcut: 's', needs: 'ticket.write' },
  { act: 'follow', needs: 'ticket.read' },
  { act: 'call', needs: 'ticket.write', cut: true },
  { act: 'consult', shortcut: 'c', needs: 'consult.write' },
  { act: 'escalate', shortcut: 'e', needs: 'escalation.request' },
  { act: 'link', needs: 'ticket.write', cut: true },
  { act: 'merge', needs: 'ticket.merge' },
  { act: 'resolve', shortcut: '#', needs: 'ticket.write' },
]

function ActMenu({ ticket, onAct }: { ticket: Ticket; onAct: (act: ActKind) => void }) {
  const { say } = useWords()
  const items = [
    ...ACTS.map(({ act, shortcut, needs, cut }) => ({
      id: act,
      words: say(`acting.${act}`),
      shortcut,
      cut,
      blocked: ticket.may.includes(needs) ? null : say('ticket.not_your_role'),
      onPick: () => onAct(act),
    })),
    { id: 'print', words: say('ticket.print'), cut: true, blocked: null, onPick: () => print() },
  ]
  useOfferedActs(items.filter(({ blocked }) => !blocked))
  return <Menu label={say('ticket.acts')} opener={say('act.more')} className="quiet meta" end items={items} />
}
