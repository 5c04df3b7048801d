import type { KeyboardEvent, ReactNode } from 'react'
import { useId, useState } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { Dialog } from '#web/ui/dialog.tsx'

export type Pick = { id: string; words: string; side: string; onPick: () => void }

type PickListProps = {
  title: string
  picks: readonly Pick[]
  onClose: () => void
  note?: string
  /** What the desk found for what is typed, shown after those that fit by themselves. */
  found?: readonly Pick[]
  onTyped?: (typed: string) => void
  children?: ReactNode
}

/** Type to narrow, arrows to move, Enter to choose. */
export function PickList({ title, picks, onClose, note, found = [], onTyped, children }: PickListProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const wanted = typed.trim().toLocaleLowerCase()
  const fits = ({ words, side }: Pick) => `${words} ${side}`.toLocaleLowerCase().includes(wanted)
  const rows = [...picks.filter(fits), ...(wanted ? found : [])]
  const here = rows[Math.min(at, rows.length - 1)]
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && rows.length > 0) {
      event.preventDefault()
      setAt((Math.min(at, rows.length - 1) + step + rows.length) % rows.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      here?.onPick()
    }
  }
  return (
    <Dialog title={title} onClose={onClose}>
      {note ? <p className="meta">{note}</p> : null}
      {children}
      <input
        className="in"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={here ? `${list}-${here.id}` : undefined}
        aria-label={title}
        value={typed}
        autoFocus
        onChange={(event) => {
          setTyped(event.target.value)
          onTyped?.(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <ul className="palette" role="listbox" id={list} aria-label={title}>
        {rows.map((row) => (
          <li
            key={row.id}
            id={`${list}-${row.id}`}
            role="option"
            aria-selected={row === here}
            onClick={row.onPick}
          >
            <span>{row.words}</span>
            <span className="meta">{row.side}</span>
          </li>
        ))}
      </ul>
      {rows.length === 0 ? <p className="meta">{say('palette.nothing')}</p> : null}
    </Dialog>
  )
}
