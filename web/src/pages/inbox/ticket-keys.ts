import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isField, isOnNothing, useKeys } from '#web/lib/keys.ts'
import { dropTyped, holdTyped } from '#web/lib/typed-ahead.ts'
import { inboxUrl, ticketIn } from '#web/lib/urls.ts'
import type { TicketActs } from './ticket-orders.ts'
import { forgetOrders, orderOf } from './ticket-orders.ts'

/**
 * The keys of the ticket that was asked for, whether it is on the screen or still on its way. Escape goes back to the row
 * it was opened from.
 */
export function useTicketKeys(shownId: string | undefined): void {
  const navigate = useNavigate()
  const router = useRouter()
  const search = useSearch({ from: '/inbox' })
  useEffect(() => {
    forgetOrders(shownId)
    if (shownId !== ticketIn(router.history.location.pathname)) dropTyped()
  }, [shownId, router])
  // The address is there at once, before anything is drawn.
  const wanted = () => ticketIn(router.history.location.pathname)
  const tell = (order: (acts: TicketActs) => void) => () => {
    const ticketId = wanted()
    if (ticketId === undefined) return false
    orderOf(ticketId, order)
  }
  const write = (what: 'reply' | 'note') => () => {
    // Whoever types on at once writes already.
    if (wanted() !== undefined) holdTyped()
    return tell(({ onDo }) => onDo(what))()
  }
  useKeys({
    r: write('reply'),
    a: tell(({ onDo }) => onDo('acknowledge')),
    n: write('note'),
    e: tell(({ onAct }) => onAct('escalate')),
    c: tell(({ onAct }) => onAct('consult')),
    m: tell(({ onAct }) => onAct('assign')),
    s: tell(({ onAct }) => onAct('snooze')),
    t: tell(({ onAct }) => onAct('topic')),
    '#': tell(({ onAct }) => onAct('resolve')),
    Enter: ({ target }) => {
      const row = target instanceof HTMLAnchorElement && target.matches('.list a') ? target : null
      if (!row && !isOnNothing(target)) return false
      if (row && ticketIn(row.pathname) !== wanted()) row.click()
      return tell(() => document.getElementById('ticket')?.focus())()
    },
    Escape: (event) => {
      if (document.querySelector('dialog[open], [role=menu]') || isField(event.target)) return false
      const row = document.querySelector<HTMLElement>('.list a[aria-current]')
      if (row && row.offsetParent !== null) row.focus()
      else if (wanted()) void navigate(inboxUrl(search))
    },
  })
}
