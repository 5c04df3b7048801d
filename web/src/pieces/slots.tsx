import { useWords } from '#web/lib/say.tsx'
import { Check, type Option } from '#web/ui/field.tsx'
import { Slot } from '#web/ui/slot.tsx'
import { type Term, UNITS, useTermWords } from './term-words.ts'

type TermSlotProps = { label: string; term: Term; onChange: (term: Term) => void }

/** A gap for a length of time: amount and unit. */
export function TermSlot({ label, term, onChange }: TermSlotProps) {
  const { say } = useWords()
  const termWords = useTermWords()
  return (
    <Slot label={label} words={termWords(term)}>
      <span className="label">{label}</span>
      <span className="pair">
        <input
          className="in"
          type="number"
          min={1}
          step="any"
          aria-label={label}
          value={term.amount || ''}
          onChange={(event) => onChange({ ...term, amount: Number(event.target.value) || 0 })}
        />
        <select
          className="in"
          aria-label={say('term.unit')}
          value={term.unit}
          onChange={(event) => {
            const unit = UNITS.find((one) => one === event.target.value) ?? term.unit
            onChange({ amount: unit === 'end_of_next_business_day' ? 1 : term.amount, unit })
          }}
        >
          {UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {say(`term.${unit}`)}
            </option>
          ))}
        </select>
      </span>
    </Slot>
  )
}

type NumberSlotProps = {
  label: string
  /** How the number is said in the sentence. */
  words: string
  value: number
  range: readonly [least: number, most: number]
  onChange: (value: number) => void
}

/** A gap for a whole number; what is out of range while one types changes nothing. */
export function NumberSlot({ label, words, value, range: [least, most], onChange }: NumberSlotProps) {
  return (
    <Slot label={label} words={words}>
      <span className="label">{label}</span>
      <input
        className="in"
        type="number"
        min={least}
        max={most}
        step={1}
        aria-label={label}
        defaultValue={value}
        onChange={(event) => {
          const typed = event.target.valueAsNumber
          if (Number.isInteger(typed) && typed >= least && typed <= most) onChange(typed)
        }}
      />
    </Slot>
  )
}

type ManySlotProps<V extends string> = {
  label: string
  /** What the sentence says when none is chosen. */
  none: string
  values: readonly V[]
  options: readonly (Option & { value: V })[]
  /** The order in which they are chosen counts. */
  isOrdered?: boolean
  onChange: (values: V[]) => void
}

/** A gap for several of a list. */
export function ManySlot<V extends string>(props: ManySlotProps<V>) {
  const { label, none, values, options, isOrdered = false, onChange } = props
  const { say, format } = useWords()
  const chosen = isOrdered
    ? values.flatMap((value) => options.find((one) => one.value === value) ?? [])
    : options.filter((one) => values.includes(one.value))
  const shown = chosen.slice(0, 3).map((one) => one.words)
  const rest = values.length - shown.length
  const words = rest > 0 ? [...shown, say('rules.more', { count: rest })] : shown
  return (
    <Slot label={label} words={values.length === 0 ? none : format.list(words)}>
      <span className="label">{label}</span>
      {isOrdered ? <span className="meta">{say('rules.order_chosen')}</span> : null}
      {options.length === 0 ? <span className="meta">{say('rules.none_to_choose')}</span> : null}
      {options.map((one) => (
        <Check
          key={one.value}
          checked={values.includes(one.value)}
          onChange={(event) =>
            onChange(
              event.target.checked ? [...values, one.value] : values.filter((value) => value !== one.value),
            )
          }
        >
          {one.words}
          {isOrdered && values.includes(one.value) ? ` (${values.indexOf(one.value) + 1})` : null}
        </Check>
      ))}
    </Slot>
  )
}
