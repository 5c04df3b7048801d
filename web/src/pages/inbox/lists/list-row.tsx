import type { Ref } from 'react'
import { memo } from 'react'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import type { InboxSearch } from '#web/lib/urls.ts'
import { TicketItem } from '#web/pieces/ticket-item.tsx'
import type { TicketRow } from '#web/pieces/ticket-time.ts'
import { toggleSelected } from '../many/selection.ts'
import type { Column } from './list-query.ts'
import { avoidedFacts, rowFacts } from './row-facts.ts'

type ListRowProps = {
  row: TicketRow
  index: number
  /** Pixels below the top of the list. */
  start: number
  /** How many there are in all; -1 while nobody knows. */
  count: number
  isSelected: boolean
  isOpen: boolean
  /** The one that the Tab key stops at. */
  isStop: boolean
  search: InboxSearch
  columns: readonly Column[]
  place: Ref<HTMLLIElement>
}

/** A row at its place in the list; drawn again only when something of it changed, not with each turn of the wheel. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { row, index, start, count, isSelected, isOpen, isStop, search, columns, place } = props
  const words = useWords()
  const now = useNow()
  return (
    <li
      ref={place}
      data-index={index}
      className={isSelected ? 'row selected' : 'row'}
      style={{ transform: `translateY(${start}px)` }}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <label className="select-box">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isSelected}
          onChange={() => toggleSelected(row.id)}
          aria-label={words.say('many.select', { subject: row.subject })}
        />
      </label>
      <TicketItem
        row={row}
        because={
          search.view === 'avoided'
            ? avoidedFacts(row, words, now)
            : columns.length
              ? rowFacts(row, columns, words, now)
              : undefined
        }
        search={search}
        current={isOpen}
        tabIndex={isStop ? 0 : -1}
      />
    </li>
  )
})
