import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useWords } from '#web/lib/say.tsx'
import type { WordKey } from '#web/lib/say.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { EditAct, SectionHead } from './section-head.tsx'

type Line = {
  name: string
  /** What stands for it in the list, where it is more than the name. */
  words?: string
  facts: readonly (string | false | undefined)[]
  /** What can be done besides changing it. */
  acts?: ReactNode
  isFixed?: boolean
}

type EditedListProps<T> = {
  title: string
  lead: string
  needs?: string
  query: UseQueryResult<{ items: readonly T[] }>
  order?: (a: T, b: T) => number
  none?: WordKey
  line: (item: T) => Line
  /** Changes one, or adds one where there is none. */
  sheet: (item: T | null, onDone: () => void) => ReactNode
}

/** A section of the settings that is a list: each line says what it is, and opens in a sheet. */
export function EditedList<T extends { id: string }>({
  title,
  lead,
  needs = 'settings.write',
  query,
  order,
  none,
  line,
  sheet,
}: EditedListProps<T>) {
  const { say } = useWords()
  const [edited, setEdited] = useState<{ item: T | null } | null>(null)
  return (
    <>
      <SectionHead title={title} lead={lead} needs={needs} onAdd={() => setEdited({ item: null })} />
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 && none ? (
            <PlaceState kind="empty" words={say(none)} />
          ) : (
            <ul className="rows">
              {(order ? items.toSorted(order) : items).map((item) => (
                <EditedLine key={item.id} {...line(item)} needs={needs} onEdit={() => setEdited({ item })} />
              ))}
            </ul>
          )
        }
      </QueryState>
      {edited ? sheet(edited.item, () => setEdited(null)) : null}
    </>
  )
}

function EditedLine({
  name,
  words = name,
  facts,
  acts,
  isFixed,
  needs,
  onEdit,
}: Line & { needs: string; onEdit: () => void }) {
  const edit = isFixed ? null : <EditAct needs={needs} name={name} onEdit={onEdit} />
  return (
    <li>
      <span>{words}</span>
      {acts ? (
        <span className="acts">
          {acts}
          {edit}
        </span>
      ) : (
        edit
      )}
      <span className="meta">{facts.filter(Boolean).join(', ')}</span>
    </li>
  )
}
