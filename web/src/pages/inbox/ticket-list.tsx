import { useNavigate, useRouter } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { UIEvent } from 'react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useKeys } from '#web/lib/keys.ts'
import { useWords } from '#web/lib/say.tsx'
import type { InboxSearch } from '#web/lib/urls.ts'
import { ticketIn, ticketUrl } from '#web/lib/urls.ts'
import { preloadTicket } from '#web/pieces/preload-ticket.ts'
import type { TicketRow } from '#web/pieces/ticket-time.ts'
import { Button } from '#web/ui/button.tsx'
import type { Column } from './lists/list-query.ts'
import { ListRow } from './lists/list-row.tsx'
import { selectNothing, toggleSelected, useSelection } from './many/selection.ts'
import { useSteadyRows } from './steady-rows.ts'

type TicketListProps = {
  rows: readonly TicketRow[]
  search: InboxSearch
  columns: readonly Column[]
  ticketId: string | null
  hasMore: boolean
  onMore: () => void
  /** What is in sight once the list stands still. */
  onSight: (ids: ReadonlySet<string>) => void
}

const ROW_HEIGHT = 85
const GLANCE_MS = 250
const REST_MS = 150

/** A list of any length: only the rows in sight are drawn; one tab stop, arrows or j and k inside. */
export function TicketList({ rows, search, columns, ticketId, hasMore, onMore, onSight }: TicketListProps) {
  const { say } = useWords()
  const selected = useSelection().ids
  const box = useRef<HTMLDivElement>(null)
  const [isHeld, setIsHeld] = useState(false)
  const steady = useSteadyRows(rows, ticketId !== null || isHeld)
  const { shown } = steady
  const { virtual, items, onScroll } = useRowsInSight({ box, shown, hasMore, onMore, onSight })
  const at = shown.findIndex((row) => row.id === ticketId)
  const move = useListKeys({ shown, at, search, scrollTo: (index) => virtual.scrollToIndex(index), box })
  usePreloaded(shown[at + 1]?.id)
  useEffect(() => selectNothing, [])
  return (
    <>
      {steady.fresh > 0 ? (
        <p className="fresh">
          <Button
            look="quiet"
            onClick={() => {
              steady.showFresh()
              virtual.scrollToOffset(0)
            }}
          >
            {say('inbox.fresh', { count: steady.fresh })}
          </Button>
        </p>
      ) : null}
      <div
        className={selected.size > 0 ? 'scroll selecting' : 'scroll'}
        ref={box}
        onScroll={onScroll}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
          if (step === undefined) return
          event.preventDefault()
          move(step)
        }}
        onFocus={() => setIsHeld(true)}
        onBlur={(event) => setIsHeld(event.currentTarget.contains(event.relatedTarget))}
      >
        <ul className="list" aria-label={say('inbox.list_label')} style={{ height: virtual.getTotalSize() }}>
          <li className="nowline" aria-hidden="true" />
          {items.map(({ key, index, start }) => {
            const row = shown[index]
            return row ? (
              <ListRow
                key={key}
                place={virtual.measureElement}
                row={row}
                index={index}
                start={start}
                count={hasMore ? -1 : shown.length}
                isSelected={selected.has(row.id)}
                isOpen={row.id === ticketId}
                isStop={index === Math.max(0, at)}
                search={search}
                columns={columns}
              />
            ) : null
          })}
        </ul>
      </div>
    </>
  )
}

type InSight = Pick<TicketListProps, 'hasMore' | 'onMore' | 'onSight'> & {
  box: { current: HTMLElement | null }
  shown: readonly TicketRow[]
}

/** Which rows are drawn, and where; what follows is asked for before one comes to it. */
function useRowsInSight({ box, shown, hasMore, onMore, onSight }: InSight) {
  const [isAway, setIsAway] = useState(false)
  // oxlint-disable-next-line react/incompatible-library -- the virtualiser is meant to redraw on scroll
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    // One and the same while the rows are: with another, all of them are measured anew at each turn of the wheel.
    getItemKey: useCallback((index: number) => shown[index]?.id ?? index, [shown]),
    overscan: 8,
    // At the top one sees what comes; further down nothing that comes or leaves above moves what one reads.
    anchorTo: isAway ? 'end' : 'start',
  })
  const items = virtual.getVirtualItems()
  const from = items[0]?.index ?? 0
  const last = items[items.length - 1]?.index ?? 0
  useEffect(() => {
    const tell = () => onSight(new Set(shown.slice(from, last + 1).map((row) => row.id)))
    const timer = setTimeout(tell, REST_MS)
    return () => clearTimeout(timer)
  }, [shown, from, last, onSight])
  useEffect(() => {
    if (hasMore && last >= shown.length - 20) onMore()
  }, [hasMore, last, shown.length, onMore])
  const onScroll = ({ currentTarget }: UIEvent) => setIsAway(currentTarget.scrollTop > 0)
  return { virtual, items, onScroll }
}

type ListKeys = {
  shown: readonly TicketRow[]
  at: number
  search: InboxSearch
  scrollTo: (index: number) => void
  box: { current: HTMLElement | null }
}

function useListKeys({ shown, at, search, scrollTo, box }: ListKeys): (step: number) => void {
  const navigate = useNavigate()
  const router = useRouter()
  const move = (step: number) => {
    // From the row that was asked for last: the next press does not wait until that one is drawn.
    const wanted = ticketIn(router.history.location.pathname)
    const from = shown.findIndex((row) => row.id === wanted)
    const next = from < 0 ? 0 : from + step
    const row = shown[next]
    if (!row) return
    preloadTicket(row.id)
    scrollTo(next)
    void navigate(ticketUrl(row.id, search))
    if (!focusRow(box.current, next)) requestAnimationFrame(() => focusRow(box.current, next))
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    x: () => {
      const row = shown[focusedIndex(box.current) ?? at]
      if (row) toggleSelected(row.id)
    },
  })
  return move
}

/** The one after, and what draws it, is there before the next press, once this one has been looked at for a moment. */
function usePreloaded(ticketId: string | undefined): void {
  useEffect(() => {
    if (ticketId === undefined) return
    const timer = setTimeout(() => {
      preloadTicket(ticketId)
      void import('./ticket-pane.tsx').catch(() => {})
    }, GLANCE_MS)
    return () => clearTimeout(timer)
  }, [ticketId])
}

function focusedIndex(box: HTMLElement | null): number | undefined {
  const row = box?.querySelector<HTMLElement>('[data-index]:focus-within')
  return row ? Number(row.dataset.index) : undefined
}

function focusRow(box: HTMLElement | null, index: number): boolean {
  const row = box?.querySelector<HTMLElement>(`[data-index="${index}"] a`)
  row?.focus({ preventScroll: true })
  return Boolean(row)
}
