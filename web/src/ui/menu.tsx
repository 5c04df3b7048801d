import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useId, useRef, useState } from 'react'

export type MenuItem = {
  id: string
  words: ReactNode
  shortcut?: string
  /** Begins a new group with a line above. */
  cut?: boolean
  blocked?: string | null
  onPick: () => void
}

type MenuProps = {
  label: string
  opener: ReactNode
  items: readonly MenuItem[]
  end?: boolean
  up?: boolean
  className?: string
}

/** A button that opens a list of acts; arrows move, Enter picks, Escape closes and gives focus back. */
export function Menu({ label, opener, items, end, up, className = 'btn bare' }: MenuProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const box = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [open])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <span className="menu-box" ref={box}>
      <button
        type="button"
        ref={button}
        className={className}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {opener}
      </button>
      {open ? (
        <ul
          className={['menu drop', end && 'end', up && 'up'].filter(Boolean).join(' ')}
          role="menu"
          id={id}
          aria-label={label}
          onKeyDown={(event) => moveInMenu(event, close)}
        >
          {items.map((item) => (
            <MenuRow key={item.id} item={item} close={close} />
          ))}
        </ul>
      ) : null}
    </span>
  )
}

function MenuRow({ item, close }: { item: MenuItem; close: () => void }) {
  const pick = () => {
    if (item.blocked) return
    close()
    item.onPick()
  }
  return (
    <li role="none" className={item.cut ? 'cut' : undefined}>
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        aria-disabled={item.blocked ? true : undefined}
        onClick={pick}
      >
        <span>
          {item.words}
          {item.blocked ? <small className="meta">{item.blocked}</small> : null}
        </span>
        {item.shortcut ? <kbd aria-hidden="true">{item.shortcut}</kbd> : null}
      </button>
    </li>
  )
}

function moveInMenu(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  if (event.key === 'Escape' || event.key === 'Tab') {
    event.stopPropagation()
    if (event.key === 'Escape') event.preventDefault()
    close()
  } else if (target !== undefined) {
    event.preventDefault()
    rows[(target + rows.length) % rows.length]?.focus()
  }
}
