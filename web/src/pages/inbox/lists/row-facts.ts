import type { Words } from '#web/lib/say.tsx'
import type { TicketRow } from '#web/pieces/ticket-time.ts'
import type { Column } from './list-query.ts'

/** What the chosen columns say about a ticket, in one line. */
export function rowFacts(row: TicketRow, columns: readonly Column[], words: Words, now: number): string {
  return columns
    .map((column) => factOf(row, column, words, now))
    .filter(Boolean)
    .join(', ')
}

/** Why a ticket shows in Avoided, in one line (2.5). */
export function avoidedFacts({ avoided }: TicketRow, { say, format }: Words, now: number): string {
  if (!avoided) return ''
  const seen = [
    avoided.leftOpen > 0 ? say('avoided.left', { count: avoided.leftOpen }) : '',
    avoided.skips > 0 ? say('avoided.skips', { count: avoided.skips }) : '',
    avoided.snoozes > 0 ? say('avoided.snoozes', { count: avoided.snoozes }) : '',
    say('avoided.since', { when: format.when(avoided.since, now) }),
  ]
  return seen.filter(Boolean).join(', ')
}

function factOf(row: TicketRow, column: Column, { say, sayAny, format }: Words, now: number): string {
  switch (column) {
    case 'topic':
      return row.topic?.name ?? ''
    case 'team':
      return row.team?.name ?? ''
    case 'owner':
      return row.owner?.name ?? say('rows.nobody')
    case 'priority':
      return sayAny(`priority.${row.priority}`)
    case 'status':
      return sayAny(`status.${row.status}`)
    case 'tags':
      return row.tags.join(', ')
    case 'age':
      return say('rows.age', { age: format.duration(now - Date.parse(row.createdAt), true) })
    case 'risk':
      return row.risk > 0 ? say('rows.risk', { risk: row.risk }) : ''
  }
}
