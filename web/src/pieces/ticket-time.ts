import type { Output } from '#contracts/client.ts'
import type { Words } from '#web/lib/say.tsx'
import type { TimeLeft } from '#web/lib/time-left.ts'
import { timeLeft } from '#web/lib/time-left.ts'

export type TicketRow = Output<'listTickets'>['items'][number]

export function rowTime(row: TicketRow, now: number, words: Words): TimeLeft {
  return timeLeft({ ...row, dueAt: row.nextDueAt }, now, words)
}

/** What the time is for, in a word or two: told by 16:00, acknowledge, next answer. */
export function rowWhat(row: TicketRow, words: Words): string {
  const { say, sayAny, format } = words
  if (row.nextDueKind === 'commitment' && row.nextDueAt) {
    return say('clock.told_by', { time: format.time(row.nextDueAt) })
  }
  if (row.nextDueKind) return sayAny(`clock.kind.${row.nextDueKind}`)
  if (row.status === 'pending') return say('clock.waits_for', { name: firstName(row.contact.name) })
  return sayAny(`status.${row.status}`)
}

export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name
