import { Link } from '@tanstack/react-router'
import type { ReactNode, Ref } from 'react'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import type { InboxSearch } from '#web/lib/urls.ts'
import { ticketUrl } from '#web/lib/urls.ts'
import { Ribbon } from '#web/ui/ribbon.tsx'
import { RungMark } from '#web/ui/rung-mark.tsx'
import { passBy, preloadTicket, preloadTicketAtRest } from './preload-ticket.ts'
import type { TicketRow } from './ticket-time.ts'
import { rowTime, rowWhat } from './ticket-time.ts'

type TicketItemProps = {
  row: TicketRow
  search?: InboxSearch
  current?: boolean
  tabIndex?: number
  linkRef?: Ref<HTMLAnchorElement>
  because?: ReactNode
}

/** One ticket in a list: rung, who, what in their words, and its time on the common Now line. */
export function TicketItem({ row, search, current, tabIndex, linkRef, because }: TicketItemProps) {
  const words = useWords()
  const time = rowTime(row, useNow(), words)
  const isOver = row.status === 'resolved' || row.status === 'closed'
  const isNew = row.nextDueKind === 'first_response'
  return (
    <Link
      {...ticketUrl(row.id, search)}
      ref={linkRef}
      className={['item', isNew && 'unread', `t-${time.state}`].filter(Boolean).join(' ')}
      aria-current={current || undefined}
      tabIndex={tabIndex}
      title={isOver ? undefined : time.title}
      onPointerEnter={() => preloadTicketAtRest(row.id)}
      onPointerLeave={passBy}
      onPointerDown={() => preloadTicket(row.id)}
      onClick={() => preloadTicket(row.id)}
      onFocus={() => preloadTicketAtRest(row.id)}
      activeProps={{}}
    >
      <RungMark
        level={row.level}
        of={row.levels}
        label={words.say('ladder.level_of', { level: row.level, of: Math.max(row.levels, row.level) })}
      />
      <span className="from">{row.contact.name}</span>
      <span className="when">
        <span className="time">{isOver ? words.say(`status.${row.status}`) : time.words}</span>
        {isOver ? null : (
          <>
            <Ribbon state={time.state} fill={time.fill} />
            <span className="meta">{rowWhat(row, words)}</span>
          </>
        )}
      </span>
      <span className="subj">{row.subject}</span>
      {because ? <span className="because meta">{because}</span> : null}
    </Link>
  )
}

/** Tickets among all there are, on one Now line. */
export function TicketItems({ rows }: { rows: readonly TicketRow[] }) {
  return (
    <ul className="list">
      <li className="nowline" aria-hidden="true" />
      {rows.map((row) => (
        <li key={row.id}>
          <TicketItem row={row} search={{ view: 'all' }} />
        </li>
      ))}
    </ul>
  )
}
