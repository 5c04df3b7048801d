import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useId, useRef, useState } from 'react'

export type Choice = { id: string; words: string; side: string }

type PickFieldProps<T extends Choice> = {
  label: string
  placeholder?: string
  typed: string
  onTyped: (typed: string) => void
  rows: readonly T[]
  onPick: (row: T) => void
  /** What is said between the field and the rows. */
  note?: ReactNode
  /** A row's words, where they are more than text. */
  draw?: (row: T) => ReactNode
}

/** A field above what fits: arrows move, Enter picks. */
export function PickField<T extends Choice>({
  label,
  placeholder,
  typed,
  onTyped,
  rows,
  onPick,
  note,
  draw = (row) => row.words,
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
      {note}
      <ul className="palette" role="listbox" id={list} aria-label={label}>
        {rows.map((row) => (
          <Option key={row.id} id={`${list}-${row.id}`} isHere={row === here} onPick={() => onPick(row)}>
            <span>{draw(row)}</span>
            <span className="meta">{row.side}</span>
          </Option>
        ))}
      </ul>
    </>
  )
}

type OptionProps = { id: string; isHere: boolean; onPick: () => void; children: ReactNode }

/** The one that the keys stand on is always in sight. */
function Option({ id, isHere, onPick, children }: OptionProps) {
  const ref = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isHere) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [isHere])
  return (
    <li ref={ref} id={id} role="option" aria-selected={isHere} onClick={onPick}>
      {children}
    </li>
  )
}
