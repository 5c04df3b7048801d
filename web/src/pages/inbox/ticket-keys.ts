import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Doing } from '#web/lib/coming.ts'
import { isField, useKeys } from '#web/lib/keys.ts'
import { inboxUrl } from '#web/lib/urls.ts'
import type { ActKind } from './acting/acting.tsx'

type TicketKeys = { onDo: (what: Doing) => void; onAct: (act: ActKind) => void }

/** The keys of an open ticket. Escape goes back to the row it was opened from. */
export function useTicketKeys({ onDo, onAct }: TicketKeys): void {
  const navigate = useNavigate()
  const search = useSearch({ from: '/inbox' })
  useKeys({
    r: () => onDo('reply'),
    a: () => onDo('acknowledge'),
    n: () => onDo('note'),
    e: () => onAct('escalate'),
    c: () => onAct('consult'),
    m: () => onAct('assign'),
    s: () => onAct('snooze'),
    t: () => onAct('topic'),
    '#': () => onAct('resolve'),
    Enter: (event) => {
      if (isOnRow(event.target)) document.getElementById('ticket')?.focus()
    },
    Escape: (event) => {
      if (document.querySelector('dialog[open], [role=menu]') || isField(event.target)) return
      const row = document.querySelector<HTMLElement>('.list a[aria-current]')
      if (row && row.offsetParent !== null) row.focus()
      else void navigate(inboxUrl(search))
    },
  })
}

const isOnRow = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('.list a') || target === document.body)
