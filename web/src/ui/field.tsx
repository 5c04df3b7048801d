import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { useId, useState } from 'react'

type Said = { label: ReactNode; hint?: ReactNode; wrong?: ReactNode }

function useSaid({ hint, wrong }: Said) {
  const id = useId()
  const described = wrong ? `${id}-wrong` : hint ? `${id}-hint` : undefined
  return { id, props: { id, 'aria-describedby': described, 'aria-invalid': wrong ? true : undefined } }
}

function Frame({ id, label, hint, wrong, children }: Said & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {wrong ? (
        <small className="wrong" id={`${id}-wrong`}>
          {wrong}
        </small>
      ) : hint ? (
        <small id={`${id}-hint`}>{hint}</small>
      ) : null}
    </div>
  )
}

export function TextField({
  label,
  hint,
  wrong,
  ...rest
}: Said & Omit<InputHTMLAttributes<HTMLInputElement>, 'label'>) {
  const said = useSaid({ label, hint, wrong })
  return (
    <Frame id={said.id} label={label} hint={hint} wrong={wrong}>
      <input className="in" {...rest} {...said.props} data-first={rest.autoFocus} />
    </Frame>
  )
}

export function TextArea({
  label,
  hint,
  wrong,
  ...rest
}: Said & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const said = useSaid({ label, hint, wrong })
  return (
    <Frame id={said.id} label={label} hint={hint} wrong={wrong}>
      <textarea className="in" rows={2} {...rest} {...said.props} data-first={rest.autoFocus} />
    </Frame>
  )
}

export type Option = { value: string; words: string }

type SelectProps = Said & { options: readonly Option[] } & SelectHTMLAttributes<HTMLSelectElement>

/** One of several. A value that is not among the options, or not yet, stays what it was until another is picked. */
export function Select({
  label,
  hint,
  wrong,
  options,
  value,
  defaultValue = '',
  onChange,
  ...rest
}: SelectProps) {
  const said = useSaid({ label, hint, wrong })
  const [picked, setPicked] = useState(defaultValue)
  const at = String(value ?? picked)
  const isListed = at === '' || options.some((option) => option.value === at)
  return (
    <Frame id={said.id} label={label} hint={hint} wrong={wrong}>
      <select
        className="in"
        {...rest}
        {...said.props}
        value={at}
        onChange={(event) => {
          setPicked(event.target.value)
          onChange?.(event)
        }}
      >
        {isListed ? null : <option value={at}>…</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </Frame>
  )
}

type CheckProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { kind?: 'checkbox' | 'radio' }

export function Check({ kind = 'checkbox', children, ...rest }: CheckProps & { children: ReactNode }) {
  return (
    <label className="check">
      <input type={kind} {...rest} />
      <span>{children}</span>
    </label>
  )
}

type ChecksProps = {
  legend: ReactNode
  hint?: ReactNode
  name: string
  options: readonly Option[]
  picked?: readonly string[]
}

/** Some of several. What was picked and is not among the options, or not yet, stays picked. */
export function Checks({ legend, hint, name, options, picked = [] }: ChecksProps) {
  const unlisted = picked.filter((value) => !options.some((option) => option.value === value))
  return (
    <fieldset className="choice">
      <legend className="label">{legend}</legend>
      {unlisted.map((value) => (
        <input key={value} type="hidden" name={name} value={value} />
      ))}
      <div className="checks">
        {options.map(({ value, words }) => (
          <Check key={value} name={name} value={value} defaultChecked={picked.includes(value)}>
            {words}
          </Check>
        ))}
      </div>
      {hint ? <small className="meta">{hint}</small> : null}
    </fieldset>
  )
}
