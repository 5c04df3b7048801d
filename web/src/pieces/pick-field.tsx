import type { KeyboardEvent } from 'react'
import { useId, useState } from 'react'

export type Choice = { id: string; words: string; side: string }

type PickFieldProps<T extends Choice> = {
  label: string
  placeholder?: string
  typed: string
  onTyped: (typed: string) => void
  rows: readonly T[]
  onPick: (row: T) => void
}

/** A field above what fits: arrows move, Enter picks. */
export function PickField<T extends Choice>({
  label,
  placeholder,
  typed,
  onTyped,
  rows,
  onPick,
}: PickFieldProps<T>) {
  const [at, setAt] = useState(0)
  const list = useId()
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
    <>
      <input
        className="in"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={here ? `${list}-${here.id}` : undefined}
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        autoFocus
        onChange={(event) => {
          onTyped(event.target.value)
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
    </>
  )
}
