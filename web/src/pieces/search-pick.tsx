import { useQuery } from '@tanstack/react-query'
import type { KeyboardEvent } from 'react'
import { useDeferredValue, useId, useState } from 'react'
import { useWords } from '#web/lib/say.tsx'

export type Found = { id: string; words: string; side: string }

type SearchPickProps = {
  label: string
  /** Told when nothing is found by what was typed. */
  nothing: string
  /** Names the search for the cache. */
  of: string
  find: (q: string, signal: AbortSignal) => Promise<readonly Found[]>
  onPick: (found: Found) => void
}

/** Finds one of many by typing: arrows move, Enter picks. */
export function SearchPick({ label, nothing, of, find, onPick }: SearchPickProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const q = useDeferredValue(typed.trim())
  const query = useQuery({
    queryKey: ['search-pick', of, q],
    queryFn: ({ signal }) => find(q, signal),
    placeholderData: (before) => before,
  })
  const rows = query.data ?? []
  const here = rows[Math.min(at, rows.length - 1)]
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && rows.length > 0) {
      event.preventDefault()
      setAt((Math.min(at, rows.length - 1) + step + rows.length) % rows.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (here) onPick(here)
    }
  }
  return (
    <div>
      <input
        className="in"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={here ? `${list}-${here.id}` : undefined}
        aria-label={label}
        placeholder={label}
        value={typed}
        autoFocus
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <ul className="palette" role="listbox" id={list} aria-label={label}>
        {rows.map((row) => (
          <li
            key={row.id}
            id={`${list}-${row.id}`}
            role="option"
            aria-selected={row === here}
            onClick={() => onPick(row)}
          >
            <span>{row.words}</span>
            <span className="meta">{row.side}</span>
          </li>
        ))}
      </ul>
      {query.isError ? <p className="meta">{say('problem.unknown')}</p> : null}
      {query.isSuccess && rows.length === 0 ? <p className="meta">{nothing}</p> : null}
    </div>
  )
}
