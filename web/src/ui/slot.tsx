import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import type { Option } from './field.tsx'

type SlotProps = { label: string; words: string; children: ReactNode; wrong?: boolean }

/** A gap in a sentence: pressed, it opens what fills it; Escape closes it and gives the focus back. */
export function Slot({ label, words, children, wrong }: SlotProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const box = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isOpen) return
    box.current?.querySelector<HTMLElement>('.slot-sheet :is(input, select, textarea, button)')?.focus()
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
    }
  }, [isOpen])
  const onKeyDown = (event: KeyboardEvent) => {
    // A list inside took it: more may be picked.
    if (event.defaultPrevented) return
    if (event.key !== 'Escape' && !(event.key === 'Enter' && isTyped(event.target))) return
    event.preventDefault()
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
  return (
    <span className="slot-box" ref={box}>
      <button
        type="button"
        ref={button}
        className="slot"
        aria-label={`${label}: ${words}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-invalid={wrong || undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {words}
      </button>
      {isOpen ? (
        <span className="slot-sheet" id={id} role="group" aria-label={label} onKeyDown={onKeyDown}>
          {children}
        </span>
      ) : null}
    </span>
  )
}

const isTyped = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio'

export type OptionGroup = { words: string; options: readonly Option[] }
type PickSlotProps = {
  label: string
  value: string
  /** How the value is said in the sentence, when other than in the list. */
  words?: string
  options: readonly (Option | OptionGroup)[]
  onPick: (value: string) => void
}

/** A gap with one of a list: the browser's own list, under the words of the sentence. */
export function PickSlot({ label, value, words, options, onPick }: PickSlotProps) {
  const flat = options.flatMap((one) => ('options' in one ? one.options : [one]))
  const isListed = flat.some((one) => one.value === value)
  const said = words ?? flat.find((one) => one.value === value)?.words ?? '…'
  return (
    <span className="slot pick">
      <span aria-hidden="true">{said}</span>
      <select aria-label={label} value={value} onChange={(event) => onPick(event.target.value)}>
        {isListed ? null : <option value={value}>{said}</option>}
        {options.map((one) =>
          'options' in one ? (
            <optgroup key={one.words} label={one.words}>
              {one.options.map(optionOf)}
            </optgroup>
          ) : (
            optionOf(one)
          ),
        )}
      </select>
    </span>
  )
}

const optionOf = ({ value, words }: Option) => (
  <option key={value} value={value}>
    {words}
  </option>
)
