import { useState } from 'react'
import { useSession } from '#web/lib/session.ts'
import type { Message, Ticket } from '../ticket.ts'

/**
 * What others said to or of the customer since this person began to write, and has not confirmed to have read: no
 * answer leaves unseen (trap 41).
 */
export function useMeanwhile(ticket: Ticket, isWriting: boolean) {
  const self = useSession().member.id
  const said = ticket.messages.filter((one) => isSaid(one) && one.author.id !== self)
  const last = said.at(-1)?.id ?? null
  const [seen, setSeen] = useState(last)
  // Whoever has not begun has seen what is there.
  if (!isWriting && seen !== last) setSeen(last)
  const from = said.findIndex((one) => one.id === seen)
  const unread = isWriting && seen !== last ? said.slice(from + 1) : []
  return { unread, confirm: () => setSeen(last) }
}

const isSaid = ({ direction, automatic, delivery }: Message): boolean =>
  direction !== 'note' && !automatic && delivery !== 'undone'
