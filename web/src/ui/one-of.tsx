import { useId } from 'react'

type OneOfProps<T extends string> = {
  label: string
  options: readonly { value: T; words: string }[]
  value: T
  onPick: (value: T) => void
}

/** A few views of one thing, side by side; one tab stop, arrows move. */
export function OneOf<T extends string>({ label, options, value, onPick }: OneOfProps<T>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className="tabs one-of">
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            className="sr"
            name={name}
            checked={option.value === value}
            onChange={() => onPick(option.value)}
          />
          {option.words}
        </label>
      ))}
    </div>
  )
}
